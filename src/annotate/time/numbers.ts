import type { Reader } from './reader.js';

/** A number and the position of its last token. */
export interface Count {
  readonly value: number;
  readonly last: number;
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };
const FIGURES = /^(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d+)?$/;

/** Reads a cardinal number ("twenty-one", "1,500", "4½", "two hundred", "three and a half") from `at` on. */
export function countAt(reader: Reader, at: number): Count | undefined {
  const whole = wholeAt(reader, at);
  if (whole === undefined) return undefined;
  const scale = SCALES[reader.low(whole.last + 1)];
  const scaled = scale === undefined ? whole : { value: whole.value * scale, last: whole.last + 1 };
  return withHalf(reader, scaled);
}

/** Reads an ordinal below 32 or so ("first", "twenty-first", "19th") from `at` on. */
export function ordinalAt(reader: Reader, at: number): Count | undefined {
  const figures = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(reader.low(at))?.[1];
  if (figures !== undefined) return { value: Number(figures), last: at };
  const { ordinal, tens } = reader.word(at);
  if (ordinal !== undefined) return { value: ordinal, last: at };
  if (tens === undefined) return undefined;
  const next = reader.low(at + 1) === '-' ? at + 2 : at + 1;
  const one = reader.word(next).ordinal;
  return one !== undefined && one < 10 ? { value: tens * 10 + one, last: next } : undefined;
}

function wholeAt(reader: Reader, at: number): Count | undefined {
  const form = reader.low(at);
  if (FIGURES.test(form)) return { value: Number(form.replaceAll(',', '')), last: at };
  const fraction = FRACTIONS[form];
  if (fraction !== undefined) return { value: fraction, last: at };
  const joined = /^(\d{1,4})([½¼¾])$/.exec(form);
  if (joined) return { value: Number(joined[1]) + (FRACTIONS[joined[2] ?? ''] ?? 0), last: at };
  const { cardinal, tens } = reader.word(at);
  if (tens !== undefined && cardinal === undefined) {
    const next = reader.low(at + 1) === '-' ? at + 2 : at + 1;
    const one = reader.word(next).cardinal;
    return one !== undefined && one < 10 && next === at + 2
      ? { value: tens * 10 + one, last: next }
      : { value: tens * 10, last: at };
  }
  return cardinal === undefined ? undefined : { value: cardinal, last: at };
}

/** "four and a half", "three-and-a-half", "1 ½". */
function withHalf(reader: Reader, whole: Count): Count {
  const fraction = FRACTIONS[reader.low(whole.last + 1)];
  if (fraction !== undefined) return { value: whole.value + fraction, last: whole.last + 1 };
  let at = whole.last + 1;
  for (const word of ['and', 'a', 'half']) {
    if (reader.low(at) === '-') at++;
    if (reader.low(at) !== word) return whole;
    at++;
  }
  return { value: whole.value + 0.5, last: at - 1 };
}
