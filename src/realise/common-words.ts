import type { Token } from '../types/document.js';
import levels from './lexicon/common-words.json' with { type: 'json' };

const levelOf = new Map(
  Object.entries(levels).flatMap(([level, words]) => words.map((word) => [word, Number(level)] as const)),
);
const highest = Math.max(...levelOf.values());

/**
 * In how many articles of the bench a word stands (bench/common-words.js), as a logarithm, 0 to 1: 0 for what fewer than five have.
 */
export const commonnessOf = ({ form }: Token): number => (levelOf.get(form.toLowerCase()) ?? 0) / highest;
