import type { Article } from '../types/article.js';
import type { Result } from '../types/finding.js';
import { completeArticle, type Stated } from './complete-article.js';
import { decodeText } from './decode-text.js';
import { type ArticleFormat, detectFormat } from './detect-format.js';
import { readHtml } from './html/read-html.js';
import { readMarkdown } from './markdown.js';
import { readPlainText } from './read-plain-article.js';
import type { ReadText } from './read-text.js';

/** What the user or the command line says about an article; it goes before what the file says. */
export interface Given extends Stated {
  readonly format?: ArticleFormat;
}

function readText(text: string, format: ArticleFormat, name: string): Result<ReadText> {
  if (format === 'html') return readHtml(text, name);
  return format === 'markdown' ? readMarkdown(text, name) : { ok: true, value: readPlainText(text) };
}

/**
 * Reads a file's bytes as an article: its text, what each stretch of it is, and its title, source and date.
 * Findings: `input-empty`, `input-encoding`, `input-binary`, `input-depth`, `input-front-matter`.
 * The id comes from the canonical address, else the file's name, so that a corrected article keeps it.
 */
export function readArticle(bytes: Uint8Array, given: Given): Result<Article> {
  const decoded = decodeText(bytes, given.name);
  if (!decoded.ok) return decoded;
  const format = given.format ?? detectFormat(given.name, decoded.value);
  const read = readText(decoded.value, format, given.name);
  return read.ok ? completeArticle(bytes, read.value, given) : read;
}

export { originOffset } from './origin.js';
