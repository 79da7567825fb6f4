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

/** A clause and how far the text vouches for it. */
export interface Clause {
  readonly sentence: number;
  /** `id` of its predicate: a verb, or the noun or adjective of a copula. */
  readonly head: number;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly source?: ClauseSource;
  /** True where it hangs under something that takes its truth away ("denied that", "asked whether"). */
  readonly barred: boolean;
}
