import type { Sentence } from '../../types/document.js';
import type { Draft } from './draft.js';
import type { Resolved } from './resolve.js';

/** The latest year that the text named, by which it may mean a month or day that comes after without one. */
export interface NamedYear {
  readonly year: number;
  /** Where the text named it with a month. */
  readonly month?: number;
  readonly block: number;
  readonly sentence: number;
}

/** What the text tells of its own time: whether it writes from a day ("yesterday", "on Friday"), and its latest year. */
export interface Story {
  readonly fromItsDay: boolean;
  /** The only year that the text's title names. */
  readonly titleYear?: number;
  readonly named?: NamedYear;
}

/** Whether a draft counts from the day of writing. */
export function countsFromToday({ meaning }: Draft): boolean {
  if (meaning.kind === 'settled') return meaning.implied && meaning.value.kind === 'date';
  return meaning.kind === 'parts' && meaning.parts.weekday !== undefined && meaning.parts.month === undefined;
}

/**
 * The story after a draft: a year that the text writes out becomes the latest one, and a month that goes on in it, the latest
 * month.
 */
export function toldYear(
  story: Story,
  draft: Draft,
  { value, implied, ambiguous }: Resolved,
  { block, index }: Sentence,
): Story {
  const { meaning } = draft;
  const date = value.kind === 'date' && implied && !ambiguous ? value.date : '';
  const [, year, later] = /^(\d{4})-(\d\d)/.exec(date) ?? [];
  if (later !== undefined && Number(year) === story.named?.year)
    return { ...story, named: { year: Number(year), month: Number(later), block, sentence: index } };
  const parts = meaning.kind === 'parts' ? meaning.parts : meaning.kind === 'range' ? meaning.to : undefined;
  if (parts?.year === undefined) return story;
  const month = parts.month === undefined ? undefined : { month: parts.month };
  return { ...story, named: { year: parts.year, ...month, block, sentence: index } };
}

/** The year that a title names, where it names one only: "The Salt March of 1930", but not "(1910–1994)". */
export function yearOfTitle(title = ''): number | undefined {
  const years = new Set(title.match(/(?<!\d)(?:1\d|20)\d\d(?!\d)/g));
  return years.size === 1 ? Number([...years][0]) : undefined;
}
