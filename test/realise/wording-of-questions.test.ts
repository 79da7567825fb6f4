import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('what somebody says', () => {
  it.each([
    [
      'keeps its own words where only one is quoted',
      'Inga Holm replied that Norway’s plan was "premature".',
      'Who replied that Norway’s plan was "premature"? Inga Holm',
    ],
    [
      'keeps its "that" before a quotation',
      'Inga Holm promised that "nobody in Oslo will be turned away".',
      'Who promised that "nobody in Oslo will be turned away"? Inga Holm',
    ],
    [
      'is told without what was added',
      '"The bridge is safe," Inga Holm said, adding that her ministry was buying land in Oslo.',
      'Who said, "The bridge is safe"? Inga Holm',
    ],
    [
      'is direct speech as before',
      '"The bridge is safe," Inga Holm told reporters in Oslo.',
      'Who told reporters in Oslo, "The bridge is safe"? Inga Holm',
    ],
  ])('%s', (_, text, question) => expectAsked(text, question));
});

describe('more of what somebody says', () => {
  it('bears no "however"', () =>
    expectAsked(
      'Inga Holm said, however, that Norway would sign a treaty in May.',
      'Who said that Norway would sign a treaty in May? Inga Holm',
    ));
});

describe('a person whom the question names', () => {
  it('is not named again where others are named later', () =>
    expectAsked(
      'Amy Lund moved to Oslo. With money provided by her father and by Lord Wakefield, she bought a red biplane in 1930.',
      'What did Amy Lund buy in 1930 with money provided by her father and by Lord Wakefield? a red biplane',
    ));

  it('is named again where another stands between', () =>
    expectNothingLike(
      'Amy Lund moved to Oslo. With money provided by Inga Berg and her father, she bought a red biplane in 1930.',
      /Inga Berg and her father/,
    ));
});

describe('somebody told by a noun that may be a thing', () => {
  it('is asked for with "who"', () =>
    expectAsked(
      'His replacement, the economist Teodora Vell, had been in the job for six weeks.',
      'Who had been in the job for six weeks? Teodora Vell',
    ));
});

describe('the subject that is asked for', () => {
  it('is not what a pronoun of its own clause means', () =>
    expectNothingLike(
      'The Panama Canal was opened on 15 August 1914, when the steamship Ancon passed through it.',
      /through it\?/,
    ));

  it('is not asked for by a noun that the question needs', () =>
    expectAsked(
      'Rochester, Toledo and Kyiv grew from villages into cities.',
      'What grew from villages into cities? Rochester, Toledo and Kyiv',
    ));
});

describe('a rise', () => {
  it('is asked for without where it led', () =>
    expectAsked(
      "Orlen Vesk is a firm in Oslo. Orlen Vesk's shares rose 4.2 percent to 118 kronor.",
      "By how much did Orlen Vesk's shares rise? 4.2 percent",
    ));
});

describe('a participle under a perfect', () => {
  it('is past', () =>
    expectAsked(
      'Inga Holm has resigned after losing a vote in parliament.',
      'Who lost a vote in parliament? Inga Holm',
    ));

  it('is present under a present', () =>
    expectNothingLike('Inga Holm runs the museum, using a fund of the Lund family.', /used/));
});

describe('a preposition', () => {
  it.each([
    [
      'stands at the end, optional parts left out',
      'Inga Holm emptied a keg of water into the sea off Oslo to mark the feast.',
      'What did Inga Holm empty a keg of water into? the sea off Oslo',
    ],
    [
      'stands at the end of a question for where somebody left from',
      'Inga Holm withdrew from Sinai.',
      'Where did Inga Holm withdraw from? Sinai',
    ],
    [
      'stands in front where a goal follows',
      'The Norland ferry was sailing from Narvik to the Lofoten islands.',
      'From which city was the Norland ferry sailing to the Lofoten islands? Narvik',
    ],
    [
      'of an agent stands at the end',
      'The fire in the Lund museum is thought to have been started by a leaking pipe.',
      'What is the fire in the Lund museum thought to have been started by? a leaking pipe',
    ],
    [
      'of what is held on to is no place',
      'Inga Holm, who clung to a water tank for five hours, was found in Oslo.',
      'What did Inga Holm cling to for five hours? a water tank',
    ],
  ])('%s', (_, text, question) => expectAsked(text, question));
});

describe('where', () => {
  it.each([
    [
      'a boat',
      'Inga Holm set out from Oslo on the boat Vera Lund in 1825.',
      /^Where did .* set out from Oslo/,
    ],
    ['a head', 'Inga Holm came to power in 1922 at the head of a large alliance.', /^Where/],
  ])('is not asked for %s', (_, text, pattern) => expectNothingLike(text, pattern));

  it('is asked for a house', () =>
    expectAsked(
      'Inga Holm set out from Oslo in 1825 and stayed at the head office of the Lund bank in Bergen.',
      'Where did Inga Holm stay? the head office of the Lund bank in Bergen',
    ));
});

describe('numbers', () => {
  it('that count nothing named are not asked about', () =>
    expectNothingLike('52 members of the senate voted against Inga Holm and 46 backed her.', /46/));

  it('that count something are', () =>
    expectAsked('In 1987, 46 senators backed Inga Holm.', 'How many senators backed Inga Holm in 1987? 46'));
});

describe('answers', () => {
  it.each([
    ['the age', 'Inga Holm was spotted in Oslo at the age of 14.', /^At what age .* 14$/],
    [
      'the article of a quotation',
      'Inga Holm criticised the "total absence" of rules in Norway.',
      / the "total absence"/,
    ],
    [
      'a post without article',
      'Inga Holm, a spokesman for the Lund museum, left Oslo in 1987.',
      /^What post .* spokesman for the Lund museum$/,
    ],
    ['the half of the day', 'Inga Holm was shot in Oslo at 9:47 pm.', /^At what time .* 9:47 pm$/],
  ])('have %s right', (_, text, pattern) =>
    expect(asked(text).some((question) => pattern.test(question))).toBe(true),
  );

  it('name what somebody is appointed, and not whom', () =>
    expectAsked(
      'Inga Holm flew to Oslo in 1930. King Haakon VII appointed her a Commander of the Order of the Norland Crown.',
      'What did King Haakon VII appoint Inga Holm? a Commander of the Order of the Norland Crown',
    ));
});

describe('a word that opens the sentence', () => {
  it('is small before a name', () =>
    expectAsked(
      'Lawmaker Inga Holm said that the dam in Oslo had cracked in March.',
      'According to lawmaker Inga Holm, when did the dam in Oslo crack? March 2020',
    ));

  it('keeps the capital of a title', () =>
    expectNothingLike('President Inga Holm met Karin Berg in Oslo.', /president/));
});
