import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * In every folder that factdeck writes to, this file tells what it wrote there: a file whose SHA-256 is another was
 * made or edited by a person, and is not overwritten.
 */
export const RECORD = '.factdeck.json';

/** SHA-256 in hex by file name. */
export type WrittenRecord = Readonly<Record<string, string>>;

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What factdeck wrote in a folder before; nothing where there is no record or it cannot be read. */
export function readRecord(folder: string): WrittenRecord {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, RECORD), 'utf8'));
    if (typeof value !== 'object' || value === null || !('written' in value)) return {};
    const entries = Object.entries(value.written ?? {});
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** The record's text, the same for the same files. */
export function recordText(record: WrittenRecord): string {
  const written = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const about = 'What factdeck wrote here, so that it never overwrites what a person made or changed.';
  return `${JSON.stringify({ about, written }, null, 2)}\n`;
}
