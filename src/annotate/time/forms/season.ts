import { type Form, UNKNOWN } from '../draft.js';
import type { Reader } from '../reader.js';
import { yearBehind, yearFigure } from '../years.js';
import { nearPeriod } from './near-period.js';

/** "the summer of 1968", "spring 2020", "the winter of 1941–42"; "in summer" tells no year. */
export const season: Form = (reader, at) => {
  const { season: name, doubtful } = reader.word(at);
  if (name === undefined || reader.token(at)?.upos === 'VERB') return undefined;
  const first = reader.low(at - 1) === 'the' ? at - 1 : at;
  const year = yearBehind(reader, at + 1);
  if (year === undefined) {
    const near = reader.low(at + 1) === 'of' ? nearPeriod(reader, at + 2) : undefined;
    if (near?.meaning.kind === 'settled' && near.meaning.value.kind === 'date') {
      const value = { ...near.meaning.value, part: name };
      return { first, last: near.last, meaning: { ...near.meaning, value }, ambiguous: name === 'winter' };
    }
    if (!isAdverbial(reader, first) || (doubtful && reader.low(at + 1) === 'of') || reader.capital(at + 1))
      return undefined;
    return { first, last: at, meaning: UNKNOWN };
  }
  const figure = /^[–—-]$|^\/$/.test(reader.low(year.last + 1)) ? reader.low(year.last + 2) : '';
  const next = /^\d{2}$/.test(figure) && Number(figure) === (year.year + 1) % 100;
  const parts = { year: year.year, part: name };
  if (next || yearFigure(reader, year.last + 2) === year.year + 1) {
    const to = { year: year.year + 1, part: name };
    const stretch = next || /^[–—\-/]$/.test(reader.low(year.last + 1));
    if (stretch) return { first, last: year.last + 2, meaning: { kind: 'range', from: parts, to } };
  }
  // A winter belongs to two years.
  return { first, last: year.last, meaning: { kind: 'parts', parts }, ambiguous: name === 'winter' };
};

const isAdverbial = (reader: Reader, first: number): boolean =>
  /^(?:in|during|throughout|until|since|by|over)$/.test(reader.low(first - 1)) ||
  reader.word(first - 1).edge !== undefined;
