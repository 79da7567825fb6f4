import { isoDate } from '../calendar.js';
import { type DateParts, type Draft, UNKNOWN } from '../draft.js';
import { between, joinPairs } from './join-pairs.js';

/** "between May and June in 1981", "on March 11 this year", "in March of that year": a month and its year apart. */
export const joinMonthAndYear = joinPairs((reader, left, right) => {
  if (left.meaning.kind !== 'parts' || !/^(?:in|of|,|, in)?$/.test(between(reader, left, right)))
    return undefined;
  const { parts } = left.meaning;
  if (parts.month === undefined || parts.year !== undefined || parts.clock !== undefined) return undefined;
  const year = yearAlone(right, reader.word(right.last).unit === 'year');
  if (year === undefined) return undefined;
  const joined = { first: left.first, last: right.last };
  if (year === 'told') {
    // "the previous year", "the following year" are others.
    const isSame = /^(?:that|same)$/.test(reader.low(right.last - 1));
    return { ...joined, meaning: isSame ? { kind: 'parts', parts: { ...parts, sameYear: true } } : UNKNOWN };
  }
  const value = {
    kind: 'date',
    date: isoDate(Number(year.date), parts.month, parts.day),
    ...(parts.part && { part: parts.part }),
  } as const;
  return year.implied
    ? { ...joined, meaning: { kind: 'settled', value, implied: true } }
    : { ...joined, meaning: { kind: 'parts', parts: { ...parts, year: Number(year.date) } } };
});

/** A draft that is a year and nothing more; "told" for "that year". */
function yearAlone(
  { meaning }: Draft,
  told: boolean,
): { date: string; implied: boolean } | 'told' | undefined {
  if (meaning.kind === 'parts')
    return isYear(meaning.parts) ? { date: String(meaning.parts.year), implied: false } : undefined;
  if (meaning.kind !== 'settled') return undefined;
  if (meaning.value.kind === 'unknown') return told ? 'told' : undefined;
  if (meaning.value.kind !== 'date' || !/^\d{4}$/.test(meaning.value.date) || meaning.value.part)
    return undefined;
  return { date: meaning.value.date, implied: meaning.implied };
}

const isYear = (parts: DateParts): boolean =>
  parts.year !== undefined && parts.month === undefined && parts.part === undefined;
