import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderNames } from '../../src/cli/folder-names.js';

describe('folders named for articles', () => {
  it.each([
    [
      ['tides.txt', 'moon.html'],
      ['tides', 'moon'],
    ],
    [
      ['a.txt', 'a.md', 'A.html'],
      ['a', 'a-2', 'A-3'],
    ],
    [['my article (2).txt'], ['my-article-2']],
    [['../../etc/passwd'], ['etc-passwd']],
    [
      ['.txt', '...'],
      ['txt', 'article'],
    ],
    [['Élan 5.2.md'], ['Élan-5.2']],
  ])('%j → %j', (files, folders) => {
    expect(folderNames(files)).toEqual(folders);
  });

  it('are safe and differ, whatever the files are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (files) => {
        const folders = folderNames(files);
        expect(new Set(folders.map((name) => name.toLowerCase())).size).toBe(files.length);
        for (const name of folders) expect(name).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}\p{M}._-]*$/u);
      }),
    );
  });
});
