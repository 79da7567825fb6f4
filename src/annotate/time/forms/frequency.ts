import { type Draft, type Form, settled } from '../draft.js';
import { isoDuration } from '../length.js';
import { countAt } from '../numbers.js';
import type { Reader } from '../reader.js';
import type { TimeWord, Unit } from '../time-words.js';

/** "every year", "every two weeks", "each Friday", "every other day". */
export const everyPeriod: Form = (reader, at) => {
  if (reader.word(at).every === undefined) return undefined;
  const other = reader.low(at + 1) === 'other';
  const count = other ? { value: 2, last: at + 1 } : (countAt(reader, at + 1) ?? { value: 1, last: at });
  const last = count.last + 1;
  const word = reader.word(last);
  const unit = repeated(word);
  if (
    unit === undefined ||
    reader.low(last + 1) === 'of' ||
    reader.token(last)?.deprel === 'compound' ||
    (word.doubtful && !reader.capital(last))
  )
    return undefined;
  if (word.unit === 'second' || (word.plural === true) !== (count.value > 1 && !other)) return undefined;
  return frequency(at, last, 1, count.value, unit);
};

/** "twice a week", "three times a year", "once every two years", "five times per day". */
export const timesInPeriod: Form = (reader, at) => {
  const count = timesAt(reader, at);
  if (count === undefined) return undefined;
  const next = count.last + 1;
  if (reader.word(next).every !== undefined) {
    const every = everyPeriod(reader, next);
    if (every?.meaning.kind !== 'settled' || every.meaning.value.kind !== 'frequency') return undefined;
    return { ...every, first: at, meaning: settled({ ...every.meaning.value, times: count.value }) };
  }
  if (!/^(?:an?|per)$/.test(reader.low(next))) return undefined;
  const unit = reader.word(next + 1);
  if (unit.unit === undefined || unit.plural) return undefined;
  return frequency(at, next + 1, count.value, 1, unit.unit);
};

/** "annually", "daily" as adverbs. */
export const periodicAdverb: Form = (reader, at) => {
  const { adverb } = reader.word(at);
  const unit = adverb === undefined ? undefined : ADVERBS[adverb];
  if (unit === undefined || reader.token(at)?.upos !== 'ADV') return undefined;
  return frequency(at, at, 1, 1, unit);
};

const ADVERBS: Readonly<Record<string, Unit>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'day',
  weekly: 'week',
  fortnightly: 'fortnight',
  monthly: 'month',
  annually: 'year',
};

/** After how long something comes round: Fridays after a week, summers after a year. */
function repeated(word: TimeWord): Unit | undefined {
  if (word.unit !== undefined) return word.unit;
  if (word.weekday !== undefined) return 'week';
  if (word.month !== undefined || word.season !== undefined) return 'year';
  return word.part === undefined ? undefined : 'day';
}

function timesAt(reader: Reader, at: number): { value: number; last: number } | undefined {
  const { times } = reader.word(at);
  if (times !== undefined) return { value: times, last: at };
  const count = countAt(reader, at);
  return count !== undefined && reader.low(count.last + 1) === 'times'
    ? { value: count.value, last: count.last + 1 }
    : undefined;
}

const frequency = (first: number, last: number, times: number, count: number, unit: Unit): Draft => ({
  first,
  last,
  meaning: settled({ kind: 'frequency', times, per: isoDuration({ first, last, count, unit }) }),
});
