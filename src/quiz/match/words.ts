import { numberValue, withNumbersJoined } from './numbers.js';

/** Letters that Unicode does not decompose into a plain letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Returns the words of an answer in the form in which answers are compared: small letters without accents, numbers
 * as digits, without punctuation and articles. Symbols that carry meaning (`$`, `%`) are words of their own.
 */
export function wordsOf(text: string): readonly string[] {
  const words = withNumbersJoined(
    plain(text).match(/(?<![\p{L}\p{N}])-?\d+(?:\.\d+)?|\d+|[\p{L}\p{M}\p{N}]+|\p{Sc}/gu) ?? [],
  );
  const bare = words.filter((word, place) => !isArticle(word, place, words));
  return bare.length > 0 ? bare : words;
}

/** Returns a text in small letters without accents. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}

function plain(text: string): string {
  return folded(text)
    .replace(/['’‘ʼ`]/g, '')
    .replace(/(?<=\p{L})\.(?=\p{L}(?:\.|\P{L}|$))/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/\u2212/g, '-')
    .replace(/\b(\d+)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/%|\bper cent\b/g, ' percent ')
    .replace(/&/g, ' and ');
}

const months = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** Returns a date's words in a fixed order ("4 March", "March 4", "the 4th of March"); undefined for other words. */
export function dateWords(words: readonly string[]): readonly string[] | undefined {
  if (!words.some((word) => months.has(word)) || !words.some((word) => /^\d+$/.test(word))) return undefined;
  return words.filter((word) => word !== 'of' && word !== 'on').sort();
}

/** "a" and "an" may be a name ("vitamin A"): they are articles only at the start or after "and", "or". */
function isArticle(word: string, place: number, words: readonly string[]): boolean {
  if (word === 'the') return true;
  const before = words[place - 1];
  return (word === 'a' || word === 'an') && (before === undefined || before === 'and' || before === 'or');
}

/** Tells whether a word is a number or part of one, where no slip is forgiven. */
export function isNumber(word: string): boolean {
  return /\d/.test(word) || numberValue(word) !== undefined;
}
