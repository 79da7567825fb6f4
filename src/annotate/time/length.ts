import { countAt } from './numbers.js';
import type { Reader } from './reader.js';
import type { Unit } from './time-words.js';

/** A length of time and the positions of its first and last token. */
export interface Length {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly unit: Unit;
  /** "two years and six months". */
  readonly also?: Length;
  /** The second number of "two to three weeks". */
  readonly upTo?: number;
}

const ORDER: readonly Unit[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'month',
  'fortnight',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

/** Reads a length of time that begins at `at`: "four and a half years", "two-day", "an hour and a half", "half a century". */
export function lengthAt(reader: Reader, at: number): Length | undefined {
  const length = counted(reader, at) ?? single(reader, at) ?? half(reader, at);
  if (length === undefined || reader.capital(length.last)) return undefined;
  return withMore(reader, withHalfBehind(reader, length));
}

function counted(reader: Reader, at: number): Length | undefined {
  const count = countAt(reader, at);
  if (count === undefined) return undefined;
  const pair = reader.low(at - 1) === 'between' ? /^(?:and|[-–—])$/ : /^(?:to|or|[-–—])$/;
  const second = pair.test(reader.low(count.last + 1)) ? countAt(reader, count.last + 2) : undefined;
  const upTo = second !== undefined && second.value > count.value ? second : undefined;
  const end = (upTo ?? count).last;
  const unit = unitBehind(reader, end + 1, count.value);
  if (unit === undefined) return undefined;
  const article = /^(?:hundred|thousand)$/.test(reader.low(at)) ? undefined : at;
  return {
    first: article ?? at,
    last: unit,
    count: count.value,
    unit: reader.word(unit).unit ?? 'day',
    ...(upTo && { upTo: upTo.value }),
  };
}

/** Position of the unit behind a number: right behind it, behind a hyphen or one word such as "consecutive". */
function unitBehind(reader: Reader, at: number, count: number): number | undefined {
  const hyphen = reader.low(at) === '-';
  const unit = hyphen || reader.is('filler', at) ? at + 1 : at;
  const word = reader.word(unit);
  if (word.unit === undefined) return undefined;
  if (hyphen && word.plural) return undefined;
  // "one second", but "1990 second": an ordinal or a moment.
  if (!hyphen && !word.plural && count > 1 && !Number.isNaN(count)) return undefined;
  return unit;
}

/** "a year", "an hour", "a hundred years". */
function single(reader: Reader, at: number): Length | undefined {
  const article = /^(?:an?|one)$/.test(reader.low(at - 1)) ? at - 1 : undefined;
  if (article === undefined) return undefined;
  const scale = reader.low(at) === 'hundred' ? 100 : reader.low(at) === 'thousand' ? 1000 : 1;
  const unit = scale > 1 || reader.is('filler', at) ? at + 1 : at;
  const word = reader.word(unit);
  if (word.unit === undefined || (word.plural === true) !== scale > 1) return undefined;
  return { first: article, last: unit, count: scale, unit: word.unit };
}

/** "half an hour", "half a century", "a half-century", "a quarter of an hour". */
function half(reader: Reader, at: number): Length | undefined {
  const share = reader.low(at) === 'half' ? 0.5 : reader.low(at) === 'quarter' ? 0.25 : undefined;
  if (share === undefined) return undefined;
  let unit = at + 1;
  if (reader.low(unit) === 'of') unit++;
  if (/^(?:an?|-)$/.test(reader.low(unit))) unit++;
  const word = reader.word(unit);
  if (unit === at + 1 && share === 0.25) return undefined;
  if (word.unit === undefined || word.plural || (unit === at + 1 && word.unit !== 'century'))
    return undefined;
  const first = /^an?$/.test(reader.low(at - 1)) ? at - 1 : at;
  return { first, last: unit, count: share, unit: word.unit };
}

/** "an hour and a half", "a year and a half". */
function withHalfBehind(reader: Reader, length: Length): Length {
  const { last } = length;
  const behind = [1, 2, 3].map((step) => reader.low(last + step)).join(' ');
  const more = behind === 'and a half' && reader.word(last + 4).unit === undefined;
  return more ? { ...length, count: length.count + 0.5, last: last + 3 } : length;
}

/** "two years and six months", "2 hours 30 minutes". */
function withMore(reader: Reader, length: Length): Length {
  const next = /^(?:and|,)$/.test(reader.low(length.last + 1)) ? length.last + 2 : length.last + 1;
  const more = counted(reader, next);
  if (more === undefined || ORDER.indexOf(more.unit) <= ORDER.indexOf(length.unit)) return length;
  const also = withMore(reader, more);
  return { ...length, last: also.last, also };
}

const LETTERS: Readonly<Record<Unit, readonly [letter: string, factor: number]>> = {
  millennium: ['Y', 1000],
  century: ['Y', 100],
  decade: ['Y', 10],
  year: ['Y', 1],
  month: ['M', 1],
  fortnight: ['W', 2],
  week: ['W', 1],
  day: ['D', 1],
  hour: ['TH', 1],
  minute: ['TM', 1],
  second: ['TS', 1],
};
/** What half of a unit is in the next smaller one. */
const HALVES: Readonly<Record<string, readonly [letter: string, count: number]>> = {
  Y: ['M', 6],
  D: ['TH', 12],
  TH: ['TM', 30],
  TM: ['TS', 30],
};
const LETTER_ORDER = ['Y', 'M', 'D', 'TH', 'TM', 'TS'];

/** ISO 8601 of a length: `P4Y6M`, `PT1H30M`, `P2W`; weeks beside other units count as days. */
export function isoDuration(length: Length): string {
  const parts = new Map<string, number>();
  const add = (letter: string, count: number) => parts.set(letter, (parts.get(letter) ?? 0) + count);
  for (let one: Length | undefined = length; one !== undefined; one = one.also) {
    const [letter, factor] = LETTERS[one.unit];
    const count = one.count * factor;
    const rest = HALVES[letter];
    if (letter === 'W' && (length.also !== undefined || one !== length)) add('D', count * 7);
    else if (rest !== undefined && count % 1 === 0.5) {
      if (count > 1) add(letter, Math.floor(count));
      add(...rest);
    } else add(letter, count);
  }
  if (parts.has('W')) return `P${parts.get('W')}W`;
  const written = (time: boolean) =>
    LETTER_ORDER.filter((letter) => parts.has(letter) && letter.startsWith('T') === time)
      .map((letter) => `${parts.get(letter)}${letter.slice(-1)}`)
      .join('');
  const clock = written(true);
  return `P${written(false)}${clock && `T${clock}`}`;
}
