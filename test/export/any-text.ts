import fc from 'fast-check';
import type { Card } from '../../src/types/card.js';
import type { Deck } from '../../src/types/deck.js';
import { exampleDeck } from '../fixtures/decks.js';

/** Texts of any characters, many of them signs of one format or another. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ minLength: 1 }).map((text) => `[html]${text}`),
  fc.string({ unit: fc.constantFrom(...'~=#{}:\\->%*_<>&"\'`[]()|$?!+@0a \n\t'), minLength: 1 }),
);

/** A deck of one card that has the texts where a user's own may stand. */
export function deckOf(
  kind: Card['kind'],
  question: string,
  answer: string,
  wrong: readonly string[] = [],
): Deck {
  const deck = exampleDeck();
  const [card] = deck.cards;
  const [article] = deck.articles;
  if (!card || !article) throw new Error('The fixture is empty.');
  const { answerSpan: _span, ...rest } = card;
  const evidence = [{ article: article.id, start: 0, end: question.length, text: question }] as const;
  return {
    ...deck,
    title: question,
    articles: [{ ...article, title: answer, source: question }],
    cards: [
      { ...rest, kind, question, answer, accept: [answer], distractors: wrong, evidence, tags: [answer] },
    ],
  };
}

/** The text as formats of single lines show it. */
export const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
