import { isIn, listed } from './lexicon.js';

/** What an expression of time tells, as far as a question needs to know. */
export type TimeKind =
  | 'weekday'
  /** "Friday night", "dawn": tells a day or hour, but is not resolved. */
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
  if (some((word) => isIn('frequency', word))) return 'frequency';
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

function isLength(words: readonly string[]): boolean {
  const unit = words[words.length - 1] ?? '';
  const counted = words.some((word) => /^\d/.test(word) || isIn('cardinal', word) || isIn('scale', word));
  const singular = unit.replace(/s$/, '');
  return isIn('timeUnit', singular) && (counted || (unit.endsWith('s') && words.length <= 2));
}

const millisecondsADay = 86_400_000;

/**
 * "Friday, 23 October 2015" for a weekday's name: the latest such day up to the article's date, or, for what is
 * planned, the next one from it on.
 */
export function resolveWeekday(weekday: string, articleDate: string, planned: boolean): string | undefined {
  const from = Date.parse(`${articleDate}T00:00:00Z`);
  const wanted = listed('weekday').indexOf(weekday.toLowerCase());
  if (Number.isNaN(from) || wanted < 0) return undefined;
  const today = (new Date(from).getUTCDay() + 6) % 7;
  const days = planned ? (wanted - today + 7) % 7 : -((today - wanted + 7) % 7);
  return `${capital(weekday)}, ${longDate(new Date(from + days * millisecondsADay))}`;
}

/** "23 October 2015". */
function longDate(date: Date): string {
  return `${date.getUTCDate()} ${capital(listed('month')[date.getUTCMonth()] ?? '')} ${date.getUTCFullYear()}`;
}

/** First letter capital, the others small: a month's or weekday's English spelling. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
