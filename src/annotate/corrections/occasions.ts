import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';
import { raiseTo, verbOver } from './verb-phrases.js';

/** Nouns for what something is said in, and for what else it is done in. */
export interface OccasionNouns {
  readonly said: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
}

/** Classes of nouns that have an occasion of their own: "a role in a coup", "remarks in a speech". */
const HAPPENING = /^(?:act|event|process|phenomenon|state|relation|communication)$/;

/**
 * Hangs on the verb the occasion on which it was said or done, where the parser hung it on the object: in "announced the
 * cuts in a televised speech" the cuts are not in the speech, and in "seized power in a coup" no power is.
 * @param supersensesOf WordNet's classes of a noun
 */
export function raiseOccasions(
  tokens: readonly Token[],
  nouns: OccasionNouns,
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  const raised = new Map<number, Token>();
  for (const occasion of tokens) {
    const said = nouns.said.has(occasion.lemma);
    if (!said && !nouns.done.has(occasion.lemma)) continue;
    if (!isOneOf(occasion, tokens)) continue;
    const above = tokens[occasion.head - 1];
    // "signed a law banning plastics at a ceremony"
    const inside =
      occasion.deprel === 'obl' && above?.deprel === 'acl' && above.xpos === 'VBG' ? above : undefined;
    if (occasion.deprel !== 'nmod' && !inside) continue;
    const verb = verbOver(inside ?? occasion, tokens);
    const noun = tokens[(inside ?? occasion).head - 1];
    const kind = supersensesOf(noun?.lemma.toLowerCase() ?? '')?.[0] ?? '';
    const own = said ? kind === 'communication' && !nouns.said.has(noun?.lemma ?? '') : HAPPENING.test(kind);
    if (verb && !own) raised.set(occasion.id, verb);
  }
  return raiseTo(tokens, raised);
}

/** "in a speech", "at a ceremony": what is named for the first time is no part of a thing that is known. */
const isOneOf = ({ id }: Token, tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ head, deprel, lemma }) => head === id && deprel === 'case' && /^(?:in|at|during)$/.test(lemma),
  ) && tokens.some(({ head, deprel, form }) => head === id && deprel === 'det' && /^an?$/i.test(form));

/** Means that need no article: "informed of his removal by telephone". */
const MEANS =
  /^(?:telephone|phone|email|e-mail|letter|post|mail|fax|radio|decree|accident|chance|mistake|force|hand|train|car|bus|boat|ship|plane|helicopter|air|sea|land|rail|road)$/;

/** Hangs on the verb how it was done, where the parser hung it on the noun before: "told of his removal by telephone". */
export function raiseMeans(tokens: readonly Token[]): readonly Token[] {
  const raised = new Map<number, Token>();
  for (const by of tokens) {
    const means = tokens[by.head - 1];
    if (by.lemma !== 'by' || by.deprel !== 'case' || means?.id !== by.id + 1) continue;
    if (means.deprel !== 'nmod' || !MEANS.test(means.lemma)) continue;
    let noun = tokens[means.head - 1];
    while (noun && noun.deprel === 'nmod') noun = tokens[noun.head - 1];
    const verb = noun && /^(?:obj|obl)$/.test(noun.deprel) ? tokens[noun.head - 1] : undefined;
    if (verb?.upos === 'VERB' && verb.id < by.id) raised.set(means.id, verb);
  }
  return raiseTo(tokens, raised);
}
