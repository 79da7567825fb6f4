import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../src/quiz/choices.js';
import { countRight, givenInWords, readPlaces, writePlaces } from '../../src/quiz/groups.js';
import { createJudge } from '../../src/quiz/judge.js';
import type { QuizCard } from '../../src/types/quiz.js';

const common = { question: 'Q', answer: 'A', accept: ['A'], distractors: [], evidence: [], topics: [] };
const match: QuizCard = {
  ...common,
  id: 'm',
  kind: 'match',
  pairs: [
    { left: 'Holm', right: 'Mayor' },
    { left: 'Berg', right: 'Judge' },
    { left: 'Marek', right: 'Envoy' },
  ],
};
const order: QuizCard = {
  ...common,
  id: 'o',
  kind: 'order',
  events: [
    { text: 'One', when: '1901' },
    { text: 'Two', when: '1902' },
    { text: 'Three', when: '1903' },
  ],
};
const judge: QuizCard = { ...common, id: 't', kind: 'truefalse', answer: 'False', accept: ['False'] };

describe('an answer of several parts', () => {
  it.each([
    ['0,1,2', 3],
    ['0,2,1', 1],
    ['1,1,1', 1],
    ['2,0,1', 0],
    ['', 0],
    ['0,1', 0],
    ['0,-1,-1', 1],
    ['-1,-1,-1', 0],
    ['0,1,7', 0],
    ['0,1,x', 0],
  ])('%s has %i in their places', (given, right) => expect(countRight(given, 3)).toBe(right));

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }), (places) => {
        expect(readPlaces(writePlaces(places), 6)).toEqual(places);
      }),
    );
  });

  it.each([
    [match, '1,0,2', 'Holm – Judge; Berg – Mayor; Marek – Envoy'],
    [order, '2,0,1', 'Three; One; Two'],
    [match, '-1,0,-1', 'Holm – ?; Berg – Mayor; Marek – ?'],
    [order, 'nonsense', 'nonsense'],
    [judge, 'True', 'True'],
  ])('is put in words', (card, given, words) => expect(givenInWords(card, given)).toBe(words));
});

const short: QuizCard = { ...common, id: 's', kind: 'short', answer: 'barley', accept: [] };
const choice: QuizCard = { ...short, id: 'c', kind: 'choice' };

describe('an answer', () => {
  const isRight = createJudge({ cards: [match, order, judge, short, choice], articles: [] });

  it.each([
    [match, '0,1,2', true],
    [match, '0,2,1', false],
    [order, '0,1,2', true],
    [order, '', false],
    [judge, 'False', true],
    [judge, 'false', false],
    [judge, 'True', false],
    [choice, 'barley', true],
    [choice, 'barle', false],
    [short, 'Barle', true],
  ])(
    'is judged by all its parts, a choice exactly, and forgiven a slip where it is typed',
    (card, given, right) => expect(isRight(card, given)).toBe(right),
  );
});

describe('choices', () => {
  it('mix what is to be matched and put in order, but never into the right order', () => {
    for (let seed = 0; seed < 60; seed++) {
      for (const [card, right] of [
        [match, ['Mayor', 'Judge', 'Envoy']],
        [order, ['One', 'Two', 'Three']],
      ] as const) {
        const shown = choicesOf(card, String(seed));
        expect([...shown].sort()).toEqual([...right].sort());
        expect(shown).not.toEqual(right);
      }
    }
  });

  it('are True before False, always', () => {
    for (let seed = 0; seed < 10; seed++) expect(choicesOf(judge, String(seed))).toEqual(['True', 'False']);
  });
});
