import type { Deck } from '../types/deck.js';
import { loadPipeline } from './engine.js';

/** Every format that a deck can be written in. */
export const FORMATS = ['json', 'html', 'anki', 'worksheet'] as const;

export type FormatName = (typeof FORMATS)[number];

/** The files of a deck in the formats, in UTF-8. */
export async function deckFiles(deck: Deck, formats: readonly FormatName[]) {
  const [{ exportDeck }, { packageFiles }] = await Promise.all([loadPipeline(), import('../resources.js')]);
  const files = packageFiles();
  return formats
    .flatMap((format) => exportDeck(deck, format, files))
    .map(({ path, content }) => ({ name: path, bytes: new TextEncoder().encode(content) }));
}
