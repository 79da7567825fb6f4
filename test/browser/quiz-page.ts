import type { BrowserContextOptions, Page } from 'playwright-core';
import { textOf } from './browser.js';

/** What of an open quiz the tests look at and press. */
export const verdict = (page: Page) => textOf(page.getByRole('status'));
export const heading = (page: Page) => textOf(page.getByRole('heading', { level: 1 }));
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click();

/** Presses the one main button. */
export const next = (page: Page) => page.locator('#primary').click();

/** The start of an address that asks everything in the order of the deck, its choices and events shuffled alike each time. */
export const IN_ORDER = '#order=article&n=all&seed=oak';

/** A phone as narrow as WCAG asks for. */
export const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 568 } };

/** Enters an answer to the question on the screen: types it, or chooses it. */
export async function enter(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox');
  if ((await field.count()) > 0) await field.fill(text);
  else await page.getByRole('radio', { name: text, exact: true }).check();
}

/** Answers the question on the screen and stays at its verdict. */
export async function answer(page: Page, text: string): Promise<void> {
  await enter(page, text);
  await press(page, 'Check');
}

/** Says of so many questions that one does not know. */
export async function skip(page: Page, questions: number): Promise<void> {
  for (let index = 0; index < questions; index++) {
    await press(page, 'I don’t know');
    await next(page);
  }
}

/** The right answers of the example deck, in its order. */
export const answers = [
  'electric boats',
  'Tomas Brekke',
  '46 million crowns',
  'ten years',
  'because diesel smoke had twice closed the harbour school last winter',
  'Amara Diallo',
  'six weeks',
  '1,400',
];

/** A script that lets a browser keep nothing. */
export const REFUSE_STORAGE =
  "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })";
