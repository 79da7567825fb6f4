import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';

/** "for the third time": without it the question would ask for any of the three. */
export const isCountedTime = (tree: Tree, { id, lemma }: Token): boolean =>
  lemma === 'time' &&
  tree.preposition(id) === 'for' &&
  tree.childrenBy(id, 'amod').some(({ form }) => /^(?:second|third|last|\p{L}+th)$/iu.test(form));

/** "saw the sea for the first time": of all the times. */
export const isFirstTime = (tree: Tree, { id, lemma }: Token): boolean =>
  lemma === 'time' &&
  tree.preposition(id) === 'for' &&
  tree.childrenBy(id, 'amod').some(({ form }) => /^first$/i.test(form));

/** "for the first time [since she moved]", "[in ten years]": where that is left out, it may have been the third time. */
export function isFirstSince(tree: Tree, ids: readonly number[]): boolean {
  const next = tree.sentence.tokens[ids.at(-1) ?? 0];
  if (next === undefined) return false;
  return (
    /^since$/i.test(next.form) || (/^in$/i.test(next.form) && isIn('timeUnit', tree.token(next.head).lemma))
  );
}

/** "met twice [a year]", "supplies 60,000 tonnes [a year]": without it the figure would be told of another time. */
export const isRate = (tree: Tree, { id, head, lemma }: Token): boolean =>
  isIn('timeUnit', lemma) &&
  tree.preposition(id) === '' &&
  tree.childrenBy(id, 'det').some(({ form }) => /^(?:an?|each|every|per)$/i.test(form)) &&
  (tree.childrenBy(head, 'advmod').some((word) => word.id < id && /^(?:once|twice)$/i.test(word.form)) ||
    tree
      .children(head)
      .some((word) => word.id < id && tree.childrenBy(word.id, 'nummod', 'advmod:emph').length > 0));
