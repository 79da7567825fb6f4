import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FileSource } from '../types/files.js';

/** `dist/rules.json`: what each YAML file of `rules/` says, checked and parsed when factdeck was built. */
export type BuiltRules = Readonly<Record<string, { readonly sha256: string; readonly value: unknown }>>;

const builtFile = 'rules.json';

/** What was built of `rules/`; nothing where factdeck runs unbuilt. */
export function readBuiltRules(files: FileSource): BuiltRules {
  try {
    return JSON.parse(files.text(`dist/${builtFile}`)) as BuiltRules;
  } catch {
    return {};
  }
}

/** The value of a file whose text is still the one that was built; YAML takes twenty times as long to parse. */
export function builtValue(built: BuiltRules, file: string, text: string): unknown {
  const entry = built[file];
  return entry?.sha256 === digest(text) ? entry.value : undefined;
}

/** SHA-256 of a text in hex. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
