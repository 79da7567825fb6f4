import type { Address, Heap } from './heap.js';

/**
 * The network's arithmetic, over addresses in one heap. Matrices are row by row. There are two
 * implementations, and they agree to the last bit: every step is a single-precision or an integer operation
 * in an order that both keep.
 */
export interface Kernel {
  readonly heap: Heap;
  /** Each row of floats as 12-bit integers (int16), and the float by which to multiply them. Columns: a multiple of 8. */
  quantiseRows(x: Address, rows: number, columns: number, out: Address, scales: Address): void;
  /** `count` floats times `scale` as int16; `count` is a multiple of 8. */
  quantiseFixed(x: Address, count: number, scale: number, out: Address): void;
  /** For each row of int16 in `[start, end)` the row before, itself and the row after, zero outside. */
  windows(x: Address, start: number, end: number, width: number, out: Address): void;
  /**
   * out = bias + scale x rowScale x (weights . x) for quantised rows `x`. `outputs` is a multiple of 8,
   * `inputs` of 2; weights lie in panels of eight outputs, two inputs at a time: w[n / 8][k / 2][n % 8][k % 2].
   */
  linear(
    x: Address,
    scales: Address,
    rows: number,
    inputs: number,
    weights: Address,
    weightScales: Address,
    outputs: number,
    bias: Address,
    out: Address,
  ): void;
  /** Rows with mean 0 and variance 1, times gain plus bias. */
  layerNorm(x: Address, rows: number, width: number, gain: Address, bias: Address, out: Address): void;
  /** x += value x sigmoid(gate), where a row of `gated` is `width` values, then `width` gates. */
  addGated(x: Address, gated: Address, rows: number, width: number): void;
  /** Negative values times `slope`, in place. `count` is a multiple of 4. */
  rectify(x: Address, count: number, slope: number): void;
  /** The first `count` of each `stride` floats as probabilities, in place; the rest becomes nearly zero. */
  softmax(x: Address, rows: number, count: number, stride: number): void;
  /** state = value + sigmoid(forget) x (state - value), forward and backward over rows `[start, end)` of gates
   * (values forward, backward, forgets forward, backward); a row of `out` is the forward, then the backward state. */
  recurrence(gates: Address, start: number, end: number, width: number, out: Address): void;
  /** Inner products of each of `rows` rows of `a` with each of `count` rows of `b`. */
  dots(a: Address, rows: number, b: Address, count: number, width: number, out: Address): void;
}
