import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';

/** A day of the week. */
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** A part of a day. */
export const DAY_PART = /^(?:morning|noon|afternoon|evening|night)s?$/i;
const NEARNESS = /^(?:early|late|shortly|soon|just)$/i;

const BEHIND = /^(?:before|after|earlier|later|ago)$/;

const isAdverbBeside = (adverb: Token, span: Token): boolean =>
  adverb.deprel === 'advmod' && adverb.head === span.head && span.upos === 'NOUN';

/**
 * Makes one phrase of what tells one time: in "on Thursday evening" and "on 22 April" the parser may hang both words on the verb, in "early
 * on Sunday" the adverb beside the day, and in "the year before" both on the verb.
 */
export function gatherTimes(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, { readonly head: number; readonly deprel: string }>();
  for (const token of tokens) {
    const next = tokens[token.id];
    if (!next) continue;
    if (WEEKDAY.test(token.form) && DAY_PART.test(next.form) && token.head === next.head) {
      moved.set(token.id, { head: next.id, deprel: 'compound' });
    }
    if (isDayOfMonth(token, next, tokens)) moved.set(next.id, { head: token.id, deprel: 'nmod:unmarked' });
    // "the year before"
    if (token.deprel === 'obl:unmarked' && BEHIND.test(next.form) && isAdverbBeside(next, token)) {
      moved.set(token.id, { head: next.id, deprel: 'obl:unmarked' });
    }
    const day = next.deprel === 'case' ? tokens[next.head - 1] : undefined;
    // In "the town of Lundby early on Sunday" no town is early.
    const beside =
      day && (day.head === token.head || (token.head < token.id && isNominal(tokens[token.head - 1])));
    // "twice, most recently in 2022"
    if (isLatest(tokens, token) && day?.deprel.startsWith('obl') && day.head === token.head)
      moved.set(token.id, { head: day.id, deprel: 'advmod' });
    const besideDay = day?.deprel.startsWith('obl') && beside && token.deprel === 'advmod';
    if (
      besideDay &&
      /^(?:on|in|at|before|after)$/i.test(next.form) &&
      NEARNESS.test(token.form) &&
      day &&
      isTime(day)
    ) {
      moved.set(token.id, { head: day.id, deprel: 'advmod' });
    }
  }
  return moved.size === 0 ? tokens : tokens.map((token) => ({ ...token, ...moved.get(token.id) }));
}

const isLatest = (tokens: readonly Token[], { id, form, deprel }: Token): boolean =>
  /^recently$/i.test(form) && deprel === 'advmod' && /^most$/i.test(tokens[id - 2]?.form ?? '');

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "on 22 April some ships sailed": one date, whatever the month was hung on. */
const isDayOfMonth = (day: Token, month: Token, tokens: readonly Token[]): boolean =>
  day.upos === 'NUM' &&
  /^(?:[1-9]|[12]\d|3[01])$/.test(day.form) &&
  day.deprel.startsWith('obl') &&
  MONTH.test(month.form) &&
  month.head !== day.id &&
  month.id < tokens.length &&
  /^(?:on|by|until|since|from)$/i.test(tokens[day.id - 2]?.form ?? '');

const DECLARING = /^(?:declare|proclaim|call|name|designate|make|pronounce)$/;

/**
 * Makes a time of a day taken for an object: "The prisoners rioted Monday." One spends a day, but does not riot it; and where
 * the mayor "declared Monday a day of prayer", Monday is what was declared to be one.
 */
export function correctDays(tokens: readonly Token[]): readonly Token[] {
  const declared = new Map<number, string>();
  for (const day of tokens) {
    const verb = tokens[day.head - 1];
    if (!isBareDay(day) || !verb || day.id < verb.id) continue;
    const post = declaredToBe(day, verb, tokens);
    if (post) declared.set(day.id, 'obj').set(post.id, 'xcomp');
    else if (day.deprel === 'obj' && !/^(?:spend|call|name)$/.test(verb.lemma))
      declared.set(day.id, 'obl:unmarked');
  }
  if (declared.size === 0) return tokens;
  return tokens.map((token) => ({ ...token, deprel: declared.get(token.id) ?? token.deprel }));
}

