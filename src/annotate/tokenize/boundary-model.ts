import { boundaryFeatures, type Gap } from './boundary-features.js';
import { BOUNDARY_BUCKETS, featureRow } from './feature-row.js';
import type { Outline } from './outline.js';

/** The log-odds that a sentence ends at a gap. */
export type BoundaryModel = (outline: Outline, gap: Gap) => number;

/**
 * A logistic regression read from models/sentences.bin: a float32 scale (little endian), then an int8 weight for each
 * bucket. Throws if the file's length does not fit.
 */
export function readBoundaryModel(bytes: Uint8Array): BoundaryModel {
  if (bytes.byteLength !== 4 + BOUNDARY_BUCKETS) throw new Error('models/sentences.bin: unexpected length');
  const scale = new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, true);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + 4, BOUNDARY_BUCKETS);
  const row = featureRow();
  return (outline, gap) => {
    boundaryFeatures(row, outline, gap);
    return row.sum(weights) * scale;
  };
}
