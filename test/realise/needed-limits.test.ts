import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('an amount', () => {
  it('keeps what it is of, and each year of which it is told', () =>
    expectAsked(
      'Under the deal, Mongolia will supply up to 40,000 tonnes of copper concentrate a year for 12 years from 2029.',
      'How many tonnes of copper concentrate will Mongolia supply a year for 12 years? up to 40,000',
    ));

  it('keeps what it was granted for', () => {
    const text = 'President Inga Holm promised 85 million euros for rebuilding.';
    expectAsked(text, 'How much did President Inga Holm promise for rebuilding? 85 million euros');
    expectNothingLike(text, /promise\?/);
  });

  it('keeps no clause that tells why somebody had to pay', () =>
    expectNothingLike('The court fined Inga Holm 300 crowns for speeding in May 2011.', /for speeding/));
});

describe('a duty', () => {
  it('keeps the end for which alone it holds', () => {
    const text = 'To end a strike, 60 members must vote for a deal.';
    expectAsked(text, 'How many members must vote for a deal to end a strike? 60');
    expectNothingLike(text, /deal\? 60/);
  });

  it('is not needed for what somebody did', () =>
    expectAsked(
      'To end the strike, Inga Holm met Oskar Lund in Lima in May 2011.',
      'Whom did Inga Holm meet in Lima in May 2011? Oskar Lund',
    ));
});

describe('the first time', () => {
  it('stays in the question', () => {
    const text = 'Inga Holm saw the ocean for the first time in 1929.';
    expectAsked(text, 'What did Inga Holm see for the first time in 1929? the ocean');
    expectNothingLike(text, /ocean in 1929/);
  });

  it('is left out where the time since which it was the first would be', () =>
    expectNothingLike(
      'Inga Holm visited Lima for the first time since she moved there.',
      /first time\?|first time (?!since)/,
    ));
});

describe('a time of day', () => {
  it('keeps the word that bounds it', () => {
    const text =
      'Inga Holm handed her resignation to President Oskar Lund at Lundby Castle shortly after noon.';
    const times = asked(text).filter((question) => /^When/.test(question));
    expect(times).toEqual([
      'When did Inga Holm hand her resignation to President Oskar Lund at Lundby Castle? shortly after noon',
    ]);
  });

  it('takes no other word', () =>
    expectAsked(
      'Inga Holm handed her resignation to President Oskar Lund only after noon.',
      'When did Inga Holm hand her resignation to President Oskar Lund? after noon',
    ));
});

describe('a time before "to do"', () => {
  it('goes behind it', () =>
    expectAsked(
      'Inga Holm tried for three weeks to find a compromise.',
      'What did Inga Holm try to do for three weeks? find a compromise',
    ));
});

describe('a clause that tells when', () => {
  it('is not asked for beside a year', () => {
    const text = 'In 2017 more than 300 people died in Lima when three rivers burst their banks.';
    expectAsked(text, 'In what year did more than 300 people die in Lima? 2017');
    expectNothingLike(text, /^When/);
  });

  it('is asked for by itself', () =>
    expectAsked(
      'More than 300 people died in Lima when three rivers burst their banks.',
      'When did more than 300 people die in Lima? when three rivers burst their banks',
    ));
});

describe('an owner of an owner', () => {
  it('is no subject of a question', () =>
    expectNothingLike(
      "Inga Holm's father's sudden death in 1935 left Tom Berg to support the school.",
      /did Inga Holm's father's/,
    ));
});

describe('a former post', () => {
  it('is not called former twice', () =>
    expectAsked(
      "Lundby's former mayor, Oskar Lund, welcomed the vote.",
      "What former post did Oskar Lund hold? Lundby's mayor",
    ));
});

describe('one of two deeds', () => {
  it('is not all that was agreed', () => {
    const text = 'Norway agreed to train 60 pilots and to build a railway.';
    expectNothingLike(text, /to do\?/);
    expectAsked(text, 'How many pilots did Norway agree to train? 60');
  });

  it('may be all of them', () =>
    expectAsked('Norway agreed to train 60 pilots.', 'What did Norway agree to do? train 60 pilots'));
});

describe('the most of its kind', () => {
  it('is none without the time since which it is', () =>
    expectNothingLike(
      'The loss of Lima would be the heaviest blow to Norway since Norway lost its command at Vik in 2024.',
      /heaviest blow to Norway\?/,
    ));

  it('is asked for where no such time is told', () =>
    expectAsked(
      'The loss of Lima would be the heaviest blow to Norway.',
      'What would be the heaviest blow to Norway? the loss of Lima',
    ));
});
