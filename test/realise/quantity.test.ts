import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('a number of times', () => {
  it.each([
    ['Inga Holm has sailed to Norway three times.', 'How often has Inga Holm sailed to Norway? three times'],
    [
      'Brann have won the Norwegian Cup seven times.',
      'How often have Brann won the Norwegian Cup? seven times',
    ],
  ])('is asked for with "how often": %s', expectAsked);

  it('is no number of weeks', () =>
    expectAsked(
      'The siege of Lundby lasted for three weeks.',
      'For how long did the siege of Lundby last? three weeks',
    ));
});

describe('where a fall led', () => {
  it('is asked for without how deep it was', () =>
    expectAsked(
      'Unemployment in Silesia fell by 2 points to 7 percent in May 1990.',
      'To how much did unemployment in Silesia fall in May 1990? 7 percent',
    ));

  it('leaves how deep it was', () =>
    expectAsked(
      'Unemployment in Silesia fell by 2 percent in May 1990.',
      'By how much did unemployment in Silesia fall in May 1990? 2 percent',
    ));
});

describe('an amount of something', () => {
  it('is asked for with the thing alone', () =>
    expectAsked(
      'Inga Holm pledged to repay 3 billion dollars of debt owed to banks in Oslo.',
      'How much debt owed to banks in Oslo did Inga Holm pledge to repay? 3 billion dollars',
    ));

  it('is a percentage where nothing changes', () =>
    expectAsked(
      'The turnout in Norway rarely exceeds 50 percent.',
      'What percentage does the turnout in Norway rarely exceed? 50 percent',
    ));

  it('is no share of nobody knows whom', () =>
    expectNothingLike('In Norway 57.5 percent voted to ban the building of dams.', /vote/));
});

describe('what stands behind a counted noun', () => {
  it.each([
    [
      'Norwegian jets destroyed 14 tanks near Toledo.',
      'How many tanks did Norwegian jets destroy near Toledo? 14',
    ],
    [
      'Inga Holm made two previous appearances for Norway.',
      'How many previous appearances did Inga Holm make for Norway? two',
    ],
  ])('goes behind the verb: %s', expectAsked);

  it('stays with its noun where it tells which', () =>
    expectAsked(
      'Inga Holm met three members of the board in Oslo.',
      'How many members of the board did Inga Holm meet in Oslo? three',
    ));
});

describe('cents', () => {
  it('are no percentage', () =>
    expectAsked('Lundby Foods earned 64 cents in 2031.', 'How much did Lundby Foods earn in 2031? 64 cents'));
});

describe('"since" alone', () => {
  it('goes', () =>
    expectAsked(
      'The Norland Trust has since planted 50 million trees across Lapland.',
      'How many trees has the Norland Trust planted across Lapland? 50 million',
    ));
});

describe('cents', () => {
  it('are money', () =>
    expectAsked(
      'Analysts polled by Norland Bank expected 64 cents.',
      'How much did analysts polled by Norland Bank expect? 64 cents',
    ));

  it('are shares behind "per"', () =>
    expectNothingLike('Analysts polled by Norland Bank expected 64 per cent.', /^How much did/));
});
