import { FNV_SEED, hash32 } from './hash32.js';

const SECOND_SEED = 0x9e3779b1;
const CELL_BYTES = 3;
const WORD = /^[a-z]{2,}$/;

/** Endings of inflected forms and what to put in their place, for nouns, verbs, adjectives and adverbs. */
const ENDINGS: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
    ['ves', 'f'],
    ['men', 'man'],
  ],
  [
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
    ['ed', ''],
    ['ed', 'e'],
    ['ied', 'y'],
    ['ing', ''],
    ['ing', 'e'],
  ],
  [
    ['er', ''],
    ['er', 'e'],
    ['est', ''],
    ['est', 'e'],
    ['ier', 'y'],
    ['iest', 'y'],
  ],
  [],
];

/** Where a part of speech stands in WordNet's flags. */
export const NOUN = 0;
export const VERB = 1;
export const ADJECTIVE = 2;
export const ADVERB = 3;

/** What WordNet says of lower-case words. */
export interface WordNet {
  /** 0 for a base form not listed as that part of speech, then 1 to 3 by how common it is. */
  commonness(word: string, part: number): number;
  /** For each part of speech its commonness, plus 4 where the word looks like an inflected form of a listed one. */
  flags(word: string): readonly number[];
}

/**
 * Reads models/wordnet.bin. The file is a static function (an xor filter carrying values, Graf & Lemire 2020), so that
 * nothing is decoded on loading; a word that WordNet lacks counts as listed once in 65,536 times.
 */
export function createWordNet(file: Uint8Array): WordNet {
  const third = new DataView(file.buffer, file.byteOffset, 4).getUint32(0, true);
  const cells = file.subarray(4);

  function lemmaFlags(word: string): number {
    if (!WORD.test(word)) return 0;
    const first = hash32(word, FNV_SEED);
    const second = hash32(word, SECOND_SEED);
    const mixed = (first ^ ((second << 13) | (second >>> 19))) >>> 0;
    const places = [first % third, third + (second % third), 2 * third + (mixed % third)];
    let fingerprint = (first ^ (second >>> 7)) & 0xffff;
    let flags = 0;
    for (const place of places) {
      const at = place * CELL_BYTES;
      fingerprint ^= (cells[at] ?? 0) | ((cells[at + 1] ?? 0) << 8);
      flags ^= cells[at + 2] ?? 0;
    }
    return fingerprint === 0 ? flags : 0;
  }

  const commonness = (word: string, part: number) => (lemmaFlags(word) >> (2 * part)) & 3;
  const has = (word: string, part: number) => commonness(word, part) > 0;

  function isInflected(word: string, part: number): boolean {
    for (const [ending, replacement] of ENDINGS[part] ?? []) {
      if (!word.endsWith(ending)) continue;
      const stem = word.slice(0, -ending.length);
      if (has(stem + replacement, part)) return true;
      const doubled = stem.length > 3 && (ending === 'ed' || ending === 'ing') && stem.at(-1) === stem.at(-2);
      if (doubled && has(stem.slice(0, -1), part)) return true;
    }
    return false;
  }

  return {
    commonness,
    flags(word) {
      const own = lemmaFlags(word);
      return ENDINGS.map(
        (_, part) => ((own >> (2 * part)) & 3) + (word.length > 3 && isInflected(word, part) ? 4 : 0),
      );
    },
  };
}
