import type { Deck } from '../types/deck.js';

/** Returns what orders a deck's choices: the seed that it was made with, else its id. */
export function deckSeed(deck: Deck): string {
  const given = deck.generator.options.seed;
  return given === undefined ? deck.id : String(given);
}
