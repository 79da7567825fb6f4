import type { Evidence } from './fact.js';

/** A card that was not made, and why: counted on stderr by `code`, never silently lost. */
export interface Dropped {
  /** Which law or limit it would have broken: "open-pronoun", "vague-subject", "low-confidence" … */
  readonly code: string;
  readonly rule: string;
  /** Role it would have asked for. */
  readonly ask: string;
  readonly evidence: Evidence;
}
