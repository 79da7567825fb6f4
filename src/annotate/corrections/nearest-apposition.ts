import type { Token } from '../../types/document.js';

/**
 * Hangs an apposition on the noun right before its comma: in "President Holm and her Danish counterpart, Karin Berg"
 * the parser may hang "Karin Berg" on "Holm", but she is the counterpart.
 */
export function correctNearestAppositions(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const name of tokens) {
    const head = tokens[name.head - 1];
    if (name.deprel !== 'appos' || name.upos !== 'PROPN' || !head) continue;
    const nearest = tokens.find(
      (token) =>
        token.head === head.id &&
        token.deprel === 'conj' &&
        token.upos === 'NOUN' &&
        token.id > head.id &&
        lastBelow(tokens, token.id) < name.id,
    );
    const start = firstBelow(tokens, name.id);
    if (
      nearest &&
      tokens[lastBelow(tokens, nearest.id)]?.form === ',' &&
      start === lastBelow(tokens, nearest.id) + 2
    )
      moved.set(name.id, nearest.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const head = moved.get(token.id);
    return head === undefined ? token : { ...token, head };
  });
}

/**
 * Puts a name beside the noun that it follows: of "in the Danish capital Copenhagen" the parser may make two phrases of
 * the verb, "in the Danish capital" and "Copenhagen".
 */
export function correctAdjacentNames(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const noun of tokens) {
    const name = tokens[noun.id];
    if (noun.upos !== 'NOUN' || name?.upos !== 'PROPN' || name.head !== noun.head) continue;
    if (name.deprel !== noun.deprel || !/^(?:obl|obj|nmod|nsubj(?::pass)?)$/.test(noun.deprel)) continue;
    const own = tokens.some(
      ({ id, head, deprel }) => head === name.id && id > noun.id && /^(?:case|det|cc)$/.test(deprel),
    );
    if (!own) moved.set(name.id, noun.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const head = moved.get(token.id);
    if (head !== undefined) return { ...token, head, deprel: 'appos' };
    // "in" and "the" stand before both.
    const noun = moved.get(token.head);
    return noun !== undefined && token.id < noun ? { ...token, head: noun } : token;
  });
}

/** Hangs on a name what stands behind it, where the parser hung it on the title before: "Mayor Karin Berg, who left". */
export function correctBehindTitles(tokens: readonly Token[]): readonly Token[] {
  const nameOf = (token: Token): Token | undefined => {
    const title = tokens[token.head - 1];
    const name = title?.deprel === 'nmod:desc' ? tokens[title.head - 1] : undefined;
    return /^(?:acl|appos)/.test(token.deprel) && name?.upos === 'PROPN' && token.id > name.id
      ? name
      : undefined;
  };
  if (!tokens.some(nameOf)) return tokens;
  return tokens.map((token) => ({ ...token, head: nameOf(token)?.id ?? token.head }));
}

const isBelow = (tokens: readonly Token[], token: Token, id: number): boolean => {
  for (let at: Token | undefined = token, steps = 0; at && steps < 50; at = tokens[at.head - 1], steps++) {
    if (at.id === id) return true;
  }
  return false;
};

const wordsBelow = (tokens: readonly Token[], id: number): readonly number[] =>
  tokens.filter((token) => token.upos !== 'PUNCT' && isBelow(tokens, token, id)).map((token) => token.id);

const firstBelow = (tokens: readonly Token[], id: number): number => Math.min(...wordsBelow(tokens, id));
const lastBelow = (tokens: readonly Token[], id: number): number => Math.max(...wordsBelow(tokens, id));
