import type { Token } from '../../types/document.js';
import { firstBelow } from './phrase-ends.js';

/**
 * Makes one list of three nouns of which the parser took the second for another name of the first: in "survived two coups, a
 * flood and an inquiry" no comma closes an apposition.
 */
export function joinLists(tokens: readonly Token[]): readonly Token[] {
  const isMember = (second: Token): boolean => {
    const first = tokens[second.head - 1];
    if (second.deprel !== 'appos' || second.upos !== 'NOUN' || first?.upos !== 'NOUN') return false;
    if (tokens[firstBelow(tokens, second.id) - 2]?.form !== ',') return false;
    return tokens.some((and) => {
      const third = tokens[and.head - 1];
      if (and.deprel !== 'cc' || and.id < second.id || third?.deprel !== 'conj') return false;
      return third.head === first.id && third.upos === 'NOUN' && tokens[and.id - 2]?.form !== ',';
    });
  };
  if (!tokens.some(isMember)) return tokens;
  return tokens.map((token) => (isMember(token) ? { ...token, deprel: 'conj' } : token));
}
