import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';

/** True for what is no person or group, though its noun often is one: "the number of workers", "headed the winner". */
export function isThingDespiteType(tree: Tree, { lemma, deprel, head, id }: Token): boolean {
  if (isIn('countingNoun', lemma)) {
    // "a number of workers" are workers.
    const definite = tree.childrenBy(id, 'det').some(({ form }) => form.toLowerCase() === 'the');
    return definite && tree.childrenBy(id, 'nmod').length > 0;
  }
  if (!isIn('goalNoun', lemma) || head === 0) return false;
  return deprel === 'obj' && isIn('goalVerb', tree.token(head).lemma);
}
