import type { TimePart } from '../../../types/time.js';
import { dayAt, isoDate, isoDay, isoMonth, isoYear, weekdayOf } from '../calendar.js';
import { type Draft, type Form, implied, type Meaning, UNKNOWN } from '../draft.js';
import type { Reader } from '../reader.js';
import type { Unit } from '../time-words.js';

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "this week", "last month", "next year", "last night", "last summer"; "the next year" counts from the story. */
export const nearPeriod: Form = (reader, at) => {
  const { pointer } = reader.word(at);
  const noun = reader.word(at + 1);
  if (pointer === undefined || noun.plural || reader.low(at + 2) === '-') return undefined;
  const told = reader.low(at - 1) === 'the' || !(pointer in STEPS) || reader.quoted(at);
  const step = STEPS[pointer] ?? 0;
  if (noun.unit !== undefined) return ofUnit(reader, at, noun.unit, told ? undefined : step);
  if (reader.low(at + 1) === 'weekend') return draft(reader, at, told ? UNKNOWN : weekend(reader, step));
  if (noun.season !== undefined && reader.low(at + 2) !== 'of')
    return draft(reader, at, told || step !== 0 ? UNKNOWN : seasonOfThisYear(reader, noun.season));
  if (noun.part !== undefined) return draft(reader, at, told ? UNKNOWN : partOfDay(reader, noun.part, step));
  return undefined;
};

function ofUnit(reader: Reader, at: number, unit: Unit, step: number | undefined): Draft | undefined {
  if (/^(?:second|minute|hour|fortnight|millennium)$/.test(unit)) return undefined;
  const pointer = reader.low(at);
  if (unit === 'day' && /^(?:last|past|this|coming)$/.test(pointer)) return undefined;
  // "the last year of the war" is a part of the war.
  if (reader.low(at + 2) === 'of' || (pointer === 'that' && reader.token(at)?.deprel !== 'det'))
    return undefined;
  const meaning = step === undefined ? stretch(reader, at, unit) : period(reader, unit, step);
  return draft(reader, at, meaning);
}

function draft(reader: Reader, at: number, meaning: Meaning): Draft {
  const before = reader.low(at - 1);
  const first = before === 'the' || before === 'earlier' || before === 'later' ? at - 1 : at;
  const weekendAhead = reader.low(at + 1) === 'weekend' && reader.low(at) === 'next';
  return { first, last: at + 1, meaning, ambiguous: weekendAhead };
}

/** A calendar week runs from Monday to Sunday. */
function period(reader: Reader, unit: Unit, step: number): Meaning {
  if (reader.today === undefined) return UNKNOWN;
  const { year, month } = dayAt(reader.today);
  const monday = reader.today - weekdayOf(reader.today) + 1 + 7 * step;
  switch (unit) {
    case 'day':
      return UNKNOWN;
    case 'week':
      return implied({ kind: 'interval', from: isoDay(monday), to: isoDay(monday + 6) });
    case 'month':
      return implied({ kind: 'date', date: isoMonth(year, month, step) });
    case 'year':
      return implied({ kind: 'date', date: isoYear(year + step) });
    case 'decade': {
      const from = (Math.floor(year / 10) + step) * 10;
      return implied({ kind: 'interval', from: isoYear(from), to: isoYear(from + 9) });
    }
    default: {
      const from = (Math.floor((year - 1) / 100) + step) * 100 + 1;
      return implied({ kind: 'interval', from: isoYear(from), to: isoYear(from + 99) });
    }
  }
}

/** "over the past year": up to the article's day; other periods of this kind count from the story. */
function stretch(reader: Reader, at: number, unit: Unit): Meaning {
  const { today } = reader;
  const past =
    /^(?:last|past)$/.test(reader.low(at)) &&
    /^(?:over|in|during|within|for|throughout)$/.test(reader.low(at - 2));
  if (today === undefined || !past || reader.quoted(at)) return UNKNOWN;
  return pastStretch(today, unit, 1) ?? UNKNOWN;
}

/** The stretch of so many units up to a day, at the precision of the unit. */
export function pastStretch(today: number, unit: Unit, count: number): Meaning | undefined {
  const { year, month } = dayAt(today);
  const years =
    unit === 'year' ? count : unit === 'decade' ? count * 10 : unit === 'century' ? count * 100 : 0;
  if (years > 0) return implied({ kind: 'interval', from: isoYear(year - years), to: isoYear(year) });
  if (unit === 'month')
    return implied({ kind: 'interval', from: isoMonth(year, month, -count), to: isoDate(year, month) });
  const days = unit === 'day' ? count : unit === 'week' ? count * 7 : unit === 'fortnight' ? count * 14 : 0;
  return days > 0 ? implied({ kind: 'interval', from: isoDay(today - days), to: isoDay(today) }) : undefined;
}

function weekend(reader: Reader, step: number): Meaning {
  if (reader.today === undefined) return UNKNOWN;
  const saturday = reader.today - weekdayOf(reader.today) + 6 + 7 * step;
  return implied({ kind: 'interval', from: isoDay(saturday), to: isoDay(saturday + 1) });
}

/** Which months a season has depends on the hemisphere: it stays a part of its year. */
function seasonOfThisYear(reader: Reader, part: TimePart): Meaning {
  if (reader.today === undefined || part === 'winter') return UNKNOWN;
  return implied({ kind: 'date', date: isoYear(dayAt(reader.today).year), part });
}

function partOfDay(reader: Reader, part: TimePart, step: number): Meaning {
  if (reader.today === undefined || step > 0 || (step < 0 && part !== 'night')) return UNKNOWN;
  return implied({ kind: 'date', date: isoDay(reader.today + step), part });
}
