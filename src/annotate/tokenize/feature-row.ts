/** Number of hash buckets of the boundary model's features: a power of two. */
export const BOUNDARY_BUCKETS = 1 << 17;
const MOST_FEATURES = 128;

/** Adds the feature of a template with up to six values to a row. */
export type AddFeature = (
  template: number,
  a?: number,
  b?: number,
  c?: number,
  d?: number,
  e?: number,
  f?: number,
) => void;

/** The features of one gap between words, as buckets; used again for the next gap. */
export interface FeatureRow {
  readonly add: AddFeature;
  clear(): void;
  /** The sum of the features' weights. */
  sum(weights: Int8Array | Float64Array): number;
  /** A copy of the buckets. */
  copy(): Int32Array;
}

function mixed(state: number, value: number): number {
  const h = Math.imul(state ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** An empty row. Values are hashed into buckets one after the other, as in MurmurHash3 (Appleby). */
export function featureRow(): FeatureRow {
  const buckets = new Int32Array(MOST_FEATURES);
  let length = 0;
  return {
    add(template, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0) {
      let h = mixed(mixed(mixed(template + 1, a), b), c);
      if (d !== 0 || e !== 0 || f !== 0) h = mixed(mixed(mixed(h, d), e), f);
      h = Math.imul(h ^ (h >>> 13), 0x85ebca6b);
      buckets[length] = (h ^ (h >>> 16)) & (BOUNDARY_BUCKETS - 1);
      length += 1;
    },
    clear() {
      length = 0;
    },
    sum(weights) {
      let sum = 0;
      for (let i = 0; i < length; i += 1) sum += weights[buckets[i] ?? 0] ?? 0;
      return sum;
    },
    copy: () => buckets.slice(0, length),
  };
}
