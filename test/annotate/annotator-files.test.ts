import { describe, expect, it } from 'vitest';
import { ANNOTATOR_FILES } from '../../src/annotate/annotator-files.js';
import { filesInMemory } from '../../src/browser.js';
import { packageFiles } from '../../src/resources.js';
import { createTextAnnotator } from '../../src/text-annotator.js';
import type { FileSource } from '../../src/types/files.js';

const TEXT = 'Ann Lee opened the bridge in Vienna on Friday. She thanked her builders.';

/** The package's files, and the paths that were read. */
function watched(): { files: FileSource; paths: Set<string> } {
  const files = packageFiles();
  const paths = new Set<string>();
  const read = <T>(get: (path: string) => T) => {
    return (path: string) => {
      paths.add(path);
      return get(path);
    };
  };
  return { files: { bytes: read(files.bytes), text: read(files.text), list: files.list }, paths };
}

describe('the files that a browser fetches', () => {
  it('are those that an annotator reads', () => {
    const { files, paths } = watched();
    createTextAnnotator(files)(TEXT);
    expect([...paths].sort()).toEqual(ANNOTATOR_FILES);
  });

  it('give the same document from memory as from disk', () => {
    const files = packageFiles();
    const contents = ANNOTATOR_FILES.map((path) => [path, files.bytes(path)] as const);
    const fromMemory = createTextAnnotator(filesInMemory(new Map(contents)))(TEXT);
    expect(fromMemory).toEqual(createTextAnnotator(files)(TEXT));
  });

  it('are missed by name', () => {
    expect(() => createTextAnnotator(filesInMemory(new Map()))).toThrow(
      /^models\/.*: not among the files given/,
    );
  });

  it('are listed by folder, without what lies deeper', () => {
    const nothing = new Uint8Array();
    const files = filesInMemory(new Map(['a/z', 'a/b/c', 'a/y', 'ab/x'].map((path) => [path, nothing])));
    expect(files.list('a')).toEqual(['y', 'z']);
  });
});
