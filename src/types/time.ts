import type { Span } from './article.js';

/**
 * What an expression of time says, as ISO 8601. Dates are given as precisely as the text gives them: `2015-10-30`,
 * `2015-10`, `2015`.
 */
export type TimeValue =
  /** A calendar day, month or year. */
  | { readonly kind: 'date'; readonly date: string }
  /** From one date to another, both included; an open end is left out ("since 2011"). */
  | { readonly kind: 'interval'; readonly from?: string; readonly to?: string }
  /** A length of time: `P4Y6M`. */
  | { readonly kind: 'duration'; readonly duration: string }
  /** It tells a time, but not which. */
  | { readonly kind: 'unknown' };

/** An expression of time in the text ("late on Tuesday", "the second half of 2021"), without its preposition. */
export interface TimeExpression extends Span {
  readonly sentence: number;
  /** `id`s of its first and last token in the sentence, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly value: TimeValue;
  /** True where the text allows another reading that the value leaves out. */
  readonly ambiguous: boolean;
}
