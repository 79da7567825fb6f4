import type { Deck } from '../types/deck.js';
import type { FileSource } from '../types/files.js';
import type { ExportedFile } from './format.js';
import { type Format, formats } from './formats.js';

/**
 * Returns the files of `deck` in one format. `files` supplies the templates (`templates/`) and the quiz page's
 * bundle (`dist/quiz/`); it throws if one of them is not there.
 */
export function exportDeck(deck: Deck, format: Format, files: FileSource): readonly ExportedFile[] {
  const { path, write } = formats[format];
  return [{ path, content: write(deck, files) }];
}
