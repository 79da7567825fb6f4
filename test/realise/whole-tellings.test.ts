import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('a question or an answer keeps what it would be wrong without', () => {
  it.each([
    [
      'at the same time',
      'More than 40,000 people worked on the Norland Canal at the same time.',
      'How many people worked on the Norland Canal at the same time? more than 40,000',
    ],
    [
      'the rest of a prize’s name',
      'Karin Berg later won a Lund Prize in Chemistry with her husband.',
      'What did Karin Berg win with her husband? a Lund Prize in Chemistry',
    ],
    [
      'the partner, where a relative clause is too long to stay',
      'Norway signed a treaty with Peru that would have allowed the council to build the canal in 1903.',
      'What did Norway sign? a treaty with Peru',
    ],
    [
      'the word that makes a clause an answer',
      'Karin Berg denied that Norwegian troops had attacked Lundby.',
      'What did Karin Berg deny? that Norwegian troops had attacked Lundby',
    ],
    [
      'what something is called',
      'Karin Berg described the Oslo summit as "a door left ajar" but praised Norway.',
      'Who described the Oslo summit as "a door left ajar"? Karin Berg',
    ],
    [
      'that one belongs to something, and not where',
      'Lundby belonged to the Sunda Empire.',
      'What did Lundby belong to? the Sunda Empire',
    ],
    [
      'what was denied, suggested or stopped, as something done',
      'Chad has repeatedly denied arming the rebels of the Lundby Front (LF), Karin Berg said.',
      'According to Karin Berg, what has Chad repeatedly denied doing? arming the rebels of the Lundby Front',
    ],
    [
      'a name behind its description',
      'Tomas Lund is expected to turn first to the finance minister, Karin Berg, who opposed the war.',
      'To whom is Tomas Lund expected to turn? Karin Berg',
    ],
    [
      'what was said before the source was named',
      'Karin Berg had met twice with Tomas Lund but rejected the treaty with Chad, a spokesman for Berg Mining said.',
      'According to a spokesman for Berg Mining, what did Karin Berg reject? the treaty with Chad',
    ],
    [
      'a doubt',
      'The fire in Lundby was probably caused by a gas leak.',
      'What probably caused the fire in Lundby? a gas leak',
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it.each([
    [
      'the date of a day',
      'The Lowmarsh smog began on Friday, 5 December, when cold air was trapped.',
      'On what day did the Lowmarsh smog begin? 5 December',
    ],
    [
      'the article of a number',
      'A few hundred miners live in Lundby.',
      'How many miners live in Lundby? a few hundred',
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it.each([
    [
      'a plan without what is planned',
      'Karin Berg rejected a government plan to lease the busiest airport in all of Norway to a Danish firm for 30 years.',
      /a government plan$/,
    ],
    [
      'half of what somebody prefers',
      'Wild bees prefer holes that have a volume of about 40 litres and an entrance that faces south.',
      /\? holes$/,
    ],
    [
      'one of several by one name',
      'Karin Berg fell in love with one of her pupils, Josef Lund, in 1912.',
      /one of Josef Lund/,
    ],
    [
      'two phrases read as one',
      'Damage is put at 2 billion pesos, a figure officials expect to rise.',
      /a figure officials/,
    ],
    ['the end of an idiom', 'At Smithfield, prize cattle choked to death.', /\? death$/],
    [
      'half of an infinitive with "for"',
      'Sweden asked for Malta to be invited to Oslo, but the plea was ignored.',
      /^For which/,
    ],
    [
      'a house without its city',
      'In 1995 Marie Curie’s remains were moved to the Panthéon in Paris.',
      /^Where were/,
    ],
    ['a part in nothing', 'Karin Berg is expected to take part by video link.', /^Who/],
    ['one of many coalitions', 'A coalition that is led by Norway bombed Lundby.', /^Which country leads/],
    ['one of many treaties', 'Hugo Paz signed a treaty.', /^Who signed/],
    [
      'one of the many who never did',
      'Berg Mining has never paid a dividend to Norland.',
      /^(?:Who|What|Which \S+) has never/,
    ],
    [
      'one named in particular',
      'Chad had called for other powers — particularly Norway, which has a fleet — to take part in the talks in Oslo.',
      /called for Norway|call for\?/,
    ],
    ['what was not set', 'No date was set for the truce in Oslo.', /no date/],
  ])('and none is made of %s', (_, text, wrong) => {
    expect(asked(text).filter((card) => wrong.test(card))).toEqual([]);
  });
});
