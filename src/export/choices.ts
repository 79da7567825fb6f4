import type { Card } from '../types/card.js';
import { orderKey } from './digest.js';

/**
 * Returns a card's choices in an order that depends on the card alone, so that a deck made again leaves the
 * learner's cards as they were. `place` (0 for the first) puts the answer where the caller wants it; `seed` gives the
 * wrong choices another order.
 */
export function orderedChoices(card: Card, place?: number, seed?: string): readonly string[] {
  const parts = seed === undefined ? [card.id] : [seed, card.id];
  const wrong = byKey(card.distractors, (choice) => orderKey(...parts, choice));
  const at = place ?? Number.parseInt(orderKey(card.id).slice(0, 8), 16);
  const slot = at % (wrong.length + 1);
  return [...wrong.slice(0, slot), card.answer, ...wrong.slice(slot)];
}

/**
 * Returns, for each choice card's id, the place of its answer: dealt out in turn, so that on a sheet of n cards each
 * letter is right equally often (give or take one), in an order of cards that follows the seed and not the sheet.
 */
export function balancedPlaces(cards: readonly Card[], seed: string): ReadonlyMap<string, number> {
  const dealt = byKey(cards, (card) => orderKey(seed, card.id));
  return new Map(dealt.map((card, turn) => [card.id, turn % (card.distractors.length + 1)]));
}

/** Returns the values in the order of their keys by code units. */
export function byKey<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  return values
    .map((value) => ({ value, key: key(value) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ value }) => value);
}
