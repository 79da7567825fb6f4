import { daysInMonth } from '../calendar.js';
import type { DateParts, Draft, Form } from '../draft.js';
import { dayFigure, isDash, monthBesideFigure } from '../months.js';
import { ordinalAt } from '../numbers.js';
import type { Reader } from '../reader.js';
import { countsNext, yearBehind } from '../years.js';
import { modifiesNoun } from './month.js';

/** "September 30", "Sept. 30th, 2015", "May 3–5, 2019". */
export const monthThenDay: Form = (reader, at) => {
  const month = monthBesideFigure(reader, at);
  if (month === undefined) return undefined;
  const figure = reader.low(at + 1) === 'the' ? at + 2 : at + 1;
  const day = dayFigure(reader, figure, month);
  if (day === undefined || countsPeople(reader, at, figure) || isMore(reader, figure)) return undefined;
  const until = dayFigure(reader, figure + 2, month);
  const joined =
    until !== undefined && joinsDays(reader, figure + 1, day, until) && !isMonthNext(reader, figure + 3);
  const end = joined ? figure + 2 : figure;
  return dated(reader, at, end, month, day, end > figure ? until : undefined);
};

/** "30 September 2015", "the 30th of September", "3–5 May". */
export const dayThenMonth: Form = (reader, at) => {
  const until = isDash(reader, at + 1) || /^(?:and|to)$/.test(reader.low(at + 1)) ? at + 2 : at;
  const named = reader.low(until + 1) === 'of' ? until + 2 : until + 1;
  const month = monthBesideFigure(reader, named);
  if (month === undefined) return undefined;
  const first = dayAt(reader, at, month, named);
  const last = dayAt(reader, until, month, named);
  if (first === undefined || last === undefined) return undefined;
  if (until > at && !joinsDays(reader, at + 1, first, last)) return undefined;
  if (named > until + 1 && !/\D$/.test(reader.low(until)) && reader.low(at - 1) !== 'the') return undefined;
  const start = reader.low(at - 1) === 'the' ? at - 1 : at;
  return dated(reader, start, named, month, first, until > at ? last : undefined);
};

/** "3–5", "14 to 16"; two days with "and" are a stretch where one follows the other. */
function joinsDays(reader: Reader, at: number, first: number, last: number): boolean {
  if (reader.low(at) === 'and') return last === first + 1;
  return last > first && (isDash(reader, at) || /^(?:to|through)$/.test(reader.low(at)));
}

/** "May 3 – 5 June": the second figure has a month of its own. */
const isMonthNext = (reader: Reader, at: number): boolean => reader.word(at).month !== undefined;

/** "30", "30th", and before "of" also "thirtieth" or "first". */
function dayAt(reader: Reader, at: number, month: number, named: number): number | undefined {
  const figure = dayFigure(reader, at, month);
  if (figure !== undefined) return figure;
  const ordinal = named > at + 1 ? ordinalAt(reader, at) : undefined;
  return ordinal?.last === at && ordinal.value <= daysInMonth(2000, month) ? ordinal.value : undefined;
}

function dated(
  reader: Reader,
  first: number,
  end: number,
  month: number,
  day: number,
  until: number | undefined,
): Draft | undefined {
  const year = yearBehind(reader, end + 1);
  const from: DateParts = { month, day, ...(year && { year: year.year }) };
  if (year && day > daysInMonth(year.year, month)) return undefined;
  const last = year?.last ?? end;
  const ambiguous =
    year === undefined &&
    (isCompound(reader, end) ||
      isSubject(reader, first) ||
      isSubject(reader, end) ||
      modifiesNoun(reader, first) ||
      modifiesNoun(reader, end));
  if (until === undefined) return { first, last, meaning: { kind: 'parts', parts: from }, ambiguous };
  return { first, last, meaning: { kind: 'range', from, to: { ...from, day: until } }, ambiguous };
}

/** "September 11 changed much": a day that does something is known by more than its year. */
const isSubject = (reader: Reader, at: number): boolean => /^nsubj/.test(reader.token(at)?.deprel ?? '');

/** "the Fourth of July fireworks". */
const isCompound = (reader: Reader, end: number): boolean =>
  reader.token(end + 1)?.upos === 'NOUN' && reader.low(end + 1) !== 'time';

/** "In May 15 people died": the number counts what follows. "On May 15 talks began" and "the May 15 talks" do not. */
function countsPeople(reader: Reader, at: number, figure: number): boolean {
  const before = reader.low(at - 1);
  return countsNext(reader, figure) && !/^(?:on|the|a|an|'s|’s)$/.test(before);
}

/** "May 3.5", "May 3 %", "May 15 million". */
const isMore = (reader: Reader, figure: number): boolean =>
  /^(?:%|percent|million|billion|thousand|:)$/.test(reader.low(figure + 1));
