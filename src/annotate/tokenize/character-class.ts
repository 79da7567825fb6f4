/** What a UTF-16 code unit is to the tokeniser. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
export const HYPHEN = 5;
export const STOP = 6;
export const OTHER = 7;
/** Half of a character outside the basic plane: an emoji, mostly. */
export const SURROGATE = 8;

/** Zero-width space, word joiner, and the marks of writing direction: invisible, so no part of a word. */
const SPACES = /[\s\u200b\u200e\u200f\u2060]/;
const LETTERS = /[\p{L}\p{M}_\u00ad\u200c]/u;
const APOSTROPHES = "'’";
const HYPHENS = '-\u2010\u2011';

const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(unit);
  if (SPACES.test(character)) return SPACE;
  if (LETTERS.test(character)) return LETTER;
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (HYPHENS.includes(character)) return HYPHEN;
  return character === '.' ? STOP : OTHER;
}

/** Returns the class of a code unit; NaN, which `charCodeAt` gives past the end, is a space. */
export function classOf(unit: number): number {
  const known = classes[unit];
  if (known === undefined) return SPACE;
  if (known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** Returns the class of the code unit of `text` at `offset`, SPACE outside the text. */
export function classAt(text: string, offset: number): number {
  return classOf(text.charCodeAt(offset));
}

/** True for a letter with a capital form that differs and is this one. */
export function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}
