import type { Address } from './heap.js';
import { nearest, single } from './single-precision.js';

const LARGEST_ACTIVATION = 2047;
const SMALLEST_SCALE = single(1e-9);
const PANEL = 8;

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

/** See Kernel.linear. */
export function linear(
  floats: Float32Array,
  shorts: Int16Array,
  bytes: Int8Array,
  x: Address,
  scales: Address,
  rows: number,
  inputs: number,
  weights: Address,
  weightScales: Address,
  outputs: number,
  bias: Address,
  out: Address,
): void {
  const sums = new Int32Array(PANEL);
  for (let row = 0; row < rows; row++) {
    const start = (x >> 1) + row * inputs;
    const scale = floats[(scales >> 2) + row] ?? 0;
    for (let n = 0; n < outputs; n += PANEL) {
      multiplyPanel(shorts, start, inputs, bytes, weights + n * inputs, sums);
      for (let j = 0; j < PANEL; j++) {
        const factor = single(scale * (floats[(weightScales >> 2) + n + j] ?? 0));
        const product = single(factor * single(sums[j] ?? 0));
        floats[(out >> 2) + row * outputs + n + j] = (floats[(bias >> 2) + n + j] ?? 0) + product;
      }
    }
  }
}

/** Inner products of one row with a panel's eight rows of weights. */
function multiplyPanel(
  x: Int16Array,
  start: number,
  inputs: number,
  w: Int8Array,
  panel: Address,
  sums: Int32Array,
): void {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  let at = panel;
  for (let k = start; k < start + inputs; k += 2, at += 2 * PANEL) {
    const u = x[k] ?? 0;
    const v = x[k + 1] ?? 0;
    a = (a + u * (w[at] ?? 0) + v * (w[at + 1] ?? 0)) | 0;
    b = (b + u * (w[at + 2] ?? 0) + v * (w[at + 3] ?? 0)) | 0;
    c = (c + u * (w[at + 4] ?? 0) + v * (w[at + 5] ?? 0)) | 0;
    d = (d + u * (w[at + 6] ?? 0) + v * (w[at + 7] ?? 0)) | 0;
    e = (e + u * (w[at + 8] ?? 0) + v * (w[at + 9] ?? 0)) | 0;
    f = (f + u * (w[at + 10] ?? 0) + v * (w[at + 11] ?? 0)) | 0;
    g = (g + u * (w[at + 12] ?? 0) + v * (w[at + 13] ?? 0)) | 0;
    h = (h + u * (w[at + 14] ?? 0) + v * (w[at + 15] ?? 0)) | 0;
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
