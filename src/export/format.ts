import type { Deck } from '../types/deck.js';
import type { FileSource } from '../types/files.js';
import type { Finding, Result } from '../types/finding.js';
import type { SheetPlan } from './worksheet/plan.js';

/** A file to write; `path` is relative to the folder the user chose, a string is to be encoded as UTF-8. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The files of a deck in one format, none where it could carry nothing, and what of the deck it cannot carry. */
export interface Exported {
  readonly files: readonly ExportedFile[];
  readonly lost: readonly Finding[];
}

/** What two of Anki's stock note types are called in the learner's Anki, which translates their names. */
export interface StockTypes {
  readonly basic: string;
  readonly cloze: string;
}

/** What an exporter works with beside the deck. */
export interface ExportMeans {
  /** Templates (`templates/`) and the quiz page's bundle (`dist/quiz/`). */
  readonly files: FileSource;
  /** For Anki's text import; the English names unless given. */
  readonly stockTypes?: StockTypes;
  /** How worksheets are to be; the usual plan unless given. */
  readonly sheet?: SheetPlan;
  /** Prints a page of HTML to PDF; the same page gives the same bytes. */
  readonly print?: (page: string) => Promise<Result<Uint8Array>>;
}

/** Writes a deck in one format; the same deck gives the same bytes. Throws if one of its own files is not there. */
export type Exporter = (deck: Deck, means: ExportMeans) => Result<Exported> | Promise<Result<Exported>>;

/** An export that is one file and loses nothing. */
export function wholeFile(path: string, content: string | Uint8Array): Result<Exported> {
  return { ok: true, value: { files: [{ path, content }], lost: [] } };
}
