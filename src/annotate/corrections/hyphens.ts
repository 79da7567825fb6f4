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
