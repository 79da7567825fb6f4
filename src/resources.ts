import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileSource } from './types/files.js';

/** The package's own folder (models, rules, schemas, templates, dist), read from disk. */
export function packageFiles(): FileSource {
  const root = new URL('..', import.meta.url);
  const locate = (path: string) => fileURLToPath(new URL(path, root));
  return {
    bytes: (path) => readFileSync(locate(path)),
    text: (path) => readFileSync(locate(path), 'utf8'),
    list: (folder) =>
      readdirSync(locate(folder), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
        .sort(),
  };
}
