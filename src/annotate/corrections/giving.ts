import type { Token } from '../../types/document.js';

/** Verbs of giving, which take somebody and something. */
const GIVING = /^(?:give|offer|pay|promise|lend|award|grant|hand|owe|pledge|cost|save|earn)$/;

/**
 * Makes what is given of an amount right behind who gets it: in "promised the family of each victim 50 million rupiah" the
 * parser may hang the rupiah on the family or the victim.
 */
export function raiseAmounts(read: readonly Token[]): readonly Token[] {
  const tokens = splitAmounts(read);
  for (const getter of tokens) {
    const verb = tokens[getter.head - 1];
    if (getter.deprel !== 'obj' || getter.id < getter.head || !GIVING.test(verb?.lemma ?? '')) continue;
    const amount = tokens.find((token) => isGiven(token, getter, tokens));
    if (!amount) continue;
    return tokens.map((token) => {
      if (token.id === amount.id) return { ...token, head: getter.head, deprel: 'obj' };
      if (token.id === amount.id - 1) return { ...token, head: amount.id, deprel: 'nummod' };
      if (isEach(token, amount, getter, tokens)) return { ...token, head: amount.id, deprel: 'det' };
      return token.id === getter.id ? { ...token, deprel: 'iobj' } : token;
    });
  }
  return tokens;
}

/** Parts a noun from the amount behind it: in "of each victim 50 dollars" the parser may make one phrase of both. */
function splitAmounts(tokens: readonly Token[]): readonly Token[] {
  const amount = tokens.find(({ id, head, deprel, upos }) => {
    const getter = tokens[head - 1];
    const number = tokens[id - 2];
    const noun = tokens[id - 3];
    const isOne = noun?.upos === 'NOUN' && noun.head === id && noun.deprel === 'compound';
    const isCounted = upos === 'NOUN' && deprel === 'nmod' && number?.upos === 'NUM' && number.head === id;
    return (
      isOne && isCounted && getter?.deprel === 'obj' && GIVING.test(tokens[getter.head - 1]?.lemma ?? '')
    );
  });
  const noun = amount && tokens[amount.id - 3];
  if (!amount || !noun) return tokens;
  return tokens.map((token) => {
    if (token.id === noun.id) return { ...token, head: amount.head, deprel: amount.deprel };
    if (token.id === amount.id) return { ...token, head: noun.id, deprel: 'appos' };
    return token.head === amount.id && token.id < noun.id ? { ...token, head: noun.id } : token;
  });
}

/** "each" of "50 euros each" */
const isEach = (token: Token, amount: Token, getter: Token, tokens: readonly Token[]): boolean =>
  token.lemma === 'each' && token.id > amount.id && isIn(tokens, token.head, getter.id);

const BELOW = /^(?:nmod|nmod:unmarked|appos|compound)$/;

/** An amount without a preposition that hangs on somebody's phrase, or as a complement on the verb, right behind it. */
function isGiven({ id, head, deprel, upos }: Token, getter: Token, tokens: readonly Token[]): boolean {
  if (id < getter.id || upos !== 'NOUN' || tokens[id - 2]?.upos !== 'NUM') return false;
  const isBelow = BELOW.test(deprel) && head < id && isIn(tokens, head, getter.id);
  if (!isBelow && !(deprel === 'xcomp' && head === getter.head)) return false;
  const before = tokens.slice(0, id - 1).findLast((token) => !isOfNumber(token, id, tokens));
  return before !== undefined && /^(?:NOUN|PROPN)$/.test(before.upos) && isIn(tokens, before.id, getter.id);
}

/** "about 50" of "about 50 dollars" */
const isOfNumber = ({ upos, deprel, head }: Token, noun: number, tokens: readonly Token[]): boolean =>
  upos === 'NUM' || (deprel === 'advmod' && (tokens[head - 1]?.upos === 'NUM' || head === noun));

/** True where a word is another, or stands below it. */
function isIn(tokens: readonly Token[], id: number, top: number): boolean {
  let at = id;
  for (let steps = 0; at > 0 && at !== top && steps < tokens.length; steps++) at = tokens[at - 1]?.head ?? 0;
  return at === top;
}
