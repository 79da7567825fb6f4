import { type Form, UNKNOWN } from '../draft.js';
import { nearMonth, nearWeekday } from '../nearest.js';

/** "last Friday", "next Tuesday night", "this Sunday", "last May": a day or month that is pointed at. */
export const pointedDay: Form = (reader, at) => {
  const { pointer } = reader.word(at);
  if (pointer === undefined) return undefined;
  const { weekday, month, doubtful } = reader.word(at + 1);
  if ((weekday === undefined && month === undefined) || (doubtful && !reader.capital(at + 1)))
    return undefined;
  const named = weekday !== undefined ? reader.word(at + 2).part : undefined;
  const last = named === undefined ? at + 1 : at + 2;
  const first = reader.low(at - 1) === 'the' ? at - 1 : at;
  const told = first < at || !/^(?:last|this|next)$/.test(pointer) || reader.low(last + 1) === 'of';
  if (told || reader.today === undefined) return { first, last, meaning: UNKNOWN };
  const near =
    weekday !== undefined
      ? nearWeekday(reader.today, weekday, pointer, named)
      : nearMonth(reader.today, month ?? 1, pointer);
  return { first, last, ...near, ambiguous: near.ambiguous || reader.quoted(at) };
};
