import type { Span } from '../../types/article.js';
import { applyLinear, applyToIntegers, quantise } from './apply-layers.js';
import { type Address, floatIndex } from './heap.js';
import { placeNamedLinear, SLOPE, type Workspace } from './layers.js';
import { largest } from './tags.js';
import type { Weights } from './weights.js';

/** A relation: its index in `Weights.labels`. */
export interface Label {
  readonly label: number;
  readonly probability: number;
}

/** The most probable label of each row's arc to the head given. */
export type Labeller = (x: Address, sentences: readonly Span[], heads: Int32Array) => readonly Label[];

/** A layer over the sum of what dependent and head say, then a softmax over labels. */
export function createLabeller(weights: Weights, work: Workspace): Labeller {
  const { kernel } = work;
  const { heap } = kernel;
  const dependent = placeNamedLinear(heap, weights, 'label_dependent');
  const head = placeNamedLinear(heap, weights, 'label_head');
  const output = placeNamedLinear(heap, weights, 'label_output');
  const root = weights.vector('label_root');
  const dim = root.length;
  const labelCount = weights.labels.length;
  const pairs = heap.allocate(4 * work.words * dim);
  const heads = heap.allocate(4 * work.words * dim);
  const probabilities = heap.allocate(4 * work.words * output.outputs);

  /** Adds to the dependent in `row` what its head says. */
  function addHead(row: number, headRow: number | undefined): void {
    const to = floatIndex(pairs) + row * dim;
    const source = headRow === undefined ? root : heap.floats;
    const from = headRow === undefined ? 0 : floatIndex(heads) + headRow * dim;
    for (let k = 0; k < dim; k++) heap.floats[to + k] = (heap.floats[to + k] ?? 0) + (source[from + k] ?? 0);
  }

  return (x, sentences, chosenHeads) => {
    const rows = chosenHeads.length;
    quantise(work, x, rows, dependent.inputs);
    applyToIntegers(work, dependent, rows, pairs);
    applyToIntegers(work, head, rows, heads);
    for (const { start, end } of sentences) {
      for (let row = start; row < end; row++) {
        const chosen = chosenHeads[row] ?? 0;
        addHead(row, chosen === 0 ? undefined : start + chosen - 1);
      }
    }
    kernel.rectify(pairs, rows * dim, SLOPE);
    applyLinear(work, output, pairs, rows, probabilities);
    kernel.softmax(probabilities, rows, labelCount, output.outputs);
    return Array.from(chosenHeads, (_, row) => {
      const start = floatIndex(probabilities) + row * output.outputs;
      const label = largest(heap.floats, start, labelCount);
      return { label, probability: heap.floats[start + label] ?? 0 };
    });
  };
}
