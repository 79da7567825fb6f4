import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/quiz/message.js';
import type { Deck } from '../../src/types/deck.js';
import { exampleDeck, largeDeck } from '../fixtures/decks.js';
import { fileOf, launchChromium, ready } from './browser.js';
import { serve } from './web-server.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A page around the quiz, served beside it, with everything that the page's own script needs. */
async function around(
  parent: string,
  quiz: string | Uint8Array,
  others: Readonly<Record<string, string>> = {},
): Promise<{ readonly page: Page; readonly frame: Frame; readonly faults: string[] }> {
  const server = await serve({ 'parent.html': parent, 'quiz.html': quiz, ...others });
  const context = await browser.newContext();
  context.setDefaultTimeout(10_000);
  closing.push(() => context.close(), server.close);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${server.origin}/parent.html`);
  return { page, frame: await quizFrame(page), faults };
}

async function quizFrame(page: Page): Promise<Frame> {
  const frame = page.frames().find((one) => one.url().includes('quiz.html'));
  if (!frame) throw new Error('The page holds no quiz.');
  await ready(frame);
  return frame;
}

/** Answers the next questions: rightly where the frame's card is one of these, else not at all. */
async function work(frame: Frame, questions: number, known: Readonly<Record<string, string>>): Promise<void> {
  for (let index = 0; index < questions; index++) {
    const heading = (await frame.locator('#heading').textContent()) ?? '';
    const choice = Object.entries(known).find(([question]) => heading.includes(question))?.[1];
    if (choice === undefined) await frame.getByRole('button', { name: 'I don’t know' }).click();
    else {
      await frame.getByRole('radio', { name: choice, exact: true }).check();
      await frame.getByRole('button', { name: 'Check' }).click();
    }
    await frame.locator('#primary').click();
  }
}

const known = {
  'With what will the island council of Varen replace its two diesel ferries?': 'electric boats',
  'Who founded the seed bank in the Orlan valley?': 'Amara Diallo',
};

describe('in a frame', () => {
  const parent = `<iframe src="quiz.html#kinds=choice"></iframe><script>
    replies = [];
    addEventListener('message', ({ data }) => replies.push(data));
    ask = () => frames[0].postMessage({ type: 'factdeck:ask' }, '*');
  </script>`;

  it('answers the page around it when asked, and from then on when a round is finished', async () => {
    const quiz = (await fileOf(exampleDeck(), 'html')).content;
    const { page, frame, faults } = await around(parent, quiz);
    const replies = () => page.evaluate<Reply[]>('replies');
    await frame.locator('#primary').click();
    await work(frame, 4, known);
    expect(await replies()).toEqual([]);
    await page.evaluate('ask()');
    await expect.poll(async () => (await replies()).length).toBe(1);
    expect((await replies())[0]).toMatchObject({
      type: 'factdeck:result',
      version: 1,
      result: { title: 'Ferries and barley', finished: true, right: 2, total: 4 },
    });
    await frame.getByRole('button', { name: /^Retry/ }).click();
    await work(frame, 2, {});
    await expect.poll(async () => (await replies()).length).toBe(2);
    expect((await replies())[1]?.result).toMatchObject({ right: 0, total: 2 });
    expect(faults).toEqual([]);
  });

  it('answers that no round was begun, and nobody but the page around it', async () => {
    const quiz = (await fileOf(exampleDeck(), 'html')).content;
    const { page, frame } = await around(parent, quiz);
    await frame.evaluate("window.postMessage({ type: 'factdeck:ask' }, '*')");
    await page.evaluate("frames[0].postMessage('factdeck:ask', '*')");
    await page.evaluate('ask()');
    await expect
      .poll(() => page.evaluate('replies'))
      .toEqual([{ type: 'factdeck:result', version: 1, result: null }]);
  });

  it('works where the frame is sandboxed and may keep nothing', async () => {
    const quiz = (await fileOf(exampleDeck(), 'html')).content;
    const { frame, faults } = await around(
      '<iframe sandbox="allow-scripts" src="quiz.html#kinds=choice"></iframe>',
      quiz,
    );
    expect(await frame.locator('#notice').textContent()).toContain('keeps nothing');
    await frame.locator('#primary').click();
    await work(frame, 4, known);
    expect(await frame.locator('h1').textContent()).toContain('2 of 4 right');
    expect(faults).toEqual([]);
  });
});

const platform = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12/min'), 'utf8');

describe('a learning platform', () => {
  /** What a platform knows of an attempt, as it would load it again. */
  interface Kept {
    readonly core: Readonly<Record<string, unknown>>;
    readonly suspend_data: string;
  }

  const lesson = (kept: unknown, mastery = '') => `<script src="platform.js"></script><script>
    API = new Scorm12API({ autocommit: false, logLevel: 5 });
    API.loadFromJSON(${JSON.stringify(kept ?? { core: { student_id: 'pupil-7' } })}, 'cmi');
    ${mastery ? `API.cmi.student_data.mastery_score = '${mastery}';` : ''}
    calls = [];
    for (const name of ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish']) {
      const call = API[name].bind(API);
      API[name] = (...given) => { const result = call(...given); calls.push([name, ...given, String(result), API.LMSGetLastError()]); return result; };
    }
  </script><iframe src="quiz.html#order=article&n=all"></iframe>`;

  async function attempt(deck: Deck, kept?: Kept, mastery?: string) {
    const zip = (await fileOf(deck, 'scorm')).content;
    if (typeof zip === 'string') throw new Error('The package is no zip.');
    const quiz = unzipSync(zip)['quiz.html'] ?? '';
    return around(lesson(kept, mastery), quiz, { 'platform.js': platform });
  }

  const cmi = async (page: Page): Promise<Kept> =>
    JSON.parse(await page.evaluate<string>('JSON.stringify(API.cmi)')) as Kept;
  const errors = (page: Page) =>
    page.evaluate<unknown[]>("calls.filter((call) => call.at(-2) === 'false' || call.at(-1) !== '0')");
  const leave = (page: Page) => page.evaluate("document.querySelector('iframe').src = 'about:blank'");

  it('is told score and status, keeps the round, and gives it back', async () => {
    const first = await attempt(exampleDeck());
    await first.frame.locator('#primary').click();
    await work(first.frame, 3, known);
    await leave(first.page);
    await expect.poll(() => first.page.evaluate('calls.at(-1)[0]')).toBe('LMSFinish');
    const kept = await cmi(first.page);
    expect(kept.core).toMatchObject({
      lesson_status: 'incomplete',
      exit: 'suspend',
      score: { raw: '13', min: '0', max: '100' },
    });
    const time = "calls.find(([, element]) => element === 'cmi.core.session_time')[2]";
    expect(await first.page.evaluate(time)).toMatch(/^0000:00:\d\d\.\d\d$/);
    expect(await errors(first.page)).toEqual([]);
    expect(first.faults).toEqual([]);

    const second = await attempt(exampleDeck(), { ...kept, core: { ...kept.core, student_id: 'pupil-7' } });
    const again = second.frame.getByRole('button', { name: 'Continue with question 4 of 8' });
    await again.click();
    await work(second.frame, 5, known);
    expect(await second.frame.locator('h1').textContent()).toContain('2 of 8 right');
    const end = await cmi(second.page);
    expect(end.core).toMatchObject({ lesson_status: 'completed', score: { raw: '25' } });
    expect(await errors(second.page)).toEqual([]);
  });

  it('does not mix up pupils who share a computer', async () => {
    const zip = (await fileOf(exampleDeck(), 'scorm')).content as Uint8Array;
    const quiz = unzipSync(zip)['quiz.html'] ?? '';
    const pupil = (id: string) => lesson({ core: { student_id: id } });
    const { page, frame } = await around(pupil('one'), quiz, {
      'platform.js': platform,
      'other.html': pupil('two'),
    });
    await frame.locator('#primary').click();
    await work(frame, 2, {});
    await page.goto(page.url().replace('parent', 'other'));
    expect(await (await quizFrame(page)).locator('#ways-in button').allTextContents()).toEqual([
      'Start with 8 questions',
    ]);
    await page.goto(page.url().replace('other', 'parent'));
    expect(await (await quizFrame(page)).locator('#primary').textContent()).toBe(
      'Continue with question 3 of 8',
    );
  });

  it('is left at most 4096 characters by five thousand cards', async () => {
    const { page, frame } = await attempt(largeDeck(5000));
    await frame.locator('#primary').click();
    await work(frame, 3, {});
    const { suspend_data } = await cmi(page);
    expect(suspend_data.length).toBeGreaterThan(10);
    expect(suspend_data.length).toBeLessThanOrEqual(4096);
    expect(await errors(page)).toEqual([]);
  });

  it('hears "passed" where it names a score that was reached', async () => {
    const deck = exampleDeck();
    const short = { ...deck, cards: deck.cards.slice(0, 1) };
    const { page, frame, faults } = await attempt(short, undefined, '60');
    await frame.locator('#primary').click();
    await work(frame, 1, known);
    expect((await cmi(page)).core).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
    expect(faults).toEqual([]);
  });

  it('need not be there: the page works by itself', async () => {
    const zip = (await fileOf(exampleDeck(), 'scorm')).content as Uint8Array;
    const quiz = unzipSync(zip)['quiz.html'] ?? '';
    const { frame, faults } = await around('<iframe src="quiz.html#kinds=choice"></iframe>', quiz);
    await frame.locator('#primary').click();
    await work(frame, 1, known);
    expect(faults).toEqual([]);
  });
});
