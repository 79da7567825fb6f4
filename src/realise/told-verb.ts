import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';

/** The main verb, one joined to it, what is said, or what came of it. */
export function isToldVerb(tree: Tree, verb: Token): boolean {
  const above = verb.deprel === 'conj' && verb.head > 0 ? tree.token(verb.head) : verb;
  return /^(?:root|ccomp|xcomp|parataxis|advcl)$/.test(above.deprel);
}
