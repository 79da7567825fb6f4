import { daysInMonth } from './calendar.js';
import type { Reader } from './reader.js';

/** The number of the month that a token names (1 to 12), beside a figure that leaves no doubt. */
export function monthBesideFigure(reader: Reader, at: number): number | undefined {
  const word = reader.word(at);
  if (word.month === undefined || word.edge !== undefined) return undefined;
  if (word.doubtful && !reader.capital(at)) return undefined;
  return reader.token(at)?.upos === 'AUX' ? undefined : word.month;
}

/** The day of a month that a token names: "30", "30th". */
export function dayFigure(reader: Reader, at: number, month: number): number | undefined {
  const figures = /^([1-9]|[12]\d|3[01]|0[1-9])(?:st|nd|rd|th)?$/.exec(reader.low(at))?.[1];
  const day = Number(figures ?? 0);
  // Without a year, a leap day may be meant.
  return day >= 1 && day <= daysInMonth(2000, month) ? day : undefined;
}

/** Whether a token joins two ends of a stretch of time: "–", "to". */
export const isDash = (reader: Reader, at: number): boolean => /^[-–—−]$/.test(reader.low(at));
