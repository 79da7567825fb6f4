import { supersenseCodes } from '../entities/supersense-table.js';

const PLURALS = [
  ['', ''],
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
] as const;

/**
 * What word lists say of a normalised word: the lists that hold it, one bit each, and a noun's two commonest WordNet
 * classes, 0 for none. training/lexicon.py computes the same.
 */
export type WordLists = (word: string) => readonly [lists: number, first: number, second: number];

/** Over the lists that the network was trained with, and the text of models/lexicon/head-nouns.txt. */
export function createWordLists(lists: ReadonlyMap<string, number>, headNouns: string): WordLists {
  const find = supersenseCodes(headNouns);
  const classesOf = (word: string): string => {
    for (const [ending, replacement] of PLURALS) {
      if (!word.endsWith(ending)) continue;
      const codes = find(word.slice(0, word.length - ending.length) + replacement);
      if (codes) return codes;
    }
    return '';
  };
  return (word) => {
    const codes = classesOf(word);
    return [lists.get(word) ?? 0, classRow(codes, 0), classRow(codes, 1)];
  };
}

const classRow = (codes: string, place: number): number =>
  codes.length > place ? codes.charCodeAt(place) - 64 : 0;
