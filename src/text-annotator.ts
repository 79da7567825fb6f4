import { createAnnotator } from './annotate/annotate.js';
import { readPlainArticle } from './read/read-plain-article.js';
import type { Document } from './types/document.js';
import type { FileSource } from './types/files.js';
import type { Result } from './types/finding.js';

/** What is known of a text beside itself. */
export interface About {
  /** YYYY-MM-DD: what "yesterday" and "on Friday" are counted from; found in the text where it is left out. */
  readonly date?: string;
  readonly title?: string;
  readonly source?: string;
}

/**
 * Gives a plain text's sentences with tags, lemmas, trees, entities, chains, times and clauses (Universal Dependencies
 * v2); offsets count in `article.text`, which is the text itself without a byte order mark. Text without words is a
 * finding (`input-empty`).
 */
export type TextAnnotator = (text: string, about?: About) => Result<Document>;

/** Loads the models from `files`, which takes a moment, and makes an annotator of texts. */
export function createTextAnnotator(files: FileSource): TextAnnotator {
  const annotator = createAnnotator(files);
  return (text, about = {}) => {
    const article = readPlainArticle(new TextEncoder().encode(text), { name: 'text', ...about });
    return article.ok ? { ok: true, value: annotator.annotate(article.value) } : article;
  };
}
