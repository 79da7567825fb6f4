import type { Span } from './article.js';

export type Polarity = 'positive' | 'negative';
/** From strongest to weakest claim: it happened, is planned, is required, may be so, hangs on a condition. */
export type Modality = 'asserted' | 'planned' | 'required' | 'possible' | 'conditional';

/** Who says so, where the text gives a clause as somebody's claim. */
export interface ClauseSource extends Span {
  /** Sentence in which the source stands, and `id` of its head token there. */
  readonly sentence: number;
  readonly head: number;
  /** The verb or phrase that reports it ("say", "insist", "according to"), as a lemma. */
  readonly verb: string;
}

/** What takes a clause's truth away, so that it can be told neither as a fact nor as a named source's claim. */
export type Bar =
  /** It is said not to be so: "Holm denied that she had left", "no sign that …". */
  | 'denied'
  /** A claim that was not made, or not yet: "did not say that …", "will announce that …". */
  | 'unsaid'
  /** Left open: "Did she leave?", "asked whether …", "it is unclear if …". */
  | 'asked'
  /** Hoped, feared or imagined: "hoped that …", "it is possible that …", "as if …". */
  | 'supposed'
  /** Somebody's claim, and nobody is named: "it was said that …", a quotation without a speaker. */
  | 'unnamed'
  /** How it stands to the rest of its sentence cannot be told. */
  | 'unclear';

/** A clause and how far the text vouches for it. */
export interface Clause {
  readonly sentence: number;
  /** `id` of its predicate: a verb, or the noun or adjective of a copula. */
  readonly head: number;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Who says so, the nearest first: "Lund said that Berg thinks that it leaks" gives Berg and Lund. Empty where the text itself does. */
  readonly sources: readonly ClauseSource[];
  readonly barred?: Bar;
}

/** A stretch in quotation marks, the marks included; it may run over several paragraphs. */
export interface Quotation extends Span {
  /** Who says it, where the text beside it tells. */
  readonly source?: ClauseSource;
}
