import type { DateParts, Draft, Meaning } from '../draft.js';
import { between, joinPairs } from './join-pairs.js';

/** "5 p.m. on Friday", "Friday at noon", "the night of 30 September", "yesterday at 5 p.m.": a time on its day. */
export const joinDayParts = joinPairs((reader, left, right) => {
  const words = between(reader, left, right);
  const leftTime = timeOnly(left);
  const rightTime = timeOnly(right);
  if (leftTime !== undefined && rightTime === undefined && /^(?:|,|on|of|on the|, on)$/.test(words))
    return joined(left, right, onDay(right.meaning, leftTime));
  if (
    rightTime !== undefined &&
    leftTime === undefined &&
    /^(?:|,|at|, at|in|by|around|about|at about|at around)$/.test(words)
  )
    return joined(left, right, onDay(left.meaning, rightTime));
  return undefined;
});

const joined = (left: Draft, right: Draft, meaning: Meaning | undefined): Draft | undefined =>
  meaning && {
    first: left.first,
    last: right.last,
    meaning,
    ambiguous: left.ambiguous === true || right.ambiguous === true,
  };

function timeOnly({ meaning }: Draft): DateParts | undefined {
  if (meaning.kind !== 'parts') return undefined;
  const { year, month, day, weekday, part, clock } = meaning.parts;
  if (year !== undefined || month !== undefined || day !== undefined || weekday !== undefined)
    return undefined;
  return part === undefined && clock === undefined ? undefined : meaning.parts;
}

/** Only a single day takes a time of day; one that has its part already keeps it. */
function onDay(meaning: Meaning, time: DateParts): Meaning | undefined {
  if (meaning.kind === 'parts') {
    const { day, weekday, part, clock } = meaning.parts;
    if ((day === undefined && weekday === undefined) || clock !== undefined) return undefined;
    if (part !== undefined && time.part !== undefined) return undefined;
    return { kind: 'parts', parts: { ...meaning.parts, ...time } };
  }
  if (meaning.kind !== 'settled' || meaning.value.kind !== 'date') return undefined;
  const { date, part } = meaning.value;
  if (!/^-?\d{4}-\d\d-\d\d$/.test(date) || (part !== undefined && time.part !== undefined)) return undefined;
  const shown = time.part ?? part;
  const value = {
    kind: 'date',
    date: time.clock === undefined ? date : `${date}T${time.clock}`,
    ...(shown && { part: shown }),
  } as const;
  return { ...meaning, value };
}
