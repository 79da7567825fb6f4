import { abbreviationKind, opensSentence } from './abbreviations.js';
import {
  APOSTROPHE,
  classAt,
  classOf,
  DIGIT,
  HYPHEN,
  isCapital,
  LETTER,
  OTHER,
  SPACE,
  STOP,
} from './character-class.js';
import { isBoundPrefix, isClitic } from './contractions.js';

/** Ends of file names and hosts: "report.doc" and "example.com" are one token, "end.Then" is three. */
const EXTENSION =
  /(?:\.[\p{L}\p{N}][\p{L}\p{N}-]{1,30}){0,3}\.(?:com|org|net|gov|edu|mil|info|biz|io|co|uk|us|ca|au|nz|de|fr|tv|mx|tw|doc|docx|xls|xlsx|pdf|txt|html?|jpe?g|png|gif|exe|zip|url|unix)(?![\p{L}\p{N}])/iuy;
const GROUP_OF_DIGITS = /,\d{3}(?!\d)/y;
const CAPITALS_AROUND_AMPERSAND = /&[A-Z]{1,3}(?![\p{L}\p{N}])/uy;

function follows(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

function isWordClass(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

/** Returns the end of the letters and digits that run on from `offset`. */
export function runEnd(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && isWordClass(classAt(text, at))) at += 1;
  return at;
}

/** Returns the letters of a clitic behind the apostrophe at `offset`, or undefined ("O'Connor"). */
export function cliticEnd(text: string, offset: number, end: number): number | undefined {
  const last = runEnd(text, offset + 1, Math.min(end, offset + 4));
  return isClitic(text.slice(offset + 1, last).toLowerCase()) ? last : undefined;
}

function goesOnAfterApostrophe(text: string, offset: number, end: number): boolean {
  if (classAt(text, offset + 1) !== LETTER || offset + 1 >= end) return false;
  if (classAt(text, offset - 1) === DIGIT)
    return text.charAt(offset - 1) === '0' && /^s\b/i.test(text.slice(offset + 1, offset + 3));
  return cliticEnd(text, offset, end) === undefined;
}

function nextWord(text: string, offset: number): string {
  let at = offset;
  while (at < text.length && classAt(text, at) === SPACE) at += 1;
  const last = runEnd(text, at, Math.min(text.length, at + 20));
  return text.slice(at, last);
}

/** An initial keeps its stop before a name ("J. Smith", "J. R. Smith"), not at the end ("vitamin C. The"). */
function isInitial(text: string, letter: string, after: number): boolean {
  if (!isCapital(letter) || letter === 'I') return false;
  if (classAt(text, after) === OTHER) return text.charAt(after) === ',';
  const next = nextWord(text, after);
  return next !== '' && isCapital(next.charAt(0)) && !(next.length > 1 && opensSentence(next));
}

/** "(b. September 2013)", "(m. 1949)". */
function isBornOrDied(text: string, start: number, letter: string): boolean {
  return 'bdmrc'.includes(letter) && text.charAt(start - 1) === '(';
}

function keepsFinalStop(text: string, start: number, stop: number): boolean {
  const word = text.slice(start, stop);
  if (classAt(text, stop + 1) === STOP && classAt(text, stop + 2) === STOP) return false;
  const inner = word.lastIndexOf('.');
  if (inner >= 0) return word.length - inner <= 2 && classAt(text, stop - 1) === LETTER;
  const kind = abbreviationKind(word);
  if (kind === 'number') {
    const next = nextWord(text, stop + 1);
    if (next !== '' && classAt(next, 0) === DIGIT) return true;
  }
  if (word.length === 1 && kind !== 'opens')
    return isInitial(text, word, stop + 1) || isBornOrDied(text, start, word);
  if (kind === 'opens') return nextWord(text, stop + 1) !== '' || stop + 1 < text.length;
  return kind === 'closes' || kind === 'month';
}

/** True where the stop at `stop` stands inside a token: "3.5", "U.S", "example.com". */
function goesOnAfterStop(text: string, start: number, stop: number): boolean {
  const before = classAt(text, stop - 1);
  const after = classAt(text, stop + 1);
  if (before === DIGIT) return after === DIGIT;
  if (after !== LETTER) return false;
  const segment = text.lastIndexOf('.', stop - 1);
  const length = stop - Math.max(start, segment + 1);
  if (length === 1 || text.slice(start, stop) === 'Ph') return !isWordClass(classAt(text, stop + 2));
  return follows(EXTENSION, text, stop);
}

/** True where the sign at `at` does not end the word that began at `start`. */
function goesOn(text: string, start: number, at: number, end: number): boolean {
  const kind = classAt(text, at);
  if (at + 1 >= end) return false;
  if (kind === APOSTROPHE) return goesOnAfterApostrophe(text, at, end);
  if (kind === STOP) return goesOnAfterStop(text, start, at);
  if (kind === HYPHEN) return isWordClass(classAt(text, at + 1)) && isBoundPrefix(text.slice(start, at));
  if (kind !== OTHER) return false;
  const sign = text.charAt(at);
  if (sign === ',') return classAt(text, at - 1) === DIGIT && follows(GROUP_OF_DIGITS, text, at);
  if (sign === ':') return classAt(text, at - 1) === DIGIT && classAt(text, at + 1) === DIGIT;
  return (
    sign === '&' && /^[A-Z]{1,3}$/.test(text.slice(start, at)) && follows(CAPITALS_AROUND_AMPERSAND, text, at)
  );
}

/** Returns the end of the word or number that starts at `start`, its own stop included ("Mr.", "U.S."). */
export function wordEnd(text: string, start: number, end: number): number {
  let at = runEnd(text, start, end);
  while (at < end && goesOn(text, start, at, end)) at = runEnd(text, at + 1, end);
  if (at < end && classOf(text.charCodeAt(at)) === STOP && keepsFinalStop(text, start, at)) return at + 1;
  return at;
}
