import { extname } from 'node:path';

/**
 * A folder's name for each file name: without its ending, with only letters, digits, `.`, `_` and `-`, and a number
 * after those that would be the same (also where a disk takes large and small letters for the same).
 */
export function folderNames(fileNames: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return fileNames.map((fileName) => {
    const bare = fileName.slice(0, fileName.length - extname(fileName).length);
    const safe =
      bare
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[.-]+|[.-]+$/g, '') || 'article';
    let name = safe;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${safe}-${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
