import type { Evidence } from './fact.js';

export type CardKind = 'choice' | 'short' | 'cloze';

export interface Card {
  readonly id: string;
  readonly factId: string;
  readonly kind: CardKind;
  /** For a cloze card: the sentence with `___` where the answer stood. */
  readonly question: string;
  readonly answer: string;
  /** Every spelling that counts as right, the answer included. */
  readonly accept: readonly string[];
  /** Wrong choices; three for a choice card, none for the other kinds. */
  readonly distractors: readonly string[];
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** Where the answer stands in the first evidence's article: half-open offsets. */
  readonly answerSpan?: { readonly start: number; readonly end: number };
  /** Who says so, where the fact is somebody's claim. */
  readonly claimedBy?: string;
  /** 1 easy to 3 hard. */
  readonly difficulty: 1 | 2 | 3;
  /** 0 to 1; higher is more worth asking and more surely right. */
  readonly score: number;
  readonly tags: readonly string[];
}
