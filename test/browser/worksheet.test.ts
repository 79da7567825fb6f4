import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck, hostileBridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck, largeDeck } from '../fixtures/decks.js';
import { expectAccessible, launchChromium, overflow, visit, written } from './browser.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Prints a deck's worksheet and returns the text of its pages, read by pdftotext (poppler). */
async function printedPages(deck: Deck): Promise<readonly string[]> {
  const address = await written(deck, 'worksheet');
  const { page, faults } = await visit(browser, address);
  const path = fileURLToPath(address).replace(/html$/, 'pdf');
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
  await page.context().close();
  expect(faults).toEqual([]);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

describe('the printed worksheet', () => {
  it('has questions in order, then each text on its page, then the key on its own', async () => {
    const pages = await printedPages(exampleDeck());
    const starts = pages.map((page) => page.trim().split('\n')[0]?.replace(/\s+/g, ' '));
    const texts = starts.indexOf('Text 1 Varen buys electric ferries');
    expect(starts.slice(texts)).toEqual([
      'Text 1 Varen buys electric ferries',
      'Text 2 A bank that lends barley',
      'Answer key',
    ]);
    const sheet = pages.slice(0, texts).join('');
    const numbers = [...sheet.matchAll(/^ {1,4}(\d+) +[A-Z]/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(sheet).not.toContain('Answer key');
  });

  it('names the deck and the page at every foot', async () => {
    const pages = await printedPages(largeDeck(40));
    expect(pages.length).toBeGreaterThan(4);
    pages.forEach((page, index) => {
      expect(page.trim().split('\n').at(-1)).toMatch(
        new RegExp(`^Deck deck-0123456789-abcde +${index + 1} ?/ ?${pages.length}$`),
      );
    });
  });

  it('keeps a question on one page', async () => {
    for (const page of await printedPages(largeDeck(120))) {
      const letters = [...page.matchAll(/^ +([AC]) {2,}\S.* ([BD]) {2,}\S/gm)].flatMap((match) =>
        match.slice(1),
      );
      expect(letters.join('').replaceAll('ABCD', '')).toBe('');
    }
  });

  it('has two columns to match and lines to number, and the solution in the key alone', async () => {
    const [sheet = '', , key = ''] = await printedPages(bridgesDeck());
    expect(sheet).toMatch(/Ingrid Solheim +A +/);
    expect(sheet).toMatch(/Per Aune +C +/);
    expect(sheet).toContain('A flood carried the oak bridge off');
    expect(sheet).not.toMatch(/1809|June 1962/);
    expect(key).toMatch(/From top to bottom: [ABC], [ABC], [ABC]/);
    expect(key).toMatch(/From top to bottom: \d, \d, \d, \d/);
  });

  it('shows a hostile deck as text', async () => {
    const pages = await printedPages(hostileDeck());
    expect(pages[0]).toContain('<img src=x onerror=alert(2)>');
    expect(pages.at(-1)).toContain('Claimed by <i>someone</i>.');
    expect(pages[0]?.trim().split('\n').at(-1)).toContain('Deck </style><script>alert(3)</script>"}');
  });
});

describe('the worksheet on a screen', () => {
  it.each([
    ['questions', exampleDeck()],
    ['statements, pairs and events', bridgesDeck()],
    ['hostile pairs and events', hostileBridgesDeck()],
  ])('is accessible and fits 320 px with %s', async (_, deck) => {
    const { page, faults } = await visit(browser, await written(deck, 'worksheet'), {
      viewport: { width: 320, height: 568 },
    });
    await expectAccessible(page, 'worksheet');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
