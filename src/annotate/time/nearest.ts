import type { TimePart } from '../../types/time.js';
import { dayAt, isoDate, isoDay, weekdayOf } from './calendar.js';
import { implied, type Meaning } from './draft.js';

interface Near {
  readonly meaning: Meaning;
  readonly ambiguous: boolean;
}

/** Number of the latest such weekday up to a day, or of the next one from it on. */
export function weekdayNear(today: number, weekday: number, future: boolean): number {
  const now = weekdayOf(today);
  return future ? today + ((weekday - now + 7) % 7) : today - ((now - weekday + 7) % 7);
}

/**
 * "last", "this" or "next" with a weekday. Within one week of Monday to Sunday, "last Friday" said on a Saturday and
 * "next Friday" said on a Monday may mean the day of this week or of the other.
 */
export function nearWeekday(
  today: number,
  weekday: number,
  pointer: string,
  part: TimePart | undefined,
): Near {
  const now = weekdayOf(today);
  const thisWeek = today - now + weekday;
  const near =
    pointer === 'this'
      ? thisWeek
      : pointer === 'last'
        ? weekdayNear(today - 1, weekday, false)
        : weekdayNear(today + 1, weekday, true);
  const value = { kind: 'date', date: isoDay(near), ...(part && { part }) } as const;
  return { meaning: implied(value), ambiguous: pointer !== 'this' && near === thisWeek };
}

/** "last", "this" or "next" with a month: "last May" said in October may mean the one of this year or of the last. */
export function nearMonth(today: number, month: number, pointer: string): Near {
  const { year, month: now } = dayAt(today);
  const step = pointer === 'last' ? (month < now ? 0 : -1) : pointer === 'next' ? (month > now ? 0 : 1) : 0;
  const value = { kind: 'date', date: isoDate(year + step, month) } as const;
  return { meaning: implied(value), ambiguous: pointer !== 'this' && step === 0 };
}
