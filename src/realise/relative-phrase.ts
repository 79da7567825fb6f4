import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';

/**
 * The word that ties a clause with a subject of its own to the noun before it: "where", or "which" of "in which", or
 * "whose". Without it, or with its owner's name in its place, such a clause stands by itself.
 */
export function tieOf(tree: Tree, host: Token): Token | undefined {
  if (host.deprel !== 'acl:relcl') return undefined;
  for (const child of tree.children(host.id)) {
    if (child.id > host.id) continue;
    if (isLeftOut(tree, child)) return child;
    if (!/^(?:nsubj|obj|obl)/.test(child.deprel)) continue;
    const owner = tree.childrenBy(child.id, 'nmod:poss').find(({ xpos }) => xpos === 'WP$');
    if (owner) return owner;
    if (isRelativeOblique(tree, child)) return child;
  }
  return undefined;
}

/** "with whom", "from which": in the question their noun stands in the pronoun's place. */
export const isRelativeOblique = (tree: Tree, child: Token): boolean =>
  child.deprel === 'obl' && /^(?:which|whom)$/i.test(child.form) && tree.preposition(child.id) !== '';

/** Of which only the place or time goes without saying: "from which the jets took off" tells more. */
const LOOSE: ReadonlySet<string> = new Set(['in', 'on', 'at', 'near', 'during', 'after']);

/** "where" and "in which", which a question goes without; but what somebody stakes, he stakes on something. */
export function isLeftOut(tree: Tree, child: Token): boolean {
  if (child.deprel === 'advmod') return child.xpos === 'WRB' && /^(?:where|when)$/i.test(child.form);
  const preposition = tree.preposition(child.id);
  const isNeeded = /^(?:in|on)$/.test(preposition) && isIn('needsPhrase', tree.token(child.head).lemma);
  return isRelativeOblique(tree, child) && LOOSE.has(preposition) && !isNeeded;
}
