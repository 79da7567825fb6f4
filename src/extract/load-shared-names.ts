import type { FileSource } from '../types/files.js';
import { type BuiltRules, builtValue } from './built-rules.js';
import { strings } from './normalise-rule.js';
import { parsePath } from './path-language.js';
import { readYaml } from './read-rule-file.js';
import type { SharedNames } from './rule-set.js';

/** Files of `rules/` that hold no rule but what rules share. */
export const sharedFiles: ReadonlySet<string> = new Set(['paths.yml', 'taxonomy.yml', 'words.yml']);

/** Loads the named paths, word lists, fact types and entity groups. Throws if factdeck's own files are broken. */
export function loadSharedNames(files: FileSource, built: BuiltRules): SharedNames {
  const read = (name: string): Readonly<Record<string, unknown>> => {
    const file = `rules/${name}`;
    const text = files.text(file);
    const yaml = { value: builtValue(built, file, text) };
    const found = yaml.value === undefined ? readYaml({ file, text }) : yaml;
    if (!('value' in found)) throw new Error(`${file}: ${found[0]?.message}`);
    return found.value as Readonly<Record<string, unknown>>;
  };
  const words: Record<string, ReadonlySet<string>> = {};
  for (const [name, list] of Object.entries(read('words.yml'))) words[name] = wordList(files, list);
  const paths: Record<string, ReturnType<typeof mustParse>[]> = {};
  for (const [name, list] of Object.entries(read('paths.yml'))) paths[name] = strings(list).map(mustParse);
  const taxonomy = read('taxonomy.yml');
  const groups: Record<string, readonly string[]> = {};
  for (const [name, list] of Object.entries(taxonomy.entities as object)) groups[name] = strings(list);
  return { words, paths, groups, facts: new Set(Object.keys(taxonomy.facts as object)) };
}

/** A list's own words, or those of the list in models/lexicon that it names. */
function wordList(files: FileSource, list: unknown): ReadonlySet<string> {
  if (!isNamed(list)) return new Set(strings(list));
  const lines = files.text(`models/lexicon/${list.lexicon}.txt`).split('\n');
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}

const isNamed = (list: unknown): list is { readonly lexicon: string } =>
  typeof list === 'object' && list !== null && !Array.isArray(list) && 'lexicon' in list;

function mustParse(source: string) {
  const path = parsePath(source);
  if (typeof path === 'string') throw new Error(`rules/paths.yml: ${path}`);
  return path;
}
