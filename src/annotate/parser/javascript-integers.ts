import type { Address } from './heap.js';
import { nearest, single } from './single-precision.js';

const LARGEST_ACTIVATION = 2047;
const SMALLEST_SCALE = single(1e-9);
const PANEL = 8;
/** Outputs computed together. */
const BLOCK = 4;

/** See Kernel.quantiseRows. */
export function quantiseRows(
  floats: Float32Array,
  shorts: Int16Array,
  x: Address,
  rows: number,
  columns: number,
  out: Address,
  scales: Address,
): void {
  for (let row = 0; row < rows; row++) {
    const start = (x >> 2) + row * columns;
    let largest = SMALLEST_SCALE;
    for (let k = start; k < start + columns; k++) largest = Math.max(largest, Math.abs(floats[k] ?? 0));
    floats[(scales >> 2) + row] = largest / LARGEST_ACTIVATION;
    const scale = single(LARGEST_ACTIVATION / largest);
    quantiseFixed(floats, shorts, start << 2, columns, scale, out + 2 * row * columns);
  }
}

/** See Kernel.quantiseFixed. */
export function quantiseFixed(
  floats: Float32Array,
  shorts: Int16Array,
  x: Address,
  count: number,
  scale: number,
  out: Address,
): void {
  const factor = single(scale);
  const from = x >> 2;
  const to = out >> 1;
  for (let k = 0; k < count; k++) {
    const value = nearest(single((floats[from + k] ?? 0) * factor));
    shorts[to + k] = Math.min(Math.max(value, -32768), 32767);
  }
}

/** See Kernel.windows. */
export function windows(
  shorts: Int16Array,
  x: Address,
  start: number,
  end: number,
  width: number,
  out: Address,
): void {
  const from = x >> 1;
  let target = (out >> 1) + start * 3 * width;
  for (let row = start; row < end; row++) {
    for (let neighbour = row - 1; neighbour <= row + 1; neighbour++) {
      if (neighbour < start || neighbour >= end) shorts.fill(0, target, target + width);
      else shorts.copyWithin(target, from + neighbour * width, from + (neighbour + 1) * width);
      target += width;
    }
  }
}

/**
 * The weights of Kernel.linear out of their panels, row by row, as doubles: engines multiply these faster than small
 * integers, and sums of such integers stay exact in them.
 */
export function unpackWeights(
  bytes: Int8Array,
  weights: Address,
  inputs: number,
  outputs: number,
): Float64Array {
  const matrix = new Float64Array(inputs * outputs);
  for (let n = 0; n < outputs; n++) {
    const panel = weights + (n - (n % PANEL)) * inputs + (n % PANEL) * 2;
    for (let k = 0; k < inputs; k++)
      matrix[n * inputs + k] = bytes[panel + (k >> 1) * 2 * PANEL + (k & 1)] ?? 0;
  }
  return matrix;
}

/** See Kernel.linear. */
export function linear(
  floats: Float32Array,
  shorts: Int16Array,
  matrix: Float64Array,
  x: Address,
  scales: Address,
  rows: number,
  inputs: number,
  weightScales: Address,
  outputs: number,
  bias: Address,
  out: Address,
): void {
  const activations = new Float64Array(shorts.subarray(x >> 1, (x >> 1) + rows * inputs));
  const sums = new Float64Array(2 * BLOCK);
  for (let row = 0; row < rows; row += 2) {
    const other = Math.min(row + 1, rows - 1);
    for (let n = 0; n < outputs; n += BLOCK) {
      multiplyBlock(activations, row * inputs, other * inputs, matrix, n * inputs, inputs, sums);
      for (let j = 0; j < 2 * BLOCK; j++) {
        const target = j < BLOCK ? row : other;
        const column = n + (j % BLOCK);
        const factor = single(
          (floats[(scales >> 2) + target] ?? 0) * (floats[(weightScales >> 2) + column] ?? 0),
        );
        const product = single(factor * single(sums[j] ?? 0));
        floats[(out >> 2) + target * outputs + column] = (floats[(bias >> 2) + column] ?? 0) + product;
      }
    }
  }
}

/** Inner products of two rows of x with four rows of the matrix: those of the first row, then of the second. */
function multiplyBlock(
  x: Float64Array,
  first: number,
  second: number,
  matrix: Float64Array,
  start: number,
  inputs: number,
  sums: Float64Array,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let k = 0; k < inputs; k++) {
    const u = x[first + k] ?? 0;
    const v = x[second + k] ?? 0;
    const at = start + k;
    const w0 = matrix[at] ?? 0;
    const w1 = matrix[at + inputs] ?? 0;
    const w2 = matrix[at + 2 * inputs] ?? 0;
    const w3 = matrix[at + 3 * inputs] ?? 0;
    a += u * w0;
    b += u * w1;
    c += u * w2;
    d += u * w3;
    e += v * w0;
    f += v * w1;
    g += v * w2;
    h += v * w3;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
}
