import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter } from '../../src/cli/print-page.js';
import { exportDeck } from '../../src/export/export-deck.js';
import type { ExportedFile } from '../../src/export/format.js';
import { type SheetPlan, usualPlan } from '../../src/export/worksheet/plan.js';
import { packageFiles } from '../../src/resources.js';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck, hostileBridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck, largeDeck } from '../fixtures/decks.js';
import { longDeck } from '../fixtures/long-deck.js';
import { expectAccessible, launchChromium, overflow, visit, written } from './browser.js';

const folder = mkdtempSync(join(tmpdir(), 'factdeck-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened = openPrinter(undefined);
if (!opened.ok) throw new Error(opened.findings[0]?.message);
const print = opened.value;

type Paged = 'pdf' | 'docx';

async function exported(
  deck: Deck,
  format: Paged,
  plan: Partial<SheetPlan>,
): Promise<readonly ExportedFile[]> {
  const sheet = { ...usualPlan, ...plan };
  const result = await exportDeck(deck, format, {
    files: packageFiles(),
    sheet,
    print,
  });
  if (!result.ok) throw new Error(result.findings[0]?.message);
  return result.value.files;
}

/** The text of the pages of every document of a deck, by its name: PDFs as Chromium prints them, DOCX by LibreOffice. */
async function pagesOf(
  deck: Deck,
  format: Paged,
  plan: Partial<SheetPlan> = {},
): Promise<Readonly<Record<string, readonly string[]>>> {
  const files = await exported(deck, format, plan);
  const paths = files.map(({ path, content }) => {
    writeFileSync(join(folder, path), content);
    return join(folder, path);
  });
  if (format === 'docx') {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const how = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
    execFileSync('soffice', [...how, ...paths], { stdio: 'ignore' });
  }
  return Object.fromEntries(
    paths.map((path) => {
      const text = execFileSync('pdftotext', ['-layout', path.replace(/docx$/, 'pdf'), '-'], {
        encoding: 'utf8',
      });
      return [basename(path, `.${format}`), text.split('\f').slice(0, -1)];
    }),
  );
}

const libreOffice = (process.env.PATH ?? '').split(':').some((place) => existsSync(join(place, 'soffice')));
if (process.env.CI === 'true' && !libreOffice) throw new Error('LibreOffice is not installed.');

const words = (pages: readonly string[]): string => pages.join(' ').replace(/\s+/g, ' ');

/** The lines of the first article as the pages number them, by number. */
function numberedLines(pages: readonly string[]): ReadonlyMap<number, string> {
  const [article = ''] = pages.join('\n').split('Fill the gaps');
  const lines = article.split('\n');
  return new Map(
    lines.flatMap((line): [number, string][] => {
      const [, number, text] = /^ {0,12}(\d{1,3}) {1,8}(\S.*)$/.exec(line) ?? [];
      return text !== undefined && Number(number) % 5 === 0 ? [[Number(number), text.trim()]] : [];
    }),
  );
}

const formats: readonly [Paged, boolean][] = [
  ['pdf', true],
  ['docx', libreOffice],
];

describe.each(formats)('the worksheet as %s', (format, possible) => {
  const test = it.runIf(possible);

  test('has its parts in order, and the key elsewhere', async () => {
    const { worksheet = [], 'worksheet-key': key = [] } = await pagesOf(exampleDeck(), format);
    const text = worksheet.join('\n');
    const order = ['Name', 'Ferries and barley', 'Read the texts', 'Text 1', 'The Osterhavn Post', 'Text 2'];
    const parts = ['Multiple choice', 'Short answers', 'Fill the gaps'];
    const places = [...order, ...parts].map((words) => text.indexOf(words));
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
    expect(text).not.toMatch(/answer key|also: Brekke/i);
    expect(key.join('\n')).toMatch(/answer key/i);
    expect(key.join('\n')).toContain('also: Brekke');
  });

  test('numbers the pages and tells the seed at every foot', async () => {
    const { worksheet = [] } = await pagesOf(largeDeck(40), format, { seed: 'May' });
    expect(worksheet.length).toBeGreaterThan(2);
    worksheet.forEach((page, index) => {
      expect(page.trim().split('\n').at(-1)).toMatch(
        new RegExp(`^Deck deck-0123456789-abcde, Seed May +Page ${index + 1} of ${worksheet.length}$`),
      );
    });
  });

  test.each([
    ['A4', {}],
    ['Letter', { paper: 'letter' }],
    ['large print', { largePrint: true }],
    ['dyslexia', { dyslexia: true }],
  ] as const)('has the lines of 3,000 words where its key says: %s', async (_, plan) => {
    const deck = longDeck(300);
    const { worksheet = [], 'worksheet-key': key = [] } = await pagesOf(deck, format, {
      ...plan,
      parts: [{ part: 'article' }, { part: 'cloze', count: 40 }],
    });
    const lines = numberedLines(worksheet);
    expect(lines.size).toBeGreaterThan(30);
    expect([...lines.keys()]).toEqual(Array.from({ length: lines.size }, (_, index) => 5 * (index + 1)));
    const cited = [...words(key).matchAll(/line (\d+) In week \d+ .*?counted (\d+)/g)];
    expect(cited.length).toBeGreaterThan(20);
    const checked = cited.filter(([, line]) => lines.has(Number(line)));
    expect(checked.length).toBeGreaterThan(2);
    for (const [, line, answer] of checked) expect(lines.get(Number(line))).toContain(answer);
  });

  test.each([
    ['300 questions', 300, {}],
    ['Letter', 120, { paper: 'letter' }],
    ['18 pt', 80, { largePrint: true }],
    ['three questions', 3, {}],
  ] as const)('keeps a question on one page: %s', async (_, count, plan) => {
    const parts = [{ part: 'choice' }, { part: 'short' }, { part: 'truefalse' }] as const;
    const deck = longDeck(count);
    const { worksheet = [] } = await pagesOf(deck, format, { ...plan, parts });
    for (const { question, answer, distractors } of deck.cards.filter(({ kind }) => kind === 'choice')) {
      const week = /\d+\?$/.exec(question)?.[0] ?? '';
      const [page = '', ...more] = worksheet.filter((text) =>
        new RegExp(` ${week.replace('?', '\\?')}`).test(text),
      );
      expect(more, question).toEqual([]);
      for (const choice of [answer, ...distractors])
        expect(page, question).toMatch(new RegExp(`\\b${choice}\\b`));
    }
  });

  test('makes versions with orders of their own and a key for each', async () => {
    const plan = { versions: 4, seed: 'May' };
    const all = await pagesOf(largeDeck(24), format, plan);
    expect(Object.keys(all)).toEqual(
      [...'ABCD'].map((letter) => `worksheet-${letter}`).concat('worksheet-key'),
    );
    const orders = [...'ABCD'].map((letter) => {
      const pages = all[`worksheet-${letter}`] ?? [];
      expect(pages[0]).toMatch(new RegExp(`version ${letter}`, 'i'));
      expect(pages[0]).toContain(`Version ${letter} · Deck deck-0123456789-abcde, Seed May`);
      return [...pages.join('\n').matchAll(/\((\d+)\) /g)].map(([, number]) => number).join();
    });
    expect(new Set(orders).size).toBe(4);
    const keys = (all['worksheet-key'] ?? []).join('\n');
    for (const letter of 'ABCD') expect(keys).toContain(`Answer key · Version ${letter} ·`);
  });

  test('shows hostile texts as they are', async () => {
    const { worksheet = [], 'worksheet-key': key = [] } = await pagesOf(hostileDeck(), format);
    expect(worksheet.join(' ')).toContain('<img src=x onerror=alert(2)>');
    expect(key.join(' ')).toContain('Claimed by <i>someone</i>.');
    expect(worksheet[0]).toContain('Seed </style><script>alert(3)</script>"}');
  });

  test('has the same bytes each time', async () => {
    const twice = [await exported(bridgesDeck(), format, {}), await exported(bridgesDeck(), format, {})];
    expect(twice[0]).toEqual(twice[1]);
  });
});

/** A deck whose only article has headings and the deck's own title. */
function titledAsItsArticle(): Deck {
  const deck = exampleDeck();
  const articles = deck.articles.slice(0, 1);
  const cards = deck.cards.filter(({ evidence: [one] }) => one.article === articles[0]?.id);
  return { ...deck, title: articles[0]?.title ?? '', articles, cards };
}

describe('the worksheet on a screen', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each([
    ['questions', exampleDeck()],
    ['one article that bears its title', titledAsItsArticle()],
    ['statements, pairs and events', bridgesDeck()],
    ['hostile pairs and events', hostileBridgesDeck()],
  ])('is accessible and fits 320 px with %s', async (_, deck) => {
    for (const part of ['worksheet.html', 'worksheet-key.html']) {
      const address = await written(deck, 'worksheet', { name: part });
      const { page, faults } = await visit(browser, address, { viewport: { width: 320, height: 568 } });
      await expectAccessible(page, part);
      expect(await overflow(page), part).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });
});
