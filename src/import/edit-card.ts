import type { Card } from '../types/card.js';
import { onOneLine } from './html-text.js';
import type { Said } from './said.js';

/** A part of a card that a note says otherwise than the deck. */
export interface Difference {
  readonly part: 'question' | 'answer' | 'choices';
  readonly from: string;
  readonly to: string;
}

/** A card as a note says it, and where that differs from the deck. */
export interface EditedCard {
  readonly card: Card;
  readonly differences: readonly Difference[];
}

/**
 * Returns a card with the question, answer and choices that a note says. Where the answer is another, no other spelling
 * counts as right any more: they were spellings of the old one. In words where the choices do not go with the answer.
 */
export function editCard(card: Card, note: Said): EditedCard | string {
  const answer = note.answer === undefined || isSame(note.answer, card.answer) ? card.answer : note.answer;
  const wrong = note.choices === undefined ? card.distractors : wrongChoices(card, note.choices, answer);
  if (wrong === undefined) return 'its choices are not the answer and three others';
  const question = isSame(note.question, withGaps(card.question)) ? card.question : note.question;
  const differences = [
    difference('question', card.question, question),
    difference('answer', card.answer, answer),
    difference('choices', card.distractors.join(' | '), wrong.join(' | ')),
  ].flat();
  const accept = answer === card.answer ? card.accept : [answer];
  return { card: { ...card, question, answer, accept, distractors: wrong }, differences };
}

function difference(part: Difference['part'], from: string, to: string): readonly Difference[] {
  return from === to ? [] : [{ part, from, to }];
}

/** The choices but the answer: as the deck has them where they are the same; undefined if there are not three. */
function wrongChoices(card: Card, choices: readonly string[], answer: string): readonly string[] | undefined {
  const isRight = (choice: string) => isSame(choice, answer);
  // Who corrected the answer on the back may have left it in the list.
  const inList = choices.some(isRight) ? isRight : (choice: string) => isSame(choice, card.answer);
  const wrong = choices
    .filter((choice) => !inList(choice))
    .map((choice) => card.distractors.find((own) => isSame(own, choice)) ?? choice);
  if (wrong.length !== card.distractors.length || choices.length !== wrong.length + 1) return undefined;
  return card.distractors.every((own) => wrong.includes(own)) ? card.distractors : wrong;
}

const isSame = (one: string, other: string): boolean => onOneLine(one) === onOneLine(other);

/** A gap of any length is one of three. */
const withGaps = (question: string): string => question.replace(/_{3,}/g, '___');
