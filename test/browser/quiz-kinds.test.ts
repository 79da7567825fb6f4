import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bridgesDeck, hostileBridgesDeck } from '../fixtures/bridges-deck.js';
import { faultlessPages, focused, reopen, textOf, written } from './browser.js';
import { IN_ORDER, next, press, skip, verdict } from './quiz-page.js';

const open = faultlessPages();
const address = await written(bridgesDeck(), 'html');

/** The started quiz: two statements, pairs, events. */
async function started(at = address): Promise<Page> {
  const page = await open(at + IN_ORDER);
  await next(page);
  return page;
}

const posts = { 'Ingrid Solheim': 'Mayor', 'Tomas Brekke': 'County engineer', 'Per Aune': 'Governor' };
const timeline = [
  'The oak bridge was finished',
  'A flood carried the oak bridge off',
  'Tomas Brekke built an iron bridge',
  'The road bridge was opened',
];

const events = (page: Page) => page.locator('.events .text').allTextContents();

/** Moves events up by their buttons, the earliest first, until all are in order. */
async function putInOrder(page: Page): Promise<void> {
  for (const [place, text] of timeline.entries()) {
    for (let at = (await events(page)).indexOf(text); at > place; at--) await press(page, `Up: ${text}`);
  }
}

describe('a statement', () => {
  it('is judged by two radio buttons under it', async () => {
    const page = await started();
    const legend = page.locator('legend');
    expect(await textOf(legend)).toContain('True or false?Tomas Brekke built an iron bridge in 1834.');
    expect(await page.locator('.choice .text').allTextContents()).toEqual(['True', 'False']);
    await press(page, 'Check');
    expect(await verdict(page)).toBe('Choose an answer first.');
    await page.keyboard.press('1');
    await press(page, 'Check');
    expect(await verdict(page)).toBe('✓Right.');
    expect(await textOf(page.locator('mark'))).toBe('1834');
  });

  it('that is false is put right, whatever was answered', async () => {
    for (const [key, words] of [
      ['1', /^✗Not right\. The answer: False\.Correct: June 1962, not June 1958\.$/],
      ['2', /^✓Right\. Correct: June 1962, not June 1958\.$/],
    ] as const) {
      const page = await started();
      await skip(page, 1);
      await page.keyboard.press(key);
      await press(page, 'Check');
      expect(await verdict(page)).toMatch(words);
      expect(await page.getByRole('button', { name: 'I was right' }).count()).toBe(0);
    }
  });
});

describe('pairs', () => {
  it('are matched by lists that bear the names of their lines', async () => {
    const page = await started();
    await skip(page, 2);
    await press(page, 'Check');
    expect(await verdict(page)).toBe('Choose something for every line first.');
    for (const [person, post] of Object.entries(posts)) await page.getByLabel(person).selectOption(post);
    await press(page, 'Check');
    expect(await verdict(page)).toBe('✓Right.');
    expect(await page.locator('.pair .sign').allTextContents()).toEqual(['✓ right', '✓ right', '✓ right']);
    expect(await page.locator('blockquote').count()).toBe(3);
  });

  it('show by sign and word which are wrong, and can no longer be changed', async () => {
    const page = await started();
    await skip(page, 2);
    for (const person of Object.keys(posts)) await page.getByLabel(person).selectOption('Mayor');
    await press(page, 'Check');
    expect(await verdict(page)).toContain('Not right. 1 of 3 in the right place.');
    expect(await page.locator('.pair .sign').allTextContents()).toEqual([
      '✓ right',
      '✗ right: County engineer',
      '✗ right: Governor',
    ]);
    await page.getByLabel('Per Aune').focus();
    await page.keyboard.type('Governor');
    expect(await page.getByLabel('Per Aune').inputValue()).toBe('Mayor');
  });
});

