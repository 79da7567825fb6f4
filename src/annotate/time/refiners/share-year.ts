import type { Draft, Refiner } from '../draft.js';
import { between } from './join-pairs.js';

/** "in May and July 2019", "on May 3, May 9 and June 4, 2019": the last date's year is that of the list. */
export const shareYear: Refiner = (reader, drafts) => {
  const shared: Draft[] = [...drafts];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [left, right] = [shared[i], shared[i + 1]];
    if (left?.meaning.kind !== 'parts' || right?.meaning.kind !== 'parts') continue;
    const { parts } = left.meaning;
    const { year, month } = right.meaning.parts;
    if (year === undefined || month === undefined || parts.month === undefined || parts.year !== undefined)
      continue;
    if (parts.month > month || !/^(?:,|and|or|, and|, or|&)(?: on| in)?$/.test(between(reader, left, right)))
      continue;
    if ((parts.day === undefined) !== (right.meaning.parts.day === undefined)) continue;
    shared[i] = { ...left, meaning: { kind: 'parts', parts: { ...parts, year } } };
  }
  return shared;
};
