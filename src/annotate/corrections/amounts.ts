import type { Token } from '../../types/document.js';

/**
 * Makes the noun the head of what an amount stands before: in "with a €1.9bn bridging loan" the parser may take the
 * amount for the head, "bridging" for its clause and the loan for what is bridged. No amount bears "a" for itself.
 */
export function lowerAmounts(tokens: readonly Token[]): readonly Token[] {
  let corrected = tokens;
  for (const { id } of tokens) {
    const amount = corrected[id - 1] as Token;
    const gerund = isAmount(amount) ? gerundOf(corrected, amount) : undefined;
    const noun = gerund && corrected[gerund.id];
    if (!gerund || noun?.upos !== 'NOUN' || noun.head !== gerund.id || noun.deprel !== 'obj') continue;
    corrected = turned(corrected, amount, gerund, noun);
  }
  return corrected;
}

const isAmount = ({ upos, form }: Token): boolean =>
  (upos === 'SYM' && /^\p{Sc}$|\$$/u.test(form)) || upos === 'NUM';

/** "bridging" right behind an amount with an article. */
function gerundOf(tokens: readonly Token[], amount: Token): Token | undefined {
  const own = tokens.filter(({ head }) => head === amount.id);
  const one = own.some(({ deprel, form }) => deprel === 'det' && /^an?$/i.test(form));
  const gerund = own.find(({ deprel, xpos }) => deprel === 'acl' && xpos === 'VBG');
  const before = gerund && tokens[gerund.id - 2];
  return one && before && (before.upos === 'NUM' || before.id === amount.id) ? gerund : undefined;
}

const turned = (tokens: readonly Token[], amount: Token, gerund: Token, noun: Token): readonly Token[] =>
  tokens.map((token) => {
    if (token.id === noun.id) return { ...token, head: amount.head, deprel: amount.deprel };
    if (token.id === amount.id) return { ...token, head: noun.id, deprel: 'compound' };
    if (token.id === gerund.id) return { ...token, head: noun.id, deprel: 'amod' };
    const rises =
      token.head === amount.id && /^(?:case|det|amod)$/.test(token.deprel) && token.id < amount.id;
    return rises || token.head === gerund.id ? { ...token, head: noun.id } : token;
  });
