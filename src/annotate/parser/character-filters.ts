import { CHARACTER_ROWS } from './features.js';
import type { Weights } from './weights.js';

const WINDOW = 3;

/** Writes a word's spelling features (the best match of each filter, at least 0) into `out` from `start` on. */
export type CharacterFilters = (rows: readonly number[], out: Float32Array, start: number) => void;

/** Filters over windows of three characters. Each character's share in each place is computed once, here. */
export function createCharacterFilters(weights: Weights): CharacterFilters {
  const shares = characterShares(weights);
  const bias = weights.vector('words.character_filters.bias');
  const filters = bias.length;
  return (rows, out, start) => {
    out.fill(0, start, start + filters);
    for (let place = 0; place < rows.length; place++) {
      for (let filter = 0; filter < filters; filter++) {
        let match = bias[filter] ?? 0;
        for (let offset = 0; offset < WINDOW; offset++) {
          const row = rows[place + offset - 1];
          if (row !== undefined) match += shares[(offset * CHARACTER_ROWS + row) * filters + filter] ?? 0;
        }
        if (match > (out[start + filter] ?? 0)) out[start + filter] = match;
      }
    }
  };
}

/** What character `c` at window place `p` adds to filter `j`, at [(p * CHARACTER_ROWS + c) * filters + j]. */
function characterShares(weights: Weights): Float32Array {
  const characters = weights.matrix('words.characters.weight');
  const filters = weights.matrix('words.character_filters.weight');
  const dim = characters.columns;
  const shares = new Float32Array(WINDOW * CHARACTER_ROWS * filters.rows);
  let at = 0;
  for (let place = 0; place < WINDOW; place++) {
    for (let row = 0; row < CHARACTER_ROWS; row++) {
      for (let filter = 0; filter < filters.rows; filter++) {
        const w = filter * filters.columns + place * dim;
        let sum = 0;
        for (let k = 0; k < dim; k++)
          sum += (characters.values[row * dim + k] ?? 0) * (filters.values[w + k] ?? 0);
        shares[at++] = sum * (characters.scales[row] ?? 0) * (filters.scales[filter] ?? 0);
      }
    }
  }
  return shares;
}
