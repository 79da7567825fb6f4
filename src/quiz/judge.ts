import type { QuizCard, QuizDeck } from '../types/quiz.js';
import { countRight, sizeOf } from './groups.js';
import { createMatcher } from './match/matcher.js';

/** Tells whether an answer is right for a card. */
export type Judge = (card: QuizCard, given: string) => boolean;

/** Returns the judge of a deck's cards: choices exactly, several parts by all of them, typed words forgivingly. */
export function createJudge(deck: Pick<QuizDeck, 'cards' | 'articles'>): Judge {
  const matches = createMatcher(deck);
  return (card, given) => {
    switch (card.kind) {
      case 'choice':
      case 'truefalse':
        return given === card.answer;
      case 'match':
      case 'order':
        return countRight(given, sizeOf(card)) === sizeOf(card);
      default:
        return matches(card, given);
    }
  };
}
