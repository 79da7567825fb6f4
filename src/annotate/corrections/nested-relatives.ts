import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';
import { firstBelow, lastBelow } from './phrase-ends.js';

/**
 * Hangs a relative clause on the noun right before it, where the parser hung it on the noun that already has the clause in
 * which that one stands: in "the moss, which covers the bark through which trees breathe" nothing breathes through moss. The
 * same in a list: of "two coups and a war that cost 900 lives" the war did; and of "waste left by Corvane, which went bankrupt".
 */
export function nestRelatives(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const clause of tokens) {
    const first = clause.deprel === 'acl:relcl' ? firstBelow(tokens, clause.id) : 1;
    const isSetOff = tokens[first - 2]?.form === ',';
    const noun = tokens[first - (isSetOff ? 3 : 2)];
    if (!noun || noun.id === clause.head || tokens[first - 1]?.upos === 'CCONJ') continue;
    if (!/^(?:NOUN|PROPN)$/.test(noun.upos)) continue;
    const other = tokens.find(
      ({ head, deprel, id }) => head === clause.head && deprel === 'acl:relcl' && id < clause.id,
    );
    const nominal = noun.deprel === 'flat' ? tokens[noun.head - 1] : noun;
    const inClause = other && other.id < noun.id && lastBelow(tokens, other.id) === noun.id;
    const isNearer = isSetOff
      ? nominal && isDoer(nominal, clause, tokens)
      : inClause || isListed(noun, clause, tokens);
    if (nominal && isNearer) moved.set(clause.id, nominal.id);
  }
  return moved.size === 0
    ? tokens
    : tokens.map((token) => ({ ...token, head: moved.get(token.id) ?? token.head }));
}

/**
 * Hangs on the noun before it a "that" clause that the parser hung on a person's name behind: in "a quarrel with the poet Karin
 * Berg that lasted for years" the quarrel lasted, for of a person one would say "who".
 * @param supersensesOf WordNet's classes of a noun
 */
export function freeNamesFromThat(
  tokens: readonly Token[],
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  const moved = new Map<number, number>();
  for (const clause of tokens) {
    const name = tokens[clause.head - 1];
    if (clause.deprel !== 'acl:relcl' || name?.upos !== 'PROPN' || name.deprel !== 'nmod') continue;
    const noun = tokens[name.head - 1];
    const pronoun = tokens[firstBelow(tokens, clause.id) - 1];
    if (noun?.upos !== 'NOUN' || pronoun?.form !== 'that') continue;
    const described = tokens.some(
      ({ head, deprel, lemma }) =>
        head === name.id && deprel === 'nmod:desc' && supersensesOf(lemma.toLowerCase())?.[0] === 'person',
    );
    if (described && tokens[pronoun.id - 2]?.form !== ',') moved.set(clause.id, noun.id);
  }
  return moved.size === 0
    ? tokens
    : tokens.map((token) => ({ ...token, head: moved.get(token.id) ?? token.head }));
}

/** "waste left by Corvane, [which went bankrupt]": the firm did, for a name stands before the comma. */
function isDoer(name: Token, clause: Token, tokens: readonly Token[]): boolean {
  const participle = tokens[name.head - 1];
  const pronoun = tokens.find(({ head, deprel }) => head === clause.id && deprel.startsWith('nsubj'));
  return (
    name.upos === 'PROPN' &&
    /^obl/.test(name.deprel) &&
    tokens.some(({ head, deprel, form }) => head === name.id && deprel === 'case' && form === 'by') &&
    participle?.deprel === 'acl' &&
    participle.head === clause.head &&
    tokens[clause.head - 1]?.upos === 'NOUN' &&
    pronoun?.form === 'which'
  );
}

/** "survived two coups, a war [that cost 900 lives] and a flood": one of a list, with an article of its own. */
const isListed = (noun: Token, clause: Token, tokens: readonly Token[]): boolean =>
  noun.head === clause.head &&
  noun.id > noun.head &&
  /^(?:appos|conj)$/.test(noun.deprel) &&
  tokens.some(({ head, deprel, form }) => head === noun.id && deprel === 'det' && /^an?$/i.test(form)) &&
  tokens.some(({ head, deprel }) => head === clause.id && deprel === 'nsubj');
