import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';

/** "What did the war prompt to expel spies?": what is driven to a deed is not asked for with "what". */
export function isDriven(tree: Tree, { head }: Token): boolean {
  if (head === 0 || !isIn('drivingVerb', tree.token(head).lemma)) return false;
  return tree
    .childrenBy(head, 'xcomp')
    .some(({ id }) => tree.childrenBy(id, 'mark').some(({ form }) => /^to$/i.test(form)));
}

/** "called them to arms", "brought him to court", "went to Holm's support": one idea, which no question takes apart. */
export function isSetPhrase(tree: Tree, { id, head, upos, lemma }: Token, preposition: string): boolean {
  if (head === 0 || upos !== 'NOUN') return false;
  if (isIn('setPhrase', `${preposition} ${lemma}`))
    return tree.childrenBy(id, 'nmod', 'nmod:poss').length > 0;
  if (preposition !== 'to') return false;
  const own = tree.children(id).filter(({ deprel }) => !/^(?:case|punct)/.test(deprel));
  if (own.length === 0) return tree.childrenBy(head, 'obj').length > 0;
  return isIn('helpNoun', lemma) && own.every(({ deprel }) => deprel === 'nmod:poss');
}
