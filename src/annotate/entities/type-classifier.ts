import type { EntityType } from '../../types/document.js';
import { FEATURE_BUCKETS } from './feature-hash.js';

/** Types that the classifier tells apart, in the order of its weights. Numbers are found by rule. */
export const CLASSIFIED_TYPES = [
  'Person',
  'Place',
  'Organization',
  'Time',
  'Event',
  'Object',
  'Abstract',
  'Animal',
  'Plant',
  'Substance',
] as const satisfies readonly EntityType[];

/** Scores of a phrase, one for each of `CLASSIFIED_TYPES`: logits, comparable within the phrase. */
export type TypeScores = readonly number[];

/** Scores a phrase's features, in a new array each time. */
export type TypeClassifier = (features: readonly number[]) => number[];

/**
 * A multinomial logistic regression read from models/entities.bin: a float32 scale (little endian), then int8
 * weights, bucket by bucket, one for each type. Throws if the file's length does not fit.
 */
export function readClassifier(bytes: Uint8Array): TypeClassifier {
  const types = CLASSIFIED_TYPES.length;
  if (bytes.byteLength !== 4 + FEATURE_BUCKETS * types)
    throw new Error('models/entities.bin: unexpected length');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scale = view.getFloat32(0, true);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + 4, FEATURE_BUCKETS * types);
  return (features) => {
    const scores = new Array<number>(types).fill(0);
    for (const bucket of features) {
      for (let type = 0; type < types; type++) {
        scores[type] = (scores[type] ?? 0) + (weights[bucket * types + type] ?? 0) * scale;
      }
    }
    return scores;
  };
}

/** The type with the highest score; the earlier one of equals. */
export function bestType(scores: TypeScores): EntityType {
  let best = 0;
  for (let type = 1; type < scores.length; type++) {
    if ((scores[type] ?? 0) > (scores[best] ?? 0)) best = type;
  }
  return CLASSIFIED_TYPES[best] ?? 'Abstract';
}
