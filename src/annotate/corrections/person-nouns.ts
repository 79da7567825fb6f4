import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';

const nounPlaces: ReadonlySet<string> = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'appos',
]);

/**
 * Makes a noun of an "adjective" that stands where only a noun may and names a person: "the chief executive resigned".
 * It bears an article, an owner or an adjective, and WordNet has it first for a person.
 */
export function correctPersonNouns(
  tokens: readonly Token[],
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  const isNoun = (token: Token) =>
    token.upos === 'ADJ' &&
    token.xpos === 'JJ' &&
    nounPlaces.has(token.deprel) &&
    supersensesOf(token.lemma.toLowerCase())?.[0] === 'person' &&
    tokens.some(({ head, deprel }) => head === token.id && /^(?:det|nmod:poss|amod|compound)$/.test(deprel));
  if (!tokens.some(isNoun)) return tokens;
  return tokens.map((token) => (isNoun(token) ? { ...token, upos: 'NOUN', xpos: 'NN' } : token));
}

/** Takes a first name that ends in "s" for the singular it is: nobody else's surname follows a plural ("Mads Berg"). */
export function correctFirstNames(tokens: readonly Token[]): readonly Token[] {
  const isFirst = (token: Token) => {
    const next = tokens[token.id];
    return (
      token.xpos === 'NNPS' &&
      next?.head === token.id &&
      next.deprel === 'flat' &&
      next.xpos === 'NNP' &&
      !tokens.some(({ head, deprel }) => head === token.id && /^(?:det|amod|nummod)/.test(deprel))
    );
  };
  if (!tokens.some(isFirst)) return tokens;
  return tokens.map((token) => (isFirst(token) ? { ...token, xpos: 'NNP', lemma: token.form } : token));
}
