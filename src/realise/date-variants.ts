import { capital } from './calendar.js';
import { isIn, listed } from './lexicon.js';

/** What an article tells about its dates, as far as a wrong one could be ruled out by it. */
export interface DateSetting {
  /** The article's own day: what happened lies before it, what is planned behind it. */
  readonly today?: string;
  /** The year of an answer that names none ("in March"), where it is known. */
  readonly year?: number;
  /** The first and the last year that the article names. */
  readonly span?: readonly [number, number];
  /** Whether the article tells a date of the same deed. */
  readonly isTold?: (text: string) => boolean;
}

/**
 * Three other dates of the answer's form: years for a year, days and months for a date; undefined for other times. They lie
 * on the answer's side of the article's own day, and never all before or all after the answer. Where there are no such
 * three, as for what happened on that day itself, there are none.
 */
export function dateVariants(
  answer: string,
  seed: number,
  setting: DateSetting = {},
): readonly string[] | undefined {
  const date = readDate(answer, setting.year);
  if (!date) return undefined;
  // Which March it is decides whether a wrong one is still to come.
  if (setting.today && date.year === undefined) return undefined;
  const fits = (wrong: readonly CalendarDate[]) =>
    wrong.every((one) => isPossible(one, date, setting) && !setting.isTold?.(written(answer, date, one)));
  const sets = wrongDates(date, seed).filter(fits);
  const within = sets.filter((wrong) => wrong.every((one) => isInSpan(one, setting.span)));
  const [first] = within.length > 0 ? within : sets;
  return first?.map((one) => written(answer, date, one));
}

/** A year, a month or a day; without a year where the text names none. */
interface CalendarDate {
  readonly year?: number;
  /** From 0. */
  readonly month?: number;
  readonly day?: number;
  /** True where the text tells the day of the week, too. */
  readonly weekday?: boolean;
}

/** Of a day without a year: no leap year. */
const ANY_YEAR = 2001;

function readDate(text: string, known: number | undefined): CalendarDate | undefined {
  if (/^\d{4}$/.test(text)) return { year: Number(text) };
  const words = text.match(/\p{L}+/gu) ?? [];
  const name = words.find((word) => isIn('month', word));
  if (!name) return undefined;
  const month = listed('month').indexOf(name.toLowerCase());
  const told = /\b\d{4}\b/.exec(text)?.[0];
  const year = told ? Number(told) : known;
  const dated = { month, ...(year === undefined ? {} : { year }) };
  const day = /\b\d{1,2}\b/.exec(text.replace(/\b\d{4}\b/, ''))?.[0];
  if (!day) return /^\p{L}+(?: \d{4})?$/u.test(text) ? dated : undefined;
  return { ...dated, day: Number(day), weekday: words.some((word) => isIn('weekday', word)) };
}

/** The answer with another date in it. */
function written(answer: string, { month, day, year }: CalendarDate, other: CalendarDate): string {
  const told = new RegExp(`\\b${year}\\b`);
  const withYear =
    year === undefined || other.year === undefined ? answer : answer.replace(told, String(other.year));
  if (month === undefined || other.month === undefined) return withYear;
  const name = (index: number) => listed('month')[index] ?? '';
  const withMonth = withYear.replace(new RegExp(`\\b${name(month)}\\b`, 'i'), capital(name(other.month)));
  return day === undefined ? withMonth : withMonth.replace(new RegExp(`\\b${day}\\b`), String(other.day));
}

/** Threes of wrong dates, those first that come first for a seed; some lie before and some behind the right one. */
function wrongDates(date: CalendarDate, seed: number): readonly (readonly CalendarDate[])[] {
  if (date.day !== undefined) return date.weekday ? sameWeekday(date, seed) : otherDays(date, seed);
  const { month } = date;
  if (month !== undefined) {
    const steps = [
      [-2, -1, 1],
      [-1, 1, 2],
    ];
    return turned(steps, seed).map((some) => some.map((step) => shifted(date, { months: step })));
  }
  const steps = [
    [-2, 1, 3],
    [-3, -1, 2],
    [-4, -2, 1],
    [-1, 2, 4],
  ];
  return turned(steps, seed).map((some) => some.map((step) => shifted(date, { years: step })));
}

/** "Tuesday 22 August": other Tuesdays. */
function sameWeekday(date: CalendarDate, seed: number): readonly (readonly CalendarDate[])[] {
  const steps = [
    [-1, 1, 2],
    [-2, -1, 1],
  ];
  return turned(steps, seed).map((weeks) => weeks.map((step) => shifted(date, { days: step * 7 })));
}

/** Another day, another month, and both: where the day is an earlier one, the month is a later one. */
function otherDays(date: CalendarDate, seed: number): readonly (readonly CalendarDate[])[] {
  const { day = 1 } = date;
  const distances = [...turned([8, 9, 10, 11, 12, 13], seed), 7, 6, 5, 4, 3, 2, 1];
  const sets = distances.flatMap((distance) =>
    turned([-1, 1], seed).map((side) => {
      const other = { ...date, day: day + side * distance };
      return [other, shifted(date, { months: -side }), shifted(other, { months: -side })];
    }),
  );
  return sets.filter((wrong) => wrong.every(isOnCalendar));
}

/** There is no 31 November. */
const isOnCalendar = ({ year = ANY_YEAR, month = 0, day = 1 }: CalendarDate): boolean =>
  new Date(Date.UTC(year, month, day)).getUTCDate() === day;

/** A date moved by years, months or days; what it does not tell, it does not tell then. */
function shifted(
  date: CalendarDate,
  { years = 0, months = 0, days = 0 }: { years?: number; months?: number; days?: number },
): CalendarDate {
  const { year = ANY_YEAR, month, day } = date;
  const moved =
    days === 0
      ? new Date(Date.UTC(year + years, (month ?? 0) + months, 1))
      : new Date(Date.UTC(year, month ?? 0, (day ?? 1) + days));
  return {
    ...date,
    ...(date.year === undefined ? {} : { year: moved.getUTCFullYear() }),
    ...(month === undefined ? {} : { month: moved.getUTCMonth() }),
    ...(day === undefined || days === 0 ? {} : { day: moved.getUTCDate() }),
  };
}

/** True of a date on the side of the article's day on which the right one lies. */
function isPossible(other: CalendarDate, right: CalendarDate, { today }: DateSetting): boolean {
  if (!today) return true;
  const isLate = (date: CalendarDate) => {
    const iso = isoOf(date);
    return iso > today.slice(0, iso.length);
  };
  return isLate(other) === isLate(right);
}

const isoOf = ({ year = 0, month, day }: CalendarDate): string =>
  [
    String(year).padStart(4, '0'),
    ...(month === undefined ? [] : [two(month + 1)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join('-');

const two = (value: number): string => String(value).padStart(2, '0');

const isInSpan = ({ year }: CalendarDate, span: DateSetting['span']): boolean =>
  year === undefined || !span || (year >= span[0] && year <= span[1]);

/** A list that begins with the item for a seed. */
function turned<T>(items: readonly T[], seed: number): readonly T[] {
  const start = seed % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
