import type { Card } from '../types/card.js';
import { orderedChoices } from './choices.js';
import { onOneLine } from './plain.js';

/** A question with two to four choices, one of them right. */
export interface QuizRow {
  readonly question: string;
  readonly choices: readonly string[];
  /** The place of the right choice, from 1. */
  readonly right: number;
  readonly seconds: number;
}

/** Returns a card as a question for a quiz game, on single lines; undefined for kinds without choices. */
export function quizRow(card: Card): QuizRow | undefined {
  if (card.kind !== 'choice' && card.kind !== 'truefalse') return undefined;
  const isStatement = card.kind === 'truefalse';
  const choices = isStatement ? ['True', 'False'] : orderedChoices(card);
  return {
    question: onOneLine(isStatement ? `True or false: ${card.question}` : card.question),
    choices: choices.map(onOneLine),
    right: choices.indexOf(card.answer) + 1,
    seconds: isStatement ? 20 : 30,
  };
}