describe('events', () => {
  it('move by their buttons, which keep focus and say the place', async () => {
    const page = await started();
    await skip(page, 3);
    expect(await events(page)).not.toEqual(timeline);
    const [first = '', second = ''] = await events(page);
    await page.getByRole('button', { name: `Down: ${first}` }).focus();
    await page.keyboard.press('Enter');
    expect((await events(page)).slice(0, 2)).toEqual([second, first]);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(`Down: ${first}`);
    expect(await verdict(page)).toBe('Now 2 of 4');
    const up = page.getByRole('button', { name: `Up: ${second}` });
    expect(await up.getAttribute('aria-disabled')).toBe('true');
    await up.click({ force: true });
    expect((await events(page))[0]).toBe(second);
  });

  it('are judged one by one, with their dates', async () => {
    const page = await started();
    await skip(page, 3);
    await putInOrder(page);
    await press(page, 'Down: Tomas Brekke built an iron bridge');
    await press(page, 'Check');
    expect(await verdict(page)).toContain('Not right. 2 of 4 in the right place.');
    expect(await page.locator('.events .sign').allTextContents()).toEqual([
      '3 May 1781 · ✓ right',
      '1809 · ✓ right',
      'June 1962 · ✗ belongs in place 4',
      '1834 · ✗ belongs in place 3',
    ]);
    expect(await page.locator('.events button').count()).toBe(0);
  });

  it('are shown in their order to one who does not know', async () => {
    const page = await started();
    await skip(page, 3);
    await press(page, 'I don’t know');
    expect(await events(page)).toEqual(timeline);
    expect(await verdict(page)).toContain('The lines above show what is right.');
  });
});

it('ends in the score, and lists what was missed in words', async () => {
  const page = await started();
  await skip(page, 2);
  for (const person of Object.keys(posts)) await page.getByLabel(person).selectOption('Mayor');
  await press(page, 'Check');
  await next(page);
  await putInOrder(page);
  await press(page, 'Check');
  expect(await verdict(page)).toBe('✓Right.');
  await next(page);
  expect(await textOf(page.getByRole('heading', { level: 1 }))).toContain('1 of 4 right');
  const missed = await page.locator('.missed > li').allTextContents();
  expect(missed[1]).toContain('The answer: FalseCorrect: June 1962, not June 1958.');
  expect(missed[2]).toContain('You answered: Ingrid Solheim – Mayor; Tomas Brekke – Mayor; Per Aune – Mayor');
});

it('shows hostile pairs and events as text', async () => {
  const page = await started(await written(hostileBridgesDeck(), 'html'));
  await skip(page, 1);
  await press(page, 'I don’t know');
  expect(await verdict(page)).toContain('Correct: 1962 </script><img src=x onerror=alert(1)>');
  await next(page);
  for (const list of await page.locator('select').all()) await list.selectOption({ index: 1 });
  await press(page, 'Check');
  expect(await textOf(page.locator('.pair').first())).toContain('Ingrid Solheim </script><img');
  await next(page);
  await page.locator('.down').first().press('Enter');
  await press(page, 'Check');
  expect(await page.locator('.events .sign').first().textContent()).toContain('</script><img');
  expect(await page.locator('img').count()).toBe(0);
});

it('asks for a first move before it checks an order', async () => {
  const page = await started();
  await skip(page, 3);
  await press(page, 'Check');
  expect(await verdict(page)).toBe('Put the events in order first.');
  expect(await page.locator('.down:focus').count()).toBe(1);
});

it('lets events be dragged with a mouse too', async () => {
  const page = await started();
  await skip(page, 3);
  const [first = '', second = '', third = ''] = await events(page);
  await page
    .locator('.events li')
    .nth(2)
    .dragTo(page.locator('.events li').first(), { targetPosition: { x: 9, y: 4 } });
  expect((await events(page)).slice(0, 3)).toEqual([third, first, second]);
  await press(page, 'Check');
  expect(await verdict(page)).toContain('in the right place');
});

it('keeps an answer of several parts over a reload, checked or half done', async () => {
  const page = await started();
  await skip(page, 2);
  await page.getByLabel('Per Aune').selectOption('Mayor');
  await reopen(page);
  await next(page);
  expect(await page.getByLabel('Per Aune').inputValue()).toBe('Mayor');
  await skip(page, 1);
  await putInOrder(page);
  await press(page, 'Check');
  await reopen(page);
  await press(page, 'Continue with question 4 of 4');
  expect(await verdict(page)).toContain('Right.');
  expect(await events(page)).toEqual(timeline);
});

it('needs nothing but the keyboard', async () => {
  const page = await started();
  const { keyboard } = page;
  await keyboard.press('1');
  await keyboard.press('Enter');
  expect(await verdict(page)).toContain('Right.');
  await keyboard.press('Enter');
  await keyboard.press('2');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  expect(await focused(page)).toContain('Match each person');
  for (const post of Object.values(posts)) {
    await keyboard.press('Tab');
    await keyboard.type(post);
  }
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  expect(await verdict(page)).toContain('Right.');
  await keyboard.press('Enter');
  expect(await focused(page)).toContain('Put these events in order');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  expect(await verdict(page)).toBe('Now 2 of 4');
});
