import { type DateParts, type Form, UNKNOWN } from '../draft.js';
import type { Reader } from '../reader.js';
import { yearBehind } from '../years.js';

/** "Christmas 1914", "on New Year's Eve"; without a year, which one it was stays open. */
export const festival: Form = (reader, at) => {
  const named = festivalAt(reader, at);
  if (named === undefined || reader.inPersonName(at)) return undefined;
  const year = yearBehind(reader, named.last + 1);
  const fixed = reader.feast(named.name)?.split('-').map(Number);
  if (year !== undefined && fixed !== undefined) {
    const parts: DateParts = { year: year.year, month: fixed[0] ?? 1, day: fixed[1] ?? 1 };
    return {
      first: at,
      last: year.last,
      meaning: { kind: 'parts', parts },
      approximate: named.name === 'christmas',
    };
  }
  const adverbial = /^(?:on|at|by|before|after|until|since|over|during)$/.test(reader.low(at - 1));
  return adverbial && !reader.capital(named.last + 1) && !modifies(reader, named.last)
    ? { first: at, last: named.last, meaning: UNKNOWN }
    : undefined;
};

function festivalAt(reader: Reader, at: number): { name: string; last: number } | undefined {
  if (!reader.capital(at)) return undefined;
  const words = [0, 1, 2, 3].map((step) => reader.low(at + step).replace('’', "'"));
  const [one = '', second = '', third = '', fourth = ''] = words;
  if (one === 'new' && second === 'year' && third === "'s" && (fourth === 'eve' || fourth === 'day'))
    return { name: `new year's ${fourth}`, last: at + 3 };
  if (reader.feast(`${one} ${second}`) !== undefined) return { name: `${one} ${second}`, last: at + 1 };
  return reader.word(at).festival === undefined
    ? undefined
    : { name: reader.word(at).festival ?? '', last: at };
}

const modifies = (reader: Reader, at: number): boolean =>
  reader.token(at)?.deprel === 'compound' && reader.head(at) > at;
