import type { Sentence, Token } from './types/document.js';

/** A sentence's dependency tree, with its children at hand. Ids are CoNLL-U's: 1-based, 0 for none. */
export interface Tree {
  readonly sentence: Sentence;
  /** The token with this id; throws on an id that the sentence does not have. */
  token(id: number): Token;
  /** Its dependents, in text order. */
  children(id: number): readonly Token[];
  /** Dependents that bear one of the relations. */
  childrenBy(id: number, ...relations: readonly string[]): readonly Token[];
  /** The token and all below it, in text order. */
  subtree(id: number): readonly Token[];
  /** Lower-case preposition that introduces a phrase ("with", "according to"); empty if none. */
  preposition(id: number): string;
}

/** Builds the tree of a sentence in time linear in its length. */
export function treeOf(sentence: Sentence): Tree {
  const tokens = sentence.tokens;
  const below: Token[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head > 0) below[token.head - 1]?.push(token);

  const token = (id: number): Token => {
    const found = tokens[id - 1];
    if (!found) throw new RangeError(`no token ${id} in a sentence of ${tokens.length}`);
    return found;
  };
  const children = (id: number): readonly Token[] => below[id - 1] ?? [];
  const childrenBy = (id: number, ...relations: readonly string[]) =>
    children(id).filter((child) => relations.includes(child.deprel));
  const subtree = (id: number): readonly Token[] => {
    const found: Token[] = [token(id)];
    for (let i = 0; i < found.length; i++) found.push(...children((found[i] as Token).id));
    return found.sort((a, b) => a.id - b.id);
  };
  const preposition = (id: number): string => {
    const words: string[] = [];
    for (const marker of childrenBy(id, 'case', 'mark')) {
      if (marker.deprel === 'mark' ? marker.upos === 'PART' : marker.lemma === "'s") continue;
      words.push(marker.form.toLowerCase());
      for (const rest of childrenBy(marker.id, 'fixed')) words.push(rest.form.toLowerCase());
    }
    return words.join(' ');
  };
  return { sentence, token, children, childrenBy, subtree, preposition };
}

/** The 141 seats of "54 of the 141 seats": what a bare number is a part of, where it is counted itself. */
export function countedWhole(tree: Tree, id: number): Token | undefined {
  const { upos, lemma } = tree.token(id);
  if (upos !== 'NUM' || lemma === 'one') return undefined;
  return tree
    .childrenBy(id, 'nmod')
    .find(
      (whole) =>
        whole.id > id &&
        (/^NNP?S$/.test(whole.xpos) || whole.lemma === 'people') &&
        tree.preposition(whole.id) === 'of' &&
        tree.childrenBy(whole.id, 'det', 'nmod:poss').length > 0 &&
        tree.childrenBy(whole.id, 'nummod').some((number) => number.upos === 'NUM'),
    );
}
