import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';

/** What the shape of such a sentence leaves of doubt. */
const SURE = 0.7;

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
 * Makes a noun of an "adjective" that stands where only a noun may and names a person: "the chief executive resigned". It
 * bears an article, an owner or an adjective, and WordNet has it first for a person. Right before a name it is a title:
 * "chief executive Karin Berg".
 */
export function correctPersonNouns(
  tokens: readonly Token[],
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  const isPersonal = ({ upos, xpos, form }: Token) =>
    upos === 'ADJ' && xpos === 'JJ' && supersensesOf(form.toLowerCase())?.[0] === 'person';
  const isNoun = (token: Token) =>
    isPersonal(token) &&
    nounPlaces.has(token.deprel) &&
    tokens.some(({ head, deprel }) => head === token.id && /^(?:det|nmod:poss|amod|compound)$/.test(deprel));
  const isTitle = (token: Token) =>
    token.deprel === 'amod' &&
    token.head === token.id + 1 &&
    tokens[token.id]?.upos === 'PROPN' &&
    isPersonal(token) &&
    tokens.some(({ head, deprel }) => head === token.head && deprel === 'flat');
  const titles = new Map(tokens.filter(isTitle).map((title) => [title.head, title.id]));
  if (titles.size === 0 && !tokens.some(isNoun)) return tokens;
  return tokens.map((token) => {
    if (isNoun(token)) return { ...token, upos: 'NOUN', xpos: 'NN' };
    const title = titles.get(token.head);
    if (title === token.id) return { ...token, upos: 'NOUN', xpos: 'NN', deprel: 'nmod:desc' };
    return title === token.id + 1 && token.deprel === 'amod' ? { ...token, head: title } : token;
  });
}

/**
 * Makes a title of a "verb" that opens a sentence as its subject before a name: in "Substitute Karl Holm scored" nobody
 * is told to do anything, for a bare verb is no subject.
 */
export function correctOpeningNouns(tokens: readonly Token[]): readonly Token[] {
  const [first, next] = tokens;
  if (first?.upos !== 'VERB' || first.xpos !== 'VB' || !/^nsubj/.test(first.deprel)) return tokens;
  if (next?.upos !== 'PROPN') return tokens;
  const last = tokens.slice(1).findIndex(({ upos }) => upos !== 'PROPN');
  const verb = tokens[first.head - 1];
  // Nothing but the name stands between the title and the verb.
  if (last < 1 || verb?.id !== last + 2 || !/^VB[DZP]$/.test(verb.xpos)) return tokens;
  return tokens.map((token) => {
    const confidence = Math.max(SURE, token.confidence);
    if (token === first)
      return { ...token, upos: 'NOUN', xpos: 'NN', head: next.id, deprel: 'nmod:desc', confidence };
    if (token === next) return { ...token, head: verb.id, deprel: first.deprel, confidence };
    return token.id <= last + 1 ? { ...token, head: next.id, deprel: 'flat', confidence } : token;
  });
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
