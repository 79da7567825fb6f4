import { isIn, listed } from './lexicon.js';

/** What an expression of time tells, as far as a question needs to know. */
export type TimeKind =
  | 'weekday'
  /** "Friday night", "dawn": tells a day or hour. */
  | 'day part'
  | 'date'
  | 'month'
  | 'year'
  | 'period'
  | 'duration'
  | 'frequency'
  | 'deictic'
  | 'other';

/** Classifies an expression of time without its preposition ("Friday", "30 September", "two years"). */
export function timeKind(text: string): TimeKind {
  const words = text.toLowerCase().replace(/[.,]/g, ' ').split(/\s+/).filter(Boolean);
  const some = (test: (word: string) => boolean) => words.some(test);
  if (words.some((word) => isIn('deictic', word))) return 'deictic';
  if (words.some((word, i) => isIn('deicticModifier', word) && !(word === 'that' && i > 0))) {
    return some((word) => /^\d{4}$/.test(word)) && !some((word) => word === 'that') ? 'other' : 'deictic';
  }
  if (some((word) => isIn('frequency', word)) || isCountOfTimes(words)) return 'frequency';
  const month = some((word) => isIn('month', word) || isIn('monthShort', word));
  const day = some((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
  const year = some((word) => /^(?:1\d|20)\d\d$/.test(word));
  if (month) return day ? 'date' : 'month';
  if (words.length === 1 && year) return 'year';
  if (some((word) => isIn('weekday', word))) return words.length === 1 ? 'weekday' : 'day part';
  if (words.length === 1 && isIn('dayPart', words[0] ?? '')) return 'day part';
  if (some((word) => /^(?:1\d|20)\d0s$/.test(word) || word === 'century' || word === 'bc' || word === 'ad'))
    return 'period';
  if (year) return 'period';
  if (isLength(words)) return 'duration';
  return 'other';
}

/** "seven times" says how often, not how long. */
const isCountOfTimes = (words: readonly string[]): boolean =>
  words.at(-1) === 'times' && words.slice(0, -1).some((word) => /^\d/.test(word) || isIn('cardinal', word));

function isLength(words: readonly string[]): boolean {
  const unit = words[words.length - 1] ?? '';
  const counted = words.some((word) => /^\d/.test(word) || isIn('cardinal', word) || isIn('scale', word));
  const singular = unit.replace(/ies$/, 'y').replace(/s$/, '');
  return isIn('timeUnit', singular) && (counted || (unit.endsWith('s') && words.length <= 2));
}

/** "Friday, 23 October 2015" for the ISO date of a day. */
export function longDate(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const weekday = capital(listed('weekday')[(date.getUTCDay() + 6) % 7] ?? '');
  return `${weekday}, ${plainDate(iso)}`;
}

/** "23 October 2015" for the ISO date of a day. */
export const plainDate = (iso: string): string => `${Number(iso.slice(8, 10))} ${monthAndYear(iso)}`;

/** "October 2015" for an ISO date that begins with year and month. */
export const monthAndYear = (iso: string): string =>
  `${capital(listed('month')[Number(iso.slice(5, 7)) - 1] ?? '')} ${iso.slice(0, 4)}`;

/** First letter capital, the others small: a month's or weekday's English spelling. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
