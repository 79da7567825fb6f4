import type { Token } from '../../types/document.js';

/**
 * Coordinates two nouns that each have an amount behind the same preposition: in "with food for 36 days and coal for 45"
 * the parser may coordinate the coal with the days, and hang "for 45" on the verb.
 */
export function joinParallels(tokens: readonly Token[]): readonly Token[] {
  for (const second of tokens) {
    const preposition = tokens[second.id];
    if (second.deprel !== 'conj' || second.upos !== 'NOUN' || preposition?.deprel !== 'case') continue;
    const amount = tokens[preposition.head - 1];
    const first = firstOf(tokens, second, preposition);
    if (!amount || !first || !isAmount(tokens, amount) || amount.id < second.id) continue;
    return tokens.map((token) => {
      if (token.id === second.id) return { ...token, head: first.id };
      return token.id === amount.id ? { ...token, head: second.id, deprel: 'nmod' } : token;
    });
  }
  return tokens;
}

const isAmount = (tokens: readonly Token[], { id, upos }: Token): boolean =>
  upos === 'NUM' || tokens.some(({ head, deprel }) => head === id && deprel === 'nummod');

/** The noun before the same preposition and an amount, which another is coordinated with by itself or by that amount. */
function firstOf(tokens: readonly Token[], second: Token, { form }: Token): Token | undefined {
  const above = tokens[second.head - 1];
  const opening = tokens.find(({ id, deprel, head, form: other }) => {
    const amount = tokens[head - 1];
    const same = deprel === 'case' && other === form && id < second.id && amount !== undefined;
    return same && isAmount(tokens, amount) && (amount === above || amount.head === above?.id);
  });
  const noun = opening && tokens[opening.id - 2];
  return noun?.upos === 'NOUN' ? noun : undefined;
}
