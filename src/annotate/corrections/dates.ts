import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';
import { lastBelow } from './phrase-ends.js';
import { DAY_PART, WEEKDAY } from './times.js';

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/i;
/** Nouns that a time may stand behind as part of it. */
const TIMELY =
  /^(?:day|week|month|year|season|spring|summer|autumn|winter|morning|afternoon|evening|night|term|date)$/;
const HAPPENING = /^(?:act|event|phenomenon|process)$/;
/** Verbs that make an event happen or take part in it: what they say and the event have one time. */
const DOING =
  /^(?:launch|hold|stage|begin|start|win|lose|carry|conduct|host|open|end|mount|make|give|deliver|sign|pay|attend|join|lead|suffer|cause|commit|fight|call|stop)$/;
/** Above this the parser is believed. */
const SURE_OF_NOUN = 0.85;

/**
 * Gives the verb a date that was hung on its object or on a phrase in it: in "won the most seats in the election on
 * Sunday" no election is meant that was on another day. What somebody condemns, plans or writes about keeps
 * its date.
 * @param supersensesOf WordNet's classes of a noun
 */
export function raiseDates(tokens: readonly Token[], supersensesOf: SupersenseLookup): readonly Token[] {
  const raised = new Map<number, Token>();
  for (const date of tokens) {
    const noun = nounBefore(date, tokens);
    if (date.confidence >= SURE_OF_NOUN) continue;
    if (!noun || noun.id > date.id || !isDate(date, tokens) || isTimely(noun)) continue;
    if (isStart(noun, tokens)) continue;
    const happens = HAPPENING.test(supersensesOf(noun.lemma.toLowerCase())?.[0] ?? '');
    const verb = verbAbove(noun, tokens);
    if (!verb) continue;
    const same = noun.deprel === 'obj' ? DOING.test(verb.lemma) : /^(?:in|at)$/.test(caseOf(noun, tokens));
    if (!happens || same) raised.set(date.id, verb);
  }
  if (raised.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = raised.get(token.id);
    if (!verb) return token;
    const deprel = token.deprel.replace('nmod', 'obl');
    return { ...token, head: verb.id, deprel, confidence: Math.max(SURE_OF_VERB, token.confidence) };
  });
}

/** The noun that a date hangs on, or whose name or description it hangs on: "a book called Sand [in 1687]". */
function nounBefore({ head, deprel }: Token, tokens: readonly Token[]): Token | undefined {
  const above = tokens[head - 1];
  if (/^nmod(?::unmarked)?$/.test(deprel)) return above;
  const described =
    /^obl(?::unmarked)?$/.test(deprel) && above?.deprel === 'acl' ? tokens[above.head - 1] : undefined;
  if (!above || !described || tokens.slice(described.id, above.id).some(({ form }) => form === ','))
    return undefined;
  return above.xpos === 'VBG' || NAMING.test(above.lemma) ? described : undefined;
}

/** What a raised date claims at least. */
const SURE_OF_VERB = 0.6;

/**
 * Hangs on an event the date right behind it where the event tells when: in "ruled until his death in 1983" nobody
 * ruled in 1983 alone.
 * @param supersensesOf WordNet's classes of a noun
 */
export function lowerDates(tokens: readonly Token[], supersensesOf: SupersenseLookup): readonly Token[] {
  const lowered = new Map<number, number>();
  for (const opening of tokens) {
    const date = tokens[opening.head - 1];
    const event = tokens[opening.id - 2];
    if (opening.deprel !== 'case' || !/^(?:in|on)$/.test(opening.lemma) || date?.deprel !== 'obl') continue;
    if (event?.deprel !== 'obl' || event.head !== date.head || !isDate(date, tokens)) continue;
    const own = tokens.some(({ head, deprel }) => head === event.id && deprel === 'nmod:poss');
    const when = caseOf(event, tokens);
    if (!/^(?:until|till|since)$/.test(when) && !(own && /^(?:after|before|following)$/.test(when))) continue;
    if (HAPPENING.test(supersensesOf(event.lemma.toLowerCase())?.[0] ?? '')) lowered.set(date.id, event.id);
  }
  if (lowered.size === 0) return tokens;
  return tokens.map((token) => {
    const head = lowered.get(token.id);
    return head === undefined ? token : { ...token, head, deprel: 'nmod' };
  });
}

