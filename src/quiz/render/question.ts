import type { QuizCard } from '../../types/quiz.js';
import { choiceQuestion } from './choice-question.js';
import { el } from './dom.js';
import { matchQuestion } from './match-question.js';
import { orderQuestion } from './order-question.js';
import { gapQuestion, shortQuestion } from './typed-question.js';

/** A question on the screen: what it shows, and how to read, fill in and freeze the student's answer. */
export interface Question {
  readonly nodes: readonly Node[];
  /** Where focus goes when the question appears. */
  readonly heading: HTMLElement;
  /** What takes focus when the answer is missing. */
  readonly first: HTMLElement;
  /** The answer as it stands, '' where there is none. */
  given(): string;
  /** What is still to do before the answer can be checked; undefined where it is whole. */
  missing(): string | undefined;
  /** Enters an answer that was given before. */
  fill(given: string): void;
  /** Shows a checked answer; the fields keep focus and can be read, but no longer changed. */
  settle(given: string): void;
  /** Chooses the nth choice, counted from 1; nothing happens where there is none. */
  choose(number: number): void;
}

/**
 * Returns the question of a card. `count` says which of how many it is; `choices` are in the order to show; `say` tells
 * readers what changed on the screen.
 */
export function questionOf(
  card: QuizCard,
  count: string,
  choices: readonly string[],
  say: (words: string) => void,
): Question {
  const counter = el('span', { class: 'count' }, count);
  switch (card.kind) {
    case 'choice':
    case 'truefalse':
      return choiceQuestion(card, counter, choices);
    case 'match':
      return matchQuestion(card, counter, choices);
    case 'order':
      return orderQuestion(card, counter, choices, say);
    case 'cloze':
      return gapQuestion(card, counter);
    case 'short':
      return shortQuestion(card, counter);
  }
}
