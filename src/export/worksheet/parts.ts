import type { Card, CardKind } from '../../types/card.js';
import { balancedPlaces, orderedChoices } from '../choices.js';
import { clozePieces } from '../cloze.js';
import { mixedEvents, mixedRights } from '../mixed.js';

/** A numbered question as the sheet shows it. Of its lists, its kind decides which are filled. */
export interface SheetQuestion {
  readonly card: string;
  readonly number: number;
  readonly question: string;
  readonly choices: readonly { readonly letter: string; readonly text: string }[];
  /** Ruled lines to write on. */
  readonly lines: readonly number[];
  /** A sentence cut at its gaps; `last` has no gap after it. */
  readonly pieces: readonly { readonly text: string; readonly last: boolean }[];
  /** Two columns to match; what stands in one row does not belong together. */
  readonly rows: readonly { readonly left: string; readonly letter: string; readonly right: string }[];
  /** Events to number. */
  readonly events: readonly string[];
}

/** The questions of one kind, in groups; only gap-fill has several, each with a word bank of its own. */
export interface SheetPart {
  readonly letter: string;
  readonly kind: CardKind;
  readonly heading: string;
  readonly instructions: string;
  readonly points: number;
  readonly pointsText: string;
  readonly groups: readonly SheetGroup[];
}

export interface SheetGroup {
  readonly bank: readonly string[];
  readonly questions: readonly SheetQuestion[];
}

interface PartSpec {
  readonly kind: CardKind;
  readonly heading: string;
  readonly instructions: string;
  readonly points: (card: Card) => number;
  /** Questions that share a word bank, at most; absent for kinds without one. */
  readonly bankSize?: number;
}

/** The parts in the order of the sheet. */
const partSpecs: readonly PartSpec[] = [
  {
    kind: 'choice',
    heading: 'Multiple choice',
    instructions: 'Circle the letter of the one right answer.',
    points: () => 1,
  },
  {
    kind: 'truefalse',
    heading: 'True or false',
    instructions: 'Circle T or F. Where a statement is false, write on the line what would be right.',
    points: () => 1,
  },
  {
    kind: 'short',
    heading: 'Short answers',
    instructions: 'Answer in a few words; whole sentences are not needed.',
    points: () => 2,
  },
  {
    kind: 'cloze',
    heading: 'Fill the gaps',
    instructions: 'Complete each sentence with an expression from the box above it. Use each one once.',
    points: () => 1,
    bankSize: 10,
  },
  {
    kind: 'match',
    heading: 'Matching',
    instructions: 'Write on each line the letter of what belongs to it.',
    points: (card) => card.pairs?.length ?? 0,
  },
  {
    kind: 'order',
    heading: 'Timeline',
    instructions: 'Number the events: 1 for the earliest, 2 for the next, and so on.',
    points: (card) => card.events?.length ?? 0,
  },
];

const lettersOfAnAnswerLine = 45;
const mostLines = 4;

/** Returns the sheet's parts: cards grouped by kind, numbered through, kinds without cards left out. */
export function sheetParts(cards: readonly Card[], seed: string): readonly SheetPart[] {
  const places = balancedPlaces(
    cards.filter((card) => card.kind === 'choice'),
    seed,
  );
  const present = partSpecs.filter((spec) => cards.some((card) => card.kind === spec.kind));
  let numbered = 0;
  return present.map((spec, index) => {
    const own = cards.filter((card) => card.kind === spec.kind);
    const first = numbered + 1;
    const each = own.map(spec.points);
    const points = each.reduce((sum, one) => sum + one, 0);
    numbered += own.length;
    const questions = own.map((card, at) => sheetQuestion(card, first + at, places, seed));
    return {
      letter: letterOf(index),
      kind: spec.kind,
      heading: spec.heading,
      instructions: spec.instructions,
      points,
      pointsText: pointsText(each, points),
      groups: groupsOf(own, questions, spec.bankSize),
    };
  });
}

/** Returns A for 0, B for 1 and so on to Z. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + (place % 26));
}

function pointsText(each: readonly number[], all: number): string {
  const [first = 0] = each;
  const worth = first === 1 ? '1 point' : `${first} points`;
  if (each.length === 1) return worth;
  return each.every((one) => one === first) ? `${worth} each, ${all} in all` : `${all} points in all`;
}

const verdicts = [
  { letter: 'T', text: 'True' },
  { letter: 'F', text: 'False' },
] as const;

function sheetQuestion(
  card: Card,
  number: number,
  places: ReadonlyMap<string, number>,
  seed: string,
): SheetQuestion {
  const pieces = card.kind === 'cloze' ? clozePieces(card.question) : [];
  const lettered = card.kind === 'choice' ? orderedChoices(card, places.get(card.id)) : [];
  const choices = lettered.map((text, place) => ({ letter: letterOf(place), text }));
  const rights = mixedRights(card, seed);
  return {
    card: card.id,
    number,
    question: card.question,
    choices: card.kind === 'truefalse' ? verdicts : choices,
    lines: Array.from({ length: linesFor(card) }, (_, line) => line),
    pieces: pieces.map((text, place) => ({ text, last: place === pieces.length - 1 })),
    rows: (card.pairs ?? []).map(({ left }, row) => ({
      left,
      letter: letterOf(row),
      right: rights[row] ?? '',
    })),
    events: mixedEvents(card, seed).map(({ text }) => text),
  };
}

function linesFor(card: Card): number {
  if (card.kind === 'truefalse') return 1;
  const lines = card.kind === 'short' ? Math.ceil(card.answer.length / lettersOfAnAnswerLine) : 0;
  return Math.min(lines, mostLines);
}

function groupsOf(
  cards: readonly Card[],
  questions: readonly SheetQuestion[],
  bankSize: number | undefined,
): readonly SheetGroup[] {
  if (bankSize === undefined) return [{ bank: [], questions }];
  const count = Math.ceil(cards.length / bankSize);
  return Array.from({ length: count }, (_, group) => {
    const from = Math.round((group * cards.length) / count);
    const to = Math.round(((group + 1) * cards.length) / count);
    const answers = cards.slice(from, to).map((card) => card.answer);
    return { bank: alphabetical(answers), questions: questions.slice(from, to) };
  });
}

/** Alphabetical by code units, capitals and small letters alike, so that the order tells nothing. */
function alphabetical(words: readonly string[]): readonly string[] {
  return words
    .map((word) => ({ word, key: `${word.toLowerCase()}\n${word}` }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ word }) => word);
}
