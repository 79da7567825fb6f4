import { NAME_LABELS } from '../entities/name-evidence.js';
import { createClassifier } from './classifier.js';
import { type Address, floatIndex } from './heap.js';
import type { Workspace } from './layers.js';
import type { Weights } from './weights.js';

/** Probabilities of `NAME_LABELS`, in their order. */
export type NameProbabilities = readonly number[];

/** Probabilities for the first `rows` rows of x. */
export type NameFinder = (x: Address, rows: number) => readonly NameProbabilities[];

/** A softmax over `NAME_LABELS`. */
export function createNameFinder(weights: Weights, work: Workspace): NameFinder {
  const { kernel } = work;
  const { stride, score } = createClassifier(weights, work, 'name');
  return (x, rows) => {
    const probabilities = score(x, rows);
    kernel.softmax(probabilities, rows, NAME_LABELS.length, stride);
    return Array.from({ length: rows }, (_, row) => {
      const start = floatIndex(probabilities) + row * stride;
      return Array.from(kernel.heap.floats.subarray(start, start + NAME_LABELS.length));
    });
  };
}
