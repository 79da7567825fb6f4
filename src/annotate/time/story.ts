import type { Sentence } from '../../types/document.js';
import type { Draft } from './draft.js';

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
  readonly named?: NamedYear;
}

/** Whether a draft counts from the day of writing. */
export function countsFromToday({ meaning }: Draft): boolean {
  if (meaning.kind === 'settled') return meaning.implied && meaning.value.kind === 'date';
  return meaning.kind === 'parts' && meaning.parts.weekday !== undefined && meaning.parts.month === undefined;
}

/** The story after a draft: a year that the text writes out becomes the latest one. */
export function toldYear(story: Story, draft: Draft, { block, index }: Sentence): Story {
  const { meaning } = draft;
  const parts = meaning.kind === 'parts' ? meaning.parts : meaning.kind === 'range' ? meaning.to : undefined;
  if (parts?.year === undefined) return story;
  const month = parts.month === undefined ? undefined : { month: parts.month };
  return { ...story, named: { year: parts.year, ...month, block, sentence: index } };
}
