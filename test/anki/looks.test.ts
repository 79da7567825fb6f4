import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/types/deck.js';
import { expectAccessible, faultlessPages, overflow } from '../browser/browser.js';
import { bridgesDeck, hostileBridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';
import { apkg, inAnki, newPath, python } from './anki.js';

/** The address of a side of a card as Anki's reviewer shows it. */
function reviewed(html: string): string {
  const head = '<meta charset="utf-8"><title>Anki</title><meta name="viewport" content="width=device-width">';
  // Anki makes of the place to type in what stands here, and of what was typed a comparison.
  const typed = html.replace(/\[\[type:[^\]]*\]\]/g, '<input type="text" id="typeans" aria-label="Answer">');
  const path = newPath('html');
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><head>${head}</head><body class="card card1">${typed}</body></html>`,
  );
  return pathToFileURL(path).href;
}

const decks: readonly (readonly [string, () => Deck])[] = [
  ['the example', exampleDeck],
  ['pairs and events', bridgesDeck],
  ['a hostile deck', hostileDeck],
  ['hostile pairs and events', hostileBridgesDeck],
];

describe.skipIf(!python)('cards of anki.apkg in Chromium', () => {
  const open = faultlessPages();

  it.each(decks)('are readable and accessible by day and night, and run nothing: %s', async (_, make) => {
    const { notes } = inAnki([await apkg(make())]);
    const sides = new Map(
      notes.flatMap(({ type, cards }) =>
        // The answer shows the question too, but for the place to type in.
        cards.flatMap(({ question, answer }) => [[type, question] as const, [answer, answer] as const]),
      ),
    );
    for (const side of sides.values()) {
      const page = await open(reviewed(side), { viewport: { width: 320, height: 640 } });
      for (const [mode, background] of [
        ['', 'rgb(255, 255, 255)'],
        ['nightMode', 'rgb(31, 32, 35)'],
      ]) {
        await page.evaluate(`document.body.className = 'card card1 ${mode}'`);
        await expectAccessible(page, side);
        expect(await overflow(page)).toBe(0);
        expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(background);
      }
      expect(await page.locator('img, script, audio').count()).toBe(0);
      await page.context().close();
    }
  });
});
