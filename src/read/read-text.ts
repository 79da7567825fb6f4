import type { OriginRun } from '../types/article.js';
import type { Passage } from './passage.js';

/** What a page says of itself in its head or front matter. */
export interface Stated {
  readonly title?: string;
  readonly source?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  /** Canonical URL. */
  readonly address?: string;
}

/** A file's readable text, the way back into the file, and its passages in order. */
export interface ReadText {
  readonly text: string;
  readonly origin: readonly OriginRun[];
  readonly passages: readonly Passage[];
  readonly stated: Stated;
}
