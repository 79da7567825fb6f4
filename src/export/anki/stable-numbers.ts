import { orderKey } from '../digest.js';

/** The first of January 2026, 0:00 UTC, in milliseconds. */
export const FIRST_DAY = 1_767_225_600_000;

const DAY = 86_400_000;

/**
 * Returns a maker of ids as Anki wants them, a time in milliseconds that it shows as the day when a thing was made: one
 * after the other from a place in the first of January 2026 that depends on the name alone.
 */
export function stableNumbers(...name: readonly string[]): () => number {
  let next = FIRST_DAY + (Number.parseInt(orderKey(...name).slice(0, 12), 16) % DAY);
  return () => next++;
}
