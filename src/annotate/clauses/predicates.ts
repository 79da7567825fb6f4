import type { Tree } from '../../tree.js';
import type { Token } from '../../types/document.js';

/** Relations in which a verb's form is no clause: "the wounded men", "according to". */
const noClause: ReadonlySet<string> = new Set([
  'amod',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'compound',
  'compound:prt',
  'cop',
  'det',
  'discourse',
  'fixed',
  'flat',
  'goeswith',
  'mark',
  'nmod:desc',
  'punct',
  'reparandum',
]);

const clausal: ReadonlySet<string> = new Set([
  'root',
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'ccomp',
  'conj',
  'csubj',
  'csubj:pass',
  'parataxis',
]);

/** Relations of a clause that a conjunction opens, whatever the tagger made of its verb: "showed that the drug works". */
const opened: ReadonlySet<string> = new Set(['ccomp', 'csubj', 'advcl']);

/** True for a verb, for the noun or adjective of a copula, and for a verbless word with a subject. */
export function isPredicate(tree: Tree, token: Token): boolean {
  if (token.upos === 'PUNCT' || noClause.has(token.deprel)) return false;
  if (token.upos === 'VERB') return true;
  for (const { deprel } of tree.children(token.id)) {
    if (deprel === 'cop' || (deprel === 'mark' && opened.has(token.deprel))) return true;
    if (deprel !== 'nsubj' && deprel !== 'nsubj:pass' && deprel !== 'aux') continue;
    if (clausal.has(token.deprel)) return true;
  }
  return token.upos === 'AUX' && clausal.has(token.deprel);
}
