import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';

/**
 * "Holm resigns a week after police searched the mill and seized lamps": what follows "and" has the tense of the clause
 * before it, not that of the verb whose subject the tree gives it.
 */
export function isOfInnerClause(tree: Tree, verb: Token): boolean {
  if (verb.deprel !== 'conj' || verb.xpos !== 'VBD' || hasOwn(tree, verb)) return false;
  const outer = tree.token(verb.head);
  if (outer.upos !== 'VERB' || !/^VB[PZ]$/.test(outer.xpos)) return false;
  return tree
    .childrenBy(outer.id, 'advcl', 'ccomp')
    .some(
      (inner) => outer.id < inner.id && inner.id < verb.id && inner.xpos === 'VBD' && hasOwn(tree, inner),
    );
}

const hasOwn = (tree: Tree, { id }: Token): boolean =>
  tree.childrenBy(id, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass').length > 0;
