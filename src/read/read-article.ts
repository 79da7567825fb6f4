import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { stableId } from '../stable-id.js';
import type { Article } from '../types/article.js';
import type { Result } from '../types/finding.js';
import { classifyBlocks } from './classify-blocks.js';
import { decodeText } from './decode-text.js';
import { type ArticleFormat, detectFormat } from './detect-format.js';
import { readHtml } from './html/read-html.js';
import { inputFindings } from './input-findings.js';
import { readMarkdown } from './markdown.js';
import { baseName, dateOf, readableName, sourceOf, titleOf } from './metadata.js';
import { passagesOfPlainText } from './plain-text.js';
import type { ReadText } from './read-text.js';

/** What the user or the command line says about an article; it goes before what the file says. */
export interface Given {
  /** File name, with or without folders and ending. */
  readonly name: string;
  readonly title?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  readonly source?: string;
  readonly format?: ArticleFormat;
}

function readPlainText(text: string): Result<ReadText> {
  const origin = [{ start: 0, end: text.length, source: 0, sourceLength: text.length }];
  return { ok: true, value: { text, origin, passages: passagesOfPlainText(text), stated: {} } };
}

function readText(text: string, format: ArticleFormat, name: string): Result<ReadText> {
  if (format === 'html') return readHtml(text, name);
  return format === 'markdown' ? readMarkdown(text, name) : readPlainText(text);
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
  if (!read.ok) return read;
  const { text, origin, passages, stated } = read.value;
  if (!/\S/.test(text)) return { ok: false, findings: [inputFindings.empty(given.name)] };

  const blocks = classifyBlocks(text, passages);
  const title = given.title ?? stated.title ?? titleOf(text, blocks) ?? readableName(given.name);
  const source = given.source ?? stated.source ?? sourceOf(text, blocks) ?? baseName(given.name);
  const date = given.date ?? stated.date ?? dateOf(text, blocks);
  return {
    ok: true,
    value: {
      id: stableId('article', stated.address ?? (baseName(given.name) || title)),
      title,
      source,
      ...(date === undefined ? {} : { date }),
      sha256: bytesToHex(sha256(bytes)),
      text,
      blocks,
      origin,
    },
  };
}

export { originOffset } from './origin.js';
