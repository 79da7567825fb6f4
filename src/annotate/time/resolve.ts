import type { TimeValue } from '../../types/time.js';
import { bounded } from './bounded.js';
import { isoDate } from './calendar.js';
import type { DateParts, Draft } from './draft.js';
import { type Filled, fillIn } from './fill-in.js';
import type { Reader } from './reader.js';
import type { Story } from './story.js';

/** What became of a draft. */
export interface Resolved {
  readonly value: TimeValue;
  readonly implied: boolean;
  readonly ambiguous: boolean;
  readonly approximate: boolean;
}

/** The value of a draft, by its own words, the article's date and the clause and story around it. */
export function resolve(reader: Reader, draft: Draft, story: Story): Resolved {
  const { value, implied, ambiguous } = valued(reader, draft, story);
  const bound = draft.bound === undefined ? value : bounded(value, draft.bound);
  const vagueEnd = bound !== value && 'part' in value && value.part !== undefined;
  return {
    value: isInOrder(bound) ? bound : { kind: 'unknown' },
    implied: implied && value.kind !== 'unknown',
    ambiguous: value.kind !== 'unknown' && (ambiguous || draft.ambiguous === true),
    approximate: value.kind !== 'unknown' && (draft.approximate === true || vagueEnd),
  };
}

type Valued = Pick<Resolved, 'value' | 'implied' | 'ambiguous'>;

const UNKNOWN: Valued = { value: { kind: 'unknown' }, implied: false, ambiguous: false };

function valued(reader: Reader, draft: Draft, story: Story): Valued {
  const { meaning } = draft;
  if (meaning.kind === 'settled') return { value: meaning.value, implied: meaning.implied, ambiguous: false };
  if (meaning.kind === 'parts') {
    const filled = fillIn(reader, draft, meaning.parts, story);
    return filled ? { ...filled, value: dateValue(filled.parts) } : timeOfDay(meaning.parts);
  }
  const filled = fillRange(reader, draft, meaning.from, meaning.to, story);
  if (filled === undefined) return UNKNOWN;
  const [from, to] = filled;
  return {
    value: {
      kind: 'interval',
      from: dateOf(from.parts),
      to: dateOf(to.parts),
      ...commonPart(from.parts, to.parts),
    },
    implied: from.implied || to.implied,
    ambiguous: from.ambiguous || to.ambiguous,
  };
}

/** "at 5 p.m.", "in the morning": of which day, nothing tells. */
function timeOfDay({ clock, month, weekday }: DateParts): Valued {
  if (clock === undefined || month !== undefined || weekday !== undefined) return UNKNOWN;
  return { ...UNKNOWN, value: { kind: 'clock', time: `T${clock}` } };
}

function dateOf({ year, month, day, clock }: DateParts): string {
  const date = isoDate(year ?? 0, month, day);
  return clock === undefined || day === undefined ? date : `${date}T${clock}`;
}

const dateValue = (parts: DateParts): TimeValue => ({
  kind: 'date',
  date: dateOf(parts),
  ...(parts.part && { part: parts.part }),
});

const commonPart = (from: DateParts, to: DateParts) =>
  from.part !== undefined && from.part === to.part ? { part: from.part } : undefined;

/** Both ends of a stretch: one lends the other its year, and two weekdays follow each other. */
function fillRange(
  reader: Reader,
  draft: Draft,
  from: DateParts,
  to: DateParts,
  story: Story,
): readonly [Filled, Filled] | undefined {
  if (from.year === undefined && from.weekday === undefined) {
    const end = fillIn(reader, draft, to, story);
    if (end?.parts.year === undefined) return undefined;
    const year = end.parts.year - (isLater(from, to) ? 1 : 0);
    return [{ ...end, parts: { ...from, year } }, end];
  }
  const start = fillIn(reader, draft, from, story);
  if (start?.parts.year === undefined) return undefined;
  if (to.year !== undefined || to.weekday !== undefined) {
    const end = fillIn(reader, draft, to, story);
    return end && [start, end];
  }
  return [start, { ...start, parts: { ...to, year: start.parts.year + (isLater(from, to) ? 1 : 0) } }];
}

const isLater = (a: DateParts, b: DateParts): boolean =>
  (a.month ?? 0) > (b.month ?? 0) || (a.month === b.month && (a.day ?? 0) > (b.day ?? 0));

/** ISO 8601 dates of one length order as text does, but for years before our era. */
function isInOrder(value: TimeValue): boolean {
  if (value.kind !== 'interval' || value.from === undefined || value.to === undefined) return true;
  const { from, to } = value;
  if (from.startsWith('-') || to.startsWith('-')) return Number.parseInt(from, 10) <= Number.parseInt(to, 10);
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}
