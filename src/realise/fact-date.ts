import type { TimeExpression } from '../types/time.js';
import { monthAndYear, plainDate } from './calendar.js';
import type { Located, Place } from './locate.js';

/** The day, month or year that a fact's time tells. */
export interface FactDate {
  /** ISO 8601, as precise as the text. */
  readonly date: string;
  /** "3 November 1903", "November 1903", "1903". */
  readonly when: string;
  /** True where the article's own day or another sentence was needed to know it ("on Friday", "September 30"). */
  readonly implied: boolean;
}

/**
 * The date of a fact, where its time is one ("in 1912", "on Friday") and it happened then: not "since 1912" or "by 1912",
 * not "about 1912", not after the article's own day.
 */
export function factDate(located: Located, place: Place): FactDate | undefined {
  const { scene } = located;
  const preposition = scene.tree.preposition(place.head.id);
  if (!['in', 'on', ''].includes(preposition)) return undefined;
  const time = scene.times.find((one) => covers(one, place));
  if (time?.value.kind !== 'date' || time.ambiguous || time.approximate) return undefined;
  const { date, part } = time.value;
  const today = scene.document.article.date;
  const late = today !== undefined && date > today.slice(0, date.length);
  // "early 1903" is no date, but "Friday evening" is on a day.
  if (late || !/^\d{4}/.test(date) || (part !== undefined && date.length < 10)) return undefined;
  return { date: date.slice(0, 10), when: whenOf(date.slice(0, 10)), implied: time.implied };
}

const covers = (time: TimeExpression, { tokens }: Place): boolean =>
  tokens.length > 0 &&
  tokens
    .filter((token) => !/^(?:ADP|DET|PUNCT)$/.test(token.upos))
    .every((token) => token.id >= time.first && token.id <= time.last);

function whenOf(date: string): string {
  const when = date.length === 10 ? plainDate(date) : undefined;
  return (when ?? (date.length === 7 ? monthAndYear(date) : date)).replace(/\b0+(?=\d+$)/, '');
}
