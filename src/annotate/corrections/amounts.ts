import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';

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

/**
 * Hangs on a measure what it is measured of: "supply 60,000 tonnes [of copper] a year", where the parser may hang the copper
 * on the verb and the year on the copper.
 * @param supersensesOf WordNet's classes of a noun
 */
export function hangOnMeasures(tokens: readonly Token[], supersensesOf: SupersenseLookup): readonly Token[] {
  let corrected = tokens;
  for (const of of tokens) {
    const measure = of.form === 'of' && of.deprel === 'case' ? corrected[of.id - 2] : undefined;
    const whole = corrected[of.head - 1];
    if (!measure || !whole || whole.id < of.id || whole.deprel !== 'obl' || whole.head !== measure.head)
      continue;
    const counted = tokens.some(({ head, deprel }) => head === measure.id && deprel === 'nummod');
    if (!counted || !/^(?:obj|nsubj)/.test(measure.deprel)) continue;
    if (!supersensesOf(measure.lemma.toLowerCase())?.includes('quantity')) continue;
    corrected = corrected.map((token) => {
      if (token.id === whole.id) return { ...token, head: measure.id, deprel: 'nmod' };
      const isVerbs = token.head === whole.id && token.id > whole.id && token.deprel.startsWith('obl');
      return isVerbs ? { ...token, head: measure.head } : token;
    });
  }
  return corrected;
}
