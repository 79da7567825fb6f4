import type { WordNet } from '../wordnet.js';
import { addFloats, applyLinear, applyNorm, applyToIntegers, quantise } from './apply-layers.js';
import { createCharacterFilters } from './character-filters.js';
import { characterRows, wordRows } from './features.js';
import { type Address, floatIndex } from './heap.js';
import { placeNamedLinear, placeNorm, type Workspace } from './layers.js';
import type { QuantisedMatrix, Weights } from './weights.js';
import type { WordLists } from './word-lists.js';

/** Tables that a word's rows point into; characters come after them. */
const TABLES = 16;
/** Word forms whose vectors are kept; when more come, all are forgotten and computed anew. */
const CACHED_FORMS = 1 << 14;

/** Vectors of word forms out of context. */
export interface WordVectors {
  /** Computes the vectors of forms that are not at hand. At most as many forms as the workspace has words. */
  prepare(forms: readonly string[]): void;
  /** Where the vector of a form lies that was prepared last. */
  address(form: string): Address;
}

/** Vectors from the embedding tables and the spelling; see WordEmbedding in training/network.py. */
export function createWordVectors(
  weights: Weights,
  wordNet: WordNet,
  wordLists: WordLists,
  work: Workspace,
): WordVectors {
  const { heap } = work.kernel;
  const tables = Array.from({ length: TABLES }, (_, table) => weights.matrix(`words.tables.${table}.weight`));
  const spell = createCharacterFilters(weights);
  const linear = placeNamedLinear(heap, weights, 'words.linear');
  const hidden = placeNamedLinear(heap, weights, 'words.hidden');
  const output = placeNamedLinear(heap, weights, 'words.output');
  const norm = placeNorm(heap, weights, 'words.norm');
  const inputs = heap.allocate(4 * work.words * linear.inputs);
  const activations = heap.allocate(4 * work.words * hidden.outputs);
  const deep = heap.allocate(4 * work.words * output.outputs);
  const cache = heap.allocate(4 * CACHED_FORMS * norm.width);
  const slots = new Map<string, number>();
  const slotAddress = (slot: number) => cache + 4 * slot * norm.width;

  function writeInputs(form: string, start: number): void {
    let at = start;
    for (const [table, row] of wordRows(form, weights.vocabulary, wordNet, wordLists).entries()) {
      const matrix = tables[table];
      if (matrix) at = copyRow(matrix, row, heap.floats, at);
    }
    spell(characterRows(form), heap.floats, at);
  }

  return {
    prepare(forms) {
      if (slots.size + forms.length > CACHED_FORMS) slots.clear();
      const first = slots.size;
      for (const form of forms) {
        if (slots.has(form)) continue;
        writeInputs(form, floatIndex(inputs) + (slots.size - first) * linear.inputs);
        slots.set(form, slots.size);
      }
      const added = slots.size - first;
      if (added === 0) return;
      const vectors = slotAddress(first);
      quantise(work, inputs, added, linear.inputs);
      applyToIntegers(work, linear, added, vectors);
      applyToIntegers(work, hidden, added, activations);
      work.kernel.rectify(activations, added * hidden.outputs, 0);
      applyLinear(work, output, activations, added, deep);
      addFloats(heap, vectors, deep, added * norm.width);
      applyNorm(work, norm, vectors, added, vectors);
    },
    address: (form) => slotAddress(slots.get(form) ?? 0),
  };
}

function copyRow(matrix: QuantisedMatrix, row: number, out: Float32Array, start: number): number {
  const scale = matrix.scales[row] ?? 0;
  const from = row * matrix.columns;
  for (let k = 0; k < matrix.columns; k++) out[start + k] = (matrix.values[from + k] ?? 0) * scale;
  return start + matrix.columns;
}
