import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * In every folder that factdeck writes to, this file tells what it wrote there: a file whose SHA-256 is another was
 * made or edited by a person, and is not overwritten.
 */
export const RECORD = '.factdeck.json';

/** SHA-256 in hex by file name. */
type Hashes = Readonly<Record<string, string>>;

export interface WrittenRecord {
  /** What factdeck made, and may make again. */
  readonly written: Hashes;
  /** What factdeck wrote of a person's corrections: as good as made by that person. */
  readonly corrected: Hashes;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What factdeck wrote in a folder before; nothing where there is no record or it cannot be read. */
export function readRecord(folder: string): WrittenRecord {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, RECORD), 'utf8'));
    const { written, corrected }: { written?: unknown; corrected?: unknown } = Object(value);
    return { written: hashesIn(written), corrected: hashesIn(corrected) };
  } catch {
    return { written: {}, corrected: {} };
  }
}

function hashesIn(value: unknown): Hashes {
  const entries = Object.entries(Object(value));
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The record's text, the same for the same files. */
export function recordText({ written, corrected }: WrittenRecord): string {
  const about = 'What factdeck wrote here, so that it never overwrites what a person made or changed.';
  const hashes = Object.keys(corrected).length > 0 ? { written, corrected } : { written };
  const sorted = Object.entries(hashes).map(([name, files]) => [name, byName(files)]);
  return `${JSON.stringify({ about, ...Object.fromEntries(sorted) }, null, 2)}\n`;
}

const byName = (hashes: Hashes): Hashes =>
  Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The record after files were written: a name stands among what was made or what was corrected, as was done last. */
export function recordAfter(before: WrittenRecord, hashes: Hashes, areCorrections: boolean): WrittenRecord {
  if (areCorrections) return { ...before, corrected: { ...before.corrected, ...hashes } };
  const others = Object.entries(before.corrected).filter(([name]) => !(name in hashes));
  return { written: { ...before.written, ...hashes }, corrected: Object.fromEntries(others) };
}
