import type { TimePart } from '../../types/time.js';
import { listedWords } from '../entities/word-list.js';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Kinds whose words stand for their place in the list, counted from 1. */
const NUMBERED = ['month', 'weekday', 'weekdays', 'cardinal', 'tens', 'ordinal', 'decade', 'times'] as const;
/** Kinds whose words go by the name that heads their spellings. */
const NAMED = [
  'unit',
  'season',
  'part',
  'edge',
  'day',
  'pointer',
  'every',
  'adverb',
  'festival',
  'clock',
  'vague',
  'era',
  'before-era',
] as const;
/** Kinds that only tell words apart. */
const MARKED = ['plural', 'doubtful', 'short', 'opening', 'scale', 'share', 'weekend'] as const;
/** Kinds of words that are looked up beside an expression and begin none. */
const BESIDE = [
  'day-name',
  'number-of-change',
  'amount',
  'dated',
  'planned',
  'scheduled',
  'invariant',
  'implicative',
  'move',
  'measure',
  'origin',
  'between-years',
  'year-preposition',
  'time-preposition',
  'approximate',
  'filler',
] as const;

type Numbered = (typeof NUMBERED)[number];
type Named = (typeof NAMED)[number];
type Marked = (typeof MARKED)[number];
export type Beside = (typeof BESIDE)[number];

/** What models/lexicon/time-words.txt says of a word that may begin an expression of time. */
export interface TimeWord
  extends Readonly<Partial<Record<Numbered, number>>>,
    Readonly<Partial<Record<Exclude<Named, 'unit' | 'season' | 'part' | 'edge'>, string>>>,
    Readonly<Partial<Record<Marked, true>>> {
  readonly unit?: Unit;
  readonly season?: TimePart;
  readonly part?: TimePart;
  readonly edge?: TimePart;
}

export interface TimeWords {
  /** The entry of a form as the text writes it: small, with a first capital or in capitals. */
  find(form: string): TimeWord | undefined;
  /** Month and day of a feast that is the same each year ("christmas eve": 12-24). */
  feast(name: string): string | undefined;
  /** Whether a lower-case form stands in one of the lists of words beside an expression. */
  is(kind: Beside, form: string): boolean;
}

/** Reads the text of models/lexicon/time-words.txt. */
export function readTimeWords(text: string): TimeWords {
  const entries = new Map<string, Record<string, unknown>>();
  const beside = new Map<string, ReadonlySet<string>>();
  const feasts = new Map<string, string>();
  for (const line of listedWords(text)) {
    const [kind = '', words = ''] = line.split('\t');
    const groups = words.split(' ').map((group) => group.replaceAll('_', ' ').split('|'));
    if (kind === 'feast') for (const [group = ''] of groups) feasts.set(...feastOf(group));
    else if (BESIDE.some((one) => one === kind)) beside.set(kind, new Set(groups.flat()));
    else for (const [place, group] of groups.entries()) enter(entries, kind, place + 1, group);
  }
  const found = new Map<string, TimeWord>();
  for (const [word, entry] of entries) {
    found.set(word, entry);
    found.set(word.charAt(0).toUpperCase() + word.slice(1), entry);
    found.set(word.toUpperCase(), entry);
  }
  return {
    find: (form) => found.get(form),
    feast: (name) => feasts.get(name),
    is: (kind, form) => beside.get(kind)?.has(form) ?? false,
  };
}

/** "christmas eve=12-24" as name and date. */
function feastOf(entry: string): readonly [name: string, date: string] {
  const [name = '', date = ''] = entry.split('=');
  return [name, date];
}

function enter(
  entries: Map<string, Record<string, unknown>>,
  kind: string,
  place: number,
  group: readonly string[],
): void {
  const value = NUMBERED.some((one) => one === kind)
    ? place
    : NAMED.some((one) => one === kind)
      ? group[0]
      : true;
  for (const word of group) {
    const entry = entries.get(word) ?? {};
    entry[kind] = value;
    entries.set(word, entry);
    if (kind === 'month')
      entries.set(`mid-${word.charAt(0).toUpperCase()}${word.slice(1)}`, { month: place, edge: 'mid' });
  }
}
