import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleDeck, hostileDeck, largeDeck } from '../fixtures/decks.js';
import { expectAccessible, faultlessPages, focused, overflow, textOf, written } from './browser.js';

const open = faultlessPages();
const address = await written(exampleDeck(), 'html');

async function quiz(options: BrowserContextOptions = {}, prepare?: string, at = address): Promise<Page> {
  return await open(at, options, prepare);
}

const verdict = (page: Page) => textOf(page.getByRole('status'));
const heading = (page: Page) => textOf(page.getByRole('heading', { level: 1 }));
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Answers the question on the screen and stays at its verdict. */
async function answer(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox');
  if ((await field.count()) > 0) await field.fill(text);
  else await page.getByRole('radio', { name: text, exact: true }).check();
  await press(page, 'Check');
}

async function next(page: Page): Promise<void> {
  await page.locator('#primary').click();
}

const answers = [
  'electric boats',
  'Tomas Brekke',
  '46 million crowns',
  'ten years',
  'because diesel smoke had twice closed the harbour school last winter',
  'Amara Diallo',
  'six weeks',
  '1,400',
];

describe('the quiz', () => {
  it('asks every kind of card and ends in the score', async () => {
    const page = await quiz();
    expect(await heading(page)).toBe('Ferries and barley');
    expect(await textOf(page.locator('.sources'))).toContain('The Osterhavn Post, 4 March 2026');
    await press(page, 'Start');
    for (const text of answers) {
      await answer(page, text);
      expect(await verdict(page)).toContain('Right.');
      await next(page);
    }
    expect(await heading(page)).toContain('8 of 8 right');
  });

  it('shows the sentence with the answer marked, its article, and whose claim it is', async () => {
    const page = await quiz();
    await press(page, 'Start');
    for (const text of answers.slice(0, 3)) {
      await answer(page, text);
      await next(page);
    }
    await answer(page, 'two years');
    expect(await verdict(page)).toMatch(/Not right\. The answer: ten years/);
    expect(await textOf(page.locator('mark'))).toBe('ten years');
    expect(await textOf(page.locator('blockquote'))).toContain('said the old ferries could have sailed');
    expect(await textOf(page.locator('figcaption'))).toContain('The Osterhavn Post, 4 March 2026');
    expect(await textOf(page.locator('.claim'))).toContain('a claim by Per Aune');
    expect(await textOf(page.locator('.choice.is-right'))).toMatch(/ten years✓ right answer/);
    expect(await textOf(page.locator('.choice.is-wrong'))).toMatch(/two years✗ your answer/);
  });

  it('lists what was missed and asks it again', async () => {
    const page = await quiz();
    await press(page, 'Start');
    for (const [index, text] of answers.entries()) {
      if (index === 1) await press(page, 'I don’t know');
      else await answer(page, index === 2 ? '45 million crowns' : text);
      await next(page);
    }
    expect(await heading(page)).toContain('6 of 8 right');
    const missed = await page.locator('.missed > li').allTextContents();
    expect(missed).toHaveLength(2);
    expect(missed[0]).toContain('You did not answer.');
    expect(missed[1]).toContain('You answered: 45 million crowns');
    await press(page, 'Retry the 2 you missed');
    await answer(page, 'Brekke');
    await next(page);
    await answer(page, '46 million crowns');
    await next(page);
    expect(await heading(page)).toContain('2 of 2 right');
    await press(page, 'Start again');
    expect(await textOf(page.locator('.count'))).toBe('Question 1 of 8');
  });

  it('lets the student overrule it', async () => {
    const page = await quiz();
    await press(page, 'Start');
    await answer(page, answers[0] ?? '');
    await next(page);
    await answer(page, 'the builder of the ships');
    const overrule = page.getByRole('button', { name: 'I was right' });
    await overrule.click();
    expect(await verdict(page)).toContain('Counted as right.');
    expect(await overrule.getAttribute('aria-pressed')).toBe('true');
    expect(await focused(page)).toBe('I was right');
    await overrule.click();
    expect(await verdict(page)).toContain('Not right.');
  });

  it('asks for an answer before it checks one', async () => {
    const page = await quiz();
    await press(page, 'Start');
    await press(page, 'Check');
    expect(await verdict(page)).toBe('Choose an answer first.');
    expect(await page.locator('input[type="radio"]:focus').count()).toBe(1);
  });

  it('changes no answer after the check', async () => {
    const page = await quiz();
    await press(page, 'Start');
    await answer(page, 'electric boats');
    await page.getByText('a road tunnel').click({ force: true });
    expect(await page.getByRole('radio', { name: /electric boats/ }).isChecked()).toBe(true);
    await next(page);
    await answer(page, 'nobody');
    await page.getByRole('textbox').pressSequentially('x');
    expect(await page.getByRole('textbox').inputValue()).toBe('nobody');
  });

  it('orders the choices by the seed in the address', async () => {
    const order = async (hash: string) => {
      const page = await quiz({}, undefined, address + hash);
      await press(page, 'Start');
      return (await page.locator('.choice .text').allTextContents()).join();
    };
    expect(await order('')).toBe(await order(''));
    const orders = new Set([
      await order('#seed=1'),
      await order('#seed=2'),
      await order('#seed=3'),
      await order('#seed=4'),
    ]);
    expect(orders.size).toBeGreaterThan(1);
  });

  it('holds a hostile deck as text', async () => {
    const page = await quiz({}, undefined, await written(hostileDeck(), 'html'));
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await press(page, 'Start');
    expect(await page.locator('.choice .text').allTextContents()).toContain('<img src=x onerror=alert(2)>');
    await answer(page, '</script> & "quoted"');
    expect(await verdict(page)).toContain('Right.');
    expect(await textOf(page.locator('mark'))).toBe('</script>');
    for (const text of ['🦔 שלום', ':a}}::b{{', '@x']) {
      await next(page);
      await answer(page, text);
      expect(await verdict(page)).toContain('Right.');
    }
    expect(dialogs).toEqual([]);
  });

  it('works with five thousand cards', async () => {
    const page = await quiz({}, undefined, await written(largeDeck(5000), 'html'));
    await press(page, 'Start');
    const started = Date.now();
    for (let index = 0; index < 6; index++) {
      await press(page, 'I don’t know');
      await next(page);
    }
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(await textOf(page.locator('.count'))).toBe('Question 7 of 5000');
  });
});

