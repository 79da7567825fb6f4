import type { Token } from '../../types/document.js';
import { isDate } from './dates.js';
import type { ByPreposition } from './verb-phrases.js';

const caseOf = (id: number, tokens: readonly Token[]): Token | undefined =>
  tokens.find(({ head, deprel }) => head === id && deprel === 'case');

/**
 * Hangs a phrase on the noun that takes it, where the parser hung it on a phrase between: in "a demand by the union for
 * talks" the demand is for talks, not the union.
 * @param complementNouns lemmas of nouns by the preposition that they take
 */
export function raiseComplements(tokens: readonly Token[], complementNouns: ByPreposition): readonly Token[] {
  const moved = new Map<number, number>();
  for (const phrase of tokens) {
    if (phrase.deprel !== 'nmod' && phrase.deprel !== 'obl') continue;
    const opening = caseOf(phrase.id, tokens);
    const between = opening && phraseBefore(phrase, opening, tokens);
    const noun = between?.deprel === 'nmod' ? tokens[between.head - 1] : undefined;
    if (!opening || !between || !noun || noun.id > between.id) continue;
    const takers = complementNouns.get(opening.lemma);
    if (takers?.has(noun.lemma) && !takers.has(between.lemma) && caseOf(between.id, tokens)?.lemma === 'by')
      moved.set(phrase.id, noun.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const noun = moved.get(token.id);
    return noun === undefined ? token : { ...token, head: noun, deprel: 'nmod' };
  });
}

/** Below this the parser's word for a phrase of the verb is not taken. */
const DOUBTED = 0.6;

/** The phrase that another hangs on, or stands right behind where the parser hung it, in doubt, on the verb. */
function phraseBefore(phrase: Token, opening: Token, tokens: readonly Token[]): Token | undefined {
  if (phrase.deprel === 'nmod') return phrase.id > phrase.head ? tokens[phrase.head - 1] : undefined;
  const before = tokens[opening.id - 2];
  return phrase.deprel === 'obl' && phrase.confidence < DOUBTED ? before : undefined;
}

/**
 * Hangs on "the only" one of its kind the phrase right behind it, where the parser hung it, in doubt, on the verb: "built
 * the only bridge over the Lorne".
 */
export function lowerRestrictions(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const opening of tokens) {
    const phrase = tokens[opening.head - 1];
    const noun = tokens[opening.id - 2];
    if (opening.deprel !== 'case' || phrase?.deprel !== 'obl' || phrase.confidence >= DOUBTED) continue;
    if (noun?.deprel !== 'obj' || noun.head !== phrase.head || isDate(phrase, tokens)) continue;
    const only = tokens.some(
      ({ head, deprel, lemma }) => head === noun.id && deprel === 'amod' && /^(?:only|sole)$/.test(lemma),
    );
    if (only) moved.set(phrase.id, noun.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const noun = moved.get(token.id);
    return noun === undefined ? token : { ...token, head: noun, deprel: 'nmod' };
  });
}

/**
 * Hangs on a noun without an article the phrase right behind it that it takes: in "marched in protest against a tax" the
 * protest is against it.
 * @param complementNouns lemmas of nouns by the preposition that they take
 */
export function lowerComplements(tokens: readonly Token[], complementNouns: ByPreposition): readonly Token[] {
  const moved = new Map<number, number>();
  for (const opening of tokens) {
    const phrase = tokens[opening.head - 1];
    const noun = tokens[opening.id - 2];
    if (opening.deprel !== 'case' || phrase?.deprel !== 'obl' || noun?.deprel !== 'obl') continue;
    if (noun.head !== phrase.head || caseOf(noun.id, tokens)?.id !== noun.id - 1 || isDate(phrase, tokens))
      continue;
    if (complementNouns.get(opening.lemma)?.has(noun.lemma)) moved.set(phrase.id, noun.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const noun = moved.get(token.id);
    return noun === undefined ? token : { ...token, head: noun, deprel: 'nmod' };
  });
}

/**
 * Keeps "from" and "to" together: in "shortens the voyage from Europe to India" both are the voyage's, in "moved its
 * office from Oslo to Bergen" both are the verb's.
 * @param verbPhrases lemmas of verbs that take something and a phrase, by its preposition
 */
export function joinFromTo(tokens: readonly Token[], verbPhrases: ByPreposition): readonly Token[] {
  for (const to of tokens) {
    const end = tokens[to.head - 1];
    const start = tokens[to.id - 2];
    if (to.lemma !== 'to' || to.deprel !== 'case' || !end || !start || start.id > end.id) continue;
    if (!/^(?:nmod|obl)$/.test(end.deprel) || caseOf(start.id, tokens)?.lemma !== 'from') continue;
    const noun = start.deprel === 'nmod' ? tokens[start.head - 1] : undefined;
    const verb = noun?.deprel === 'obj' ? tokens[noun.head - 1] : undefined;
    if (!noun || !verb || (end.head !== start.id && end.head !== verb.id)) continue;
    const moves = verbPhrases.get('from')?.has(verb.lemma) ?? false;
    // "handed a letter from Norland to the king"
    if (!moves && verbPhrases.get('to')?.has(verb.lemma)) continue;
    return tokens.map((token) => {
      if (token === end && !moves) return { ...token, head: noun.id, deprel: 'nmod' };
      return moves && (token === end || token === start) ? { ...token, head: verb.id, deprel: 'obl' } : token;
    });
  }
  return tokens;
}

const SPAN = /^(?:second|minute|hour|day|week|month|year|night)$/;

