import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';

/** One step up the tree: `token` bears `token.deprel` to `head`. */
export interface Climb {
  readonly token: Token;
  readonly head: Token;
}

/** The way from a token up to the root, nearest first. */
export function ancestry(tree: Tree, id: number): readonly Climb[] {
  const steps: Climb[] = [];
  let token = tree.token(id);
  while (token.head > 0) {
    const head = tree.token(token.head);
    steps.push({ token, head });
    token = head;
  }
  return steps;
}

const subjects = ['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'nsubj:outer', 'expl'] as const;

/** True where a coordinated verb has no subject of its own and so shares subject and auxiliaries with the first. */
export function sharesClause(tree: Tree, id: number): boolean {
  return tree.childrenBy(id, ...subjects).length === 0;
}

/** Auxiliaries of a verb, those shared with the verb it is coordinated to included. */
export function auxiliaries(tree: Tree, id: number): readonly Token[] {
  const own = tree.childrenBy(id, 'aux', 'aux:pass');
  const token = tree.token(id);
  if (own.length > 0 || token.deprel !== 'conj' || !sharesClause(tree, id)) return own;
  const finite = token.xpos === 'VBD' || token.xpos === 'VBZ' || token.xpos === 'VBP';
  return finite ? own : auxiliaries(tree, token.head);
}

/** Lower-case lemmas of the words that introduce a clause ("that", "if", "to"). */
export function markers(tree: Tree, id: number): readonly string[] {
  return tree.childrenBy(id, 'mark').map((mark) => mark.lemma.toLowerCase());
}
