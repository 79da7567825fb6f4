import type { Token } from '../../types/document.js';

/**
 * Makes a preposition that a hyphen ties to the word behind it a part of that word: "an in-depth inquiry" is no inquiry
 * "in depth", and "a by-election" is not "by" an election.
 */
export function joinHyphenated(tokens: readonly Token[]): readonly Token[] {
  const heads = new Map<number, number>();
  for (const token of tokens) {
    if (token.deprel !== 'case') continue;
    const last = endOfWord(tokens, token);
    if (last && (last.id === token.head || last.head === token.head)) heads.set(token.id, last.id);
  }
  if (heads.size === 0) return tokens;
  return tokens.map((token) => {
    const head = heads.get(token.id);
    return head === undefined ? token : { ...token, head, deprel: 'compound' };
  });
}

/** The noun at the end of a hyphenated word that begins with the token: "court" of "out-of-court". */
function endOfWord(tokens: readonly Token[], first: Token): Token | undefined {
  let last = first;
  while (true) {
    const [hyphen, next] = tokens.slice(last.id, last.id + 2);
    const tied = hyphen?.form === '-' && hyphen.start === last.end && next?.start === hyphen.end;
    if (!tied || !next) break;
    last = next;
  }
  return last.upos === 'NOUN' ? last : undefined;
}

/** Nouns that "-in-law" stands behind. */
const KIN = /^(?:father|mother|brother|sister|son|daughter|parent|cousin|uncle|aunt)s?$/i;

/** Makes "brothers-in-law" one noun: who has that relative has no "law". */
export function joinInLaws(tokens: readonly Token[]): readonly Token[] {
  let joined = tokens;
  for (const { id, form } of tokens) {
    if (!KIN.test(form) || !isBeforeInLaw(tokens, id)) continue;
    const inside = (other: number) => other > id && other <= id + 4;
    const words = joined.slice(id - 1, id + 4);
    const outer = words.find(({ head }) => head < id || head > id + 4);
    if (outer === undefined) continue;
    joined = joined.map((token) => {
      if (token.id === id) return { ...token, head: outer.head, deprel: outer.deprel };
      if (inside(token.id)) return { ...token, head: id, deprel: token.upos === 'PUNCT' ? 'punct' : 'fixed' };
      return inside(token.head) ? { ...token, head: id } : token;
    });
  }
  return joined;
}

/** Whether "-in-law" stands behind a word, without a space between. */
const isBeforeInLaw = (tokens: readonly Token[], id: number): boolean =>
  tokens
    .slice(id, id + 4)
    .map(({ form, start }, i) => (start === tokens[id + i - 1]?.end ? form : ' '))
    .join('')
    .toLowerCase() === '-in-law';
