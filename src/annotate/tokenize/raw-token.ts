import type { Span } from '../../types/article.js';

/** A word before it is tagged: `form` is the text's own slice `[start, end)`. */
export interface RawToken extends Span {
  readonly form: string;
}
