import type { Span } from './article.js';

/** A part of a day, of a year or of any stretch of time that ISO 8601 has no figures for. */
export type TimePart =
  | 'early'
  | 'mid'
  | 'late'
  | 'dawn'
  | 'morning'
  | 'noon'
  | 'afternoon'
  | 'dusk'
  | 'evening'
  | 'night'
  | 'midnight'
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter';

/**
 * What an expression of time says, as ISO 8601. Dates are given as precisely as the text gives them:
 * `2015-10-30T17:00`, `2015-10-30`, `2015-10`, `2015`. Years before the common era count as ISO 8601 has them:
 * 44 BC is `-0043`.
 */
export type TimeValue =
  /** A calendar day, month or year, or the part of it that the text names ("Friday night", "early 2015"). */
  | { readonly kind: 'date'; readonly date: string; readonly part?: TimePart }
  /**
   * From one date to another, both included; an open end is left out ("since 2011"). "After 1914" begins with 1914,
   * whose rest it may mean, "before 1914" ends with 1913; around a day, both leave the day out.
   */
  | { readonly kind: 'interval'; readonly from?: string; readonly to?: string; readonly part?: TimePart }
  /** A time of day on a day that the text leaves open: `T17:00`. */
  | { readonly kind: 'clock'; readonly time: string }
  /** A length of time, `P4Y6M`; with `upTo` where the text gives two ("two to three weeks"). */
  | { readonly kind: 'duration'; readonly duration: string; readonly upTo?: string }
  /** How often: `times` in each `per`, a duration ("twice a week": 2, `P1W`). */
  | { readonly kind: 'frequency'; readonly times: number; readonly per: string }
  /** It tells a time, but not which. */
  | { readonly kind: 'unknown' };

/**
 * An expression of time in the text, without the preposition before it ("Tuesday" of "on Tuesday", "2011" of "since
 * 2011") but with words that narrow it ("late on Tuesday", "the second half of 2021").
 */
export interface TimeExpression extends Span {
  readonly sentence: number;
  /** `id`s of its first and last token in the sentence, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly value: TimeValue;
  /**
   * True where the value does not follow from the words themselves, but from the article's date or a year that the
   * text names elsewhere ("on Friday", "last month", "September 30").
   */
  readonly implied: boolean;
  /** True for "about 1500", "nearly ten years", "three weeks ago". */
  readonly approximate: boolean;
  /** True where the text allows another reading that the value leaves out. */
  readonly ambiguous: boolean;
}