describe('the keyboard', () => {
  it('is enough for a whole round', async () => {
    const page = await quiz();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Start');
    await page.keyboard.press('Enter');
    for (const text of answers) {
      expect(await focused(page)).toMatch(/^Question \d of 8/);
      await page.keyboard.press('Tab');
      if ((await page.getByRole('textbox').count()) > 0) await page.keyboard.type(text);
      else
        await page.keyboard.press(
          String((await page.locator('.choice .text').allTextContents()).indexOf(text) + 1),
        );
      await page.keyboard.press('Enter');
      expect(await verdict(page)).toContain('Right.');
      expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
      await page.keyboard.press('Enter');
    }
    expect(await focused(page)).toContain('8 of 8 right');
  });

  it('keeps focus on the button that checked', async () => {
    const page = await quiz();
    await press(page, 'Start');
    await page.keyboard.press('2');
    await press(page, 'Check');
    expect(await focused(page)).toBe('Next question');
  });

  it('chooses with arrows too', async () => {
    const page = await quiz();
    await press(page, 'Start');
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true);
  });

  it('types digits into a text field, and chooses nothing once the number keys are off', async () => {
    const page = await quiz();
    await page.getByText('Keyboard', { exact: true }).click();
    await page.getByRole('checkbox').uncheck();
    await press(page, 'Start');
    await page.keyboard.press('1');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await press(page, 'I don’t know');
    expect(await focused(page)).toBe('Next question');
    await next(page);
    await page.getByRole('textbox').pressSequentially('12');
    expect(await page.getByRole('textbox').inputValue()).toBe('12');
    await page.reload();
    await page.getByText('Keyboard', { exact: true }).click();
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
  });
});

