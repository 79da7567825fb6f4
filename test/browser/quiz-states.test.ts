import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck, hostileBridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';
import { disputedDeck } from '../fixtures/disputed-deck.js';
import { expectAccessible, faultlessPages, overflow, written } from './browser.js';
import { answer, enter, IN_ORDER, NARROW, next, press, REFUSE_STORAGE, skip } from './quiz-page.js';

const open = faultlessPages();
const example = await written(exampleDeck(), 'html');
const bridges = await written(bridgesDeck(), 'html');
const disputed = await written(disputedDeck(), 'html');
const hostile = await written(joined(hostileDeck(), hostileBridgesDeck()), 'html');

/** A deck with the cards and articles of both, named by words that fit no line. */
function joined(one: Deck, other: Deck): Deck {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(5);
  // Both count their ids from 0.
  const apart = JSON.parse(JSON.stringify(other).replaceAll(/"(article|card)-0/g, '"$1-9')) as Deck;
  const articles = [...one.articles, ...apart.articles].map((article) => ({
    ...article,
    title: long + article.title,
    source: long,
  }));
  return { ...one, title: long + one.title, articles, cards: [...one.cards, ...apart.cards] };
}

type Look = (page: Page, state: string) => Promise<void>;
type Opener = (address: string, options?: BrowserContextOptions) => Promise<Page>;

/** Calls `look` in the start page, folded and unfolded, and with an article over it. */
async function startStates(opener: Opener, look: Look): Promise<void> {
  const page = await opener(disputed);
  await look(page, 'start');
  for (const summary of await page.locator('summary:visible').all()) await summary.click();
  await look(page, 'start, unfolded');
  await press(page, 'Read “Dear boats”');
  await look(page, 'article');
}

/** Calls `look` in each state of practice: question and verdict of each kind, overruled, article, result. */
async function practiceStates(opener: Opener, look: Look): Promise<void> {
  const page = await opener(example + IN_ORDER);
  await next(page);
  await press(page, 'Check');
  await look(page, 'asked for an answer');
  for (const [index, text] of ['hydrogen planes', 'nobody', '46 million crowns'].entries()) {
    await look(page, `before ${text}`);
    await answer(page, text);
    await look(page, `after ${text}`);
    if (index === 1) await press(page, 'I was right');
    if (index === 1) await look(page, 'overruled');
    await next(page);
  }
  await answer(page, 'two years');
  await look(page, 'a claim');
  await press(page, /^Read it in/);
  await look(page, 'article at its sentence');
  await press(page, 'Close');
  await next(page);
  await skip(page, 4);
  await look(page, 'result');
  await press(page, /^Retry/);
  await skip(page, 6);
  await page.getByText('As a table').click();
  await look(page, 'result with a chart');
  await press(page, 'Start page');
  await look(page, 'start with a result');
}

/** The same for the kinds that ask for several things. */
async function partStates(opener: Opener, look: Look): Promise<void> {
  const page = await opener(bridges + IN_ORDER);
  await next(page);
  for (let question = 1; question <= 4; question++) {
    await look(page, `question of parts ${question}`);
    for (const list of await page.locator('select').all()) await list.selectOption({ index: 1 });
    if ((await page.getByRole('radio').count()) > 0) await page.getByRole('radio').first().check();
    if ((await page.locator('.down').count()) > 0) await page.locator('.down').first().click();
    await press(page, 'Check');
    await look(page, `verdict of parts ${question}`);
    await next(page);
  }
}

/** A disagreement, a test with a time limit to its end, and flashcards. */
async function otherStates(opener: Opener, look: Look): Promise<void> {
  let page = await opener(disputed + IN_ORDER);
  await next(page);
  await answer(page, '46 million crowns');
  await look(page, 'articles disagree');
  page = await opener(`${example + IN_ORDER}&mode=test&minutes=10`);
  await next(page);
  await enter(page, 'electric boats');
  await look(page, 'test');
  await press(page, '+5 minutes');
  await look(page, 'more time');
  await press(page, 'Look over and hand in');
  await look(page, 'review');
  page = await opener(`${bridges}#mode=flashcards&seed=3`);
  await next(page);
  for (let card = 1; card <= 4; card++) {
    await look(page, `card ${card}, front`);
    await next(page);
    await look(page, `card ${card}, back`);
    await press(page, /^Easy/);
  }
  await look(page, 'cards done');
}

async function everyState(opener: Opener, look: Look): Promise<void> {
  for (const states of [startStates, practiceStates, partStates, otherStates]) await states(opener, look);
}

describe.each(['light', 'dark'] as const)('axe, %s,', (colorScheme) => {
  it('finds nothing in any state', async () => {
    const options = { colorScheme, reducedMotion: 'reduce' } as const;
    await everyState((address) => open(address, options), expectAccessible);
  }, 180_000);
});

it('finds nothing where storage is refused', async () => {
  const page = await open(example, {}, REFUSE_STORAGE);
  await expectAccessible(page, 'a notice');
});

describe('at 320 px', () => {
  const spaced = 'Object.assign(document.body.style, { letterSpacing: "0.12em", wordSpacing: "0.16em" })';

  it.each([
    ['as it is', ''],
    ['with text twice as large', 'document.documentElement.style.fontSize = "200%"'],
    ['with text widely spaced', spaced],
    ['from right to left', 'document.documentElement.dir = "rtl"'],
  ])(
    'nothing needs sideways scrolling, and targets have 44 px, %s',
    async (_, style) => {
      const opener: Opener = async (address) => {
        const page = await open(address, NARROW);
        if (style) await page.evaluate(style);
        return page;
      };
      await everyState(opener, async (page, state) => {
        expect(await overflow(page), state).toBeLessThanOrEqual(0);
        const small = await page.evaluate<string[]>(`
        [...document.querySelectorAll('button, summary, select, textarea, .choice, .chip, .switch, input[type="text"]')]
          .filter((target) => target.checkVisibility())
          .filter((target) => Math.min(target.offsetHeight, target.offsetWidth) < 44)
          .map((target) => target.outerHTML)`);
        expect(small, state).toEqual([]);
      });
    },
    120_000,
  );

  it('a hostile deck stays in its window, in any mode', async () => {
    for (const mode of ['practice', 'test', 'flashcards']) {
      const page = await open(`${hostile + IN_ORDER}&mode=${mode}`, NARROW);
      expect(await overflow(page), mode).toBeLessThanOrEqual(0);
      for (let question = 0; question < 8; question++) {
        await next(page);
        expect(await overflow(page), `${mode} ${question}`).toBeLessThanOrEqual(0);
        if (mode === 'practice') await press(page, 'I don’t know');
        if (mode === 'flashcards') await next(page);
        expect(await overflow(page), `${mode} ${question}`).toBeLessThanOrEqual(0);
        expect(await page.locator('img').count()).toBe(0);
      }
    }
  });
});

it('keeps borders where the system forces its colours', async () => {
  const page = await open(example + IN_ORDER, { forcedColors: 'active' });
  await next(page);
  await page.getByRole('radio').first().check();
  expect(await page.evaluate("getComputedStyle(document.querySelector('.choice')).borderTopWidth")).toBe(
    '3px',
  );
});

it('moves nothing where motion is to be reduced', async () => {
  const page = await open(example + IN_ORDER, { reducedMotion: 'reduce' });
  await next(page);
  expect(await page.evaluate('document.getAnimations().length')).toBe(0);
});
