import type { Token } from '../../types/document.js';
import { turn } from './titles.js';

/** Relations by which the parser hangs a name on the noun before it, or the noun on the name. */
const BELOW = new Set(['appos', 'flat', 'nmod', 'nmod:unmarked', 'dep']);

/**
 * Puts the noun for its kind below a name: of "coatings maker Verhoeven" and "the brokerage Kade Securities" the name is
 * the head and the noun its `nmod:desc`, as with a title; the parser may hang both on the verb, or the one on the other.
 */
export function correctKinds(tokens: readonly Token[], kindNouns: ReadonlySet<string>): readonly Token[] {
  let corrected = tokens;
  for (const { id } of tokens) {
    const noun = corrected[id - 1] as Token;
    if (noun.upos !== 'NOUN' || noun.xpos !== 'NN' || !kindNouns.has(noun.form)) continue;
    const name = corrected[id];
    if (name?.upos !== 'PROPN') continue;
    if (name.head === noun.id && BELOW.has(name.deprel)) corrected = turn(corrected, id, name.id);
    else if (
      name.head === noun.head &&
      name.deprel === noun.deprel &&
      name.head !== 0 &&
      noun.deprel !== 'conj'
    )
      corrected = described(corrected, id, name.id);
    else if (isTorn(noun, name, corrected)) corrected = joinedClause(corrected, noun, name);
    else {
      const head = headOf(name, corrected);
      if (head !== undefined && noun.head === head && (noun.deprel === 'compound' || noun.deprel === 'nmod'))
        corrected = described(corrected, id, head);
    }
  }
  return corrected;
}

/** "The freighter Solveig ran aground.", read as "a freighter that Solveig ran". */
function isTorn(noun: Token, name: Token, tokens: readonly Token[]): boolean {
  const verb = tokens[name.head - 1];
  return (
    noun.deprel === 'root' &&
    name.deprel === 'nsubj' &&
    verb?.deprel === 'acl:relcl' &&
    verb.head === noun.id &&
    verb.xpos === 'VBD'
  );
}

/** Makes the verb that the name is the subject of the root in place of the noun. */
const joinedClause = (tokens: readonly Token[], noun: Token, name: Token): readonly Token[] =>
  tokens.map((token) => {
    if (token.id === noun.id) return { ...token, head: name.id, deprel: 'nmod:desc' };
    if (token.id === name.head) return { ...token, head: 0, deprel: 'root', confidence: noun.confidence };
    return token.head === noun.id && token.id > noun.id ? { ...token, head: name.head } : token;
  });

/** The head of a name whose first word is `first`: itself, or the last of the proper nouns that it is a compound of. */
function headOf(first: Token, tokens: readonly Token[]): number | undefined {
  if (first.deprel !== 'compound') return first.id;
  const words = tokens.slice(first.id - 1, first.head);
  return words.every(({ upos }) => upos === 'PROPN') ? first.head : undefined;
}

/** Hangs a noun on the name behind it, and on the noun what stands before it, but for its article and preposition. */
function described(tokens: readonly Token[], noun: number, name: number): readonly Token[] {
  return tokens.map((token) => {
    if (token.id === noun) return { ...token, head: name, deprel: 'nmod:desc' };
    const modifies = token.id < noun && /^(?:amod|compound|nmod:poss)$/.test(token.deprel);
    if (token.head === name && modifies && token.id < noun) return { ...token, head: noun };
    const goes = token.id > noun ? token.deprel !== 'punct' : token.deprel === 'case';
    if (token.head === noun && goes && token.id !== name) return { ...token, head: name };
    return token;
  });
}
