import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { stableId } from '../stable-id.js';
import type { Article } from '../types/article.js';
import type { Result } from '../types/finding.js';
import { classifyBlocks } from './classify-blocks.js';
import { inputFindings } from './input-findings.js';
import { baseName, dateOf, readableName, sourceOf, titleOf } from './metadata.js';
import type { ReadText } from './read-text.js';

/** What the user or the command line says about an article; it goes before what the file says. */
export interface Stated {
  /** File name, with or without folders and ending. */
  readonly name: string;
  readonly title?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  readonly source?: string;
}

/** The article of a text that was read from `bytes`: its stretches, title, source, date and identity. Finding: `input-empty`. */
export function completeArticle(bytes: Uint8Array, read: ReadText, given: Stated): Result<Article> {
  const { text, origin, passages, stated } = read;
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
