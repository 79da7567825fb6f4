/** A probability to six digits: engines differ in the last digits of `Math.exp`, and the same text shall give the same everywhere. */
export function roundProbability(probability: number): number {
  return Math.round(probability * 1e6) / 1e6;
}
