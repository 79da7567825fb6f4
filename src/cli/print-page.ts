import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExportMeans } from '../export/format.js';
import type { Result } from '../types/finding.js';
import { findChromium } from './find-chromium.js';
import { systemReason } from './messages.js';
import { wrongSheet } from './worksheet-messages.js';

/** Milliseconds: a slow machine prints 300 questions in a tenth of it, and a browser that hangs must not hold the command. */
const PATIENCE = 120_000;

/**
 * Returns a printer that starts Chromium without a window for each page, in a profile of its own that is gone
 * afterwards; or tells that there is none. Its command line is enough: no library has to keep step with the browser.
 * @param named the path or command that the user gave
 */
export function openPrinter(named: string | undefined): Result<Print> {
  const chromium = findChromium(named, process.env);
  return chromium === undefined
    ? { ok: false, findings: [wrongSheet.noChromium(named ?? process.env.CHROMIUM)] }
    : { ok: true, value: (page) => printPage(chromium, page) };
}

type Print = NonNullable<ExportMeans['print']>;

async function printPage(chromium: string, page: string): Promise<Result<Uint8Array>> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'factdeck-print-'));
    await writeFile(join(folder, 'page.html'), page);
    await run(chromium, printArguments(folder));
    return { ok: true, value: withoutDates(await readFile(join(folder, 'page.pdf'))) };
  } catch (error) {
    return { ok: false, findings: [wrongSheet.chromiumFailed(chromium, reasonOf(error))] };
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function printArguments(folder: string): readonly string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--print-to-pdf=${join(folder, 'page.pdf')}`,
    // Chromium's sandbox refuses to run for root, as in most containers. The page is our own and may run no script.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    pathToFileURL(join(folder, 'page.html')).href,
  ];
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { timeout: PATIENCE, maxBuffer: 2 ** 26, windowsHide: true };
    execFile(program, [...args], options, (error) => (error ? reject(error) : resolve()));
  });
}

/** The last of what a failed browser said, or why its PDF is not there. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && 'killed' in error && error.killed === true)
    return 'it did not end in two minutes';
  if (error instanceof Error && 'cmd' in error)
    return `it ended with ${'code' in error ? error.code : 'an error'}`;
  return systemReason(error);
}

/** The same page gives the same bytes: the day of printing becomes blanks, which move nothing in the file. */
function withoutDates(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(
    text.replace(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/g, (date) => ' '.repeat(date.length)),
    'latin1',
  );
}
