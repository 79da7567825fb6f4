import type { Token } from '../../types/document.js';

/**
 * Hangs a bound on its number: in "at least 18 of the 27 members voted" the parser hangs "at least" on the verb, but it
 * bounds the number right behind it, where both are the verb's.
 */
export function lowerNumberBounds(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const bound of tokens) {
    const [at, number] = [tokens[bound.id - 2], tokens[bound.id]];
    if (!/^(?:least|most)$/i.test(bound.form) || !/^at$/i.test(at?.form ?? '') || at?.head !== bound.id)
      continue;
    const isBeside =
      number?.upos === 'NUM' && number.head === bound.head && /^(?:nsubj|obj)/.test(number.deprel);
    const isPart = tokens.some(({ head, deprel }) => head === number?.id && deprel === 'nmod');
    if (isBeside && isPart && bound.deprel === 'obl') moved.set(bound.id, number.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const number = moved.get(token.id);
    return number === undefined ? token : { ...token, head: number, deprel: 'nmod' };
  });
}
