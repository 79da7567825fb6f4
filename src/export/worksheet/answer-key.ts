import type { Card } from '../../types/card.js';
import { type MarkedSentence, markedEvidence } from '../evidence.js';
import { linesOf, type ReadingText } from './reading-texts.js';
import type { SheetPart } from './sheet-parts.js';
import type { SheetQuestion } from './sheet-question.js';
import type { SheetTexts } from './texts.js';

/** A sentence that an answer rests on; `place` says where the sheet has it, and is empty where it has it not. */
export interface KeyEvidence extends Pick<MarkedSentence, 'before' | 'answer' | 'after'> {
  readonly place: string;
}

export interface KeyEntry {
  readonly number: number;
  /** Letter of the right choice, T or F for a statement; empty for the other kinds. */
  readonly letter: string;
  readonly answer: string;
  /** What else counts or is to be said: other spellings, what is right instead, dates of events, who claims it. */
  readonly notes: readonly string[];
  readonly evidence: readonly KeyEvidence[];
}

export interface KeyPart {
  readonly heading: string;
  /** Number and letter of each question that has a letter, to mark a whole sheet at a glance. */
  readonly glance: readonly { readonly number: number; readonly letter: string }[];
  readonly entries: readonly KeyEntry[];
}

/** Returns the key: for each question of the sheet its answer, and the lines and sentences that it rests on. */
export function answerKey(
  parts: readonly SheetPart[],
  cards: ReadonlyMap<string, Card>,
  readings: readonly ReadingText[],
  texts: SheetTexts,
): readonly KeyPart[] {
  return parts.map(({ heading, groups }) => {
    const entries = groups.flatMap(({ questions }) =>
      questions.flatMap((question) => {
        const card = cards.get(question.card);
        return card ? [keyEntry(question, card, readings, texts)] : [];
      }),
    );
    return { heading, glance: entries.filter(({ letter }) => letter !== ''), entries };
  });
}

function keyEntry(
  question: SheetQuestion,
  card: Card,
  readings: readonly ReadingText[],
  texts: SheetTexts,
): KeyEntry {
  return {
    number: question.number,
    letter: letterFor(question, card, texts),
    answer: answerText(question, card, texts),
    notes: notesFor(card, texts),
    evidence: markedEvidence(card).map(({ before, answer, after, article, span }) => ({
      ...{ before, answer, after },
      place: placeOf(article, span, readings, texts),
    })),
  };
}

function letterFor({ choices }: SheetQuestion, { kind, answer }: Card, { verdicts }: SheetTexts): string {
  if (kind === 'truefalse') return answer === 'True' ? verdicts.true.letter : verdicts.false.letter;
  return choices.find(({ text }) => text === answer)?.letter ?? '';
}

/** Letters or numbers as they are written down the sheet, where there are any to write. */
function answerText({ rows, events }: SheetQuestion, card: Card, { key, verdicts }: SheetTexts): string {
  if (card.kind === 'truefalse') return card.answer === 'True' ? verdicts.true.word : verdicts.false.word;
  const rights = new Map(card.pairs?.map(({ left, right }) => [left, right]));
  const order = (card.events ?? []).map(({ text }) => text);
  const written = [
    ...rows.map(({ left }) => rows.find((row) => row.right === rights.get(left))?.letter ?? ''),
    ...events.map((text) => String(order.indexOf(text) + 1)),
  ];
  return written.length > 0 ? key.fromTop(written.join(', ')) : card.answer;
}

function notesFor(card: Card, { key }: SheetTexts): readonly string[] {
  const { kind, answer, accept, correction, claimedBy } = card;
  const forms = kind === 'short' || kind === 'cloze' ? accept.filter((form) => form !== answer) : [];
  return [
    forms.length > 0 ? key.also(forms.join('; ')) : '',
    correction ? key.instead(correction.wrong, correction.right) : '',
    kind === 'match' || kind === 'order' ? answer : '',
    claimedBy === undefined ? '' : key.claimedBy(claimedBy),
  ].filter((note) => note !== '');
}

function placeOf(
  article: string,
  span: MarkedSentence['span'],
  readings: readonly ReadingText[],
  { key }: SheetTexts,
): string {
  const reading = readings.find(({ id }) => id === article);
  const lines = reading && linesOf(reading, span);
  return lines ? key.place(readings.length > 1 ? reading.number : undefined, ...lines) : '';
}
