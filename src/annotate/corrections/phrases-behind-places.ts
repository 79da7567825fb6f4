import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';
import { isDate } from './dates.js';

/** Below this the parser's word for what a phrase belongs to is not taken. */
const DOUBTED = 0.7;
const SPAN = /^(?:second|minute|hour|day|week|month|year|decade)$/;
/** What people suffer in a fire or a crash: "the deaths of three children in a fire". */
const DYING = /^(?:death|killing|injury|loss|murder|drowning)$/;
const WHERE = /^(?:in|at|on|near|during)$/;

const caseOf = (id: number, tokens: readonly Token[]): string | undefined =>
  tokens.find(({ head, deprel }) => head === id && deprel === 'case')?.lemma;

/**
 * Lifts from a place or a time the phrase behind it, which neither takes: in "the deaths in Chad of nine soldiers" they
 * are the soldiers', in "the deaths of nine soldiers in a raid" they came in it, and in "was jailed for a week for theft" no week is for theft.
 */
export function liftFromPlaces(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, Token>();
  for (const phrase of tokens) {
    const inner = tokens[phrase.head - 1];
    const outer = inner && tokens[inner.head - 1];
    if (phrase.deprel !== 'nmod' || phrase.confidence >= DOUBTED || !inner || !outer) continue;
    if (inner.id > phrase.id || outer.id > inner.id) continue;
    const preposition = caseOf(phrase.id, tokens);
    const place =
      inner.deprel === 'nmod' &&
      preposition === 'of' &&
      WHERE.test(caseOf(inner.id, tokens) ?? '') &&
      (inner.upos === 'PROPN' || isDate(inner, tokens));
    const fatal =
      inner.deprel === 'nmod' &&
      /^(?:in|during)$/.test(preposition ?? '') &&
      DYING.test(outer.lemma) &&
      phrase.upos === 'NOUN';
    const span = inner.deprel === 'obl' && preposition === 'for' && SPAN.test(inner.lemma);
    if (place || fatal || span) moved.set(phrase.id, inner);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const inner = moved.get(token.id);
    return inner ? { ...token, head: inner.head, deprel: inner.deprel } : token;
  });
}

const HAPPENING = /^(?:event|act|phenomenon|process)$/;

/**
 * Hangs on an event the place right behind it: in "were killed in the fire in Malmö" the fire was there.
 * @param supersensesOf WordNet's classes of a noun
 */
export function lowerPlaces(tokens: readonly Token[], supersensesOf: SupersenseLookup): readonly Token[] {
  const moved = new Map<number, number>();
  for (const place of tokens) {
    if (place.deprel !== 'obl' || place.upos !== 'PROPN' || place.confidence >= DOUBTED) continue;
    const opening = tokens.find(({ head, deprel }) => head === place.id && deprel === 'case');
    const event = opening && tokens[opening.id - 2];
    if (!opening || event?.deprel !== 'obl' || event.head !== place.head || !WHERE.test(opening.lemma))
      continue;
    const known = tokens.some(({ head, deprel }) => head === event.id && deprel === 'det');
    const happens = HAPPENING.test(supersensesOf(event.lemma.toLowerCase())?.[0] ?? '');
    if (known && happens && WHERE.test(caseOf(event.id, tokens) ?? '')) moved.set(place.id, event.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const event = moved.get(token.id);
    return event === undefined ? token : { ...token, head: event, deprel: 'nmod' };
  });
}

const MEETING = /^(?:meet|see|host|receive|brief|consult)$/;

/**
 * Hangs on a meeting the place behind a list of those who are met: in "will meet envoys of the king and the council in Oslo" they
 * will meet there, whatever the council's seat is.
 */
export function liftFromMet(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const place of tokens) {
    const last = tokens[place.head - 1];
    if (place.deprel !== 'nmod' || place.upos !== 'PROPN' || last?.deprel !== 'conj') continue;
    if (caseOf(place.id, tokens) !== 'in' || last.upos === 'PROPN') continue;
    let above: Token | undefined = last;
    while (above && /^(?:conj|nmod)$/.test(above.deprel) && above.head < above.id)
      above = tokens[above.head - 1];
    const verb = above?.deprel === 'obj' ? tokens[above.head - 1] : undefined;
    if (!verb || !MEETING.test(verb.lemma)) continue;
    moved.set(place.id, verb.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = moved.get(token.id);
    return verb === undefined ? token : { ...token, head: verb, deprel: 'obl' };
  });
}
