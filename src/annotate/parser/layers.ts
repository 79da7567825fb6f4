import { type Address, type Heap, placeFloats } from './heap.js';
import type { Kernel } from './kernel.js';
import type { QuantisedMatrix, Weights } from './weights.js';

/** Normalised activations times this become integers; the convolutions' inputs share it, so that windows can. */
export const FIXED_SCALE = 2047 / 12;
const PANEL = 8;
/** Of the leaky rectifiers. */
export const SLOPE = 0.1;

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

/** Room for what layers compute on the way. */
export interface Workspace {
  readonly kernel: Kernel;
  /** Rows there is room for. */
  readonly words: number;
  readonly integers: Address;
  readonly windows: Address;
  readonly scales: Address;
  readonly fixedScales: Address;
  readonly normed: Address;
  readonly wide: Address;
  readonly states: Address;
}

/** Reserves working room for `words` words, layers of width `width`, and linear layers of `widest` inputs at most. */
export function createWorkspace(kernel: Kernel, words: number, width: number, widest: number): Workspace {
  const { heap } = kernel;
  const floats = (columns: number) => heap.allocate(4 * words * columns);
  return {
    kernel,
    words,
    integers: heap.allocate(2 * words * widest),
    windows: heap.allocate(2 * words * 3 * width),
    scales: floats(1),
    fixedScales: placeFloats(heap, new Float32Array(words).fill(1 / Math.fround(FIXED_SCALE))),
    normed: floats(width),
    wide: floats(4 * width),
    states: floats(2 * width),
  };
}

/** Rounds up to a multiple of the eight outputs that the kernels compute together. */
function padded(count: number): number {
  return Math.ceil(count / PANEL) * PANEL;
}

/** Places a matrix, and its bias or zeros, in the heap. */
export function placeLinear(heap: Heap, matrix: QuantisedMatrix, bias: ArrayLike<number> = []): Linear {
  const inputs = padded(matrix.columns);
  const outputs = padded(matrix.rows);
  const weights = heap.allocate(inputs * outputs);
  for (let n = 0; n < matrix.rows; n++) {
    const panel = weights + (n - (n % PANEL)) * inputs + (n % PANEL) * 2;
    spreadRow(matrix.values, n * matrix.columns, matrix.columns, heap.bytes, panel);
  }
  const scales = placeFloats(heap, matrix.scales, outputs);
  return { inputs, outputs, weights, scales, bias: placeFloats(heap, bias, outputs) };
}

/** Writes a row of weights into its panel: pairs of inputs, between those of the panel's other rows. */
function spreadRow(values: Int8Array, start: number, count: number, out: Int8Array, panel: Address): void {
  for (let k = 0; k < count; k++) out[panel + (k >> 1) * 2 * PANEL + (k & 1)] = values[start + k] ?? 0;
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

/** The convolution of that name. */
export function placeConvolution(heap: Heap, weights: Weights, name: string): Convolution {
  return {
    norm: placeNorm(heap, weights, `${name}.norm`),
    linear: placeNamedLinear(heap, weights, `${name}.linear`),
  };
}

/** The recurrence of that name. */
export function placeRecurrence(heap: Heap, weights: Weights, name: string): Recurrence {
  return {
    norm: placeNorm(heap, weights, `${name}.norm`),
    gates: placeNamedLinear(heap, weights, `${name}.gates`),
    project: placeNamedLinear(heap, weights, `${name}.project`),
  };
}
