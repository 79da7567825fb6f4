import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Finding, Result } from '../types/finding.js';
import { systemReason, wrong } from './messages.js';
import { STANDARD_INPUT } from './options.js';

export type ArticleFormat = 'text' | 'markdown' | 'html';

/** A file as found: its bytes, the path to tell a person, and the name that the article bears. */
export interface InputFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** By the file's ending; absent where that tells nothing. */
  readonly format?: ArticleFormat;
}

const FORMATS: Readonly<Record<string, ArticleFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

/**
 * The articles at the paths: a file, every article of a folder in the order of their names, or standard input (also
 * when no path is given and something is piped in). A path given twice is read once. All that cannot be read is told.
 */
export async function readArticleFiles(paths: readonly string[]): Promise<Result<readonly InputFile[]>> {
  if (paths.length === 0 && process.stdin.isTTY === true) return { ok: false, findings: [wrong.noInput()] };
  const findings: Finding[] = [];
  const files: InputFile[] = [];
  for (const path of new Set(paths.length === 0 ? [STANDARD_INPUT] : paths)) {
    const read = path === STANDARD_INPUT ? await readStandardInput() : readPath(path);
    if (read.ok) files.push(...read.value.filter((file) => !files.some((other) => other.path === file.path)));
    else findings.push(...read.findings);
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: files };
}

async function readStandardInput(): Promise<Result<readonly InputFile[]>> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of process.stdin) chunks.push(chunk);
  } catch (error) {
    return { ok: false, findings: [wrong.inputUnreadable(STANDARD_INPUT, systemReason(error))] };
  }
  return { ok: true, value: [{ path: STANDARD_INPUT, name: 'stdin', bytes: Buffer.concat(chunks) }] };
}

function readPath(path: string): Result<readonly InputFile[]> {
  if (/\.ya?ml$/i.test(path)) return { ok: false, findings: [wrong.rulesAsInput(path)] };
  const kind = attempt(path, () => (statSync(path).isDirectory() ? 'folder' : 'file'));
  if (!kind.ok) return kind;
  if (kind.value === 'file') {
    const file = readFile(path);
    return file.ok ? { ok: true, value: [file.value] } : file;
  }
  const names = attempt(path, () => readdirSync(path, { withFileTypes: true }));
  if (!names.ok) return names;
  const articles = names.value
    .filter(
      (entry) => !entry.isDirectory() && !entry.name.startsWith('.') && formatOf(entry.name) !== undefined,
    )
    .map((entry) => entry.name)
    .sort();
  if (articles.length === 0) return { ok: false, findings: [wrong.folderWithoutArticles(path)] };
  const read = articles.map((name) => readFile(join(path, name)));
  const findings = read.flatMap((file) => (file.ok ? [] : file.findings));
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, value: read.flatMap((file) => (file.ok ? [file.value] : [])) };
}

function formatOf(name: string): ArticleFormat | undefined {
  return FORMATS[extname(name).toLowerCase()];
}

/** One file's bytes, or why they cannot be had. */
export function readFile(path: string): Result<InputFile> {
  const format = formatOf(path);
  const bytes = attempt(path, () => readFileSync(path));
  if (!bytes.ok) return bytes;
  const file = { path, name: basename(path), bytes: bytes.value };
  return { ok: true, value: format === undefined ? file : { ...file, format } };
}

/** Several files' bytes, or why each of some cannot be had. */
export function readFiles(paths: readonly string[]): Result<readonly InputFile[]> {
  const read = paths.map(readFile);
  const findings = read.flatMap((file) => (file.ok ? [] : file.findings));
  return findings.length > 0
    ? { ok: false, findings }
    : { ok: true, value: read.flatMap((file) => (file.ok ? [file.value] : [])) };
}

function attempt<T>(path: string, get: () => T): Result<T> {
  try {
    return { ok: true, value: get() };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return {
      ok: false,
      findings: [missing ? wrong.inputMissing(path) : wrong.inputUnreadable(path, systemReason(error))],
    };
  }
}
