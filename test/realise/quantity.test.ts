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

describe('a number of what has its name behind it', () => {
  it('is not asked for', () =>
    expectNothingLike(
      'Karin Berg reported that one species, Lorna ravnia, jams the ears of owls.',
      /How many/,
    ));
});

describe('a fall', () => {
  it('is asked for how deep it was', () =>
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

describe('a number that is counted out of another', () => {
  it.each([
    [
      'The Reform Party won 31 of the 60 seats in parliament in 1990.',
      'How many of the 60 seats in parliament did the Reform Party win in 1990? 31',
    ],
    [
      'Nokia will close three of its nine plants in Finland.',
      'How many of its nine plants in Finland will Nokia close? three',
    ],
    [
      "About 22,000 of Arica's 40,000 inhabitants have left, the United Nations said.",
      "According to the United Nations, how many of Arica's 40,000 inhabitants have left? about 22,000",
    ],
    [
      'Some 300 of the 2,000 workers at the Arica mine have been dismissed.',
      'How many of the 2,000 workers at the Arica mine have been dismissed? some 300',
    ],
    [
      'The Alliance holds only 61 of the 156 seats in the Senate of Chile.',
      'How many of the 156 seats in the Senate of Chile does the Alliance hold? 61',
    ],
    [
      'At least 18 of the 27 EU members have approved the Lund plan.',
      'How many of the 27 EU members have approved the Lund plan? at least 18',
    ],
  ])('is asked for beside the whole: %s', expectAsked);

  it.each([
    ['Nokia will close one of its nine plants in Finland.', /how many/i],
    ['Nokia will close three of its plants in Finland.', /how many/i],
    ['Nokia will close three of nine plants in Finland.', /how many of nine/i],
    ['About 300 of the 2,000 workers have been dismissed.', /how many/i],
    ["Twelve of the port's 30 cranes have been damaged.", /how many/i],
    ['Some 300 workers have been dismissed.', /how many/i],
  ])('is none where no count of the whole stands by it, or nobody knows whose: %s', expectNothingLike);
});
