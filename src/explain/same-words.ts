import type { Card } from '../types/card.js';

/** True where two cards ask, offer and accept the same. */
export const hasSameWords = (a: Card, b: Card): boolean =>
  JSON.stringify(wordsOf(a)) === JSON.stringify(wordsOf(b));

const wordsOf = ({ question, answer, accept, distractors, pairs, events }: Card) => [
  question,
  answer,
  accept,
  distractors,
  pairs?.map(({ left, right }) => [left, right]),
  events?.map(({ text, date }) => [text, date]),
];
