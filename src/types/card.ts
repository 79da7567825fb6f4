import type { Span } from './article.js';
import type { Evidence } from './fact.js';

/** Every kind of card. The last two ask about several facts at once, the others about one. */
export const CARD_KINDS = ['choice', 'truefalse', 'short', 'cloze', 'match', 'order'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** What is wrong in a false statement: `wrong` stands in its question, once, in place of `right`. */
export interface Correction {
  readonly wrong: string;
  readonly right: string;
}

/** Two things that belong together: a person and a post, an event and its date. */
export interface CardPair {
  readonly left: string;
  readonly right: string;
  readonly factId: string;
  readonly evidence: Evidence;
  /** Where `right` stands in the evidence's article. */
  readonly answerSpan?: Span;
}

/** One thing that happened, told without its date. */
export interface CardEvent {
  readonly text: string;
  /** ISO 8601, as precise as the article tells it: `1903-11-03`, `1903-11`, `1903`. */
  readonly date: string;
  /** The date as a reader says it: "3 November 1903". */
  readonly when: string;
  readonly factId: string;
  readonly evidence: Evidence;
  /** Where the date stands in the evidence's article. */
  readonly answerSpan?: Span;
}

export interface Card {
  readonly id: string;
  /** The fact that it asks about; the first of them for a match or order card. */
  readonly factId: string;
  readonly kind: CardKind;
  /** For a cloze card: the sentence with `___` where the answer stood. For a truefalse card: the statement. */
  readonly question: string;
  /** "True" or "False" for a truefalse card; for match and order cards the pairs or events in words. */
  readonly answer: string;
  /** Every spelling that counts as right, the answer included. */
  readonly accept: readonly string[];
  /** Wrong choices; three for a choice card, none for the other kinds. */
  readonly distractors: readonly string[];
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** Where the answer stands in the first evidence's article; for a truefalse card, what makes it true or false. */
  readonly answerSpan?: Span;
  /** Of a false statement. */
  readonly correction?: Correction;
  /** Of a match card: three to six, no two alike on either side. */
  readonly pairs?: readonly CardPair[];
  /** Of an order card: three to six, earliest first, no two at one time. */
  readonly events?: readonly CardEvent[];
  /** Who says so, where the fact is somebody's claim. */
  readonly claimedBy?: string;
  /** 1 easy to 3 hard. */
  readonly difficulty: 1 | 2 | 3;
  /** 0 to 1; higher is more worth asking and more surely right. */
  readonly score: number;
  readonly tags: readonly string[];
  /**
   * When what a learner sees of it last changed, `2026-03-04T10:30:00Z`; absent while it is as it was first made. A deck
   * built again over an earlier one carries it over.
   */
  readonly modified?: string;
}
