import type { TimeValue } from '../../types/time.js';
import { dayNumber, isoDay, isoMonth, isoYear, parseDay } from './calendar.js';
import type { Bound } from './draft.js';

/** A date or stretch as one end of an open interval ("since 2011"); other values stay as they are. */
export function bounded(value: TimeValue, bound: Bound): TimeValue {
  const from = value.kind === 'date' ? value.date : value.kind === 'interval' ? value.from : undefined;
  const to = value.kind === 'date' ? value.date : value.kind === 'interval' ? value.to : undefined;
  if (from === undefined || to === undefined) return value;
  switch (bound) {
    case 'since':
      return { kind: 'interval', from };
    case 'until':
      return { kind: 'interval', to };
    case 'before':
      return { kind: 'interval', to: step(from, -1) };
    case 'after':
      // "After 1914" may well mean the rest of that year.
      return { kind: 'interval', from: to.includes('-', 5) ? step(to, 1) : to };
  }
}

/** The day, month or year next to another; a time of day stays. */
function step(date: string, by: -1 | 1): string {
  if (date.includes('T')) return date;
  const day = parseDay(date);
  if (day !== undefined) return isoDay(dayNumber(day) + by);
  const month = /^(-?\d{4})-(\d{2})$/.exec(date);
  if (month) return isoMonth(Number(month[1]), Number(month[2]), by);
  return /^-?\d{4}$/.test(date) ? isoYear(Number(date) + by) : date;
}
