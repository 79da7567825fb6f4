import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { carryOver } from '../deck/carry-over.js';
import type { Deck } from '../types/deck.js';
import type { Finding } from '../types/finding.js';
import { readDecks } from './deck-input.js';
import { wrong } from './messages.js';

/** This moment in UTC, to the second: `2026-03-04T10:30:00Z`. */
export function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

/**
 * The deck with the times of change of the deck.json that stands in its folder, and what is wrong with that file where
 * it cannot be read as a deck: then every card counts as new.
 */
export async function withTimesOfChange(
  deck: Deck,
  folder: string,
): Promise<{ readonly deck: Deck; readonly unread: readonly Finding[] }> {
  const path = join(folder, 'deck.json');
  if (!existsSync(path)) return { deck, unread: [] };
  const previous = await readDecks([path]);
  if (!previous.ok) return { deck, unread: [wrong.previousDeckUnread(path)] };
  const [before = deck] = previous.value;
  return { deck: carryOver(deck, before, now()), unread: [] };
}
