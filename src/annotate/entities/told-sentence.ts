import type { SentenceNames } from './name-evidence.js';
import { CLASSIFIED_TYPES, type TypeScores } from './type-classifier.js';

/** What the network says of a sentence's names and phrases. */
export interface ToldSentence {
  readonly names: SentenceNames;
  /** For each token the probabilities of `CLASSIFIED_TYPES` for the phrase that it heads, one token after the other. */
  readonly kinds: ArrayLike<number>;
}

/** The network is never quite sure: its least probability of anything. */
const FLOOR = 0.01;
/** How much it counts beside the classifier. */
const WEIGHT = 1;

/** The classifier's scores of the phrase with that head (0-based) with the network's evidence added, a product of two experts. */
export function withKindEvidence(scores: TypeScores, { kinds }: ToldSentence, head: number): number[] {
  const start = head * CLASSIFIED_TYPES.length;
  return scores.map((score, type) => score + WEIGHT * Math.log(FLOOR + (kinds[start + type] ?? 0)));
}
