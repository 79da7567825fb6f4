// Time and memory of writing a deck of 10,000 cards for Anki, each format in a process of its own.
//   npm run bench:anki [-- COUNT]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportDeck } from '../dist/export/export-deck.js';
import { packageFiles } from '../dist/resources.js';
import { printTable } from './figures.js';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const [what = '10000', path] = process.argv.slice(2);

if (path === undefined) compare(Number(what));
else await measure(what, path);

/** A deck made from the seeds, its cards repeated under other ids until there are enough. */
function largeDeck(count, folder) {
  execFileSync(process.execPath, [
    pathOf('../dist/cli/main.js'),
    'build',
    pathOf('../seeds'),
    '-o',
    folder,
    '-q',
  ]);
  const deck = JSON.parse(readFileSync(join(folder, 'deck.json'), 'utf8'));
  const cards = Array.from({ length: count }, (_, at) => {
    const card = deck.cards[at % deck.cards.length];
    const id = `${String(at).padStart(8, '0')}${card.id.slice(8)}`;
    return { ...card, id, question: `${at}: ${card.question}` };
  });
  return { ...deck, cards };
}

function compare(count) {
  const folder = mkdtempSync(join(tmpdir(), 'factdeck-bench-'));
  try {
    const file = join(folder, 'large.json');
    writeFileSync(file, JSON.stringify(largeDeck(count, folder)));
    const figures = ['anki', 'apkg'].map((format) =>
      JSON.parse(
        execFileSync(process.execPath, [fileURLToPath(import.meta.url), format, file], { encoding: 'utf8' }),
      ),
    );
    printTable(
      `a deck of ${count} cards (${megabytes(statSync(file).size)} MB of deck.json), Node ${process.version}`,
      ['', 'processor, seconds', 'clock, seconds', 'the command, seconds', 'peak memory, MB', 'file, MB'],
      figures.map(({ name, seconds, processor, peak, size }) => {
        const command = elapsed(() => {
          const args = ['export', file, '--format', name, '-o', join(folder, name), '-q'];
          execFileSync(process.execPath, [pathOf('../dist/cli/main.js'), ...args]);
        });
        return [name, processor.toFixed(2), seconds.toFixed(2), command.toFixed(2), peak, megabytes(size)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(name, file) {
  const deck = JSON.parse(readFileSync(file, 'utf8'));
  const start = performance.now();
  const before = process.cpuUsage();
  const exported = await exportDeck(deck, name, { files: packageFiles() });
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  const size = exported.value.files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ name, seconds, processor: (user + system) / 1e6, peak, size }));
}

function elapsed(run) {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