/**
 * Hangs on an amount how often it comes: in "cut output from two million barrels a day" nothing was cut a day, and who "met
 * twice a year" did not meet a year.
 */
export function correctRates(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  const oftens = new Map<number, Token>();
  for (const span of tokens) {
    const article = tokens[span.id - 2];
    const amount = tokens[span.id - 3];
    if (!SPAN.test(span.lemma) || !/^(?:obl|nmod):unmarked$|^obl$/.test(span.deprel)) continue;
    if (!article || !/^an?$/i.test(article.form) || article.head !== span.id || !amount) continue;
    if (isOften(amount) && amount.head === span.head) oftens.set(span.id, amount);
    const counted = tokens.some(({ head, deprel }) => head === amount.id && deprel === 'nummod');
    const own = caseOf(span.id, tokens);
    if (
      amount.upos === 'NOUN' &&
      counted &&
      !own &&
      span.head !== amount.id &&
      /^(?:nmod|obl)$/.test(amount.deprel)
    )
      moved.set(span.id, amount.id);
  }
  if (moved.size === 0 && oftens.size === 0) return tokens;
  return tokens.map((token) => {
    const often = oftens.get(token.id);
    if (often)
      return { ...token, head: often.id, deprel: often.upos === 'ADV' ? 'obl:unmarked' : 'nmod:unmarked' };
    const amount = moved.get(token.id);
    if (amount !== undefined) return { ...token, head: amount, deprel: 'nmod:unmarked' };
    // "two million barrels a day [to one million]"
    const behind = token.deprel === 'nmod' ? moved.get(token.head) : undefined;
    const above = behind === undefined ? undefined : tokens[behind - 1];
    return above ? { ...token, head: above.head, deprel: above.deprel } : token;
  });
}

/** "twice", "three times" */
const isOften = ({ form, lemma, deprel }: Token): boolean =>
  /^(?:once|twice|thrice)$/i.test(form) || (lemma === 'time' && deprel === 'obl:unmarked');

/**
 * Hangs on an amount that something came from the date right behind it: "fell to 4 million from 6 million in 2021".
 */
export function lowerDatesOfAmounts(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const date of tokens) {
    const opening = date.deprel === 'obl' && isDate(date, tokens) ? caseOf(date.id, tokens) : undefined;
    const before = opening && tokens[opening.id - 2];
    const amount = before?.upos === 'NUM' ? amountOver(before, tokens) : before;
    if (amount?.deprel !== 'obl' || amount.head !== date.head) continue;
    const counted = tokens.some(({ head, deprel }) => head === amount.id && deprel === 'nummod');
    if (counted && caseOf(amount.id, tokens)?.lemma === 'from') moved.set(date.id, amount.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const amount = moved.get(token.id);
    return amount === undefined ? token : { ...token, head: amount, deprel: 'nmod' };
  });
}

/** "$" of "$6 billion". */
const amountOver = (number: Token, tokens: readonly Token[]): Token | undefined =>
  /^(?:nummod|compound)$/.test(number.deprel) ? tokens[number.head - 1] : number;

const LONG_SPAN = /^(?:day|week|month|year|decade|century|generation|season)$/;

/** "for the first time [since 2010]" */
const isFirstTime = (noun: Token | undefined, tokens: readonly Token[]): boolean =>
  noun?.lemma === 'time' &&
  tokens.some(({ head, deprel, lemma }) => head === noun.id && deprel === 'amod' && lemma === 'first');

const isMeasure = ({ lemma, xpos }: Token): boolean =>
  xpos === 'NNS' || /^(?:size|area|volume|population|revenue|value|membership|turnover)$/.test(lemma);

const isMost = (noun: Token, tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ head, xpos, id, form }) => head === noun.id && id < noun.id && (xpos === 'JJS' || /est$/.test(form)),
  );

/**
 * Hangs on the worst, the first or the only one of its kind the time in which it was so: in "blamed the loss on the worst
 * storm in three decades" nobody blamed it for three decades; nor has anybody won since 2010 "for the first time since 2010", or created "by assets" what is the largest bank by assets.
 */
export function lowerSpans(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const opening of tokens) {
    const span = tokens[opening.head - 1];
    const noun = tokens[opening.id - 2];
    if (opening.deprel === 'case' && opening.lemma === 'since' && span && isFirstTime(noun, tokens))
      moved.set(span.id, noun?.id ?? 0);
    // "the largest bank by assets"
    const measured = opening.deprel === 'case' && opening.lemma === 'by' && span?.deprel === 'obl';
    if (measured && noun?.upos === 'NOUN' && noun.id !== span.head && isMeasure(span) && isMost(noun, tokens))
      moved.set(span.id, noun.id);
    if (opening.deprel !== 'case' || opening.lemma !== 'in' || !span || !/^obl$|^nmod$/.test(span.deprel))
      continue;
    const counted = tokens.some(({ head, deprel }) => head === span.id && deprel === 'nummod');
    if (!LONG_SPAN.test(span.lemma) || !counted || noun?.upos !== 'NOUN' || span.head === noun.id) continue;
    const first = tokens.some(
      ({ head, xpos, lemma, id }) =>
        head === noun.id && id < noun.id && (xpos === 'JJS' || /^(?:first|only|last)$/.test(lemma)),
    );
    if (first) moved.set(span.id, noun.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const noun = moved.get(token.id);
    return noun === undefined ? token : { ...token, head: noun, deprel: 'nmod' };
  });
}
