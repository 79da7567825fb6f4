import { addFloats, applyLinear, applyNorm } from './apply-layers.js';
import { type Address, floatIndex } from './heap.js';
import { placeLinear, placeNamedLinear, placeNorm, type Workspace } from './layers.js';
import type { Weights } from './weights.js';

/** Adds to each of the first `rows` rows of x what its first tags tell the parser. */
export type TagFeedback = (x: Address, rows: number) => void;

/** A softmax over tags, and the expectation of the tags' embedding. */
export function createTagFeedback(weights: Weights, work: Workspace): TagFeedback {
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
  const activations = heap.allocate(4 * work.words * hidden.outputs);
  const probabilities = heap.allocate(4 * work.words * output.outputs);

  return (x, rows) => {
    applyNorm(work, norm, x, rows, work.normed);
    applyLinear(work, hidden, work.normed, rows, activations);
    kernel.rectify(activations, rows * hidden.outputs, 0);
    applyLinear(work, output, activations, rows, probabilities);
    kernel.softmax(probabilities, rows, weights.tags.length, output.outputs);
    applyLinear(work, feedback, probabilities, rows, work.wide);
    addFloats(heap, x, work.wide, rows * feedback.outputs);
  };
}

/** The most probable tag of each of the first `rows` rows of x, as an index into `Weights.tags`. */
export type Tagger = (x: Address, rows: number) => Int32Array;

/** The tags that the whole sentence speaks for: a hidden layer over what the parser made of it. */
export function createTagger(weights: Weights, work: Workspace): Tagger {
  const { kernel } = work;
  const { heap } = kernel;
  const hidden = placeNamedLinear(heap, weights, 'retag_hidden');
  const output = placeNamedLinear(heap, weights, 'retag_output');
  const activations = heap.allocate(4 * work.words * hidden.outputs);
  const scores = heap.allocate(4 * work.words * output.outputs);

  return (x, rows) => {
    applyLinear(work, hidden, x, rows, activations);
    kernel.rectify(activations, rows * hidden.outputs, 0);
    applyLinear(work, output, activations, rows, scores);
    return Int32Array.from({ length: rows }, (_, row) =>
      largest(heap.floats, floatIndex(scores) + row * output.outputs, weights.tags.length),
    );
  };
}

/** Which of `count` numbers from `start` on is the largest; the first of equals. */
export function largest(floats: Float32Array, start: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if ((floats[start + k] ?? 0) > (floats[start + best] ?? 0)) best = k;
  return best;
}
