import type { Deck } from '../types/deck.js';
import type { FileSource } from '../types/files.js';

/** One way to write a deck: where to, and what. `write` is pure; the same deck gives the same text. */
export interface Exporter {
  readonly path: string;
  readonly write: (deck: Deck, files: FileSource) => string;
}

/** A file to write; `path` is relative to the folder the user chose, `content` is to be encoded as UTF-8. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string;
}
