import { NAME_LABELS } from '../entities/name-evidence.js';
import { applyLinear } from './apply-layers.js';
import { type Address, floatIndex } from './heap.js';
import { placeNamedLinear, type Workspace } from './layers.js';
import type { Weights } from './weights.js';

/** Probabilities of `NAME_LABELS`, in their order. */
export type NameProbabilities = readonly number[];

/** Probabilities for the first `rows` rows of x. */
export type NameFinder = (x: Address, rows: number) => readonly NameProbabilities[];

/** A hidden layer and a softmax over `NAME_LABELS`. */
export function createNameFinder(weights: Weights, work: Workspace): NameFinder {
  const { kernel } = work;
  const { heap } = kernel;
  const hidden = placeNamedLinear(heap, weights, 'name_hidden');
  const output = placeNamedLinear(heap, weights, 'name_output');
  const activations = heap.allocate(4 * work.words * hidden.outputs);
  const probabilities = heap.allocate(4 * work.words * output.outputs);

  return (x, rows) => {
    applyLinear(work, hidden, x, rows, activations);
    kernel.rectify(activations, rows * hidden.outputs, 0);
    applyLinear(work, output, activations, rows, probabilities);
    kernel.softmax(probabilities, rows, NAME_LABELS.length, output.outputs);
    const start = floatIndex(probabilities);
    return Array.from({ length: rows }, (_, row) =>
      Array.from(
        heap.floats.subarray(start + row * output.outputs, start + row * output.outputs + NAME_LABELS.length),
      ),
    );
  };
}
