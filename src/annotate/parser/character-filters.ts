import { CHARACTER_ROWS } from './features.js';
import type { Weights } from './weights.js';

const WINDOW = 3;

/** Writes a word's spelling features (the best match of each filter, at least 0) into `out` from `start` on. */
export type CharacterFilters = (rows: readonly number[], out: Float32Array, start: number) => void;

/** Filters over windows of three characters. What a character adds in each place is computed when it is first met. */
export function createCharacterFilters(weights: Weights): CharacterFilters {
  const bias = weights.vector('words.character_filters.bias');
  const filters = bias.length;
  const shareOf = createCharacterShares(weights);
  const matches = new Float32Array(filters);
  return (rows, out, start) => {
    out.fill(0, start, start + filters);
    for (let place = 0; place < rows.length; place++) {
      matches.set(bias);
      for (let offset = 0; offset < WINDOW; offset++) {
        const row = rows[place + offset - 1];
        if (row !== undefined) addSlice(matches, shareOf(row), offset * filters);
      }
      keepLarger(out, start, matches);
    }
  };
}

/** What a character adds to each filter: as the window's first, second and third character, one after the other. */
function createCharacterShares(weights: Weights): (row: number) => Float32Array {
  const characters = weights.matrix('words.characters.weight');
  const filters = weights.matrix('words.character_filters.weight');
  const known: (Float32Array | undefined)[] = new Array(CHARACTER_ROWS).fill(undefined);
  const dim = characters.columns;

  function compute(row: number): Float32Array {
    const vector = characters.values.subarray(row * dim, (row + 1) * dim);
    const scale = characters.scales[row] ?? 0;
    return Float32Array.from({ length: WINDOW * filters.rows }, (_, index) => {
      const filter = index % filters.rows;
      const place = (index - filter) / filters.rows;
      const product = integerProduct(vector, filters.values, filter * filters.columns + place * dim);
      return product * scale * (filters.scales[filter] ?? 0);
    });
  }

  return (row) => {
    const share = known[row] ?? compute(row);
    known[row] = share;
    return share;
  };
}

function integerProduct(vector: Int8Array, matrix: Int8Array, start: number): number {
  let sum = 0;
  for (let k = 0; k < vector.length; k++) sum += (vector[k] ?? 0) * (matrix[start + k] ?? 0);
  return sum;
}

function addSlice(sums: Float32Array, values: Float32Array, start: number): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (values[start + k] ?? 0);
}

function keepLarger(out: Float32Array, start: number, values: Float32Array): void {
  for (let k = 0; k < values.length; k++) {
    const value = values[k] ?? 0;
    if (value > (out[start + k] ?? 0)) out[start + k] = value;
  }
}
