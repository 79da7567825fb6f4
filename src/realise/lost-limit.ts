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
  if (limit !== undefined && !answer.toLowerCase().includes(limit.form.toLowerCase())) return true;
  const before = tokens
    .slice(Math.max(0, head.id - LONGEST_BOUND), head.id - 1)
    .map(({ form }) => form.toLowerCase());
  const bound = BOUND.exec(before.join(' '))?.[1];
  return bound !== undefined && !answer.toLowerCase().includes(bound);
}

/** Words between which a bound and what it bounds stand: "at least the first week of May". */
const LONGEST_BOUND = 7;

/** "until [at least] Friday", "by [no later than] next May" */
const BOUND =
  /\b(at least|at most|at the (?:earliest|latest)|no (?:later|earlier|sooner) than|as (?:early|late) as)(?: (?:the|an?|next|early|late|mid|first|end|middle|of|week))*$/;
