import type { Span } from '../../types/article.js';
import { type Address, floatIndex, type Heap } from './heap.js';
import {
  type Convolution,
  FIXED_SCALE,
  type Linear,
  type Norm,
  type Recurrence,
  type Workspace,
} from './layers.js';

/** Quantises rows of floats for `applyToIntegers`. */
export function quantise(work: Workspace, x: Address, rows: number, columns: number): void {
  work.kernel.quantiseRows(x, rows, columns, work.integers, work.scales);
}

/** out = linear(x) for rows of floats. */
export function applyLinear(work: Workspace, layer: Linear, x: Address, rows: number, out: Address): void {
  quantise(work, x, rows, layer.inputs);
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
export function applyConvolution(
  work: Workspace,
  layer: Convolution,
  x: Address,
  sentences: readonly Span[],
): void {
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
export function applyRecurrence(
  work: Workspace,
  layer: Recurrence,
  x: Address,
  sentences: readonly Span[],
): void {
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
  for (let k = 0; k < count; k++)
    heap.floats[to + k] = (heap.floats[to + k] ?? 0) + (heap.floats[from + k] ?? 0);
}
