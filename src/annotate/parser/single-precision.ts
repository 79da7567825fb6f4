/** Rounds to single precision, as each operation of the WebAssembly kernel does. */
export const single = Math.fround;

/** Adding and taking away this rounds a single-precision number below 2^22 to the nearest integer, ties to even. */
const ROUNDER = 12582912;
const LOG2_E = single(Math.LOG2E);
const COEFFICIENTS = [9.6181291e-3, 5.5504109e-2, 2.4022651e-1, 6.9314718e-1, 1];
const [C1 = 0, C2 = 0, C3 = 0, C4 = 0, C5 = 0] = COEFFICIENTS.map(single);
const C0 = single(1.3333558e-3);
const POWERS_OF_TWO = Float32Array.from({ length: 256 }, (_, exponent) => 2 ** (exponent - 127));

/** The nearest integer of a single-precision number below 2^22, ties to even. */
export function nearest(x: number): number {
  return single(single(x + ROUNDER) - ROUNDER);
}

/** e^x in single precision, to about 1e-6, for x cut to ±87: 2^round(t) times a polynomial for the rest (Cephes). */
export function exp(x: number): number {
  const t = single(Math.min(Math.max(x, -87), 87) * LOG2_E);
  const whole = nearest(t);
  const rest = single(t - whole);
  let p = single(single(C0 * rest) + C1);
  p = single(single(p * rest) + C2);
  p = single(single(p * rest) + C3);
  p = single(single(p * rest) + C4);
  p = single(single(p * rest) + C5);
  return single(p * (POWERS_OF_TWO[whole + 127] ?? 0));
}

/** 1 / (1 + e^-x) in single precision. */
export function sigmoid(x: number): number {
  return single(1 / single(1 + exp(-x)));
}
