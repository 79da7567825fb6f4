import type { Deck } from '../types/deck.js';

/** Returns the deck as JSON, indented by two spaces, with a newline at its end. */
export function writeDeckJson(deck: Deck): string {
  return `${JSON.stringify(deck, null, 2)}\n`;
}
