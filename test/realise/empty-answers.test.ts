import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('an answer that tells nothing', () => {
  it.each([
    ['The success of Inga Holm owes much to Karin Berg.', /\? much/],
    ['The treaty of Oslo obliges each country to consult the other.', /\? (?:each country|the other)$/],
    ['Norland promised not to close any plant in Toledo before 2030.', /any plant$/],
  ])('is not asked for: %s', expectNothingLike);

  it('may have such a word inside', () =>
    expectAsked('The family of each victim sued Tom Berg.', 'Who sued Tom Berg? the family of each victim'));
});

describe('an answer without what belongs to it', () => {
  it('is not asked for', () =>
    expectNothingLike(
      'Observers from the European Union criticised the “near-total absence” of Russian-language information for voters in the north-eastern city of Narva.',
      /absence”$/,
    ));

  it('is not half a clause that is believed', () =>
    expectNothingLike('Diplomats in Tunis believe the roots of the violence lie deeper.', /believe\?/));
});

describe('a question that anything answers', () => {
  it('is not asked', () =>
    expectNothingLike("Inga Holm took a bachelor's degree in biology.", /What did Inga Holm take\?/));

  it('is asked where it tells more', () =>
    expectAsked(
      'Inga Holm took a degree in biology in 1964.',
      'What did Inga Holm take in 1964? a degree in biology',
    ));
});

describe('where something was', () => {
  it('is not asked for where the question says so', () =>
    expectNothingLike('A ferry from Bergen sank in heavy seas off Lapland.', /^Where .* off Lapland/));

  it('is asked for without', () =>
    expectAsked(
      'A ferry from Bergen sank in the Baltic Sea.',
      'Where did a ferry from Bergen sink? the Baltic Sea',
    ));
});
