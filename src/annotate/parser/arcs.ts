import type { Span } from '../../types/article.js';
import { applyLinear, applyToIntegers, quantise } from './apply-layers.js';
import { decodeHeads } from './heads.js';
import { type Address, floatIndex, placeFloats } from './heap.js';
import { placeLinear, placeNamedLinear, SLOPE, type Workspace } from './layers.js';
import { exp } from './single-precision.js';
import type { Weights } from './weights.js';

/** A word's head: its 1-based place in the sentence, 0 for the root. */
export interface Arc {
  readonly head: number;
  readonly probability: number;
}

/** One arc for each row of x; those of a sentence form a tree with one root. */
export type ArcFinder = (x: Address, sentences: readonly Span[]) => readonly Arc[];

/** Keeps a word from being its own head. */
const FORBIDDEN = -1e4;

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
  // The root stands before each sentence's heads, so these have one row more than there are words.
  const heads = placeFloats(heap, root, (work.words + 1) * dim);
  const scores = heap.allocate(4 * work.words * (work.words + 1));

  /** Arc scores of one sentence, in `scores`. */
  function scorePairs({ start, end }: Span): Float32Array {
    const rowBefore = heads + 4 * start * dim;
    const saved = heap.floats.slice(floatIndex(rowBefore), floatIndex(rowBefore) + dim);
    heap.floats.set(root, floatIndex(rowBefore));
    const length = end - start;
    kernel.dots(queries + 4 * start * dim, length, rowBefore, length + 1, dim, scores);
    heap.floats.set(saved, floatIndex(rowBefore));
    const found = heap.floats.subarray(floatIndex(scores), floatIndex(scores) + length * (length + 1));
    for (let word = 0; word < length; word++) found[word * (length + 1) + word + 1] = FORBIDDEN;
    return found;
  }

  return (x, sentences) => {
    const rows = sentences.at(-1)?.end ?? 0;
    quantise(work, x, rows, dependent.inputs);
    applyToIntegers(work, dependent, rows, dependents);
    applyToIntegers(work, head, rows, heads + 4 * dim);
    kernel.rectify(dependents, rows * dim, SLOPE);
    kernel.rectify(heads + 4 * dim, rows * dim, SLOPE);
    applyLinear(work, bilinear, dependents, rows, queries);
    return sentences.flatMap((sentence) => {
      const found = scorePairs(sentence);
      const length = sentence.end - sentence.start;
      return Array.from(decodeHeads({ length, scores: found }), (chosen, word) => ({
        head: chosen,
        probability: probabilityOf(found, word * (length + 1), length + 1, chosen),
      }));
    });
  };
}

/** Softmax of one of `count` scores from `start` on. */
function probabilityOf(scores: Float32Array, start: number, count: number, chosen: number): number {
  const own = scores[start + chosen] ?? 0;
  let sum = 0;
  for (let k = start; k < start + count; k++) sum += exp((scores[k] ?? 0) - own);
  return 1 / sum;
}
