import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';
import { lastBelow } from './phrase-ends.js';
import type { ByPreposition } from './verb-phrases.js';

const childOf = (tokens: readonly Token[], id: number, relation: RegExp): Token | undefined =>
  tokens.find(({ head, deprel }) => head === id && relation.test(deprel));

const isCounted = (tokens: readonly Token[], id: number): boolean =>
  childOf(tokens, id, /^nummod$/) !== undefined;

/** Verbs that move somebody, beside those that the lexicon has with "from". */
const MOVING =
  /^(?:take|bring|drive|drag|pull|lift|carry|send|call|summon|abduct|kidnap|snatch|deport|banish|exile|airlift|fly|ferry|fetch|collect|gather|recall|sign|hire|recruit|poach|release|dismiss|eject|chase|push|force|escort|lead|follow|watch|see|attack|shoot|bomb)$/;

/** Above this the parser is sure that the phrase is the verb's. */
const SURE = 0.9;

/**
 * Hangs on people the place that they are from: in "drowned two brothers from the town" nobody is drowned from a town.
 * @param verbPhrases lemmas of verbs that take something and a phrase, by its preposition
 */
export function lowerOrigins(
  tokens: readonly Token[],
  verbPhrases: ByPreposition,
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  const moved = new Map<number, number>();
  for (const opening of tokens) {
    const place = tokens[opening.head - 1];
    const verb = place && tokens[place.head - 1];
    if (opening.lemma !== 'from' || opening.deprel !== 'case' || place?.deprel !== 'obl') continue;
    if (verb?.upos !== 'VERB' || place.confidence >= SURE || !isPlace(place, supersensesOf)) continue;
    if (MOVING.test(verb.lemma) || verbPhrases.get('from')?.has(verb.lemma)) continue;
    const people = childOf(tokens, verb.id, /^obj$/);
    if (people?.upos !== 'NOUN' || people.id > opening.id || !isPerson(people, supersensesOf)) continue;
    if (lastBelow(tokens, people.id) === opening.id - 1) moved.set(place.id, people.id);
  }
  return lowered(tokens, moved);
}

const isPlace = ({ upos, lemma }: Token, supersensesOf: SupersenseLookup): boolean =>
  upos === 'PROPN' || supersensesOf(lemma.toLowerCase())?.[0] === 'location';

const isPerson = ({ lemma }: Token, supersensesOf: SupersenseLookup): boolean =>
  lemma === 'people' || supersensesOf(lemma.toLowerCase())?.[0] === 'person';

const MARGIN = /^(?:run|wicket|goal|point|vote|stroke|shot|length|seat|second|try|margin)$/;
const OUTCOME = /^(?:victory|win|defeat|loss|triumph|lead|majority)$/;

/** Hangs on a win what it was won by: in "brought Kenya a victory by 17 runs" nothing is brought by runs. */
export function lowerMargins(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  const freed = new Map<number, number>();
  for (const opening of tokens) {
    const margin = tokens[opening.head - 1];
    if (opening.lemma !== 'by' || opening.deprel !== 'case' || margin?.deprel !== 'obl') continue;
    if (!MARGIN.test(margin.lemma) || (margin.lemma !== 'margin' && !isCounted(tokens, margin.id))) continue;
    const win = tokens.find(
      ({ head, deprel, lemma, id }) =>
        head === margin.head && deprel === 'obj' && OUTCOME.test(lemma) && id < opening.id,
    );
    if (!win || lastBelow(tokens, win.id) !== opening.id - 1) continue;
    moved.set(margin.id, win.id);
    for (const behind of tokens)
      if (behind.head === margin.id && behind.deprel === 'nmod' && behind.id > margin.id)
        if (childOf(tokens, behind.id, /^case$/)?.lemma !== 'of') freed.set(behind.id, margin.head);
  }
  return lowered(tokens, moved).map((token) => {
    const verb = freed.get(token.id);
    return verb === undefined ? token : { ...token, head: verb, deprel: 'obl' };
  });
}

const LENGTH = /^(?:mile|kilometre|kilometer|km|metre|meter|yard|foot|block)$/;
const DIRECTION = /^(?:(?:north|south)?-?(?:east|west)|north|south)$/;

