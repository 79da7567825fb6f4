import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck } from '../fixtures/decks.js';
import { faultlessPages, focused, reopen, textOf, written } from './browser.js';
import { answer, answers, enter, heading, IN_ORDER, next, press, verdict } from './quiz-page.js';

const open = faultlessPages();
const address = await written(exampleDeck(), 'html');
const bridges = await written(bridgesDeck(), 'html');
const start = new Date('2026-03-04T08:00:00');

/** The quiz at its start page, on a clock that the test turns. */
async function quiz(hash: string, options: BrowserContextOptions = {}, at = address): Promise<Page> {
  const page = await open(at + hash, options);
  await page.clock.install({ time: start });
  await reopen(page);
  return page;
}

async function begun(hash: string, options: BrowserContextOptions = {}, at = address): Promise<Page> {
  const page = await quiz(hash, options, at);
  await next(page);
  return page;
}

describe('a test', () => {
  it('says nothing of an answer, lets it be changed, and judges what is handed in', async () => {
    const page = await begun(`${IN_ORDER}&mode=test`);
    await enter(page, 'hydrogen planes');
    await next(page);
    await enter(page, 'the builder');
    expect(await verdict(page)).toBe('');
    await press(page, 'Back');
    expect(await page.getByRole('radio', { name: 'hydrogen planes' }).isChecked()).toBe(true);
    await enter(page, 'electric boats');
    await press(page, 'Look over and hand in');
    expect(await textOf(page.locator('.lead'))).toBe('You have answered 2 of 8 questions.');
    expect(await page.locator('.place.open').count()).toBe(6);
    await press(page, 'Question 3, no answer yet');
    await enter(page, '46 million crowns');
    for (let question = 3; question <= 8; question++) await next(page);
    expect(await focused(page)).toBe('Ready to hand in?');
    await press(page, 'Hand in');
    expect(await heading(page)).toBe('Your result2 of 8 right');
    expect(await textOf(page.locator('.missed > li').first())).toContain('You answered: the builder');
    await page.locator('.missed').getByRole('button', { name: 'I was right' }).click();
    expect(await heading(page)).toBe('Your result3 of 8 right');
    expect(await verdict(page)).toContain('3 of 8 right');
    expect(await focused(page)).toBe('I was right');
  });

  it('keeps what was entered over a reload, also before one goes on', async () => {
    const page = await begun(`${IN_ORDER}&mode=test`, {}, bridges);
    await enter(page, 'True');
    await next(page);
    await next(page);
    await page.getByLabel('Per Aune').selectOption('Mayor');
    await reopen(page);
    await press(page, 'Continue with question 3 of 4');
    expect(await page.getByLabel('Per Aune').inputValue()).toBe('Mayor');
    await press(page, 'Look over and hand in');
    expect(await page.locator('.place.done').allTextContents()).toEqual(['1', '3']);
    await reopen(page);
    await press(page, 'Continue with question 3 of 4');
    await next(page);
    await next(page);
    await reopen(page);
    await press(page, 'Continue with your test');
    expect(await heading(page)).toBe('Ready to hand in?');
  });

  it('has a time limit only where one is set; it warns, gives more, and takes nothing away', async () => {
    const page = await begun(`${IN_ORDER}&mode=test`);
    expect(await page.getByRole('timer').count()).toBe(0);
    await press(page, /^Pause/);
    await page.getByText('Choose the questions').click();
    await page.getByLabel('Time limit for a test').selectOption('5 minutes');
    await press(page, 'Start a test of 8 questions');
    await enter(page, 'electric boats');
    await page.clock.runFor('04:05');
    expect(await verdict(page)).toContain('One minute is left.');
    await press(page, '+5 minutes');
    expect(await textOf(page.getByRole('timer'))).toMatch(/^5:5\d left$/);
    await page.clock.runFor('04:58');
    expect(await verdict(page)).toContain('One minute is left.');
    await page.clock.runFor('01:10');
    expect(await heading(page)).toBe('Ready to hand in?');
    expect(await verdict(page)).toContain('Your time is up.');
    expect(await page.locator('.places').count()).toBe(0);
    await reopen(page);
    await press(page, 'Continue with question 1 of 8');
    expect(await verdict(page)).toContain('Your time is up.');
    await press(page, '+5 minutes');
    expect(await page.locator('.place.done').allTextContents()).toEqual(['1']);
    await press(page, 'Hand in');
    expect(await heading(page)).toContain('1 of 8 right');
    expect(await textOf(page.locator('#screen > .note'))).toMatch(/^Time: 10 min 1\d sec$/);
  });
});

