import type { TimePart, TimeValue } from '../../../types/time.js';
import { daysInMonth, isoDate, isoYear } from '../calendar.js';
import type { Draft, Meaning, Refiner } from '../draft.js';
import { ordinalAt } from '../numbers.js';
import type { Reader } from '../reader.js';

/** "late on Tuesday", "early 2015", "the end of 2015", "the second half of 2021", "first-quarter 2020". */
export const narrow: Refiner = (reader, drafts) =>
  drafts.map((draft, i) => {
    const narrowed = byShare(reader, draft) ?? byEdge(reader, draft);
    const floor = drafts[i - 1]?.last ?? -1;
    return narrowed !== undefined && narrowed.first > floor ? narrowed : draft;
  });

function byEdge(reader: Reader, draft: Draft): Draft | undefined {
  const before = draft.first - 1;
  const linked = /^(?:in|on|of)$/.test(reader.low(before))
    ? before - 1
    : reader.low(before) === '-'
      ? before - 1
      : before;
  const edge = reader.word(linked).edge;
  const noun = /^(?:end|beginning|start|middle|close|outset)$/.test(reader.low(linked));
  if (edge === undefined || noun !== (reader.low(before) === 'of')) return undefined;
  const meaning = withPart(draft.meaning, edge);
  if (meaning === undefined) return undefined;
  return { ...draft, first: withArticle(reader, linked), meaning };
}

const withArticle = (reader: Reader, at: number): number => (reader.low(at - 1) === 'the' ? at - 1 : at);

function withPart(meaning: Meaning, part: TimePart): Meaning | undefined {
  if (meaning.kind === 'parts') {
    const { parts } = meaning;
    if (parts.clock !== undefined || (parts.part !== undefined && parts.weekday === undefined))
      return undefined;
    return { kind: 'parts', parts: { ...parts, part: parts.part ?? part } };
  }
  if (meaning.kind !== 'settled') return undefined;
  const { value } = meaning;
  if (value.kind !== 'date' && value.kind !== 'interval') return undefined;
  // "the late 18th and early 19th centuries" has no one part.
  if (
    value.kind === 'interval' &&
    Number.parseInt(value.to ?? '', 10) - Number.parseInt(value.from ?? '', 10) > 100
  )
    return meaning;
  return value.part === undefined ? { ...meaning, value: { ...value, part } } : undefined;
}

/** "the second half of", "the first quarter of", "third-quarter". */
function byShare(reader: Reader, draft: Draft): Draft | undefined {
  const figure = /^q([1-4])$/.exec(reader.low(draft.first - 1))?.[1];
  if (figure !== undefined) return shared(draft, draft.first - 1, Number(figure), 4);
  const of = reader.low(draft.first - 1) === 'of';
  const noun = of ? draft.first - 2 : draft.first - 1;
  const shares = SHARES[reader.low(noun)];
  if (shares === undefined) return undefined;
  const ordinal = reader.low(noun - 1) === '-' ? noun - 2 : noun - 1;
  const which = reader.low(ordinal) === 'last' ? shares : (ordinalAt(reader, ordinal)?.value ?? 0);
  if (which < 1 || which > shares) return undefined;
  return shared(draft, withArticle(reader, ordinal), which, shares);
}

function shared(draft: Draft, first: number, which: number, shares: number): Draft | undefined {
  const value = shareOf(draft.meaning, which, shares);
  if (value === undefined) return undefined;
  const implied = draft.meaning.kind === 'settled' && draft.meaning.implied;
  return { ...draft, first, meaning: { kind: 'settled', value, implied } };
}

const SHARES: Readonly<Record<string, number>> = { half: 2, quarter: 4, third: 3 };

function shareOf(meaning: Meaning, which: number, shares: number): TimeValue | undefined {
  if (meaning.kind === 'parts') {
    const { year, month, day, part } = meaning.parts;
    if (year === undefined || day !== undefined || part !== undefined) return undefined;
    if (month === undefined) return monthsOf(isoYear(year), which, shares);
    const days = daysInMonth(year, month);
    const [from, to] = which === 1 ? [1, 15] : [16, days];
    return shares === 2
      ? { kind: 'interval', from: isoDate(year, month, from), to: isoDate(year, month, to) }
      : undefined;
  }
  if (meaning.kind !== 'settled') return undefined;
  const { value } = meaning;
  if (value.kind === 'date' && /^-?\d{4}$/.test(value.date)) return monthsOf(value.date, which, shares);
  if (value.kind !== 'interval' || value.from === undefined || value.to === undefined) return undefined;
  if (!/^-?\d{4}$/.test(value.from) || !/^-?\d{4}$/.test(value.to)) return undefined;
  const [from, length] = [Number(value.from), Number(value.to) - Number(value.from) + 1];
  const years = length / shares;
  if (!Number.isInteger(years)) return undefined;
  return {
    kind: 'interval',
    from: isoYear(from + (which - 1) * years),
    to: isoYear(from + which * years - 1),
  };
}

function monthsOf(year: string, which: number, shares: number): TimeValue {
  const months = 12 / shares;
  const figures = (month: number) => String(month).padStart(2, '0');
  return {
    kind: 'interval',
    from: `${year}-${figures((which - 1) * months + 1)}`,
    to: `${year}-${figures(which * months)}`,
  };
}
