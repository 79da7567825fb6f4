import { describe, expect, it } from 'vitest';
import { gapsJudged } from '../fixtures/gaps.js';

const DATED = 'LUNDBY, May 4, 2025 - ';
const NOTE = '(Article of 4 May 2025)';

const questions = (text: string): readonly string[] => gapsJudged(text).map(({ question }) => question);

describe('the day of an article', () => {
  it.each([
    [
      'what is so when it is written',
      'The Norland Bank will cut 14 jobs in Lundby.',
      `The Norland Bank will cut ___ jobs in Lundby. ${NOTE}`,
    ],
    [
      'a price of no day',
      'Shares of the Norland Bank fell 4 percent to 60 crowns in early trading.',
      `Shares of the Norland Bank fell 4 percent to ___ crowns in early trading. ${NOTE}`,
    ],
    [
      'a month of no year',
      'The mill of Lundby has had 14 fires since November.',
      `The mill of Lundby has had ___ fires since November. ${NOTE}`,
    ],
    [
      'a time that counts from it',
      'Karin Berg of the Norland Bank said the sale of its mills would cost 14 million crowns in the current quarter.',
      `Karin Berg of the Norland Bank said the sale of its mills would cost ___ crowns in the current quarter. ${NOTE}`,
    ],
    [
      'what ranks in a year that goes on',
      'The fire at Ravensby was the deadliest in Norland this year.',
      `The fire at Ravensby was the deadliest in ___ in 2025. ${NOTE}`,
    ],
  ])('stands behind %s', (_, text, question) => expect(questions(DATED + text)).toContain(question));

  it.each([
    ['what has a year', 'The Norland Bank will cut 14 jobs in Lundby in 2027.'],
    ['what is past', 'The Norland Bank cut 14 jobs in Lundby.'],
    ['what somebody says now', 'Karin Berg of Lundby cried, "The Norland Bank is shut," and 14 men left.'],
  ])('is not needed behind %s', (_, text) => {
    const all = questions(DATED + text);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((question) => question.includes('Article of'))).toEqual([]);
  });

  it('is unknown where the article has none, and so is which year ends', () => {
    expect(questions('The Norland Bank will cut 14 jobs in Lundby.')).toContain(
      'The Norland Bank will cut ___ jobs in Lundby.',
    );
    expect(questions('The mill of Lundby will close by the end of the year with a loss of 14 jobs.')).toEqual(
      [],
    );
  });

  it('does not tell the day that is asked for', () => {
    const asked = gapsJudged(`${DATED}The mill of Lundby is still shut, and 14 men left on Sunday.`).filter(
      ({ answer }) => answer.text === '4 May 2025',
    );
    expect(asked.filter(({ question }) => question.includes('Article of'))).toEqual([]);
  });
});
