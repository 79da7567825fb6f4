import type { Sentence } from '../../types/document.js';
import type { Draft, Form, Refiner } from './draft.js';
import { ago, nearStretch } from './forms/ago.js';
import { century } from './forms/century.js';
import { clockTime, noonOrMidnight, partOfDay } from './forms/clock.js';
import { dayThenMonth, monthThenDay } from './forms/day-and-month.js';
import { decade } from './forms/decade.js';
import { duration, vagueDuration } from './forms/duration.js';
import { festival } from './forms/festival.js';
import { everyPeriod, periodicAdverb, timesInPeriod } from './forms/frequency.js';
import { month } from './forms/month.js';
import { nearDay, secondDay } from './forms/near-day.js';
import { nearPeriod } from './forms/near-period.js';
import { pointedDay } from './forms/pointed-day.js';
import { season } from './forms/season.js';
import { edgeOfPeriod, toldPeriod } from './forms/told-period.js';
import { weekday, weekdays } from './forms/weekday.js';
import { writtenDate } from './forms/written-date.js';
import { year, yearOfEra, yearRange } from './forms/year.js';
import type { Reader } from './reader.js';
import { joinDayParts } from './refiners/join-day-parts.js';
import { joinMonthAndYear } from './refiners/join-month-and-year.js';
import { joinRanges } from './refiners/join-ranges.js';
import { joinWeekdayAndDate } from './refiners/join-weekday-and-date.js';
import { markApproximate } from './refiners/mark-approximate.js';
import { narrow } from './refiners/narrow.js';
import { readBounds } from './refiners/read-bounds.js';
import { shareYear } from './refiners/share-year.js';
import type { TimeWords } from './time-words.js';

/** The forms, in the order in which they are tried at a word; the first that fits is taken. */
const FORMS: readonly Form[] = [
  writtenDate,
  monthThenDay,
  dayThenMonth,
  yearOfEra,
  yearRange,
  clockTime,
  timesInPeriod,
  everyPeriod,
  periodicAdverb,
  nearStretch,
  nearPeriod,
  pointedDay,
  toldPeriod,
  secondDay,
  nearDay,
  ago,
  duration,
  vagueDuration,
  century,
  decade,
  season,
  festival,
  weekdays,
  weekday,
  month,
  year,
  noonOrMidnight,
  partOfDay,
  edgeOfPeriod,
];

/** What is made of the forms' finds, in this order. */
const REFINERS: readonly Refiner[] = [
  joinWeekdayAndDate,
  joinMonthAndYear,
  joinDayParts,
  narrow,
  shareYear,
  joinRanges,
  readBounds,
  markApproximate,
];

/** What the forms find from the given positions on, refined. */
export function findDrafts(reader: Reader, starts: readonly number[]): readonly Draft[] {
  return REFINERS.reduce((drafts, refine) => refine(reader, drafts), formsIn(reader, starts));
}

/** Positions of words that may begin an expression; "that", "some" and "new" do so only before another one. */
export function startsIn({ tokens }: Sentence, words: TimeWords): readonly number[] {
  const starts: number[] = [];
  let leading = -1;
  for (let at = 0; at < tokens.length; at++) {
    const form = tokens[at]?.form ?? '';
    const word = words.find(form);
    if (word === undefined && !beginsLikeDate(form)) continue;
    if (leading === at - 1 && leading >= 0) starts.push(leading);
    if (word?.pointer === undefined && word?.vague === undefined && word?.opening === undefined)
      starts.push(at);
    else leading = at;
  }
  return starts;
}

/** Whether a form looks like a date or number without being a listed word: figures, "'90s", "mid-2015". */
function beginsLikeDate(form: string): boolean {
  const first = form.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  return (
    (first === 39 || first === 0x2019 || first === 77 || first === 109) && /^(?:['’]\d|[Mm]id-\d)/.test(form)
  );
}

function formsIn(reader: Reader, starts: readonly number[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let last = -1;
  for (const at of starts) {
    if (at <= last) continue;
    const draft = firstFit(reader, at);
    if (draft === undefined || draft.first <= last) continue;
    drafts.push(draft);
    last = draft.last;
  }
  return drafts;
}

function firstFit(reader: Reader, at: number): Draft | undefined {
  for (const form of FORMS) {
    const draft = form(reader, at);
    if (draft !== undefined) return draft;
  }
  return undefined;
}
