import type { Card } from '../../types/card.js';
import { balancedPlaces, byKey } from '../choices.js';
import { orderKey } from '../digest.js';

/** One of the sheets made of a deck: its letter, empty where there is one sheet, and what decides its orders. */
export interface Version {
  readonly letter: string;
  readonly seed: string;
  /** The cards of each kind in the order of this sheet. */
  readonly cards: readonly Card[];
  /** For each choice card's id, the place of its answer among the choices, 0 for the first. */
  readonly places: ReadonlyMap<string, number>;
}

/** Returns A for 0, B for 1 and so on to Z. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + (place % 26));
}

/**
 * Returns `count` versions of a sheet. A single one keeps the order of the cards, which is that of the article. Several
 * have orders of their own; of a question's choices the right one moves on by a place from version to version, so that
 * on each sheet every letter is right equally often and neighbours have no letter in common.
 */
export function versionsOf(cards: readonly Card[], count: number, seed: string): readonly Version[] {
  const choices = cards.filter((card) => card.kind === 'choice');
  const places = balancedPlaces(choices, seed);
  if (count === 1) return [{ letter: '', seed, cards, places }];
  const used = new Set<string>();
  return Array.from({ length: count }, (_, turn) => {
    const letter = letterOf(turn);
    const own = `${seed} ${letter}`;
    return {
      letter,
      seed: own,
      cards: kindsApart(cards).flatMap((kind) => newOrder(kind, own, used)),
      places: new Map(
        choices.map(({ id, distractors }) => [id, ((places.get(id) ?? 0) + turn) % (distractors.length + 1)]),
      ),
    };
  });
}

function kindsApart(cards: readonly Card[]): readonly (readonly Card[])[] {
  const kinds = [...new Set(cards.map(({ kind }) => kind))];
  return kinds.map((kind) => cards.filter((card) => card.kind === kind));
}

const TRIES = 50;

/** An order that no other version has, as long as the cards are enough for that. */
function newOrder(cards: readonly Card[], seed: string, used: Set<string>): readonly Card[] {
  const orders = Array.from({ length: TRIES }, (_, attempt) => attempt);
  for (const attempt of orders) {
    const order = byKey(cards, ({ id }) => orderKey(seed, String(attempt), id));
    const name = order.map(({ id }) => id).join(' ');
    if (used.has(name)) continue;
    used.add(name);
    return order;
  }
  return byKey(cards, ({ id }) => orderKey(seed, id));
}
