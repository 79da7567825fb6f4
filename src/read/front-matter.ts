import { parseDocument } from 'yaml';
import type { Result } from '../types/finding.js';
import { findDate } from './dates.js';
import { inputFindings } from './input-findings.js';
import type { Stated } from './read-text.js';

const FRONT_MATTER = /^---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?:\r\n|\n|\r)?---[ \t]*(?:\r\n|\n|\r|$)/;

/** What a Markdown file says of itself between two "---", and how long that is. */
export interface FrontMatter {
  readonly length: number;
  readonly stated: Stated;
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries: Readonly<Record<string, unknown>> = { ...value };
  for (const key of keys) {
    const entry = entries[key];
    if (typeof entry === 'string' && entry.trim() !== '') return entry.trim();
    if (typeof entry === 'number') return String(entry);
  }
  return undefined;
}

/** Returns the front matter at the start of a Markdown text, empty where there is none, or `input-front-matter`. */
export function readFrontMatter(text: string, file: string): Result<FrontMatter> {
  const match = FRONT_MATTER.exec(text);
  if (match === null) return { ok: true, value: { length: 0, stated: {} } };
  const document = parseDocument(match[1] ?? '');
  const fault = document.errors[0];
  if (fault !== undefined) {
    const line = (fault.linePos?.[0].line ?? 1) + 1;
    const reason = (fault.message.split(/ at line |\n/)[0] ?? '').replace(/[.:]$/, '');
    return { ok: false, findings: [inputFindings.frontMatter(file, line, reason)] };
  }
  const value: unknown = document.toJS();
  const title = textAt(value, 'title', 'headline');
  const source = textAt(value, 'source', 'publication', 'publisher', 'site');
  const address = textAt(value, 'canonical', 'canonical_url', 'url', 'link');
  const date = findDate(textAt(value, 'date', 'published', 'publishDate', 'pubDate') ?? '');
  const stated = {
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(address === undefined ? {} : { address }),
    ...(date === undefined ? {} : { date }),
  };
  return { ok: true, value: { length: match[0].length, stated } };
}
