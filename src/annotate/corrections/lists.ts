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

/**
 * Gives to the first of two names the second, where both tell what some things are: in "has two chambers, the Diet, whose seats
 * are shared out, and the Council" the council is one of the two.
 */
export function joinNamedParts(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const second of tokens) {
    const things = tokens[second.head - 1];
    if (second.deprel !== 'conj' || second.upos !== 'PROPN' || things?.xpos !== 'NNS') continue;
    const counted = tokens.some(({ head, deprel }) => head === things.id && deprel === 'nummod');
    const first = tokens.find(
      ({ head, deprel, upos, id }) =>
        head === things.id && deprel === 'appos' && upos === 'PROPN' && id < second.id,
    );
    if (counted && first) moved.set(second.id, first.id);
  }
  return moved.size === 0
    ? tokens
    : tokens.map((token) => ({ ...token, head: moved.get(token.id) ?? token.head }));
}
