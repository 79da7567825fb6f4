import type { Token } from '../../types/document.js';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const DAY_PART = /^(?:morning|noon|afternoon|evening|night)s?$/i;
const NEARNESS = /^(?:early|late|shortly|soon|just)$/i;

/**
 * Makes one phrase of what tells one time: in "on Thursday evening" the parser may hang both words on the verb, and in
 * "early on Sunday" the adverb beside the day.
 */
export function gatherTimes(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, { readonly head: number; readonly deprel: string }>();
  for (const token of tokens) {
    const next = tokens[token.id];
    if (!next) continue;
    if (WEEKDAY.test(token.form) && DAY_PART.test(next.form) && token.head === next.head) {
      moved.set(token.id, { head: next.id, deprel: 'compound' });
    }
    const day = next.deprel === 'case' ? tokens[next.head - 1] : undefined;
    const besideDay = day?.deprel.startsWith('obl') && day.head === token.head && token.deprel === 'advmod';
    if (besideDay && NEARNESS.test(token.form) && day && isTime(day)) {
      moved.set(token.id, { head: day.id, deprel: 'advmod' });
    }
  }
  return moved.size === 0 ? tokens : tokens.map((token) => ({ ...token, ...moved.get(token.id) }));
}

/** Makes a time of a day taken for an object: "The prisoners rioted Monday." One spends a day, but does not riot it. */
export function correctDays(tokens: readonly Token[]): readonly Token[] {
  const isDay = ({ form, upos, deprel, head }: Token) =>
    deprel === 'obj' &&
    upos === 'PROPN' &&
    WEEKDAY.test(form) &&
    !/^(?:spend|call|name)$/.test(tokens[head - 1]?.lemma ?? '');
  if (!tokens.some(isDay)) return tokens;
  return tokens.map((token) => (isDay(token) ? { ...token, deprel: 'obl:unmarked' } : token));
}

const isTime = ({ form, upos }: Token): boolean =>
  WEEKDAY.test(form) || DAY_PART.test(form) || (upos === 'NUM' && /^\d{4}$/.test(form));
