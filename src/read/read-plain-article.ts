import type { Article } from '../types/article.js';
import type { Result } from '../types/finding.js';
import { completeArticle, type Stated } from './complete-article.js';
import { decodeText } from './decode-text.js';
import { passagesOfPlainText } from './plain-text.js';
import type { ReadText } from './read-text.js';

/** Plain text as it is read: every character stands where it stood. */
export function readPlainText(text: string): ReadText {
  const origin = [{ start: 0, end: text.length, source: 0, sourceLength: text.length }];
  return { text, origin, passages: passagesOfPlainText(text), stated: {} };
}

/** Reads the bytes of a plain text as an article. Findings: `input-empty`, `input-encoding`, `input-binary`. */
export function readPlainArticle(bytes: Uint8Array, given: Stated): Result<Article> {
  const decoded = decodeText(bytes, given.name);
  return decoded.ok ? completeArticle(bytes, readPlainText(decoded.value), given) : decoded;
}
