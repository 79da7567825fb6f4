import { CLASSIFIED_TYPES } from '../entities/type-classifier.js';
import { addFloats, applyLinear } from './apply-layers.js';
import { type Address, floatIndex } from './heap.js';
import { placeLinear, placeNamedLinear, type Workspace } from './layers.js';
import type { Weights } from './weights.js';

/** Probabilities of `CLASSIFIED_TYPES`, in their order, for the phrase that a word heads. */
export type KindProbabilities = readonly number[];

/** Tells what kind of thing a word's phrase names, from the word before and after it is read in its sentence. */
export interface KindFinder {
  /** Takes the words' own vectors, the first `rows` rows of x. */
  see(x: Address, rows: number): void;
  /** Probabilities for the words that were seen last, from their vectors in the sentence. */
  find(x: Address, rows: number): readonly KindProbabilities[];
}

/** A hidden layer over both vectors and a softmax: training/tune_kinds.py. */
export function createKindFinder(weights: Weights, work: Workspace): KindFinder {
  const { kernel } = work;
  const { heap } = kernel;
  const word = placeLinear(heap, weights.matrix('kind_word.weight'));
  const hidden = placeNamedLinear(heap, weights, 'kind_hidden');
  const output = placeNamedLinear(heap, weights, 'kind_output');
  const fromWords = heap.allocate(4 * work.words * word.outputs);
  const activations = work.wide;
  const scores = heap.allocate(4 * work.words * output.outputs);
  return {
    see(x, rows) {
      applyLinear(work, word, x, rows, fromWords);
    },
    find(x, rows) {
      applyLinear(work, hidden, x, rows, activations);
      addFloats(heap, activations, fromWords, rows * hidden.outputs);
      kernel.rectify(activations, rows * hidden.outputs, 0);
      applyLinear(work, output, activations, rows, scores);
      kernel.softmax(scores, rows, CLASSIFIED_TYPES.length, output.outputs);
      return Array.from({ length: rows }, (_, row) => {
        const start = floatIndex(scores) + row * output.outputs;
        return Array.from(heap.floats.subarray(start, start + CLASSIFIED_TYPES.length));
      });
    },
  };
}