const isBareDay = ({ form, upos, deprel }: Token): boolean =>
  upos === 'PROPN' && WEEKDAY.test(form) && /^(?:obj|obl:unmarked|xcomp)$/.test(deprel);

/** "a day of prayer" right behind "declared Monday". */
function declaredToBe(day: Token, verb: Token, tokens: readonly Token[]): Token | undefined {
  const article = tokens[day.id];
  if (!DECLARING.test(verb.lemma) || day.id !== verb.id + 1 || !/^an?$/i.test(article?.form ?? ''))
    return undefined;
  const noun = tokens[(article?.head ?? 0) - 1];
  return noun?.upos === 'NOUN' && noun.head === verb.id ? noun : undefined;
}

/** Hangs on "late" the date behind "as late as": "refused as late as April 1990", but not "as April 1990". */
export function lowerBounds(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const bound of tokens) {
    const [before, as] = [tokens[bound.id - 2], tokens[bound.id]];
    if (!/^(?:late|early|recently|soon)$/i.test(bound.form) || !/^as$/i.test(before?.form ?? '')) continue;
    const date = as?.form === 'as' && as.deprel === 'case' ? tokens[as.head - 1] : undefined;
    if (date?.deprel === 'obl' && date.head === bound.head) moved.set(date.id, bound.id);
  }
  return moved.size === 0
    ? tokens
    : tokens.map((token) => ({ ...token, head: moved.get(token.id) ?? token.head }));
}

/**
 * Gives the verb the day that was hung on its subject: in "A judge on Monday suspended the plan" no judge is "on Monday".
 */
export function freeDays(tokens: readonly Token[], supersensesOf: SupersenseLookup): readonly Token[] {
  const isSomebody = ({ upos, lemma }: Token) =>
    upos === 'PROPN' || /^(?:person|group)$/.test(supersensesOf(lemma.toLowerCase())?.[0] ?? '');
  const moved = new Map<number, number>();
  for (const day of tokens) {
    const above = tokens[day.head - 1];
    // "rebels loyal to Holm on Saturday said"
    const inside = day.deprel === 'obl' && above?.upos === 'ADJ' && above.deprel === 'amod';
    const subject = inside ? tokens[above.head - 1] : above;
    const verb = subject && tokens[subject.head - 1];
    if (
      (day.deprel !== 'nmod' && !inside) ||
      !WEEKDAY.test(day.form) ||
      !/^nsubj/.test(subject?.deprel ?? '')
    )
      continue;
    if (verb?.upos === 'VERB' && day.id < verb.id && subject && isSomebody(subject))
      moved.set(day.id, verb.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = moved.get(token.id);
    return verb === undefined ? token : { ...token, head: verb, deprel: 'obl' };
  });
}

/**
 * Parts what was done from how many times: in "won the Norland Cup seven times" the parser may take the cup for a part of
 * "times".
 */
export function freeFromTimes(tokens: readonly Token[]): readonly Token[] {
  const times = tokens.find(
    ({ lemma, xpos, deprel }) => lemma === 'time' && xpos === 'NNS' && deprel === 'obl:unmarked',
  );
  const count = times && tokens.find(({ head, deprel }) => head === times.id && deprel === 'nummod');
  const thing = count && tokens[count.id - 2];
  if (!times || !thing || thing.head !== times.id || thing.deprel !== 'compound') return tokens;
  const verb = tokens[times.head - 1];
  const done = tokens.some(({ head, deprel }) => head === verb?.id && /^(?:obj|aux:pass)$/.test(deprel));
  if (verb?.upos !== 'VERB' || done) return tokens;
  return tokens.map((token) => {
    if (token.id === thing.id) return { ...token, head: verb.id, deprel: 'obj' };
    return token.head === times.id && token.id < thing.id ? { ...token, head: thing.id } : token;
  });
}

const isNominal = (token: Token | undefined): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN';

export const isTime = ({ form, upos }: Token): boolean =>
  WEEKDAY.test(form) || DAY_PART.test(form) || (upos === 'NUM' && /^\d{4}$/.test(form));
