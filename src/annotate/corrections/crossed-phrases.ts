import type { Token } from '../../types/document.js';

/**
 * Hangs a phrase on the verb right before it, where the parser hung it on one farther off and past a clause that is not that
 * one's: in "borrowed rackets after hers were lost on the flight" they were lost there.
 */
export function lowerCrossed(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const opening of tokens) {
    const phrase = tokens[opening.head - 1];
    const verb = tokens[opening.id - 2];
    if (opening.deprel !== 'case' || phrase?.deprel !== 'obl' || verb?.upos !== 'VERB') continue;
    if (phrase.head >= verb.id || verb.deprel !== 'advcl' || !isMarked(verb, tokens)) continue;
    if (tokens[phrase.head - 1]?.upos === 'VERB' && verb.head < phrase.head) moved.set(phrase.id, verb.id);
  }
  return moved.size === 0
    ? tokens
    : tokens.map((token) => ({ ...token, head: moved.get(token.id) ?? token.head }));
}

const isMarked = ({ id }: Token, tokens: readonly Token[]): boolean =>
  tokens.some(({ head, deprel }) => head === id && deprel === 'mark');