/** Verbs whose object is still to come: "ruled out the closure of the mine before 2030". */
const FORESEEING =
  /^(?:rule|plan|propose|demand|promise|pledge|expect|seek|want|urge|reject|oppose|forbid|require|schedule|foresee|predict|forecast|guarantee|envisage)$/;

/**
 * Hangs on what is planned, demanded or ruled out the time by which it is to happen: in "ruled out the closure of the mine
 * before 2030" nobody ruled before 2030.
 * @param supersensesOf WordNet's classes of a noun
 */
export function lowerDeadlines(tokens: readonly Token[], supersensesOf: SupersenseLookup): readonly Token[] {
  const lowered = new Map<number, number>();
  for (const opening of tokens) {
    const date = tokens[opening.head - 1];
    if (opening.deprel !== 'case' || !/^(?:before|by|until|till)$/.test(opening.lemma)) continue;
    const verb = date?.deprel === 'obl' ? tokens[date.head - 1] : undefined;
    if (!date || !verb || !FORESEEING.test(verb.lemma) || !isDay(date, tokens)) continue;
    const object = tokens.find(({ head, deprel }) => head === verb.id && deprel === 'obj');
    if (!object || object.id < verb.id || lastBelow(tokens, object.id) !== opening.id - 1) continue;
    if (HAPPENING.test(supersensesOf(object.lemma.toLowerCase())?.[0] ?? '')) lowered.set(date.id, object.id);
  }
  if (lowered.size === 0) return tokens;
  return tokens.map((token) => {
    const head = lowered.get(token.id);
    return head === undefined ? token : { ...token, head, deprel: 'nmod' };
  });
}

/** Participles that give a name: "a book called …". */
const NAMING = /^(?:call|name|title|entitle|dub|know|nickname|term)$/;

/** The verb before an object or a phrase beside it that a noun is, or is a part of. */
function verbAbove(noun: Token, tokens: readonly Token[]): Token | undefined {
  let at: Token | undefined = noun;
  for (let steps = 0; at && steps < 6 && /^(?:nmod|conj)$/.test(at.deprel); steps++) at = tokens[at.head - 1];
  if (!at || !/^(?:obj|obl)$/.test(at.deprel)) return undefined;
  // "until the vote in May"
  if (/^(?:until|till|since|after|before|following|during|of)$/.test(caseOf(at, tokens))) return undefined;
  const verb = tokens[at.head - 1];
  return verb?.upos === 'VERB' && verb.id < at.id ? verb : undefined;
}

const caseOf = ({ id }: Token, tokens: readonly Token[]): string =>
  tokens.find(({ head, deprel }) => head === id && deprel === 'case')?.lemma.toLowerCase() ?? '';

const isTimely = ({ lemma, upos }: Token): boolean =>
  upos === 'NUM' ||
  /^\d|^mid-/.test(lemma) ||
  WEEKDAY.test(lemma) ||
  MONTH.test(lemma) ||
  DAY_PART.test(lemma) ||
  TIMELY.test(lemma);

/** "on Sunday", "in May", "in 1983", "on 4 May", "last month", and no other phrase with such a word. */
/** "fell from 57% [in 1989] to 40%": a date of where it began. */
const isStart = (noun: Token, tokens: readonly Token[]): boolean =>
  caseOf(noun, tokens) === 'from' &&
  (noun.upos === 'SYM' || tokens.some(({ head, deprel }) => head === noun.id && deprel === 'nummod'));

export const isDate = (token: Token, tokens: readonly Token[]): boolean =>
  /^(?:on|in|)$/.test(caseOf(token, tokens)) && isDay(token, tokens);

/** A word of the calendar, whatever preposition stands before it. */
function isDay(token: Token, tokens: readonly Token[]): boolean {
  const preposition = caseOf(token, tokens);
  const below = tokens.filter(({ head }) => head === token.id);
  if (below.some(({ deprel }) => /^(?:nmod|nmod:poss|acl.*|conj)$/.test(deprel))) return false;
  if (WEEKDAY.test(token.form)) return preposition !== '' || tokens[token.id - 2]?.upos !== 'PUNCT';
  if (preposition !== '' && MONTH.test(token.form)) return true;
  if (preposition !== '' && token.upos === 'NUM')
    return /^[12]\d{3}$/.test(token.form) || below.some(({ form }) => MONTH.test(form));
  if (DAY_PART.test(token.form)) return below.some(({ form }) => WEEKDAY.test(form));
  return (
    /^(?:week|month|year)$/.test(token.lemma) && below.some(({ form }) => /^(?:last|next|this)$/i.test(form))
  );
}
