import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';

/** First and last word of a phrase that tells more of a noun before it, as a clause without a verb of its own. */
export interface Absolute {
  readonly from: number;
  readonly to: number;
}

/**
 * "19 people were killed, [seven of them civilians], in two days of fighting": behind its verb and a comma the parser takes
 * "seven" for a second subject, for an object, or "civilians" for a complement.
 */
export function absolutesOf(tree: Tree, verb: Token): readonly Absolute[] {
  const subjects = tree.children(verb.id).filter(({ deprel }) => /^nsubj(?::pass)?$/.test(deprel));
  const hasOwn = subjects.some(({ id }) => id < verb.id);
  const starts = new Set(sharesBehind(tree, verb));
  for (const subject of hasOwn ? subjects : []) {
    const from = tree.subtree(subject.id).find(({ upos }) => upos !== 'PUNCT')?.id ?? subject.id;
    if (from > verb.id && tree.sentence.tokens[from - 2]?.form === ',') starts.add(from);
  }
  return [...starts].map((from) => ({ from, to: endOf(tree, from) }));
}

/** Where "most of them", "half of it" stands behind a comma, and no verb of its own. */
function sharesBehind(tree: Tree, verb: Token): readonly number[] {
  const { tokens } = tree.sentence;
  return tokens.slice(verb.id).flatMap(({ form, id }) => {
    const [share, of, whole] = tokens.slice(id, id + 3);
    const isShare = share !== undefined && (share.upos === 'NUM' || isIn('shareWord', share.form));
    if (form !== ',' || !isShare || of?.form !== 'of' || !/^(?:them|it)$/.test(whole?.form ?? '')) return [];
    const rest = tokens.slice(share.id, endOf(tree, share.id));
    return rest.some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos)) ? [] : [share.id];
  });
}

/** The word before the next comma, or before the sentence's end. */
function endOf(tree: Tree, from: number): number {
  const { tokens } = tree.sentence;
  const comma = tokens.slice(from).find(({ form }) => /^[,;:.]$/.test(form));
  return comma ? comma.id - 1 : (tokens.at(-1)?.id ?? from);
}

/** True for a word that stands in one of the phrases. */
export const isInAbsolute = (phrases: readonly Absolute[], { id }: Token): boolean =>
  phrases.some(({ from, to }) => from <= id && id <= to);
