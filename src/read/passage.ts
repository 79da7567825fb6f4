import type { BlockKind, Span } from '../types/article.js';

/** A stretch of text that stands by itself (a paragraph, a line, a list item), before its kind is known. */
export interface Passage extends Span {
  /** What the file's own markup says it is; "paragraph" is open to a closer look, the others are settled. */
  readonly marked?: BlockKind;
}