/** Keeps a distance with its direction: "an army post 20 miles to the south". */
export function joinDirections(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  const distances = new Map<number, number>();
  for (const opening of tokens) {
    const direction = tokens[opening.head - 1];
    const distance = tokens[opening.id - 2];
    if (opening.lemma !== 'to' || opening.deprel !== 'case' || !distance || !direction) continue;
    if (!DIRECTION.test(direction.lemma.toLowerCase()) || direction.head === distance.id) continue;
    if (!LENGTH.test(distance.lemma) || !isCounted(tokens, distance.id)) continue;
    const noun = tokens[distance.head - 1];
    if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.upos) || noun.id > distance.id) continue;
    moved.set(direction.id, distance.id);
    distances.set(distance.id, noun.id);
  }
  return lowered(tokens, moved).map((token) =>
    distances.has(token.id) ? { ...token, deprel: 'nmod:unmarked' } : token,
  );
}

/** Keeps a price with what is paid for: in "offered $49 a share for the firm" nobody offered a share. */
export function joinPrices(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const unit of tokens) {
    const [number, article] = tokens.slice(Math.max(0, unit.id - 3), unit.id - 1);
    if (unit.upos !== 'NOUN' || !/^an?$/i.test(article?.form ?? '') || article?.head !== unit.id) continue;
    const amount = number?.upos === 'NUM' ? tokens[number.head - 1] : undefined;
    if (
      !amount ||
      !isMoney(amount) ||
      unit.head !== amount.head ||
      !/^(?:obj|obl:unmarked|obl)$/.test(unit.deprel)
    )
      continue;
    moved.set(unit.id, amount.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const amount = moved.get(token.id);
    if (amount !== undefined) return { ...token, head: amount, deprel: 'nmod:unmarked' };
    // "$49 a share [for the firm]"
    const above = moved.has(token.head) && token.deprel === 'nmod' ? tokens[token.head - 1] : undefined;
    return above ? { ...token, head: above.head, deprel: 'obl' } : token;
  });
}

/** Gives the verb a place that was hung on an amount: in "rose to $55 in Oslo" no amount is in a town. */
export function freePlaces(tokens: readonly Token[]): readonly Token[] {
  const verbOf = (place: Token): Token | undefined => {
    const amount = tokens[place.head - 1];
    if (place.upos !== 'PROPN' || place.deprel !== 'nmod' || !amount || !isMoney(amount)) return undefined;
    if (!/^(?:in|at)$/.test(childOf(tokens, place.id, /^case$/)?.lemma ?? '')) return undefined;
    const verb = tokens[amount.head - 1];
    return verb?.upos === 'VERB' && verb.id < amount.id && /^obl$|^obj$/.test(amount.deprel)
      ? verb
      : undefined;
  };
  if (!tokens.some(verbOf)) return tokens;
  return tokens.map((token) => {
    const verb = verbOf(token);
    return verb ? { ...token, head: verb.id, deprel: 'obl' } : token;
  });
}

const isMoney = ({ upos, form }: Token): boolean => upos === 'SYM' && /\p{Sc}$/u.test(form);

/** What is left to do, in "with one match to play". */
const LEFT = /^(?:play|go|spare|run|come)$/;

/** Hangs on what is left the verb of doing it: nobody levels a series "to play", with one match to play. */
export function lowerRemainders(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const verb of tokens) {
    const noun = tokens[verb.id - 3];
    if (verb.xpos !== 'VB' || verb.deprel !== 'advcl' || !LEFT.test(verb.lemma) || !noun) continue;
    if (tokens[verb.id - 2]?.lemma !== 'to' || noun.deprel !== 'obl' || noun.head !== verb.head) continue;
    if (childOf(tokens, noun.id, /^case$/)?.lemma !== 'with' || childOf(tokens, verb.id, /^obj$/)) continue;
    if (isCounted(tokens, noun.id) || childOf(tokens, noun.id, /^det$/)?.lemma === 'no')
      moved.set(verb.id, noun.id);
  }
  return moved.size === 0
    ? tokens
    : tokens.map((token) => {
        const noun = moved.get(token.id);
        return noun === undefined ? token : { ...token, head: noun, deprel: 'acl' };
      });
}

function lowered(tokens: readonly Token[], moved: ReadonlyMap<number, number>): readonly Token[] {
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const noun = moved.get(token.id);
    return noun === undefined ? token : { ...token, head: noun, deprel: 'nmod' };
  });
}
