import type { Card } from '../../types/card.js';
import { byKey, orderedChoices } from '../choices.js';
import { clozePieces } from '../cloze.js';
import { orderKey } from '../digest.js';
import { mixedEvents, mixedRights } from '../mixed.js';
import { type PageLayout, widthIn } from './layout/page-layout.js';
import type { QuestionPart } from './plan.js';
import type { SheetTexts } from './texts.js';
import { letterOf, type Version } from './versions.js';

/** A letter to circle, and what it stands for. */
export interface Lettered {
  readonly letter: string;
  readonly text: string;
}

/** A numbered question as the sheet shows it. Of its lists, its kind decides which are filled. */
export interface SheetQuestion {
  readonly card: string;
  readonly number: number;
  readonly points: number;
  /** The points in words, where the questions of the part differ in them; else empty. */
  readonly worth: string;
  readonly question: string;
  readonly choices: readonly Lettered[];
  /** How many choices stand side by side: 1, 2 or 4. */
  readonly across: number;
  /** True and false, to circle. */
  readonly verdicts: readonly Lettered[];
  /** Ruled lines to write on. */
  readonly lines: readonly number[];
  /** A sentence cut at its gaps; `last` has no gap after it. */
  readonly pieces: readonly { readonly text: string; readonly last: boolean }[];
  /** Two columns to match; what stands in one row does not belong together. */
  readonly rows: readonly { readonly left: string; readonly letter: string; readonly right: string }[];
  /** Events to number. */
  readonly events: readonly string[];
}

/** What a question is set with beside its card. */
export interface Asking {
  readonly part: QuestionPart;
  readonly version: Version;
  readonly texts: SheetTexts;
  readonly layout: PageLayout;
  /** Room for the question beside its number, in pt. */
  readonly width: number;
}

/** Returns the card as a question of a sheet. */
export function sheetQuestion(card: Card, number: number, asking: Asking): SheetQuestion {
  const { version, texts } = asking;
  const pieces = card.kind === 'cloze' ? clozePieces(card.question) : [];
  const lettered =
    card.kind === 'choice' ? orderedChoices(card, version.places.get(card.id), version.seed) : [];
  const { true: right, false: wrong } = texts.verdicts;
  return {
    card: card.id,
    number,
    points: pointsFor(card, asking.part),
    worth: '',
    question: card.question,
    choices: lettered.map((text, place) => ({ letter: letterOf(place), text })),
    across: choicesAcross(lettered, asking),
    verdicts:
      card.kind === 'truefalse' ? [right, wrong].map(({ letter, word }) => ({ letter, text: word })) : [],
    lines: Array.from({ length: linesFor(card, asking) }, (_, line) => line),
    pieces: pieces.map((text, place) => ({ text, last: place === pieces.length - 1 })),
    rows: rowsOf(card, version),
    events: mixedEvents(card, version.seed).map(({ text }) => text),
  };
}

function rowsOf(card: Card, { letter, seed }: Version): SheetQuestion['rows'] {
  const given = card.pairs ?? [];
  const pairs = letter === '' ? given : byKey(given, ({ left }) => orderKey(seed, card.id, 'left', left));
  const rights = mixedRights({ ...card, pairs }, seed);
  return pairs.map(({ left }, row) => ({ left, letter: letterOf(row), right: rights[row] ?? '' }));
}

/** A short answer is worth two points, all else one; a pair or an event counts by itself. */
function pointsFor(card: Card, { points }: QuestionPart): number {
  const each = points ?? (card.kind === 'short' ? 2 : 1);
  return each * (card.pairs?.length ?? card.events?.length ?? 1);
}

/** The circle of a letter and the room around it, in em. */
const LETTER_ROOM = 3.2;

function choicesAcross(choices: readonly string[], { layout, width }: Asking): number {
  const widthOf = widthIn(layout.asking);
  const widest = Math.max(0, ...choices.map(widthOf)) + LETTER_ROOM * layout.asking.size;
  return [4, 2].find((across) => widest <= width / across) ?? 1;
}

/** A pupil's hand takes this much for a letter where the sheet is set in the usual 10.5 pt: some 4 mm. */
const HANDWRITTEN_LETTER = 11.5;
const USUAL_SIZE = 10.5;
/** Nobody answers in just the words of the key. */
const SPARE_ROOM = 1.25;
const MOST_LINES = 4;

function linesFor(card: Card, { part, layout, width }: Asking): number {
  if (card.kind === 'truefalse') return part.correct === false ? 0 : 1;
  if (card.kind !== 'short') return 0;
  if (part.lines !== undefined) return part.lines;
  const letters = width / (HANDWRITTEN_LETTER * (layout.asking.size / USUAL_SIZE));
  return Math.min(MOST_LINES, Math.ceil((SPARE_ROOM * card.answer.length) / letters));
}
