import type { Card } from '../../types/card.js';
import { type MarkedSentence, markedEvidence } from '../evidence.js';
import type { SheetPart, SheetQuestion } from './parts.js';
import type { ReadingText } from './reading-texts.js';

export interface KeyEntry {
  readonly number: number;
  /** Letter of the right choice, T or F for a statement; empty for the other kinds. */
  readonly letter: string;
  readonly answer: string;
  /** Other spellings that count as right, ready to print; empty when there are none. */
  readonly also: string;
  /** What else there is to say: what is right instead of a false statement, or the dates of events. */
  readonly note: string;
  readonly claimedBy: string;
  readonly evidence: readonly (Pick<MarkedSentence, 'before' | 'answer' | 'after'> & {
    readonly place: string;
  })[];
}

export interface KeyPart {
  readonly letter: string;
  readonly heading: string;
  readonly entries: readonly KeyEntry[];
}

/** Returns the key: for each question of the sheet its answer and the sentences it rests on, with their places. */
export function answerKey(
  parts: readonly SheetPart[],
  cards: ReadonlyMap<string, Card>,
  texts: readonly ReadingText[],
): readonly KeyPart[] {
  return parts.map(({ letter, heading, groups }) => ({
    letter,
    heading,
    entries: groups.flatMap(({ questions }) =>
      questions.flatMap((question) => {
        const card = cards.get(question.card);
        return card ? [keyEntry(question, card, texts)] : [];
      }),
    ),
  }));
}

function keyEntry(question: SheetQuestion, card: Card, texts: readonly ReadingText[]): KeyEntry {
  return {
    number: question.number,
    letter: question.choices.find(({ text }) => text === card.answer)?.letter ?? '',
    answer: answerText(question, card),
    also: card.kind === 'choice' ? '' : card.accept.filter((form) => form !== card.answer).join('; '),
    note: noteText(card),
    claimedBy: card.claimedBy ?? '',
    evidence: markedEvidence(card).map(({ before, answer, after, article, start }) => ({
      before,
      answer,
      after,
      place: placeOf(article, start, texts),
    })),
  };
}

/** Letters or numbers as they are written down the sheet, where there are any to write. */
function answerText({ rows, events }: SheetQuestion, card: Card): string {
  const letters = (card.pairs ?? []).map(
    ({ right }) => rows.find((row) => row.right === right)?.letter ?? '',
  );
  const order = (card.events ?? []).map(({ text }) => text);
  const written = rows.length > 0 ? letters : events.map((text) => String(order.indexOf(text) + 1));
  return written.length > 0 ? `From top to bottom: ${written.join(', ')}` : card.answer;
}

function noteText({ kind, answer, correction }: Card): string {
  if (correction) return `not ${correction.wrong}, but ${correction.right}`;
  return kind === 'match' || kind === 'order' ? answer : '';
}

/** "paragraph 3", and "text 2, paragraph 3" where there are several texts. */
function placeOf(article: string, start: number, texts: readonly ReadingText[]): string {
  const text = texts.find(({ id }) => id === article);
  const block = text?.blocks.find((candidate) => candidate.start <= start && start < candidate.end);
  return [
    text && texts.length > 1 ? `text ${text.number}` : '',
    block && !block.heading ? `paragraph ${block.number}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
