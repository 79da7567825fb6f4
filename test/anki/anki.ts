import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';
import { writeAnkiCsv } from '../../src/export/anki.js';
import { writeApkg } from '../../src/export/apkg.js';
import { packageFiles } from '../../src/resources.js';
import type { Deck } from '../../src/types/deck.js';

/** A Python that has the package `anki`; `scripts/test-anki.sh` makes one. */
export const python = process.env.ANKI_PYTHON;

// Anki starts in each test, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

export type Step =
  | { readonly csv: string }
  | { readonly apkg: string }
  | { readonly 'apkg always': string }
  | { readonly learn: string }
  | { readonly edit: readonly [from: string, to: string] }
  | { readonly export: string };

export interface AnkiCard {
  readonly template: string;
  readonly deck: string;
  /** In days; 0 for a new card. */
  readonly interval: number;
  /** Among the new cards. */
  readonly place: number;
  readonly question: string;
  readonly answer: string;
}

export interface AnkiNote {
  readonly type: string;
  readonly guid: string;
  /** In seconds since 1970. */
  readonly modified: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly cards: readonly AnkiCard[];
}

export interface Outcome {
  /** What each import's log counts, without what is 0. */
  readonly imports: readonly Readonly<Record<string, number>>[];
  readonly count: number;
  readonly notes: readonly AnkiNote[];
  /** Note types that have notes. */
  readonly types: readonly string[];
  /** True if "Check Database" finds nothing. */
  readonly sound: boolean;
}

/** Does the steps to a new collection of a real Anki. `brief` leaves the notes out. */
export function inAnki(
  steps: readonly Step[],
  { language = 'en', brief = false }: { readonly language?: string; readonly brief?: boolean } = {},
): Outcome {
  const script = fileURLToPath(new URL('collection.py', import.meta.url));
  const input = JSON.stringify({ language, steps, brief });
  return JSON.parse(execFileSync(python ?? '', [script], { input, encoding: 'utf8', maxBuffer: 1e9 }));
}

const folder = mkdtempSync(join(tmpdir(), 'factdeck-anki-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** A new path in a folder that goes after the tests of the file. */
export function newPath(ending: string): string {
  files += 1;
  return join(folder, `${files}.${ending}`);
}

/** The step that imports a deck as anki.csv. */
export function csv(deck: Deck, ...names: Parameters<typeof writeAnkiCsv>[1][]): Step {
  const path = newPath('csv');
  writeFileSync(path, writeAnkiCsv(deck, ...names));
  return { csv: path };
}

/** The step that imports a deck as anki.apkg. */
export async function apkg(deck: Deck): Promise<{ readonly apkg: string }> {
  const path = newPath('apkg');
  writeFileSync(path, await writeApkg(deck, packageFiles()));
  return { apkg: path };
}

/** What comes of importing a file of so many notes twice. */
export function importedTwice(step: Step, notes: number) {
  const { imports, count, sound } = inAnki([step, step], { brief: true });
  const expected = [
    { found: notes, new: notes },
    { found: notes, duplicate: notes },
  ];
  return { found: [imports, count, sound], expected: [expected, notes, true] };
}

/** The text of HTML as Anki shows it, without the style of the card. */
export function shownText(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|#(\d+));/g, (written, name, code) =>
      code
        ? String.fromCodePoint(Number(code))
        : ({ lt: '<', gt: '>', amp: '&', quot: '"' }[name as string] ?? written),
    );
}
