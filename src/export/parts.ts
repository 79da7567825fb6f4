import type { Card } from '../types/card.js';

/** Two texts that belong together. */
export interface Match {
  readonly left: string;
  readonly right: string;
}

/**
 * Returns the pairs of a match card, and the events of an order card each with its place ("1" is the earliest), for
 * formats that can ask to match but not to put in order. Empty for the other kinds.
 */
export function matchesIn({ pairs = [], events = [] }: Card): readonly Match[] {
  return [
    ...pairs.map(({ left, right }) => ({ left, right })),
    ...events.map(({ text }, place) => ({ left: text, right: String(place + 1) })),
  ];
}
