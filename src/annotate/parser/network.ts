import type { Span } from '../../types/article.js';
import { capitalisation } from './features.js';
import { type ArcScores, decodeHeads } from './heads.js';
import { type Address, floatIndex, placeFloats } from './heap.js';
import type { Kernel } from './kernel.js';
import {
  addFloats,
  applyConvolution,
  applyLinear,
  applyNorm,
  applyRecurrence,
  applyToIntegers,
  type Convolution,
  createWorkspace,
  padded,
  placeLinear,
  placeNamedLinear,
  placeNorm,
  type Recurrence,
} from './layers.js';
import { exp } from './single-precision.js';
import type { Weights } from './weights.js';
import { createWordVectors } from './word-vectors.js';
import type { WordNetFlags } from './wordnet.js';

/** Words in one batch, and in one sentence, at most. */
export const BATCH_WORDS = 384;

const SLOPE = 0.1;
/** Keeps a word from being its own head. */
const FORBIDDEN = -1e4;

/** One sentence as the network sees it: numbers of tags and labels, heads, and how sure it is of each arc. */
export interface Analysis {
  readonly tags: readonly number[];
  readonly heads: readonly number[];
  readonly labels: readonly number[];
  /** Probability of the arc times probability of its label. */
  readonly confidence: readonly number[];
}

/** Analyses sentences that are not empty and have `BATCH_WORDS` words at most together. */
export type Network = (sentences: readonly (readonly string[])[]) => readonly Analysis[];
