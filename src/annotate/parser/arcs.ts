import type { Span } from '../../types/article.js';
import { applyLinear, applyToIntegers, quantise } from './apply-layers.js';
import { type ArcScores, decodeHeads } from './heads.js';
import { type Address, floatIndex, placeFloats } from './heap.js';
import { placeLinear, placeNamedLinear, SLOPE, type Workspace } from './layers.js';
import type { Weights } from './weights.js';

/** The arcs of a batch. */
export interface Arcs {
  /** Head of each row: its 1-based place in the sentence, 0 for the root. A sentence's form a tree with one root. */
  readonly heads: Int32Array;
  /** How probable a head is for a row, chosen or not; known until the next batch. */
  probability(row: number, head: number): number;
  /** The probabilities of all arcs of a sentence; known until the next batch. */
  probabilities(sentence: Span): ArcScores;
}

/** The arcs for the rows of x, decoded from their scores unless the heads are given. */
export type ArcFinder = (x: Address, sentences: readonly Span[], given?: Int32Array) => Arcs;

/** Keeps a word from being its own head. */
const FORBIDDEN = -1e4;
/** Floats that the kernels treat together. */
const LANES = 4;

/** Biaffine scores of every pair of words (Dozat & Manning 2017), decoded to trees. */
export function createArcFinder(weights: Weights, work: Workspace): ArcFinder {
  const { kernel } = work;
  const { heap } = kernel;
  const dependent = placeNamedLinear(heap, weights, 'arc_dependent');
  const head = placeNamedLinear(heap, weights, 'arc_head');
  const bilinear = placeLinear(heap, weights.matrix('arc_weight'), weights.vector('arc_bias'));
  const root = weights.vector('arc_root');
  const dim = root.length;
  const dependents = heap.allocate(4 * work.words * dim);
  const queries = heap.allocate(4 * work.words * dim);
  // The root stands before each sentence's heads, so these have one row more than there are words; and a sentence's
  // scores fill whole lanes, for which some rows after its own are read.
  const heads = placeFloats(heap, root, (work.words + LANES) * dim);
  const scores = heap.allocate(4 * work.words * (work.words + LANES));

  /** Writes a sentence's arc scores to `target`. */
  function scorePairs({ start, end }: Span, stride: number, target: Address): Float32Array {
    const rowBefore = floatIndex(heads) + start * dim;
    const saved = heap.floats.slice(rowBefore, rowBefore + dim);
    heap.floats.set(root, rowBefore);
    kernel.dots(queries + 4 * start * dim, end - start, heads + 4 * start * dim, stride, dim, target);
    heap.floats.set(saved, rowBefore);
    const found = heap.floats.subarray(floatIndex(target), floatIndex(target) + (end - start) * stride);
    for (let word = 0; word < end - start; word++) found[word * stride + word + 1] = FORBIDDEN;
    return found;
  }

  return (x, sentences, given) => {
    const rows = sentences.at(-1)?.end ?? 0;
    quantise(work, x, rows, dependent.inputs);
    applyToIntegers(work, dependent, rows, dependents);
    applyToIntegers(work, head, rows, heads + 4 * dim);
    kernel.rectify(dependents, rows * dim, SLOPE);
    kernel.rectify(heads + 4 * dim, rows * dim, SLOPE);
    applyLinear(work, bilinear, dependents, rows, queries);
    const chosen = given ?? new Int32Array(rows);
    const rowStarts = new Int32Array(rows);
    let target = scores;
    for (const sentence of sentences) {
      const length = sentence.end - sentence.start;
      const stride = Math.ceil((length + 1) / LANES) * LANES;
      const found = scorePairs(sentence, stride, target);
      if (given === undefined) chosen.set(decodeHeads({ length, stride, scores: found }), sentence.start);
      kernel.softmax(target, length, length + 1, stride);
      for (let word = 0; word < length; word++)
        rowStarts[sentence.start + word] = floatIndex(target) + word * stride;
      target += 4 * length * stride;
    }
    return {
      heads: chosen,
      probability: (row, place) => heap.floats[(rowStarts[row] ?? 0) + place] ?? 0,
      probabilities: ({ start, end }) => {
        const stride = end - start + 1;
        const scores = new Float32Array((end - start) * stride);
        for (let row = start; row < end; row++) {
          const from = rowStarts[row] ?? 0;
          scores.set(heap.floats.subarray(from, from + stride), (row - start) * stride);
        }
        return { length: end - start, stride, scores };
      },
    };
  };
}
