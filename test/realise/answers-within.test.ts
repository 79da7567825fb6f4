import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('a noun inside an answer may be definite', () => {
  it.each([
    [
      'in a purpose',
      'Interior Minister Karin Berg flew to Malta to inspect the damage.',
      'Why did Interior Minister Karin Berg fly to Malta? to inspect the damage',
    ],
    [
      'behind its head',
      'The Norland Mountains cut off the farms of the interior from Oslo.',
      'What did the Norland Mountains cut off from Oslo? the farms of the interior',
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it.each([
    ['the answer itself', 'Karin Berg rejected the accusation in Oslo.', / the accusation$/],
    ['a body that nobody knows', "Karin Berg is the town's mayor.", / the town's mayor$/],
    ['a counted noun', 'Karin Berg closed the schools of the two provinces in May.', /the two provinces$/],
  ])('but not %s', (_, text, wrong) => {
    expect(asked(text).filter((card) => wrong.test(card))).toEqual([]);
  });

  it('a definition keeps its clause', () => {
    expect(asked('A referendum is a vote in which all citizens decide on one question.')).toContain(
      'What is a referendum? a vote in which all citizens decide on one question',
    );
  });

  it('a list in an answer keeps its commas', () => {
    const text = 'They met in Lund Park, a vast reserve that straddles the borders of Chad, Niger and Mali.';
    expect(asked(text)).toContain(
      'What is Lund Park? a vast reserve that straddles the borders of Chad, Niger and Mali',
    );
  });

  it('a place in front of something keeps its "in"', () => {
    expect(asked('A reception for Karin Berg was held in front of the cathedral.').join()).not.toMatch(
      /\? front of/,
    );
  });
});

describe('numbers and times of leads', () => {
  it.each([
    [
      'other people',
      'A suicide bomber wounded 60 others outside a bank in the Norwegian city of Bergen.',
      /^How many other people did a suicide bomber wound outside a bank\b/,
    ],
    [
      'early on a day',
      'A bus crashed near Nairobi early on Sunday, killing 41 people.',
      /^How many people were killed when a bus crashed near Nairobi early on Sunday, 31 May 2020\? 41$/,
    ],
    [
      'a night',
      'A bus crashed near Nairobi on Saturday night, killing 41 people.',
      /^How many people were killed when a bus crashed near Nairobi on the night of Saturday, 30 May 2020\? 41$/,
    ],
    [
      'a prison term',
      'Viktor Marek was sentenced to 12 years in prison by a Danish court.',
      /^To how many years in prison was Viktor Marek sentenced by a Danish court\? 12 years in prison$/,
    ],
  ])('%s', (_, text, card) => expect(asked(text).some((one) => card.test(one))).toBe(true));

  it('what came of it is no purpose', () => {
    const cards = asked('Lundby overtook Oslo in 1850 to become the leading port of Norway.');
    expect(cards.filter((card) => card.startsWith('Why'))).toEqual([]);
  });
});
