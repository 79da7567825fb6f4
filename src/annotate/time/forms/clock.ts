import type { Draft, Form } from '../draft.js';
import type { Reader } from '../reader.js';

const FIGURES = /^(\d{1,2})(?:[:.](\d{2}))?$/;

/** "5 p.m.", "5:30pm", "17:00", "five o'clock"; a bare "17:00" only after a preposition: scores look the same. */
export const clockTime: Form = (reader, at) => {
  const figures = FIGURES.exec(reader.low(at));
  const hour = figures ? Number(figures[1]) : reader.word(at).cardinal;
  const minute = Number(figures?.[2] ?? 0);
  if (hour === undefined || hour > 24 || minute > 59) return undefined;
  const half = reader.word(at + 1).clock;
  if (half !== undefined) return halfDay(at, hour, minute, half);
  const zoned = /^(?:GMT|UTC|BST|EST|EDT|CET|local)$/.test(reader.token(at + 1)?.form ?? '');
  if (!figures?.[2] || !reader.low(at).includes(':')) return undefined;
  const told = /^(?:at|by|around|about|until|till|before|after|from)$/.test(reader.low(at - 1));
  return (told || zoned) && hour < 24 ? clock(at, at, hour, minute) : undefined;
};

/** "noon", "midnight". */
export const noonOrMidnight: Form = (reader, at) => {
  const { part } = reader.word(at);
  if ((part !== 'noon' && part !== 'midnight') || !isAdverbial(reader, at)) return undefined;
  return { ...clock(at, at, part === 'noon' ? 12 : 0, 0), ambiguous: part === 'midnight' };
};

/** "in the morning", "at dawn", "at night": no clock tells it. */
export const partOfDay: Form = (reader, at) => {
  const { part } = reader.word(at);
  if (part === undefined || part === 'noon' || part === 'midnight' || reader.capital(at)) return undefined;
  const first = /^(?:the|that)$/.test(reader.low(at - 1)) ? at - 1 : at;
  if (!/^(?:in|on|at|during|by|until|before|after|since)$/.test(reader.low(first - 1))) return undefined;
  if (
    reader.token(at)?.upos !== 'NOUN' ||
    (reader.low(at + 1) === 'of' && !isDateNext(reader, at + 2)) ||
    /^(?:compound|nmod:poss)$/.test(reader.token(at)?.deprel ?? '')
  )
    return undefined;
  return { first, last: at, meaning: { kind: 'parts', parts: { part } } };
};

function halfDay(at: number, hour: number, minute: number, half: string): Draft | undefined {
  if (hour < 1 || hour > 12) return undefined;
  if (half === "o'clock") return { ...clock(at, at + 1, hour, minute), ambiguous: true };
  return clock(at, at + 1, (hour % 12) + (half === 'p.m.' ? 12 : 0), minute);
}

function clock(first: number, last: number, hour: number, minute: number): Draft {
  const figures = (number: number) => String(number).padStart(2, '0');
  return { first, last, meaning: { kind: 'parts', parts: { clock: `${figures(hour)}:${figures(minute)}` } } };
}

/** "the night of 30 September", "the morning of Friday". */
function isDateNext(reader: Reader, at: number): boolean {
  const day = reader.low(at) === 'the' ? at + 1 : at;
  const { month, weekday } = reader.word(day);
  return month !== undefined || weekday !== undefined || /^\d{1,2}(?:st|nd|rd|th)?$/.test(reader.low(day));
}

const isAdverbial = (reader: Reader, at: number): boolean =>
  !reader.capital(at) &&
  (/^(?:at|by|around|about|until|till|before|after|since|from|past)$/.test(reader.low(at - 1)) ||
    reader.word(at - 1).weekday !== undefined ||
    reader.word(at - 1).day !== undefined);
