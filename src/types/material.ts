import type { CardEvent, CardPair } from './card.js';

/** A part of a card that asks about several facts, and how much it is worth asking: 0 to 1. */
type Scored<T> = T & { readonly score: number };

/** What an article gives to the cards of a whole deck: the best of each fact, in no order that matters. */
export interface Material {
  /** Persons and the posts they hold. */
  readonly posts: readonly Scored<CardPair>[];
  readonly events: readonly Scored<CardEvent>[];
}

export type ScoredPair = Material['posts'][number];
export type ScoredEvent = Material['events'][number];
