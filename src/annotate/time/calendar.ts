/** A day of the proleptic Gregorian calendar; year 0 is 1 BC, as in ISO 8601. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_OF_FOUR_CENTURIES = 146_097;

/** How many days a month (1 to 12) has; 0 for another number. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Days from 1970-01-01 on; years count from March so that the leap day is last (after Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_FOUR_CENTURIES + dayOfEra - 719_468;
}

/** The day that is so many days from 1970-01-01: `dayNumber` turned round, by the same source. */
export function dayAt(number: number): CalendarDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / DAYS_OF_FOUR_CENTURIES);
  const dayOfEra = shifted - era * DAYS_OF_FOUR_CENTURIES;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** 1 for Monday to 7 for Sunday, of a day numbered from 1970-01-01. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Years as ISO 8601 writes them: four figures, "-" before those that precede 1 BC. */
export const isoYear = (year: number): string =>
  `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

const two = (number: number): string => String(number).padStart(2, '0');

/** ISO 8601 of a year, month or day. */
export function isoDate(year: number, month?: number, day?: number): string {
  if (month === undefined) return isoYear(year);
  return `${isoYear(year)}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

/** ISO 8601 of a day by its number. */
export function isoDay(number: number): string {
  const { year, month, day } = dayAt(number);
  return isoDate(year, month, day);
}

/** ISO 8601 of the month that is so many months from another. */
export function isoMonth(year: number, month: number, step: number): string {
  const months = year * 12 + month - 1 + step;
  return isoDate(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

/** The day that "YYYY-MM-DD" names; undefined for other text and for days that no month has. */
export function parseDay(text: string): CalendarDay | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const parsed = { year: Number(year), month: Number(month), day: Number(day) };
  return parsed.day >= 1 && parsed.day <= daysInMonth(parsed.year, parsed.month) ? parsed : undefined;
}
