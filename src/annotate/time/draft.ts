import type { TimePart, TimeValue } from '../../types/time.js';
import type { Reader } from './reader.js';

/** What the words of an expression say of a date, before the article's date fills in the rest. */
export interface DateParts {
  /** Year 0 is 1 BC. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 for Monday. */
  readonly weekday?: number;
  readonly part?: TimePart;
  /** "17:00". */
  readonly clock?: string;
  /** True for "of that year", "of the same year": the one that the story has named. */
  readonly sameYear?: true;
}

/** What bounds an expression ("since 2011"), as the preposition before it says. */
export type Bound = 'since' | 'until' | 'before' | 'after';

export type Meaning =
  | { readonly kind: 'parts'; readonly parts: DateParts }
  | { readonly kind: 'range'; readonly from: DateParts; readonly to: DateParts }
  /** Nothing is left to fill in. */
  | { readonly kind: 'settled'; readonly value: TimeValue; readonly implied: boolean };

/** An expression as a form found it; positions are 0-based and inclusive. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  readonly bound?: Bound;
  readonly approximate?: boolean;
  readonly ambiguous?: boolean;
}

/** One form of expression: what begins at a position, or nothing. */
export type Form = (reader: Reader, at: number) => Draft | undefined;

/** Rewrites the drafts of a sentence, in text order: joins them, drops them, or reads the words around them. */
export type Refiner = (reader: Reader, drafts: readonly Draft[]) => readonly Draft[];

/** Words that tell a time which nothing resolves. */
export const UNKNOWN: Meaning = { kind: 'settled', value: { kind: 'unknown' }, implied: false };

/** A meaning that is settled by the words themselves. */
export const settled = (value: TimeValue): Meaning => ({ kind: 'settled', value, implied: false });

/** A meaning that the article's date gave. */
export const implied = (value: TimeValue): Meaning => ({ kind: 'settled', value, implied: true });