describe('flashcards', () => {
  const card = (page: Page) => textOf(page.locator('.question'));

  it('turn, are rated by keyboard, and come back when they are due', async () => {
    const page = await quiz('#mode=flashcards&n=2&order=article');
    await press(page, 'Start with 2 cards');
    const first = await card(page);
    expect(await page.locator('.choice').count()).toBe(0);
    expect(await focused(page)).toContain('2 cards left');
    await page.keyboard.press('Enter');
    expect(await verdict(page)).toContain('Answer');
    expect(await page.locator('blockquote').count()).toBe(1);
    expect(await page.locator('.ratings button').allTextContents()).toEqual([
      'Again 1 min',
      'Hard 6 min',
      'Good 10 min',
      'Easy 8 days',
    ]);
    await page.keyboard.press('4');
    expect(await verdict(page)).toBe('Easy: comes again in 8 days.');
    const second = await card(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.keyboard.press('1');
    expect(await card(page)).toBe(second);
    await page.keyboard.press('Enter');
    await press(page, /^Easy/);
    expect(await heading(page)).toBe('Done for now');
    expect(await textOf(page.locator('.lead'))).toBe('You went through 2 cards.');
    await press(page, 'To the start page');
    expect(await page.locator('.due').count()).toBe(0);
    await page.clock.setSystemTime(new Date('2026-03-13T09:00:00'));
    await reopen(page);
    expect(await textOf(page.locator('.due'))).toBe('2 cards are due.');
    await next(page);
    expect([first, second]).toContain(await card(page));
  });

  it('show every kind of card, front and back', async () => {
    const page = await begun('#mode=flashcards&seed=all', {}, bridges);
    const backs: string[] = [];
    for (let index = 0; index < 4; index++) {
      const front = await textOf(page.locator('.face'));
      await next(page);
      backs.push(`${front} → ${await textOf(page.locator('.back'))}`);
      await press(page, /^Easy/);
    }
    expect(backs).toHaveLength(4);
    for (const words of [
      /Match each person.*Per Aune.* → AnswerIngrid Solheim – Mayor/,
      /Put these events.*road bridge.* → Answer3 May 1781: The oak bridge/,
      /True or false\?Per Aune.* → AnswerFalseCorrect: June 1962, not June 1958/,
      /True or false\?Tomas Brekke.* → AnswerTrue/,
    ]) {
      expect(backs).toContainEqual(expect.stringMatching(words));
    }
  });
});

describe('choosing', () => {
  it('narrows what is asked by kind, topic, article and number, and is remembered', async () => {
    const page = await quiz('');
    const way = () => textOf(page.locator('#primary'));
    await page.getByText('Choose the questions').click();
    await page.getByRole('checkbox', { name: 'Multiple choice' }).check();
    expect(await way()).toBe('Start with 4 questions');
    await page.getByRole('checkbox', { name: 'A bank that lends barley' }).check();
    expect(await way()).toBe('Start with 2 questions');
    await page.getByRole('checkbox', { name: 'How many, how much' }).check();
    expect(await way()).toBe('Start with 1 question');
    await page.getByRole('checkbox', { name: 'Multiple choice' }).uncheck();
    await page.getByRole('checkbox', { name: 'How many, how much' }).uncheck();
    expect(await way()).toBe('Start with 3 questions');
    await reopen(page);
    expect(await way()).toBe('Start with 3 questions');
    await page.getByText('Choose the questions').click();
    await page.getByLabel('Which', { exact: true }).selectOption('Missed the last time');
    expect(await textOf(page.locator('#none'))).toContain('No question fits');
    expect(await page.locator('#primary').count()).toBe(0);
  });

  it('of a link that was given leaves the student’s own choice as it was', async () => {
    const page = await quiz('#seed=7b&n=3&mode=test');
    expect(await page.locator('#primary').textContent()).toBe('Start a test of 3 questions');
    await page.evaluate("location.hash = ''");
    await expect.poll(() => page.locator('#primary').textContent()).toBe('Start with 8 questions');
  });

  it('of what was missed ends where nothing is missed any more', async () => {
    const page = await begun('#kinds=cloze&order=article');
    for (const text of ['nothing', 'six weeks']) {
      await answer(page, text);
      await next(page);
    }
    await page.evaluate("location.hash = '#past=missed'");
    await press(page, 'Start with 1 question');
    await answer(page, '46 million crowns');
    await next(page);
    await press(page, 'New round');
    expect(await textOf(page.locator('#none'))).toContain('No question fits');
    expect(await page.locator('#ways-in button').allTextContents()).toEqual(['See your last result']);
  });

  it('gives a link by which a class gets the same', async () => {
    const page = await quiz('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('radio', { name: 'Test' }).check();
    await page.getByText('Choose the questions').click();
    await page.getByLabel('How many', { exact: true }).selectOption('5');
    await press(page, 'Copy a link for a class');
    await expect.poll(() => verdict(page)).toBe('The link is copied.');
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(link).toMatch(/quiz\.html#seed=\w+&n=5&mode=test/);
    const seen = async () => {
      const other = await open(link);
      expect(await textOf(other.locator('.note').nth(1))).toContain('gets the same questions');
      await press(other, 'Start a test of 5 questions');
      return heading(other);
    };
    expect(await seen()).toBe(await seen());
  });
});

describe('a result', () => {
  /** Practice of two questions, one of them missed. */
  async function result(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await begun('#kinds=cloze&order=article', options);
    await answer(page, answers[2] ?? '');
    await page.clock.runFor(61_000);
    await next(page);
    await answer(page, '=SUM("a", 1)');
    await next(page);
    return page;
  }

  it('is saved as CSV and JSON', async () => {
    const page = await result({ acceptDownloads: true });
    const saved = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };
    const csv = await saved('Download CSV');
    expect(csv.name).toBe('result.csv');
    const rows = parse(csv.text, { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.map(({ given, right }) => [given, right])).toEqual([
      ['46 million crowns', 'true'],
      ['\'=SUM("a", 1)', 'false'],
    ]);
    const json = JSON.parse((await saved('Download JSON')).text);
    expect(json).toMatchObject({ right: 1, total: 2, mode: 'practice' });
    expect(json.seconds).toBeGreaterThanOrEqual(61);
  });

  it('is copied, and can be by hand where the browser refuses', async () => {
    const page = await result({ permissions: ['clipboard-read', 'clipboard-write'] });
    await press(page, 'Copy as CSV');
    await expect.poll(() => verdict(page)).toBe('Copied.');
    expect(await focused(page)).toBe('✓ Copied.');
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('"46 million crowns"');
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    await press(page, 'Copy as JSON');
    const field = page.getByLabel('Copy it from here:');
    expect(JSON.parse(await field.inputValue())).toMatchObject({ total: 2 });
    expect(await page.evaluate('document.activeElement.selectionEnd > 100')).toBe(true);
  });

  it('is drawn beside those before it, and told as a table', async () => {
    const page = await result();
    expect(await page.locator('.chart').count()).toBe(0);
    await press(page, 'Retry the one you missed');
    await answer(page, 'six weeks');
    await next(page);
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe(
      '2 rounds, first 50% right, last 100% right',
    );
    expect(await page.locator('.chart rect').count()).toBe(2);
    await page.getByText('As a table').click();
    const rows = await page.locator('tbody tr').allTextContents();
    expect(rows[0]).toContain('Practice (retry)1/1');
    expect(rows[1]).toMatch(/Practice1\/21:0\d$/);
    await reopen(page);
    expect(await page.locator('.chart rect').count()).toBe(2);
  });

  it('prints what was missed with its sentence, and no buttons', async () => {
    const page = await result();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.missed blockquote').isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 320, height: 300 });
    await press(page, /^Read it in/);
    const hidden =
      "document.querySelector('dialog').scrollHeight - document.querySelector('dialog').clientHeight";
    expect(await page.evaluate(hidden)).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(hidden)).toBe(0);
  });
});
