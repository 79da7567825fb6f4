import { basename, dirname, join } from 'node:path';
import { type Format, formatNames } from '../export/formats.js';
import type { Finding } from '../types/finding.js';
import { articleLevels, levelInWords } from './article-levels.js';
import type { Command } from './command.js';
import { deckFiles, USUAL_FORMATS } from './deck-files.js';
import { readDecks } from './deck-input.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { allOf, choicesOf, textOf } from './flag-values.js';
import { interruptible } from './interruption.js';
import { makingOf } from './making.js';
import { wrong } from './messages.js';
import type { Given } from './options.js';
import { readFile } from './read-input.js';
import { SHEET_FLAGS } from './sheet-plan.js';
import { createTerminal } from './terminal.js';
import { writeFolders } from './write-files.js';
import { readRecord, sha256 } from './written-record.js';

/** What is made of a deck unless formats are named: everything but the deck itself. */
const MADE_FROM_DECK = USUAL_FORMATS.filter((name) => name !== 'json');

/** Formats for a class, whose teacher wants to know how hard the articles are to read. */
const SHEETS: ReadonlySet<Format> = new Set(['worksheet', 'pdf', 'docx']);

/** `factdeck export`: a deck, perhaps edited, in other formats. */
export const exportCommand: Command = {
  name: 'export',
  describe: 'Make the quiz, the Anki deck and the worksheet from a deck.json',
  paths: { name: 'deck', describe: 'A deck.json', required: true },
  flags: ['out', 'format', 'anki-notetype', 'seed', ...SHEET_FLAGS, 'force', 'quiet', 'json'],
  examples: [
    ['factdeck export out/deck.json --format anki -o anki', 'after editing the deck'],
    [
      'factdeck export out/deck.json --format pdf --versions 4',
      'worksheets A to D and their key, ready to print',
    ],
  ],
  run: exportDecks,
};

/** That a deck is not as factdeck wrote it: then the times of change of its cards may be too old. */
function handEdits(paths: readonly string[]): readonly Finding[] {
  return paths.flatMap((path) => {
    const { written, corrected } = readRecord(dirname(path));
    const known = [written, corrected].flatMap((hashes) => hashes[basename(path)] ?? []);
    const file = readFile(path);
    const isAsWritten = !file.ok || known.includes(sha256(file.value.bytes));
    return known.length === 0 || isAsWritten ? [] : [wrong.deckEdited(path)];
  });
}

async function exportDecks({ paths, flags: given }: Given): Promise<ExitCode> {
  const terminal = createTerminal(given);
  const flags = allOf({
    out: textOf('out', given.out),
    formats: choicesOf('format', given.format ?? MADE_FROM_DECK, formatNames),
  });
  if (!flags.ok) return terminal.fail(flags.findings);
  const making = await makingOf(given, flags.value.formats);
  if (!making.ok) return terminal.fail(making.findings);
  if (paths.length !== 1) return terminal.fail([paths.length === 0 ? wrong.noDeck() : wrong.oneDeck()]);
  const decks = await readDecks(paths);
  if (!decks.ok) return terminal.fail(decks.findings);
  const [deck] = decks.value;
  if (deck === undefined || deck.cards.length === 0) return terminal.fail([wrong.deckWithoutCards()]);
  const folder = flags.value.out ?? 'out';
  const made = await deckFiles(deck, flags.value.formats, making.value);
  if (!made.ok) return terminal.fail(made.findings);
  const { files, lost } = made.value;
  const written = await interruptible((asked) =>
    writeFolders([{ folder, files }], given.force === true, asked),
  );
  if (!written.ok) return terminal.fail(written.findings);
  if (written.value.length === 0) return EXIT.interrupted;
  for (const path of written.value) terminal.say(`wrote ${path}`);
  if (flags.value.formats.some((format) => SHEETS.has(format))) {
    for (const level of articleLevels(deck)) terminal.say(levelInWords(level));
  }
  terminal.warn([...lost, ...(flags.value.formats.includes('apkg') ? handEdits(paths) : [])]);
  const wrote = files.map(({ name }) => join(folder, name));
  if (given.json === true) terminal.result(`${JSON.stringify({ ok: true, files: wrote })}\n`);
  return EXIT.done;
}
