import { isoYear } from '../calendar.js';
import { type Draft, type Form, implied, settled } from '../draft.js';
import type { Reader } from '../reader.js';

const FIGURES = /^(mid-)?['’]?(\d{2})?(\d)0(?:['’])?s$/i;

/** "the 1990s", "the mid-1990s", "the '90s", "the nineties"; not "in her 90s". */
export const decade: Form = (reader, at) => {
  const form = reader.token(at)?.form ?? '';
  const figures = FIGURES.exec(form);
  if (figures) return figureDecade(reader, at, figures);
  const tens = reader.word(at).decade;
  if (tens === undefined || !hasArticle(reader, at)) return undefined;
  return decadeDraft(reader, at, 1900 + (tens + 1) * 10, false, true);
};

function figureDecade(reader: Reader, at: number, figures: RegExpExecArray): Draft | undefined {
  const mid = figures[1] !== undefined;
  const tens = Number(figures[3]) * 10;
  if (figures[2] === undefined) {
    const short = /^['’]/.test(reader.token(at)?.form ?? '');
    return short || hasArticle(reader, at) ? decadeDraft(reader, at, 1900 + tens, mid, true) : undefined;
  }
  const year = Number(figures[2]) * 100 + tens;
  if (year < 1000 || year > 2100) return undefined;
  return decadeDraft(reader, at, year, mid, false);
}

/** "the 1800s" are the hundred years or, more seldom, their first ten; "the 1900s" and "the 2000s" may be either. */
function decadeDraft(reader: Reader, at: number, year: number, mid: boolean, fromContext: boolean): Draft {
  const part = mid ? ({ part: 'mid' } as const) : undefined;
  const years = year % 100 === 0 && year < 2000 ? 100 : 10;
  const value = { kind: 'interval', from: isoYear(year), to: isoYear(year + years - 1), ...part } as const;
  const first = reader.low(at - 1) === 'the' ? at - 1 : at;
  const ambiguous = year === 1900 || year === 2000 || fromContext;
  return { first, last: at, meaning: fromContext ? implied(value) : settled(value), ambiguous };
}

/** "the nineties", "the early 90s": ages ("his nineties") and temperatures ("in the 90s") have no decade. */
function hasArticle(reader: Reader, at: number): boolean {
  const before = reader.word(at - 1).edge === undefined ? at - 1 : at - 2;
  return reader.low(before) === 'the' && !/^(?:degrees?|°|percent|%)$/.test(reader.low(at + 1));
}
