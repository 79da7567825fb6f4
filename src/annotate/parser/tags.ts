import { addFloats, applyLinear, applyNorm } from './apply-layers.js';
import { createClassifier } from './classifier.js';
import { type Address, floatIndex } from './heap.js';
import { placeLinear, placeNorm, type Workspace } from './layers.js';
import type { Weights } from './weights.js';

/** Adds to each of the first `rows` rows of x what its first tags tell the parser. */
export type TagFeedback = (x: Address, rows: number) => void;

/** A softmax over tags, and the expectation of the tags' embedding. */
export function createTagFeedback(weights: Weights, work: Workspace): TagFeedback {
  const { kernel } = work;
  const norm = placeNorm(kernel.heap, weights, 'tag_norm');
  const { stride, score } = createClassifier(weights, work, 'tag');
  const feedback = placeLinear(
    kernel.heap,
    weights.matrix('tag_feedback.weight'),
    weights.vector('tag_feedback.bias'),
  );
  return (x, rows) => {
    applyNorm(work, norm, x, rows, work.normed);
    const probabilities = score(work.normed, rows);
    kernel.softmax(probabilities, rows, weights.tags.length, stride);
    applyLinear(work, feedback, probabilities, rows, work.wide);
    addFloats(kernel.heap, x, work.wide, rows * feedback.outputs);
  };
}

/** The most probable tag of each of the first `rows` rows of x, as an index into `Weights.tags`. */
export type Tagger = (x: Address, rows: number) => Int32Array;

/** The tags that the whole sentence speaks for. */
export function createTagger(weights: Weights, work: Workspace): Tagger {
  const { floats } = work.kernel.heap;
  const { stride, score } = createClassifier(weights, work, 'retag');
  return (x, rows) => {
    const start = floatIndex(score(x, rows));
    return Int32Array.from({ length: rows }, (_, row) =>
      largest(floats, start + row * stride, weights.tags.length),
    );
  };
}

/** Which of `count` numbers from `start` on is the largest; the first of equals. */
export function largest(floats: Float32Array, start: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if ((floats[start + k] ?? 0) > (floats[start + best] ?? 0)) best = k;
  return best;
}
