import type { Sentence, Token } from '../../types/document.js';

/** A sentence's tokens with the arcs turned downwards. All positions here are 0-based. */
export interface SentenceTree {
  readonly tokens: readonly Token[];
  /** Positions of each token's dependents, in text order. */
  readonly children: readonly (readonly number[])[];
}

/** Shared by all leaves, since most tokens are leaves. */
const CHILDLESS: readonly number[] = [];

/** The tree of a sentence. Heads that point outside it make a root. */
export function treeOf(sentence: Sentence): SentenceTree {
  const { tokens } = sentence;
  const children = new Array<readonly number[]>(tokens.length).fill(CHILDLESS);
  tokens.forEach((token, position) => {
    const siblings = children[token.head - 1] as number[] | undefined;
    if (siblings === CHILDLESS) children[token.head - 1] = [position];
    else siblings?.push(position);
  });
  return { tokens, children };
}

/** First dependent of `position` with one of the relations; undefined if there is none. */
export function childBy(
  tree: SentenceTree,
  position: number,
  ...relations: readonly string[]
): Token | undefined {
  for (const child of tree.children[position] ?? []) {
    const token = tree.tokens[child];
    if (token !== undefined && relations.includes(token.deprel)) return token;
  }
  return undefined;
}

/** The preposition that marks a phrase ("in" of "in March"), in lower case; empty where there is none. */
export function prepositionOf(tree: SentenceTree, position: number): string {
  const mark = childBy(tree, position, 'case');
  return mark === undefined || mark.xpos === 'POS' ? '' : mark.form.toLowerCase();
}

/** A relation without its subtype: "nmod" of "nmod:poss". */
export function universal(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}
