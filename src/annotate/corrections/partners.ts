import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';

const ACTORS: ReadonlySet<string> = new Set(['person', 'group']);
const DOINGS: ReadonlySet<string> = new Set(['act', 'event', 'communication']);
/** Whoever goes or is taken leaves a place: "the withdrawal of troops from Chad", but "the arrest of men from Chad". */
const LEAVING =
  /^(?:withdrawal|retreat|evacuation|removal|expulsion|deportation|departure|pullout|pullback|extradition|exit|return|flight|eviction|transfer)$/;

/**
 * Hangs on the noun of an event who else takes part in it, where the parser hung it on the one named first: in "the
 * arrest of two lawmakers by police" and "a protest by drivers against new fees" no lawmakers are by police.
 * @param supersensesOf WordNet's classes of a noun
 */
export function raisePartners(
  tokens: readonly Token[],
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  const raised = new Map<number, number>();
  for (const opening of tokens) {
    if (opening.deprel !== 'case' || !/^(?:by|from|against)$/i.test(opening.form)) continue;
    const partner = tokens[opening.head - 1];
    const first = partner && tokens[partner.head - 1];
    const event = first && tokens[first.head - 1];
    if (partner?.deprel !== 'nmod' || first?.deprel !== 'nmod' || event?.upos !== 'NOUN') continue;
    const classOf = ({ lemma }: Token) => supersensesOf(lemma.toLowerCase())?.[0] ?? '';
    const leaves = opening.lemma !== 'from' || LEAVING.test(event.lemma);
    const acts = first.upos === 'PROPN' || ACTORS.has(classOf(first));
    if (leaves && acts && event.id < first.id && first.id < opening.id && DOINGS.has(classOf(event)))
      raised.set(partner.id, event.id);
  }
  if (raised.size === 0) return tokens;
  return tokens.map((token) => ({ ...token, head: raised.get(token.id) ?? token.head }));
}

/**
 * Calls who does what a passive tells its agent, where the parser sees another phrase: in "was threatened with death
 * by members of the gang" it hung too far off.
 * @param supersensesOf WordNet's classes of a noun
 */
export function correctAgents(
  tokens: readonly Token[],
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  const has = (head: number, relation: string) =>
    tokens.some((token) => token.head === head && token.deprel === relation);
  const isAgent = (token: Token) =>
    token.deprel === 'obl' &&
    token.upos === 'NOUN' &&
    ACTORS.has(supersensesOf(token.lemma.toLowerCase())?.[0] ?? '') &&
    tokens.some(({ head, deprel, lemma }) => head === token.id && deprel === 'case' && lemma === 'by') &&
    has(token.head, 'aux:pass') &&
    !has(token.head, 'obl:agent');
  const agent = tokens.find(isAgent);
  if (!agent) return tokens;
  return tokens.map((token) => (token === agent ? { ...token, deprel: 'obl:agent' } : token));
}
