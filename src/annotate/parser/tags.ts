import { addFloats, applyLinear, applyNorm } from './apply-layers.js';
import { type Address, floatIndex } from './heap.js';
import { placeLinear, placeNamedLinear, placeNorm, type Workspace } from './layers.js';
import type { Weights } from './weights.js';

/** The most probable tag of each of the first `rows` rows of x; adds what the tags tell the parser to x. */
export type Tagger = (x: Address, rows: number) => Int32Array;

/** A softmax over tags, and the expectation of the tags' embedding fed back. */
export function createTagger(weights: Weights, work: Workspace): Tagger {
  const { kernel } = work;
  const { heap } = kernel;
  const norm = placeNorm(heap, weights, 'tag_norm');
  const hidden = placeNamedLinear(heap, weights, 'tag_hidden');
  const output = placeNamedLinear(heap, weights, 'tag_output');
  const feedback = placeLinear(
    heap,
    weights.matrix('tag_feedback.weight'),
    weights.vector('tag_feedback.bias'),
  );
  const tagCount = weights.tags.length;
  const activations = heap.allocate(4 * work.words * hidden.outputs);
  const probabilities = heap.allocate(4 * work.words * output.outputs);

  return (x, rows) => {
    applyNorm(work, norm, x, rows, work.normed);
    applyLinear(work, hidden, work.normed, rows, activations);
    kernel.rectify(activations, rows * hidden.outputs, 0);
    applyLinear(work, output, activations, rows, probabilities);
    kernel.softmax(probabilities, rows, tagCount, output.outputs);
    applyLinear(work, feedback, probabilities, rows, work.wide);
    addFloats(heap, x, work.wide, rows * feedback.outputs);
    return Int32Array.from({ length: rows }, (_, row) =>
      largest(heap.floats, floatIndex(probabilities) + row * output.outputs, tagCount),
    );
  };
}

/** Which of `count` numbers from `start` on is the largest; the first of equals. */
export function largest(floats: Float32Array, start: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if ((floats[start + k] ?? 0) > (floats[start + best] ?? 0)) best = k;
  return best;
}
