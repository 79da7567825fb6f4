import type { Token } from '../../types/document.js';
import { firstBelow, lastBelow } from './phrase-ends.js';

/**
 * Hangs a relative clause on the noun right before it, where the parser hung it on the noun that already has the clause in
 * which that one stands: in "the moss, which covers the bark through which trees breathe" nothing breathes through moss. The
 * same in a list: of "two coups and a war that cost 900 lives" the war did.
 */
export function nestRelatives(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const clause of tokens) {
    const first = clause.deprel === 'acl:relcl' ? firstBelow(tokens, clause.id) : 1;
    const noun = tokens[first - 2];
    if (!noun || noun.id === clause.head || tokens[first - 1]?.upos === 'CCONJ') continue;
    if (!/^(?:NOUN|PROPN)$/.test(noun.upos)) continue;
    const other = tokens.find(
      ({ head, deprel, id }) => head === clause.head && deprel === 'acl:relcl' && id < clause.id,
    );
    const nominal = noun.deprel === 'flat' ? tokens[noun.head - 1] : noun;
    const inClause = other && other.id < noun.id && lastBelow(tokens, other.id) === noun.id;
    if (nominal && (inClause || isListed(noun, clause, tokens))) moved.set(clause.id, nominal.id);
  }
  return moved.size === 0
    ? tokens
    : tokens.map((token) => ({ ...token, head: moved.get(token.id) ?? token.head }));
}

/** "survived two coups, a war [that cost 900 lives] and a flood": one of a list, with an article of its own. */
const isListed = (noun: Token, clause: Token, tokens: readonly Token[]): boolean =>
  noun.head === clause.head &&
  noun.id > noun.head &&
  /^(?:appos|conj)$/.test(noun.deprel) &&
  tokens.some(({ head, deprel, form }) => head === noun.id && deprel === 'det' && /^an?$/i.test(form)) &&
  tokens.some(({ head, deprel }) => head === clause.id && deprel === 'nsubj');
