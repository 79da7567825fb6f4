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

const trees = new WeakMap<Sentence, Tree>();

/** The tree of a sentence, built once for each sentence, in time linear in its length. */
export function treeOf(sentence: Sentence): Tree {
  const known = trees.get(sentence);
  if (known) return known;
  const tree = new IndexedTree(sentence);
  trees.set(sentence, tree);
  return tree;
}

/** Phrases and prepositions are asked for again and again: each is put together once. */
class IndexedTree implements Tree {
  readonly sentence: Sentence;
  private readonly tokens: readonly Token[];
  /** No tokens; a slice, since V8 lays out an empty literal otherwise than lists of tokens, and readers would meet both. */
  private readonly none: readonly Token[];
  /** The dependents of each token that has any, by the place of the token. */
  private readonly below: (Token[] | undefined)[];
  private readonly phrases: (readonly Token[] | undefined)[];
  private readonly prepositions: (string | undefined)[];

  constructor(sentence: Sentence) {
    const { tokens } = sentence;
    this.sentence = sentence;
    this.tokens = tokens;
    this.none = tokens.slice(0, 0);
    this.below = tokens.map(() => undefined);
    this.phrases = tokens.map(() => undefined);
    this.prepositions = tokens.map(() => undefined);
    for (const token of tokens) {
      if (token.head <= 0 || token.head > tokens.length) continue;
      const siblings = this.below[token.head - 1];
      if (siblings) siblings.push(token);
      else this.below[token.head - 1] = [token];
    }
  }

  token(id: number): Token {
    const found = this.tokens[id - 1];
    if (!found) throw new RangeError(`no token ${id} in a sentence of ${this.tokens.length}`);
    return found;
  }

  children(id: number): readonly Token[] {
    return this.below[id - 1] ?? this.none;
  }

  childrenBy(id: number, ...relations: readonly string[]): readonly Token[] {
    const children = this.below[id - 1];
    if (!children) return this.none;
    let found: Token[] | undefined;
    for (const child of children) {
      if (!relations.includes(child.deprel)) continue;
      if (found) found.push(child);
      else found = [child];
    }
    return found ?? this.none;
  }

  subtree(id: number): readonly Token[] {
    const known = this.phrases[id - 1];
    if (known) return known;
    const found: Token[] = [this.token(id)];
    for (let i = 0; i < found.length; i++) found.push(...this.children((found[i] as Token).id));
    found.sort((a, b) => a.id - b.id);
    this.phrases[id - 1] = found;
    return found;
  }

  preposition(id: number): string {
    const known = this.prepositions[id - 1];
    if (known !== undefined) return known;
    const words: string[] = [];
    for (const marker of this.childrenBy(id, 'case', 'mark')) {
      if (marker.deprel === 'mark' ? marker.upos === 'PART' : marker.lemma === "'s") continue;
      words.push(marker.form.toLowerCase());
      for (const rest of this.childrenBy(marker.id, 'fixed')) words.push(rest.form.toLowerCase());
    }
    const preposition = words.join(' ');
    if (id > 0 && id <= this.tokens.length) this.prepositions[id - 1] = preposition;
    return preposition;
  }
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
