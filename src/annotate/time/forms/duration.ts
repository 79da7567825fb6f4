import { type Form, settled, UNKNOWN } from '../draft.js';
import { isoDuration, type Length, lengthAt } from '../length.js';
import type { Reader } from '../reader.js';

/** "four and a half years", "a two-day visit", "two to three weeks"; "a year" only where it clearly is a length. */
export const duration: Form = (reader, at) => {
  const length = lengthAt(reader, at);
  if (length === undefined || !isLength(reader, at, length)) return undefined;
  const { first, last, upTo } = length;
  const value = { kind: 'duration', duration: isoDuration(length) } as const;
  if (upTo === undefined) return { first, last, meaning: settled(value) };
  return { first, last, meaning: settled({ ...value, upTo: isoDuration({ ...length, count: upTo }) }) };
};

/** "for decades", "in recent weeks", "several months": a length that is not told. */
export const vagueDuration: Form = (reader, at) => {
  const word = reader.word(at);
  const first = /^(?:the|a)$/.test(reader.low(at - 1)) ? at - 1 : at;
  if (word.vague !== undefined && reader.word(at + 1).plural && reader.word(at - 1).every === undefined)
    return { first, last: at + 1, meaning: UNKNOWN };
  const bare = word.plural && word.unit !== undefined && word.unit !== 'second' && word.unit !== 'minute';
  if (!bare || !/^(?:for|within|after|over|in)$/.test(reader.low(at - 1)) || reader.low(at + 1) === 'of')
    return undefined;
  return { first: at, last: at, meaning: UNKNOWN };
};

function isLength(reader: Reader, at: number, length: Length): boolean {
  if (reader.low(length.last + 1) === '-' && /^olds?$/.test(reader.low(length.last + 2))) return false;
  if (length.unit === 'second' && length.count === 1) return false;
  if (reader.low(at) === 'one' && reader.low(length.last) === 'day') return false;
  if (isSomeDay(reader, at, length)) return false;
  if (length.first === at || length.count !== 1) return true;
  if (reader.low(length.last - 1) === '-') return true;
  return !/^(?:minute|second|day)$/.test(length.unit) && isTaken(reader, length);
}

/** "One year we went there": no length. */
function isSomeDay(reader: Reader, at: number, { last, count }: Length): boolean {
  if (count !== 1 || reader.low(at) !== 'one' || reader.token(last)?.deprel !== 'obl:unmarked') return false;
  return reader.head(last) > last;
}

/** "for a year", "it took a decade"; not "$50 a month", "twice a week". */
function isTaken(reader: Reader, { first, last }: Length): boolean {
  if (
    /^(?:for|in|within|over|after|during|than|nearly|almost|about|only|just|least|further|another|every)$/.test(
      reader.low(first - 1),
    )
  )
    return true;
  const verb = reader.token(reader.head(last));
  return (
    verb !== undefined &&
    /^(?:obj|obl:unmarked|nsubj)$/.test(reader.token(last)?.deprel ?? '') &&
    reader.listed('measure', verb.lemma)
  );
}
