import { daysInMonth, isoDate } from '../calendar.js';
import { type Draft, type Form, settled } from '../draft.js';

/** Dates in figures: "2015-09-30", "30/9/2015", "30.9.2015"; "10/11/2015" is ambiguous and read with the day first. */
export const writtenDate: Form = (reader, at) => {
  const form = reader.token(at)?.form ?? '';
  const iso = /^(\d{4})([-/])(\d{2})\2(\d{2})$/.exec(form);
  if (iso) return dateDraft(at, Number(iso[1]), Number(iso[3]), Number(iso[4]), false);
  const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(form);
  if (!figures) return undefined;
  const [first, second, year] = [Number(figures[1]), Number(figures[3]), Number(figures[4])];
  if (year < 1000 || year > 2100) return undefined;
  if (figures[2] === '.') return dateDraft(at, year, second, first, false);
  if (second > 12) return dateDraft(at, year, first, second, false);
  return dateDraft(at, year, second, first, first <= 12 && first !== second);
};

function dateDraft(
  at: number,
  year: number,
  month: number,
  day: number,
  ambiguous: boolean,
): Draft | undefined {
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const value = { kind: 'date', date: isoDate(year, month, day) } as const;
  return { first: at, last: at, meaning: settled(value), ambiguous };
}
