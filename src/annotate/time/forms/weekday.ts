import type { Draft, Form } from '../draft.js';
import { settled } from '../draft.js';
import type { Reader } from '../reader.js';
import { isOfProperName } from './month.js';

/** "Friday", "Friday night", "Friday's"; not "Black Friday", "Friday prayers", "a Friday" or the detective Joe Friday. */
export const weekday: Form = (reader, at) => {
  const word = reader.word(at);
  const { weekday: number } = word;
  if (number === undefined || !/^(?:PROPN|NOUN)$/.test(reader.token(at)?.upos ?? '')) return undefined;
  if (word.doubtful && !reader.capital(at)) return undefined;
  if ((word.doubtful || word.short) && !isBesideDate(reader, at)) return undefined;
  const part = reader.word(at + 1).part;
  const last = part === undefined || reader.capital(at + 1) ? at : at + 1;
  if (isRepeated(reader, at)) return weekly(at);
  if (!isThatDay(reader, at, last)) return undefined;
  const parts = { weekday: number, ...(last > at && part !== undefined && { part }) };
  return { first: at, last, meaning: { kind: 'parts', parts }, ambiguous: isModifier(reader, last) };
};

/** "on Fridays": how often. */
export const weekdays: Form = (reader, at) => {
  if (reader.word(at).weekdays === undefined) return undefined;
  return weekly(at);
};

const weekly = (at: number): Draft => ({
  first: at,
  last: at,
  meaning: settled({ kind: 'frequency', times: 1, per: 'P1W' }),
});

/** "every Wednesday and Friday". */
function isRepeated(reader: Reader, at: number): boolean {
  let before = at - 1;
  while (/^(?:and|or|,|\/|&)$/.test(reader.low(before)) || reader.word(before).weekday !== undefined)
    before--;
  return before < at - 1 && reader.word(before).every !== undefined;
}

/** "Fri., Oct. 23": an abbreviation counts beside a date. */
function isBesideDate(reader: Reader, at: number): boolean {
  const next = reader.low(at + 1) === ',' ? at + 2 : at + 1;
  return (
    reader.word(next).month !== undefined ||
    (/^\d{1,2}$/.test(reader.low(next)) && reader.word(next + 1).month !== undefined)
  );
}

function isThatDay(reader: Reader, at: number, last: number): boolean {
  if (reader.inPersonName(at) || isOfProperName(reader, at)) return false;
  if (/^(?:a|an|one|any|some)$/.test(reader.low(at - 1))) return false;
  if (reader.low(at + 1) === 'the' && /^\d{1,2}(?:st|nd|rd|th)$/.test(reader.low(at + 2))) return false;
  return !isModifier(reader, last) || isDefinite(reader, at);
}

/** "the Friday meeting", "Friday prayers": the day modifies a noun. */
function isModifier(reader: Reader, at: number): boolean {
  return reader.token(at)?.deprel === 'compound' && reader.head(at) > at && reader.low(at + 1) !== ',';
}

const isDefinite = (reader: Reader, at: number): boolean =>
  /^(?:the|this|that|his|her|its|their|our|'s|’s)$/.test(reader.low(at - 1)) ||
  reader.word(at - 1).pointer !== undefined;
