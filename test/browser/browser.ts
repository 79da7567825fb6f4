import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findChromium } from '../../src/cli/find-chromium.js';
import { exportDeck } from '../../src/export/export-deck.js';
import type { ExportedFile } from '../../src/export/format.js';
import type { Format } from '../../src/export/formats.js';
import { packageFiles } from '../../src/resources.js';
import type { Deck } from '../../src/types/deck.js';

/** Starts the Chromium that the variable CHROMIUM names, else one that is found. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium(undefined, process.env);
  if (!executablePath) throw new Error('No Chromium found: set CHROMIUM to the path of one.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Returns a file of a deck in one format: the first, or `name`. */
export async function fileOf(deck: Deck, format: Format, name?: string): Promise<ExportedFile> {
  const exported = await exportDeck(deck, format, { files: packageFiles() });
  const files = exported.ok ? exported.value.files : [];
  const file = files.find(({ path }) => name === undefined || path === name);
  if (!file) throw new Error(`The format ${format} wrote no file.`);
  return file;
}

/**
 * Writes a file of a deck in one format (the first, or `name`) into a folder of its own, or over the file at an address,
 * and returns the `file:` address.
 */
export async function written(
  deck: Deck,
  format: Format,
  { name, over }: { readonly name?: string; readonly over?: string } = {},
): Promise<string> {
  const file = await fileOf(deck, format, name);
  const path = over ? fileURLToPath(over) : join(mkdtempSync(join(tmpdir(), 'factdeck-page-')), file.path);
  writeFileSync(path, file.content);
  return pathToFileURL(path).href;
}

/** A page and everything that went wrong in it: errors, blocked resources, requests for anything but itself. */
export interface Visit {
  readonly page: Page;
  readonly faults: string[];
}

/** Opens an address in a fresh profile. `prepare` runs in the page before its own script. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare?: string,
): Promise<Visit> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  if (prepare) await context.addInitScript({ content: prepare });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on(
    'request',
    (request) => withoutHash(request.url()) !== withoutHash(address) && faults.push(request.url()),
  );
  await page.goto(address);
  await ready(page);
  return { page, faults };
}

/** Waits until a page has done what it does after its first paint. */
export async function ready(page: Page | Frame): Promise<void> {
  await page.locator('body:not([data-waits])').waitFor();
}

/** Loads a page again. */
export async function reopen(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

/** Opens pages in one Chromium for the tests of a file; after each test they are closed, and nothing went wrong in them. */
export function faultlessPages(): (
  address: string,
  options?: BrowserContextOptions,
  prepare?: string,
) => Promise<Page> {
  let browser: Browser;
  let visits: Visit[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const over = visits;
    visits = [];
    for (const { page } of over) await page.context().close();
    expect(over.flatMap(({ faults }) => faults)).toEqual([]);
  });
  return async (address, options = {}, prepare) => {
    const opened = await visit(browser, address, options, prepare);
    visits.push(opened);
    return opened.page;
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects that axe finds nothing to object to in the page as it stands. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.evaluate(axe);
  const violations = await page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ' ' + node.html)))`,
  );
  expect(violations, state).toEqual([]);
}

/** The text of what has focus, or its tag where it has none. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.textContent.trim() || document.activeElement.tagName');
}

/** How far the page reaches beyond its window to the side, in CSS pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** The text of an element, hidden parts included. */
export async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').trim();
}

function withoutHash(address: string): string {
  return address.replace(/#.*/, '');
}
