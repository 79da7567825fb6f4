import type { WordNet } from '../wordnet.js';
import { capitalisation } from './features.js';
import { type Address, floatIndex } from './heap.js';
import type { Workspace } from './layers.js';
import type { Weights } from './weights.js';
import type { WordLists } from './word-lists.js';
import { createWordVectors } from './word-vectors.js';

/** Writes a vector for each word of a batch, row by row, and returns where; the next batch overwrites them. */
export type Embedding = (batch: readonly (readonly string[])[]) => Address;

/** Word vectors plus a vector for how much of the sentence is capitalised. */
export function createEmbedding(
  weights: Weights,
  wordNet: WordNet,
  wordLists: WordLists,
  work: Workspace,
): Embedding {
  const { heap } = work.kernel;
  const words = createWordVectors(weights, wordNet, wordLists, work);
  const { values, scales, columns } = weights.matrix('capitalisation.weight');
  const capitals = Float32Array.from(
    values,
    (value, index) => value * (scales[Math.floor(index / columns)] ?? 0),
  );
  const x = heap.allocate(4 * work.words * columns);

  return (batch) => {
    words.prepare(batch.flat());
    const { floats } = heap;
    let to = floatIndex(x);
    for (const sentence of batch) {
      const capital = capitalisation(sentence) * columns;
      for (const form of sentence) {
        const from = floatIndex(words.address(form));
        for (let k = 0; k < columns; k++)
          floats[to++] = (floats[from + k] ?? 0) + (capitals[capital + k] ?? 0);
      }
    }
    return x;
  };
}
