import type { Card, CardEvent } from '../types/card.js';
import { byKey } from './choices.js';
import { orderKey } from './digest.js';

/** Returns the right sides of a match card in an order that is fixed by `seed` and is not that of the left ones. */
export function mixedRights(card: Card, seed: string): readonly string[] {
  const rights = (card.pairs ?? []).map((pair) => pair.right);
  return mixed(rights, (right) => orderKey(seed, card.id, right));
}

/** Returns the events of an order card in an order that is fixed by `seed` and is not the right one. */
export function mixedEvents(card: Card, seed: string): readonly CardEvent[] {
  return mixed(card.events ?? [], (event) => orderKey(seed, card.id, event.factId));
}

function mixed<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  const sorted = byKey(values, key);
  const [first, ...others] = sorted;
  const isRight = sorted.every((value, at) => value === values[at]);
  return isRight && first !== undefined ? [...others, first] : sorted;
}
