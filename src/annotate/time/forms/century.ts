import type { TimeValue } from '../../../types/time.js';
import { isoYear } from '../calendar.js';
import { type Form, settled } from '../draft.js';
import { type Count, ordinalAt } from '../numbers.js';
import type { Reader } from '../reader.js';
import { eraAt } from '../years.js';

/** "the 19th century", "nineteenth-century", "the 5th century BC", "the 18th and 19th centuries". */
export const century: Form = (reader, at) => {
  const first = ordinalAt(reader, at) ?? midOrdinal(reader, at);
  if (first === undefined) return undefined;
  const second = joined(reader, first.last + 1);
  const unit = behind(reader, (second ?? first).last + 1);
  if (unit === undefined) return undefined;
  const era = eraAt(reader, unit + 1);
  const last = era === undefined ? unit : unit + 1;
  const start = reader.low(at - 1) === 'the' && reader.low(unit - 1) !== '-' ? at - 1 : at;
  const [from, to] = order(first.value, second?.value ?? first.value, era ?? 1);
  const stretch = centuries(from, to, era ?? 1);
  const part = reader.low(at).startsWith('mid-') ? ({ part: 'mid' } as const) : undefined;
  return stretch && { first: start, last, meaning: settled({ ...stretch, ...part }) };
};

/** "mid-19th". */
function midOrdinal(reader: Reader, at: number): Count | undefined {
  const figures = /^mid-(\d{1,2})(?:st|nd|rd|th)$/.exec(reader.low(at))?.[1];
  return figures === undefined ? undefined : { value: Number(figures), last: at };
}

/** Position of "century", "century" of "19th-century" or "millennium"; a capital makes it a name ("20th Century Fox"). */
function behind(reader: Reader, at: number): number | undefined {
  const unit = reader.low(at) === '-' ? at + 1 : at;
  if (reader.word(unit).unit !== 'century') return undefined;
  return reader.capital(unit) && reader.capital(unit + 1) ? undefined : unit;
}

/** The second of two centuries: "and 19th", "to the 19th", "– 19th". */
function joined(reader: Reader, at: number): Count | undefined {
  if (!/^(?:and|or|to|through|[-–—])$/.test(reader.low(at))) return undefined;
  let next = at + 1;
  while (reader.low(next) === 'the' || reader.word(next).edge !== undefined) next++;
  return ordinalAt(reader, next);
}

const order = (a: number, b: number, era: -1 | 1): readonly [number, number] =>
  era > 0 === a <= b ? [a, b] : [b, a];

/** The 19th century has the years 1801 to 1900, the 5th before our era 500 to 401 BC, which are -499 to -400. */
function centuries(from: number, to: number, era: -1 | 1): TimeValue | undefined {
  if (from < 1 || to < 1 || Math.max(from, to) > (era > 0 ? 30 : 99)) return undefined;
  return era > 0
    ? { kind: 'interval', from: isoYear(from * 100 - 99), to: isoYear(to * 100) }
    : { kind: 'interval', from: isoYear(1 - from * 100), to: isoYear(-(to - 1) * 100) };
}
