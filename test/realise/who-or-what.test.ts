import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('people told by a noun', () => {
  it.each([
    [
      'The head of the Red Cross mission in Lima opened a hospital in 1911.',
      'Who opened a hospital in 1911? the head of the Red Cross mission in Lima',
    ],
    [
      'In June 1948 the Western powers introduced the Deutsche Mark.',
      'Who introduced the Deutsche Mark in June 1948? the Western powers',
    ],
    [
      "Foreign Minister Inga Holm summoned the Danish chargé d'affaires, Tom Berg.",
      'Whom did Foreign Minister Inga Holm summon? Tom Berg',
    ],
  ])('are asked for with "who": %s', expectAsked);
});

describe('a body', () => {
  it('that is made is asked for with "what"', () =>
    expectAsked(
      'Inga Holm founded a team of nurses in Oslo in 1911.',
      'What did Inga Holm found in Oslo in 1911? a team of nurses',
    ));

  it('says nothing about itself', () =>
    expectNothingLike(
      'The Red Crescent said that it had found 87 bodies in the ruins of Bergen.',
      /about the Red Crescent/,
    ));
});

describe('what is said of something', () => {
  it('does not repeat what tells which it is', () =>
    expectAsked(
      'Inga Holm alleged that results from 12 polling stations in Lapland had been altered.',
      'What did Inga Holm say about results from 12 polling stations in Lapland? that they had been altered',
    ));
});

describe('what somebody looks like', () => {
  it('is not asked for with "whom"', () =>
    expectNothingLike('Brann won the Norwegian Cup in 1998. Brann looked certain winners.', /[Ww]hom/));
});
