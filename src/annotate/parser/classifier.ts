import { applyLinear } from './apply-layers.js';
import type { Address } from './heap.js';
import { placeNamedLinear, type Workspace } from './layers.js';
import type { Weights } from './weights.js';

/** Scores of classes for the first `rows` rows of x. */
export interface Classifier {
  /** Floats from one row's scores to the next. */
  readonly stride: number;
  /** Writes the scores and returns where; the next call overwrites them. */
  score(x: Address, rows: number): Address;
}

/** A hidden layer and one score a class: the layers `NAME_hidden` and `NAME_output` of the network. */
export function createClassifier(weights: Weights, work: Workspace, name: string): Classifier {
  const { kernel } = work;
  const hidden = placeNamedLinear(kernel.heap, weights, `${name}_hidden`);
  const output = placeNamedLinear(kernel.heap, weights, `${name}_output`);
  const activations = kernel.heap.allocate(4 * work.words * hidden.outputs);
  const scores = kernel.heap.allocate(4 * work.words * output.outputs);
  return {
    stride: output.outputs,
    score(x, rows) {
      applyLinear(work, hidden, x, rows, activations);
      kernel.rectify(activations, rows * hidden.outputs, 0);
      applyLinear(work, output, activations, rows, scores);
      return scores;
    },
  };
}
