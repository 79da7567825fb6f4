import { askedNoun } from './kind-nouns.js';
import { isIn, listed } from './lexicon.js';

/** "river" for "the Salween River", "lake" for "Lake Tana", "bay" for "the Bay of Lerna". */
export function placeNounIn(name: string): string | undefined {
  const words = name.replace(/^the /i, '').split(/\s+/);
  const [first = '', second] = words;
  if (second === 'of' || isIn('placeOpener', first)) return placeNoun(first);
  return words.length > 1 ? placeNoun(words.at(-1) ?? '') : undefined;
}

/** A kind of place as a question names it; undefined for other words. */
export const placeNoun = (word: string): string | undefined =>
  listed('placeKind').some((entry) => entry.split('=')[0] === word.toLowerCase())
    ? askedNoun(word)
    : undefined;
