/** Number of hash buckets of the boundary model's features. */
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
  readonly buckets: Int32Array;
  length: number;
  readonly add: AddFeature;
}

function mixed(state: number, value: number): number {
  const h = Math.imul(state ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** An empty row. Values are hashed into buckets one after the other, as in MurmurHash3 (Appleby). */
export function featureRow(): FeatureRow {
  const row = {
    buckets: new Int32Array(MOST_FEATURES),
    length: 0,
    add(template: number, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0): void {
      let h = mixed(mixed(mixed(template + 1, a), b), c);
      if (d !== 0 || e !== 0 || f !== 0) h = mixed(mixed(mixed(h, d), e), f);
      h = Math.imul(h ^ (h >>> 13), 0x85ebca6b);
      row.buckets[row.length] = ((h ^ (h >>> 16)) >>> 0) % BOUNDARY_BUCKETS;
      row.length += 1;
    },
  };
  return row;
}
