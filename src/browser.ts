import { ANNOTATOR_FILES } from './annotate/annotator-files.js';
import type { FileSource } from './types/files.js';

export { ANNOTATOR_FILES } from './annotate/annotator-files.js';
export { type About, createTextAnnotator, type TextAnnotator } from './text-annotator.js';
export type * from './types/article.js';
export type * from './types/clause.js';
export type * from './types/document.js';
export type * from './types/files.js';
export type * from './types/finding.js';
export type * from './types/time.js';

/** Files that are in memory already, by their path in the package (`ANNOTATOR_FILES`). */
export function filesInMemory(contents: ReadonlyMap<string, Uint8Array>): FileSource {
  const bytes = (path: string): Uint8Array => {
    const content = contents.get(path);
    if (content === undefined) throw new Error(`${path}: not among the files given`);
    return content;
  };
  return {
    bytes,
    text: (path) => new TextDecoder().decode(bytes(path)),
    list: (folder) =>
      [...contents.keys()]
        .filter((path) => path.startsWith(`${folder}/`) && !path.includes('/', folder.length + 1))
        .map((path) => path.slice(folder.length + 1))
        .sort(),
  };
}

/**
 * Fetches what an annotator needs from a folder that holds the package's `models/` and `dist/kernel.wasm`. `base` is
 * the folder's address, absolute or relative to the page. Rejects where a file cannot be had.
 */
export async function fetchFiles(base: string | URL): Promise<FileSource> {
  const folder = String(base).replace(/\/*$/, '/');
  const fetched = await Promise.all(
    ANNOTATOR_FILES.map(async (path): Promise<[string, Uint8Array]> => {
      const response = await fetch(folder + path);
      if (!response.ok) throw new Error(`${folder}${path}: ${response.status} ${response.statusText}`);
      return [path, new Uint8Array(await response.arrayBuffer())];
    }),
  );
  return filesInMemory(new Map(fetched));
}
