import { between, joinPairs } from './join-pairs.js';

/** "Friday, October 23, 2015", "Friday 23 October", "23 October, a Friday": one day. */
export const joinWeekdayAndDate = joinPairs((reader, left, right) => {
  if (left.meaning.kind !== 'parts' || right.meaning.kind !== 'parts') return undefined;
  const { weekday, year, day } = left.meaning.parts;
  const behind = right.meaning.parts;
  const words = between(reader, left, right);
  const dayFirst = weekday !== undefined && year === undefined && day === undefined;
  const dateFirst = behind.weekday !== undefined && behind.day === undefined && weekday === undefined;
  if (dayFirst ? behind.day === undefined || behind.weekday !== undefined : !dateFirst || day === undefined)
    return undefined;
  if (!(dayFirst ? /^(?:|,|\(|the|, the|of|on)$/ : /^\(?$/).test(words)) return undefined;
  const parts = { ...left.meaning.parts, ...behind };
  const ambiguous = right.ambiguous ?? false;
  return { first: left.first, last: right.last, meaning: { kind: 'parts', parts }, ambiguous };
});
