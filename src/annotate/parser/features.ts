import { hash32 } from '../hash32.js';
import type { WordNet } from '../wordnet.js';
import type { WordLists } from './word-lists.js';

const SUFFIX_ROWS = [256, 1024, 4096, 6144];
const PREFIX_ROWS = [256, 1024, 4096];
const SHAPE_ROWS = 512;
const SHAPE_LENGTH = 6;
/** Rows of the character table: ASCII by its code, everything else hashed into the rest. */
export const CHARACTER_ROWS = 192;
/** A longer word keeps this many characters, half from each end. */
const CHARACTERS = 14;

const SAME_SYMBOL: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['``', '"'],
  ["''", '"'],
  ['’s', "'s"],
  ['n’t', "n't"],
  ['’', "'"],
  ['–', '-'],
  ['—', '-'],
  ['--', '-'],
]);

/** The key by which a word is looked up: lower case, every digit 0, one form of each quote and dash. */
export function normalise(form: string): string {
  const lower = form.toLowerCase().replace(/[0-9]/g, '0');
  if (lower.length > 4 && (lower.startsWith('http') || lower.startsWith('www.'))) return '<url>';
  return SAME_SYMBOL.get(lower) ?? lower;
}

/** Capitals, small letters and digits as X, x, d, at most two of a kind in a row: "McDonald" is "XxXxx". */
export function shape(form: string): string {
  let result = '';
  let previous = '';
  let run = 0;
  for (const character of form) {
    if (result.length >= SHAPE_LENGTH) break;
    const kind = characterKind(character);
    run = kind === previous ? run + 1 : 0;
    if (run < 2) result += kind;
    previous = kind;
  }
  return result;
}

function characterKind(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character.toLowerCase() !== character) return 'X';
  const small = character >= 'a' && character <= 'z';
  return small || character.toUpperCase() !== character ? 'x' : character;
}

/**
 * Rows in the embedding tables, in their order: word, suffixes of 1 to 4 characters, prefixes of 1 to 3,
 * shape, WordNet's four parts of speech, word lists. Training computes the same (training/features.py).
 */
export function wordRows(
  form: string,
  vocabulary: ReadonlyMap<string, number>,
  wordNet: WordNet,
  wordLists: WordLists,
): number[] {
  const word = normalise(form);
  const characters = [...word];
  const mark = (length: number) => (length >= characters.length ? '^' : '');
  const suffixes = SUFFIX_ROWS.map((size, index) => {
    const length = index + 1;
    return hash32(characters.slice(-length).join('') + mark(length)) % size;
  });
  const prefixes = PREFIX_ROWS.map((size, index) => {
    const length = index + 1;
    return hash32(characters.slice(0, length).join('') + mark(length)) % size;
  });
  return [
    vocabulary.get(word) ?? 0,
    ...suffixes,
    ...prefixes,
    hash32(shape(form)) % SHAPE_ROWS,
    ...wordNet.flags(word),
    ...wordLists(word),
  ];
}

/** Rows in the character table of a word's characters as written. */
export function characterRows(form: string): number[] {
  const all = [...form];
  const half = CHARACTERS / 2;
  const kept = all.length <= CHARACTERS ? all : [...all.slice(0, half), ...all.slice(-half)];
  return kept.map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 128 ? code : 128 + (hash32(character) % (CHARACTER_ROWS - 128));
  });
}

/** How much of a sentence's longer words is capitalised: 0 no such words, 1 few, 2 over 60 %, 3 over 90 % (headlines). */
export function capitalisation(forms: readonly string[]): 0 | 1 | 2 | 3 {
  const words = forms.filter((form) => form.length > 3 && /^[A-Za-z]/.test(form));
  if (words.length === 0) return 0;
  const share = words.filter((form) => form.toLowerCase() !== form).length / words.length;
  return share > 0.9 ? 3 : share > 0.6 ? 2 : 1;
}
