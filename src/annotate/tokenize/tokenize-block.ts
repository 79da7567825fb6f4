import { APOSTROPHE, classAt, DIGIT, LETTER, SPACE, STOP, SURROGATE } from './character-class.js';
import { fusedLength, isClipped } from './contractions.js';
import type { RawToken } from './raw-token.js';
import { addressEnd, figuresEnd, handleEnd, pictureEnd } from './whole-token.js';
import { cliticEnd, runEnd, wordEnd } from './word-end.js';

export type { RawToken };

/** A number with one of these written on to it is two tokens ("5pm", "30km"), any other is one ("20th", "9A"). */
const UNITS = new Set(
  'm k b x K M MM days day hours hour years year minutes percent bn mn tn mm cm km kg mg g lb lbs oz ft in mi mph kph am pm AM PM a.m p.m a.m. p.m. a.m. h hr hrs min mins sec secs Hz kHz MHz GHz kb KB MB GB TB W kW MW V ml l C F pc p pp yrs yr'.split(
    ' ',
  ),
);
const RUNS = "-–—=*_~+#<>`'’";
const OPENING = '([{<"\'“‘«„';

/** Splits "don't" before "n't", "cannot" before "not", "5pm" before "pm"; returns where, or `end`. */
function splitWord(text: string, start: number, end: number): number {
  if (classAt(text, start) === DIGIT) {
    let unit = start;
    while (unit < end && !/\p{L}/u.test(text.charAt(unit))) unit += 1;
    if (unit === end || classAt(text, unit - 1) !== DIGIT || !UNITS.has(text.slice(unit, end))) return end;
    const model = end - unit === 1 && text.charAt(start - 1) === '-';
    return model ? end : unit;
  }
  if (end - start > 3 && classAt(text, end - 2) === APOSTROPHE && /n['’]t$/i.test(text.slice(end - 3, end)))
    return end - 3;
  return start + fusedLength(text.slice(start, end)) || end;
}

function pushWord(tokens: RawToken[], text: string, start: number, end: number): void {
  const length = end - start;
  const split = length <= 24 ? splitWord(text, start, end) : end;
  const first = split > start && split < end ? split : end;
  tokens.push({ form: text.slice(start, first), start, end: first });
  if (first < end) tokens.push({ form: text.slice(first, end), start: first, end });
}

/** "'s" on its own, "'em", "'72", "'60s"; otherwise the apostrophe is a quotation mark. */
function apostropheEnd(text: string, at: number, end: number): number {
  const clitic = cliticEnd(text, at, end);
  if (clitic !== undefined) return clitic;
  const last = runEnd(text, at + 1, Math.min(end, at + 7));
  const letters = text.slice(at + 1, last);
  return isClipped(letters.toLowerCase()) || /^\d\ds?$/.test(letters) ? last : at;
}

/** Returns the end of a run of the same sign ("--", "...", "''") or of "?!". */
function signEnd(text: string, at: number, end: number): number {
  const sign = text.charAt(at);
  let last = at + 1;
  if (sign === '.') {
    while (last < end && text.charAt(last) === '.') last += 1;
    if (last > at + 1) return last;
  }
  if ('.!?'.includes(sign)) {
    while (last < end && '!?'.includes(text.charAt(last))) last += 1;
    return last;
  }
  if (sign === '‘' && text.charAt(last) === '’') return last + 1;
  if (RUNS.includes(sign)) while (last < end && text.charAt(last) === sign) last += 1;
  return last;
}

function surrogateEnd(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return at + (point > 0xffff ? 2 : 1);
}

/** Returns the end of the token at `at`; `opening` is true while only brackets and quotes came before it in its chunk. */
function tokenEnd(text: string, at: number, end: number, opening: boolean): number {
  const kind = classAt(text, at);
  if (opening) {
    const address = addressEnd(text, at);
    if (address > at) return address;
  }
  if (kind === DIGIT) {
    const figures = figuresEnd(text, at);
    return figures > at ? figures : wordEnd(text, at, end);
  }
  if (kind === LETTER) return wordEnd(text, at, end);
  const picture = pictureEnd(text, at);
  if (picture > at) return picture;
  if (kind === SURROGATE) return surrogateEnd(text, at);
  if (kind === APOSTROPHE) {
    const clitic = apostropheEnd(text, at, end);
    if (clitic > at) return clitic;
  }
  if (opening) {
    const handle = handleEnd(text, at);
    if (handle > at) return handle;
    const next = classAt(text, at + 1);
    if (next === DIGIT && (kind === STOP || text.charAt(at) === '+')) return wordEnd(text, at + 1, end);
  }
  return signEnd(text, at, end);
}

function tokenizeChunk(tokens: RawToken[], text: string, start: number, end: number): void {
  let at = start;
  let opening = true;
  while (at < end) {
    const kind = classAt(text, at);
    const last = Math.min(end, tokenEnd(text, at, end, opening));
    if (kind === LETTER || kind === DIGIT) pushWord(tokens, text, at, last);
    else tokens.push({ form: text.slice(at, last), start: at, end: last });
    opening = opening && last === at + 1 && OPENING.includes(text.charAt(at));
    at = last;
  }
}

/**
 * Returns the tokens of `text[start, end)` in order, with offsets into `text`: the syntactic words of
 * Universal Dependencies' English treebanks ("do" + "n't", "Russia" + "'s", "oil" + "-" + "rich").
 * Every character that is not space is in exactly one token. Time is linear in the length.
 */
export function tokenizeBlock(text: string, start: number, end: number): RawToken[] {
  const tokens: RawToken[] = [];
  let at = start;
  while (at < end) {
    if (classAt(text, at) === SPACE) {
      at += 1;
      continue;
    }
    let last = at + 1;
    let letters = classAt(text, at) === LETTER;
    for (; last < end; last += 1) {
      const kind = classAt(text, last);
      if (kind === SPACE) break;
      if (kind !== LETTER) letters = false;
    }
    if (letters) pushWord(tokens, text, at, last);
    else tokenizeChunk(tokens, text, at, last);
    at = last;
  }
  return tokens;
}
