import type { Address } from './heap.js';
import { exp, sigmoid, single } from './single-precision.js';

/** Sums four interleaved partial sums in the order of the WebAssembly kernel's lanes. */
function sumOf(count: number, term: (index: number) => number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let k = 0; k < count; k += 4) {
    a = single(a + term(k));
    b = single(b + term(k + 1));
    c = single(c + term(k + 2));
    d = single(d + term(k + 3));
  }
  return single(single(single(a + b) + c) + d);
}

/** See Kernel.layerNorm. */
export function layerNorm(
  f: Float32Array,
  x: Address,
  rows: number,
  width: number,
  gain: Address,
  bias: Address,
  out: Address,
): void {
  for (let row = 0; row < rows; row++) {
    const from = (x >> 2) + row * width;
    const to = (out >> 2) + row * width;
    const mean = single(sumOf(width, (k) => f[from + k] ?? 0) / width);
    const squares = sumOf(width, (k) => {
      const centred = single((f[from + k] ?? 0) - mean);
      return single(centred * centred);
    });
    const variance = single(single(squares / width) + single(1e-5));
    const factor = single(1 / single(Math.sqrt(variance)));
    for (let k = 0; k < width; k++) {
      const centred = single(factor * single((f[from + k] ?? 0) - mean));
      f[to + k] = (f[(bias >> 2) + k] ?? 0) + single((f[(gain >> 2) + k] ?? 0) * centred);
    }
  }
}

/** See Kernel.addGated. */
export function addGated(f: Float32Array, x: Address, gated: Address, rows: number, width: number): void {
  for (let row = 0; row < rows; row++) {
    const to = (x >> 2) + row * width;
    const value = (gated >> 2) + 2 * row * width;
    for (let k = 0; k < width; k++) {
      const added = single((f[value + k] ?? 0) * sigmoid(f[value + width + k] ?? 0));
      f[to + k] = (f[to + k] ?? 0) + added;
    }
  }
}

/** See Kernel.rectify. */
export function rectify(f: Float32Array, x: Address, count: number, slope: number): void {
  const factor = single(slope);
  const start = x >> 2;
  for (let k = start; k < start + count; k++) {
    const value = f[k] ?? 0;
    if (value < 0) f[k] = factor * value;
  }
}

/** See Kernel.softmax. */
export function softmax(f: Float32Array, x: Address, rows: number, count: number, stride: number): void {
  for (let row = 0; row < rows; row++) {
    const start = (x >> 2) + row * stride;
    let largest = f[start] ?? 0;
    for (let k = 1; k < count; k++) largest = Math.max(largest, f[start + k] ?? 0);
    f.fill(-1e4, start + count, start + stride);
    for (let k = start; k < start + stride; k++) f[k] = exp(single((f[k] ?? 0) - largest));
    const factor = single(1 / sumOf(stride, (k) => f[start + k] ?? 0));
    for (let k = start; k < start + stride; k++) f[k] = (f[k] ?? 0) * factor;
  }
}

/** See Kernel.recurrence. */
export function recurrence(
  f: Float32Array,
  gates: Address,
  start: number,
  end: number,
  width: number,
  out: Address,
): void {
  for (let k = 0; k < width; k++) {
    let state = 0;
    for (let row = start; row < end; row++) {
      state = step(f, state, (gates >> 2) + row * 4 * width + k, width);
      f[(out >> 2) + row * 2 * width + k] = state;
    }
    state = 0;
    for (let row = end - 1; row >= start; row--) {
      state = step(f, state, (gates >> 2) + row * 4 * width + width + k, width);
      f[(out >> 2) + row * 2 * width + width + k] = state;
    }
  }
}

function step(f: Float32Array, state: number, at: number, width: number): number {
  const value = f[at] ?? 0;
  return single(value + single(sigmoid(f[at + 2 * width] ?? 0) * single(state - value)));
}

/** See Kernel.dots. */
export function dots(
  f: Float32Array,
  a: Address,
  rows: number,
  b: Address,
  count: number,
  width: number,
  out: Address,
): void {
  let to = out >> 2;
  for (let row = 0; row < rows; row++) {
    const own = (a >> 2) + row * width;
    for (let column = 0; column < count; column++) {
      const other = (b >> 2) + column * width;
      f[to++] = sumOf(width, (k) => single((f[own + k] ?? 0) * (f[other + k] ?? 0)));
    }
  }
}
