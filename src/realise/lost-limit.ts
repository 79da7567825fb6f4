import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import type { Scene } from './scene.js';

/**
 * True where a word that denies or limits stands before a phrase and not in what is said of it: "a blemish" for "scarcely a
 * blemish", "2 hours" for "nearly two hours".
 */
export function losesLimit({ sentence: { tokens }, tree }: Scene, { head }: Place, answer: string): boolean {
  const first = tree
    .subtree(head.id)
    .find(({ deprel, head: over, upos }) => upos !== 'PUNCT' && !(deprel === 'case' && over === head.id));
  const words = [first, first && tokens[first.id - 2]];
  const limit = words.find((word) => word !== undefined && isIn('limiter', word.form));
  return limit !== undefined && !answer.toLowerCase().includes(limit.form.toLowerCase());
}
