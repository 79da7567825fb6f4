import type { Deck } from '../types/deck.js';
import { type Exporter, wholeFile } from './format.js';

/** Returns the deck as JSON, indented by two spaces, with a newline at its end. */
export function writeDeckJson(deck: Deck): string {
  return `${JSON.stringify(deck, null, 2)}\n`;
}

/** `deck.json`. */
export const exportJson: Exporter = (deck) => wholeFile('deck.json', writeDeckJson(deck));