describe('progress', () => {
  it('survives a reload, before and after a check', async () => {
    const page = await quiz();
    await press(page, 'Start');
    await answer(page, 'electric boats');
    await next(page);
    await page.reload();
    await press(page, 'Continue with question 2');
    await answer(page, 'nobody');
    await page.reload();
    await press(page, 'Continue with question 2');
    expect(await verdict(page)).toContain('Not right.');
    expect(await page.getByRole('textbox').inputValue()).toBe('nobody');
    await next(page);
    expect(await textOf(page.locator('.count'))).toBe('Question 3 of 8');
    await page.reload();
    await press(page, 'Start again');
    expect(await textOf(page.locator('.count'))).toBe('Question 1 of 8');
  });

  it('is not needed: the quiz runs where storage is refused, and says so', async () => {
    const page = await quiz(
      {},
      "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })",
    );
    expect(await textOf(page.locator('.note'))).toContain('keeps nothing');
    await press(page, 'Start');
    await answer(page, 'electric boats');
    expect(await verdict(page)).toContain('Right.');
  });
});

describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
  it('holds in every state', async () => {
    const page = await quiz({ colorScheme, reducedMotion: 'reduce' });
    await page.getByText('Keyboard', { exact: true }).click();
    await expectAccessible(page, 'start');
    await press(page, 'Start');
    for (const [index] of answers.slice(0, 3).entries()) {
      await expectAccessible(page, `question ${index}`);
      await answer(page, ['hydrogen planes', 'nobody', '46 million crowns'][index] ?? '');
      await expectAccessible(page, `verdict ${index}`);
      if (index === 1) {
        await press(page, 'I was right');
        await expectAccessible(page, 'overruled');
      }
      await next(page);
    }
    for (let index = 3; index < answers.length; index++) {
      await press(page, 'I don’t know');
      await next(page);
    }
    await expectAccessible(page, 'result');
  });
});

describe('the layout', () => {
  const narrow = { viewport: { width: 320, height: 568 } };

  /** Visits each state and calls `look` in it. */
  async function eachState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
    await look('start');
    await press(page, 'Start');
    for (const text of ['hydrogen planes', 'nobody', 'nothing']) {
      await look(`before ${text}`);
      await answer(page, text);
      await look(`after ${text}`);
      await next(page);
    }
    for (let index = 3; index < answers.length; index++) {
      await press(page, 'I don’t know');
      await next(page);
    }
    await look('result');
  }

  it('needs no sideways scrolling at 320 px, nor with text twice as large or widely spaced', async () => {
    const spaced = 'Object.assign(document.body.style, { letterSpacing: "0.12em", wordSpacing: "0.16em" })';
    for (const style of ['', 'document.documentElement.style.fontSize = "200%"', spaced]) {
      const page = await quiz(narrow);
      await page.evaluate(style);
      await eachState(page, async (state) =>
        expect(await overflow(page), state + style).toBeLessThanOrEqual(0),
      );
    }
  });

  it('has targets of 44 px', async () => {
    const page = await quiz(narrow);
    await eachState(page, async (state) => {
      for (const target of await page.locator('button, summary, .choice, input[type="text"]').all()) {
        expect((await target.boundingBox())?.height, state).toBeGreaterThanOrEqual(44);
      }
    });
  });

  it('prints without its buttons', async () => {
    const page = await quiz();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#primary').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.locator('.sources').isVisible()).toBe(true);
  });

  it('keeps borders where the system forces its colours', async () => {
    const page = await quiz({ forcedColors: 'active' });
    await press(page, 'Start');
    await page.getByRole('radio').first().check();
    expect(await page.evaluate("getComputedStyle(document.querySelector('.choice')).borderTopWidth")).toBe(
      '3px',
    );
  });
});
