import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const questions = (text: string): readonly string[] => asked(text);

describe('a question that needs its time or occasion', () => {
  it.each([
    [
      'a rank of one time',
      'At the start of the season, Mia Holm was ranked 40th in the world.',
      /^(?:Who|Where) .*ranked/,
    ],
    ['a sum over a span', 'The plant at Vik lost 3 million crowns over the past three years.', /^How much/],
    ['what had come about by a time', 'By the morning the fire had reached the church of Vik.', /^What had/],
    [
      'what was a city at a time',
      'In the summer of 1666 London was a city waiting to burn.',
      /^What was London/,
    ],
    [
      'what went on by a time',
      'By Friday evening the flag of Norland was flying over the palace in Vik.',
      /^What was flying/,
    ],
    [
      'a sum without its purpose or its time',
      'Mia Holm, who earned $1.1 million, left Norland in May.',
      /^How much/,
    ],
    [
      'the worst in a span',
      'Norland suffered its heaviest defeat in years when Vik fell to the rebels.',
      /^When did/,
    ],
    ['how many died last year', 'Last year gangs killed 173 people in the north of Norland.', /^How many/],
    ['a count of one stage', 'In the auction, Mia Holm bought 12 pictures.', /^How many/],
  ])('is not asked without: %s', (_, text, pattern) => {
    expect(questions(text).filter((question) => pattern.test(question))).toEqual([]);
  });

  it.each([
    [
      'a deed at a time that nobody could know',
      'On Thursday evening Uruguay recalled its ambassador to Argentina.',
      'Which country recalled its ambassador to Argentina? Uruguay',
    ],
    [
      'a sum that was pledged',
      'Uruguay pledged five million euros on Friday evening.',
      'How much did Uruguay pledge? five million euros',
    ],
    [
      'a span that stays',
      'Norland exported 3 million tons of salt in 2014.',
      'How many tons of salt did Norland export in 2014? 3 million',
    ],
    [
      'a sum with its purpose',
      'Mia Holm paid $1.1 million for Salmela in 2014.',
      'How much did Mia Holm pay for Salmela in 2014? $1.1 million',
    ],
  ])('is asked: %s', (_, text, card) => expect(asked(text)).toContain(card));
});

describe('a stage of a contest', () => {
  it.each([
    [
      'In the quarterfinals, Mia Holm knocked out Yuki Lund.',
      'Whom did Mia Holm knock out in the quarterfinals? Yuki Lund',
    ],
    [
      'In the tiebreaker, Mia Holm saved three match points.',
      'How many match points did Mia Holm save in the tiebreaker? three',
    ],
  ])('stays: %s', (text, card) => expect(asked(text)).toContain(card));
});
