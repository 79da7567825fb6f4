import type { Deck } from '../types/deck.js';
import type { Result } from '../types/finding.js';
import type { Exported, ExportMeans } from './format.js';
import { type Format, formats } from './formats.js';

/** Returns the files of `deck` in one format, or why it could not be written. */
export async function exportDeck(deck: Deck, format: Format, means: ExportMeans): Promise<Result<Exported>> {
  const write = await formats[format].load();
  return write(deck, means);
}
