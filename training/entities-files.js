// A FileSource over a folder, for the training and evaluation scripts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files under `root` by their relative path. */
export function folderFiles(root) {
  return {
    bytes: (path) => new Uint8Array(readFileSync(join(root, path))),
    text: (path) => readFileSync(join(root, path), 'utf8'),
    list: (folder) => readdirSync(join(root, folder)).sort(),
  };
}
