import { dayAt, dayNumber, daysInMonth, weekdayOf } from './calendar.js';
import { type ClauseTime, clauseTime } from './clause-time.js';
import type { DateParts, Draft } from './draft.js';
import { weekdayNear } from './nearest.js';
import type { Reader } from './reader.js';
import type { Story } from './story.js';

/** A date's parts with what was missing filled in. */
export interface Filled {
  readonly parts: DateParts;
  readonly implied: boolean;
  readonly ambiguous: boolean;
}

/** Years around the article's in which a weekday and a day of a month are looked for together. */
const YEARS_NEAR = [0, -1, 1, -2, 2];

/** Fills in year, month and day by the article's date, the clause and the story; undefined where they do not tell. */
export function fillIn(reader: Reader, draft: Draft, parts: DateParts, story: Story): Filled | undefined {
  if (parts.year !== undefined) return { parts, implied: false, ambiguous: !fitsWeekday(parts) };
  if (parts.sameYear) return ofSameYear(reader, parts, story);
  if (parts.month !== undefined) return monthFilled(reader, draft, parts, parts.month, story);
  return parts.weekday === undefined ? undefined : weekdayFilled(reader, draft, parts, parts.weekday, story);
}

function fitsWeekday({ year, month, day, weekday }: DateParts): boolean {
  if (weekday === undefined || year === undefined || month === undefined || day === undefined) return true;
  return weekdayOf(dayNumber({ year, month, day })) === weekday;
}

/** What lies ahead of a bound in the future ("until Friday") or the clause says. */
function timeAround(reader: Reader, draft: Draft): ClauseTime {
  const clause = clauseTime(reader, draft.first, draft.last);
  if (draft.bound === 'since') return { ...clause, future: false, certain: true };
  // "The fire covered 900 fields by Monday": so far it had come.
  const isReached = clause.certain && !clause.future && isBehindBy(reader, draft);
  if (!isReached && (draft.bound === 'until' || draft.bound === 'before'))
    return { ...clause, future: true, certain: clause.future };
  return clause;
}

const isBehindBy = (reader: Reader, { first }: Draft): boolean =>
  [reader.token(first - 1), reader.token(first)].some((word) => /^by$/i.test(word?.form ?? ''));

function weekdayFilled(
  reader: Reader,
  draft: Draft,
  parts: DateParts,
  weekday: number,
  { named }: Story,
): Filled | undefined {
  if (reader.today === undefined) return undefined;
  const { future, certain } = timeAround(reader, draft);
  const number = weekdayNear(reader.today, weekday, future);
  const elsewhen =
    named?.month !== undefined &&
    named.block === reader.sentence.block &&
    named.year !== dayAt(reader.today).year;
  return {
    parts: { ...parts, ...dayAt(number) },
    implied: true,
    // "ran to break the record on Sunday", written on a Sunday: on that day, past or not.
    ambiguous: elsewhen || reader.quoted(draft.first) || (!certain && number !== reader.today),
  };
}

function monthFilled(
  reader: Reader,
  draft: Draft,
  parts: DateParts,
  month: number,
  story: Story,
): Filled | undefined {
  const { today } = reader;
  const { future, certain, general } = timeAround(reader, draft);
  const told = byWeekday(parts, today) ?? (general ? undefined : byStory(reader, parts, month, story));
  if (told !== undefined || today === undefined) return told;
  const year = nearestYear(today, month, parts.day, future);
  const foreign = story.named !== undefined && story.named.year !== dayAt(today).year;
  const beside = story.named !== undefined && reader.sentence.index - story.named.sentence <= 1;
  return {
    parts: { ...parts, year },
    implied: true,
    // A weekday that no year near the article's gives that day.
    ambiguous:
      parts.weekday !== undefined ||
      !certain ||
      general ||
      (!future && isNearAhead(today, month, parts.day)) ||
      (!future && isEndOfMonths(reader, draft) && isNearAhead(today, month, 1)) ||
      reader.quoted(draft.first) ||
      (foreign && (beside || !story.fromItsDay)),
  };
}

/** "Friday, October 23": the year near the article's in which that day is a Friday. */
function byWeekday(parts: DateParts, today: number | undefined): Filled | undefined {
  if (today === undefined || parts.weekday === undefined) return undefined;
  const now = dayAt(today).year;
  const year = YEARS_NEAR.map((step) => now + step).find((one) => fitsWeekday({ ...parts, year: one }));
  return year === undefined ? undefined : { parts: { ...parts, year }, implied: true, ambiguous: false };
}

/** Sentences behind one that names a year in which "of that year" still means it. */
const SAME_YEAR_REACH = 2;

/** "Troops landed in 1895. In September of that year …" */
function ofSameYear(reader: Reader, parts: DateParts, { named }: Story): Filled | undefined {
  if (named === undefined || named.block !== reader.sentence.block) return undefined;
  if (reader.sentence.index - named.sentence > SAME_YEAR_REACH) return undefined;
  return { parts: { ...parts, year: named.year }, implied: true, ambiguous: false };
}

/**
 * "On 28 June 1914 … On 28 July …": in a story of another year, a later month is of that year; with the year alone
 * or an earlier month before it, it most likely is. A text that writes from its own day may mean its own year.
 */
function byStory(
  reader: Reader,
  parts: DateParts,
  month: number,
  { named, fromItsDay, titleYear }: Story,
): Filled | undefined {
  if (named === undefined || named.year < 1) return undefined;
  // A text about one year goes on in it from paragraph to paragraph.
  const isOfTitle = reader.today === undefined && named.year === titleYear;
  if (named.block !== reader.sentence.block && !isOfTitle) return undefined;
  if (reader.today !== undefined && (fromItsDay || named.year >= dayAt(reader.today).year)) return undefined;
  return {
    parts: { ...parts, year: named.year },
    implied: true,
    ambiguous:
      named.month === undefined || month < named.month || !fitsWeekday({ ...parts, year: named.year }),
  };
}

/** So many days back a day of a month would be told with its year, and so many ahead it needs none. */
const LONG_AGO = 240;
const SOON = 100;

/** "has invited them to talks on 2 April", written in March: hardly of the year before, whatever the verb's tense. */
function isNearAhead(today: number, month: number, day: number | undefined): boolean {
  if (day === undefined) return false;
  const dayOf = (year: number): number => dayNumber({ year, month, day });
  const next = dayOf(nearestYear(today, month, day, true));
  return next - today < SOON && today - dayOf(nearestYear(today, month, day, false)) > LONG_AGO;
}

/** "bookings were up for the three months to September", written in July: those of this year. */
const isEndOfMonths = (reader: Reader, { first }: Draft): boolean =>
  reader.low(first - 1) === 'to' && reader.low(first - 2) === 'months';

/** The year of the latest such month or day up to the article's, or of the next one from it on. */
function nearestYear(today: number, month: number, day: number | undefined, future: boolean): number {
  const now = dayAt(today);
  const later = month > now.month || (month === now.month && day !== undefined && day > now.day);
  const earlier = month < now.month || (month === now.month && day !== undefined && day < now.day);
  const year = now.year + (future && earlier ? 1 : !future && later ? -1 : 0);
  // 29 February: the nearest year on that side that has one.
  const step = future ? 1 : -1;
  let found = year;
  while (day !== undefined && day > daysInMonth(found, month)) found += step;
  return found;
}
