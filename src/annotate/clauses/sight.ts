import type { Tree } from '../../tree.js';
import type { Modality } from '../../types/clause.js';
import type { Token } from '../../types/document.js';
import type { ClauseWords } from './clause-words.js';
import type { Reading } from './reading.js';

/** What was read of a predicate. */
export interface ReadPredicate {
  /** What holds for its place in the sentence, before its own words. */
  readonly outer: Reading;
  /** What its own auxiliaries, adverbs and conditions say. */
  readonly own: Modality;
  /** All that holds for it. */
  readonly total: Reading;
}

/** A sentence being read, from the root down: what stands above a word has been read. */
export interface Sight {
  readonly tree: Tree;
  readonly words: ClauseWords;
  /** What holds for whatever stands below a token, by `id`. */
  readonly scopes: readonly (Reading | undefined)[];
  /** What was read of a predicate, by `id`. */
  readonly read: readonly (ReadPredicate | undefined)[];
}

/** A clause to be read, the word that it hangs on, and what holds below that word. */
export interface Place {
  readonly token: Token;
  readonly head: Token;
  readonly above: Reading;
}
