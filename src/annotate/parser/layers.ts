import type { Span } from '../../types/article.js';
import { type Address, floatIndex, type Heap, placeFloats } from './heap.js';
import type { Kernel } from './kernel.js';
import type { QuantisedMatrix, Weights } from './weights.js';

/** Normalised activations times this become integers; the convolutions' inputs share it, so that windows can. */
const FIXED_SCALE = 2047 / 12;
const PANEL = 8;

/** A matrix and its bias, placed in the heap as Kernel.linear wants them. */
export interface Linear {
  readonly inputs: number;
  /** The matrix's rows, rounded up to a multiple of 8; the ones added give 0. */
  readonly outputs: number;
  readonly weights: Address;
  readonly scales: Address;
  readonly bias: Address;
}

/** Gain and bias of a layer norm. */
export interface Norm {
  readonly width: number;
  readonly gain: Address;
  readonly bias: Address;
}

/** A residual layer: norm, matrix over each word's window, gate. */
export interface Convolution {
  readonly norm: Norm;
  readonly linear: Linear;
}

/** A residual layer: norm, gates, recurrence both ways, projection, gate. */
export interface Recurrence {
  readonly norm: Norm;
  readonly gates: Linear;
  readonly project: Linear;
}

/** Room for what layers compute on the way, for as many words as `createWorkspace` was given. */
export interface Workspace {
  readonly kernel: Kernel;
  readonly integers: Address;
  readonly windows: Address;
  readonly scales: Address;
  readonly fixedScales: Address;
  readonly normed: Address;
  readonly wide: Address;
  readonly states: Address;
}

/** Reserves working room for `words` words and layers of width `width`. */
export function createWorkspace(kernel: Kernel, words: number, width: number): Workspace {
  const { heap } = kernel;
  const floats = (columns: number) => heap.allocate(4 * words * columns);
  return {
    kernel,
    integers: heap.allocate(2 * words * 4 * width),
    windows: heap.allocate(2 * words * 3 * width),
    scales: floats(1),
    fixedScales: placeFloats(heap, new Float32Array(words).fill(1 / Math.fround(FIXED_SCALE))),
    normed: floats(width),
    wide: floats(4 * width),
    states: floats(2 * width),
  };
}

/** Rounds up to a multiple of the eight outputs that the kernels compute together. */
export function padded(count: number): number {
  return Math.ceil(count / PANEL) * PANEL;
}

/** Places a matrix, and its bias or zeros, in the heap. */
export function placeLinear(heap: Heap, matrix: QuantisedMatrix, bias: ArrayLike<number> = []): Linear {
  const inputs = padded(matrix.columns);
  const outputs = padded(matrix.rows);
  const weights = heap.allocate(inputs * outputs);
  for (let n = 0; n < matrix.rows; n++) {
    const panel = weights + (n - (n % PANEL)) * inputs + (n % PANEL) * 2;
    const row = n * matrix.columns;
    for (let k = 0; k < matrix.columns; k++) {
      heap.bytes[panel + (k >> 1) * 2 * PANEL + (k & 1)] = matrix.values[row + k] ?? 0;
    }
  }
  const scales = placeFloats(heap, matrix.scales, outputs);
  return { inputs, outputs, weights, scales, bias: placeFloats(heap, bias, outputs) };
}

/** Places the matrix and bias of that name. */
export function placeNamedLinear(heap: Heap, weights: Weights, name: string): Linear {
  return placeLinear(heap, weights.matrix(`${name}.weight`), weights.vector(`${name}.bias`));
}

/** Places the layer norm of that name. */
export function placeNorm(heap: Heap, weights: Weights, name: string): Norm {
  const gain = weights.vector(`${name}.weight`);
  return {
    width: gain.length,
    gain: placeFloats(heap, gain),
    bias: placeFloats(heap, weights.vector(`${name}.bias`)),
  };
}

/** out = linear(x) for rows of floats. */
export function applyLinear(work: Workspace, layer: Linear, x: Address, rows: number, out: Address): void {
  work.kernel.quantiseRows(x, rows, layer.inputs, work.integers, work.scales);
  applyToIntegers(work, layer, rows, out);
}

/** out = linear(x) for the rows that were quantised last. */
export function applyToIntegers(work: Workspace, layer: Linear, rows: number, out: Address): void {
  const { inputs, outputs, weights, scales, bias } = layer;
  work.kernel.linear(work.integers, work.scales, rows, inputs, weights, scales, outputs, bias, out);
}

/** out = norm(x). */
export function applyNorm(work: Workspace, norm: Norm, x: Address, rows: number, out: Address): void {
  work.kernel.layerNorm(x, rows, norm.width, norm.gain, norm.bias, out);
}

/** Adds the layer's output to x, for sentences that stand at the given rows. */
export function applyConvolution(work: Workspace, layer: Convolution, x: Address, sentences: readonly Span[]): void {
  const { kernel } = work;
  const { width } = layer.norm;
  const rows = sentences.at(-1)?.end ?? 0;
  const { inputs, outputs, weights, scales, bias } = layer.linear;
  applyNorm(work, layer.norm, x, rows, work.normed);
  kernel.quantiseFixed(work.normed, rows * width, FIXED_SCALE, work.integers);
  for (const { start, end } of sentences) kernel.windows(work.integers, start, end, width, work.windows);
  kernel.linear(work.windows, work.fixedScales, rows, inputs, weights, scales, outputs, bias, work.wide);
  kernel.addGated(x, work.wide, rows, width);
}

/** Adds the layer's output to x, for sentences that stand at the given rows. */
export function applyRecurrence(work: Workspace, layer: Recurrence, x: Address, sentences: readonly Span[]): void {
  const { width } = layer.norm;
  const rows = sentences.at(-1)?.end ?? 0;
  applyNorm(work, layer.norm, x, rows, work.normed);
  applyLinear(work, layer.gates, work.normed, rows, work.wide);
  for (const { start, end } of sentences) work.kernel.recurrence(work.wide, start, end, width, work.states);
  applyLinear(work, layer.project, work.states, rows, work.wide);
  work.kernel.addGated(x, work.wide, rows, width);
}

/** x += y for so many floats. */
export function addFloats(heap: Heap, x: Address, y: Address, count: number): void {
  const to = floatIndex(x);
  const from = floatIndex(y);
  for (let k = 0; k < count; k++) heap.floats[to + k] = (heap.floats[to + k] ?? 0) + (heap.floats[from + k] ?? 0);
}
