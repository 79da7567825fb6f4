import { dayAt, isoDay, isoMonth, isoYear } from '../calendar.js';
import { type Draft, type Form, implied, type Meaning, UNKNOWN } from '../draft.js';
import { type Length, lengthAt } from '../length.js';
import type { Reader } from '../reader.js';
import { pastStretch } from './near-period.js';

/** Beyond it, "ago" is said of round numbers. */
const ROUND_YEARS = 20;

/** "two days ago", "a decade ago"; "three weeks later" counts from the story and stays open. */
export const ago: Form = (reader, at) => {
  const length = lengthAt(reader, at);
  const span = length ?? vagueLength(reader, at);
  if (span === undefined) return undefined;
  const next = reader.low(span.last + 1);
  const open = { first: span.first, last: span.last + 1, meaning: UNKNOWN };
  if (/^(?:later|earlier|afterwards?|hence|beforehand|previously)$/.test(next)) return open;
  if (next === 'from' && reader.low(span.last + 2) === 'now') return { ...open, last: span.last + 2 };
  if (next !== 'ago') return undefined;
  if (length === undefined || reader.today === undefined) return open;
  return { ...open, ...before(reader.today, length), ambiguous: reader.quoted(at) };
};

/** "the past three weeks", "the last 10 years", "the next two days". */
export const nearStretch: Form = (reader, at) => {
  const { pointer } = reader.word(at);
  const counts = pointer !== undefined && pointer !== 'this' && pointer !== 'that' && pointer !== 'same';
  const length = counts ? lengthAt(reader, at + 1) : undefined;
  if (length === undefined || reader.low(length.last + 1) === 'of') return undefined;
  // "They seldom live past 14 years."
  if (pointer === 'past' && !/^(?:the|these|those|this|in|over)$/.test(reader.low(at - 1))) return undefined;
  const first = /^(?:the|these|those)$/.test(reader.low(at - 1)) ? at - 1 : at;
  const past = /^(?:last|past)$/.test(pointer ?? '') && reader.today !== undefined && !reader.quoted(at);
  const whole = Number.isInteger(length.count) && length.also === undefined && length.upTo === undefined;
  const meaning =
    past && whole && reader.today !== undefined
      ? pastStretch(reader.today, length.unit, length.count)
      : undefined;
  return { first, last: length.last, meaning: meaning ?? UNKNOWN };
};

/** The day, month or year that lies so far back, at the precision of the unit. */
function before(today: number, { count, unit, also }: Length): { meaning: Meaning; approximate?: boolean } {
  const { year, month } = dayAt(today);
  if (also !== undefined || !Number.isInteger(count)) return { meaning: UNKNOWN };
  switch (unit) {
    case 'day':
      return { meaning: implied({ kind: 'date', date: isoDay(today - count) }) };
    case 'week':
    case 'fortnight': {
      const days = count * (unit === 'week' ? 7 : 14);
      return { meaning: implied({ kind: 'date', date: isoDay(today - days) }), approximate: true };
    }
    case 'month':
      return { meaning: implied({ kind: 'date', date: isoMonth(year, month, -count) }) };
    case 'year':
    case 'decade':
    case 'century': {
      const years = count * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100);
      if (years > 1000) return { meaning: UNKNOWN };
      const date = { kind: 'date', date: isoYear(year - years) } as const;
      return {
        meaning: implied(date),
        approximate: unit !== 'year' || (years >= ROUND_YEARS && years % 10 === 0),
      };
    }
    default:
      return { meaning: UNKNOWN };
  }
}

/** "a few days", "several years", "years". */
function vagueLength(reader: Reader, at: number): Pick<Draft, 'first' | 'last'> | undefined {
  const word = reader.word(at);
  if (word.plural && word.unit !== undefined) return { first: at, last: at };
  if (word.vague === undefined || reader.word(at - 1).every !== undefined) return undefined;
  const unit = reader.word(at + 1);
  if (!unit.plural) return undefined;
  return { first: /^(?:a|the)$/.test(reader.low(at - 1)) ? at - 1 : at, last: at + 1 };
}
