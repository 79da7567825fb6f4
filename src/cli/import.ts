import { basename, dirname, join, resolve } from 'node:path';
import type { Merged, Preferred } from '../import/merge-notes.js';
import type { NoteRow } from '../import/note-table.js';
import type { Deck } from '../types/deck.js';
import type { Result } from '../types/finding.js';
import type { Command } from './command.js';
import { readDecks } from './deck-input.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { allOf, choiceOf, textOf } from './flag-values.js';
import { interruptible } from './interruption.js';
import { counted, wrong } from './messages.js';
import type { Given } from './options.js';
import { now } from './previous-deck.js';
import { readFiles } from './read-input.js';
import { createTerminal, type Terminal } from './terminal.js';
import { writeFolders } from './write-files.js';

/** `factdeck import`: what was corrected in anki.csv or in Anki, back into the deck. */
export const importCommand: Command = {
  name: 'import',
  describe: 'Take corrections made in Anki or in a spreadsheet back into a deck',
  paths: {
    name: 'notes',
    describe: 'An edited anki.csv, or notes that Anki exported as text',
    required: true,
  },
  flags: ['deck', 'out', 'prefer', 'force', 'quiet', 'json'],
  examples: [
    ['factdeck import out/anki.csv', 'edited in a spreadsheet: corrects out/deck.json'],
    ['factdeck import notes.txt --deck unit-3/deck.json', 'exported from Anki, "Notes in Plain Text"'],
  ],
  run: importNotes,
};

function flagValues({ flags }: Given) {
  return allOf({
    deck: textOf('deck', flags.deck ?? join('out', 'deck.json')),
    out: textOf('out', flags.out),
    prefer: choiceOf('prefer', flags.prefer, ['file', 'deck'] as const),
  });
}

async function importNotes(given: Given): Promise<ExitCode> {
  const terminal = createTerminal(given.flags);
  const flags = flagValues(given);
  if (!flags.ok) return terminal.fail(flags.findings);
  if (given.paths.length === 0) return terminal.fail([wrong.nothingToImport()]);
  const { deck: path = '', out, prefer } = flags.value;
  const decks = await readDecks([path]);
  if (!decks.ok) return terminal.fail(decks.findings);
  const [deck] = decks.value;
  if (!deck) throw new Error('a deck that was read is not there');
  const rows = await readNotes(given.paths);
  if (!rows.ok) return terminal.fail(rows.findings);
  const merged = await merge(deck, rows.value, prefer, given.paths);
  if (!merged.ok) return terminal.fail(merged.findings);
  const target = join(out ?? dirname(path), basename(path));
  return write(
    merged.value,
    { path, target, force: given.flags.force === true, json: given.flags.json === true },
    terminal,
  );
}

/** The notes in the files, or all that is wrong with any of them. */
async function readNotes(paths: readonly string[]): Promise<Result<readonly NoteRow[]>> {
  const files = readFiles(paths);
  if (!files.ok) return files;
  const [{ decodeText }, { readNoteTable }] = await Promise.all([
    import('../read/decode-text.js'),
    import('../import/note-table.js'),
  ]);
  const tables = files.value.map(({ path, bytes }) => {
    const text = decodeText(bytes, path);
    if (text.ok) return readNoteTable(text.value, path);
    return { ok: false as const, findings: text.findings.map((finding) => ({ ...finding, file: path })) };
  });
  const findings = tables.flatMap((table) => (table.ok ? [] : table.findings));
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, value: tables.flatMap((table) => (table.ok ? table.value : [])) };
}

/** The deck with the notes' words, if there is no conflict and it keeps its rules. */
async function merge(
  deck: Deck,
  rows: readonly NoteRow[],
  prefer: Preferred | undefined,
  paths: readonly string[],
): Promise<Result<Merged>> {
  const [{ importFindings }, { mergeNotes, refusals }, { createDeckValidator }, { packageFiles }] =
    await Promise.all([
      import('../import/findings.js'),
      import('../import/merge-notes.js'),
      import('../deck/validate-deck.js'),
      import('../resources.js'),
    ]);
  const merged = mergeNotes(deck, rows, now(), prefer);
  if (merged.known === 0) return { ok: false, findings: paths.map(importFindings.noCards) };
  const checked = createDeckValidator(packageFiles())(merged.deck);
  const broken = checked.ok ? [] : refusals(merged, checked.findings);
  const findings = [...merged.conflicts, ...broken];
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: merged };
}

interface Destination {
  /** Where the deck was read. */
  readonly path: string;
  readonly target: string;
  readonly force: boolean;
  readonly json: boolean;
}

async function write(merged: Merged, to: Destination, terminal: Terminal): Promise<ExitCode> {
  const { changes, left, deck } = merged;
  const isElsewhere = resolve(to.target) !== resolve(to.path);
  if (changes.length > 0 || isElsewhere) {
    const { writeDeckJson } = await import('../export/json.js');
    const files = [{ name: basename(to.target), bytes: new TextEncoder().encode(writeDeckJson(deck)) }];
    const output = { folder: dirname(to.target), files, areCorrections: true };
    // What stands in the deck that was read goes into the one that is written, so that nothing is lost.
    const written = await interruptible((asked) => writeFolders([output], to.force || !isElsewhere, asked));
    if (!written.ok) return terminal.fail(written.findings);
    if (written.value.length === 0) return EXIT.interrupted;
  }
  const { inWords } = await import('../import/merge-notes.js');
  for (const { card, differences } of changes)
    terminal.say(`${card.id}: ${differences.map(inWords).join('; ')}`);
  terminal.say(
    changes.length === 0
      ? `${to.target}: nothing to change, ${counted(merged.known, 'note')} as in the deck`
      : `${to.target}: ${counted(changes.length, 'card')} of ${deck.cards.length} changed`,
  );
  terminal.warn(left);
  if (to.json) {
    const changed = changes.map(({ card, differences }) => ({ id: card.id, differences }));
    terminal.result(`${JSON.stringify({ ok: true, deck: to.target, changed, left })}\n`);
  }
  return EXIT.done;
}
