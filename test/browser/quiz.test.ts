import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleDeck, hostileDeck, largeDeck } from '../fixtures/decks.js';
import { disputedDeck } from '../fixtures/disputed-deck.js';
import { faultlessPages, focused, reopen, textOf, written } from './browser.js';
import { answer, answers, heading, IN_ORDER, next, press, REFUSE_STORAGE, verdict } from './quiz-page.js';

const open = faultlessPages();
const address = await written(exampleDeck(), 'html');

/** The quiz as it opens, to be asked in the deck's order. */
async function quiz(options: BrowserContextOptions = {}, prepare?: string, at = address): Promise<Page> {
  return await open(at + IN_ORDER, options, prepare);
}

/** The same, at its first question. */
async function begun(at = address): Promise<Page> {
  const page = await quiz({}, undefined, at);
  await next(page);
  return page;
}

describe('the quiz', () => {
  it('asks every kind of card and ends in the score', async () => {
    const page = await quiz();
    expect(await heading(page)).toBe('Ferries and barley');
    expect(await textOf(page.locator('.sources'))).toContain('The Osterhavn Post, 4 March 2026');
    await press(page, 'Start with 8 questions');
    for (const text of answers) {
      await answer(page, text);
      expect(await verdict(page)).toContain('Right.');
      await next(page);
    }
    expect(await heading(page)).toContain('8 of 8 right');
  });

  it('shows the sentence with the answer marked, its article, and whose claim it is', async () => {
    const page = await begun();
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
    const page = await begun();
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
    await press(page, 'New round');
    expect(await textOf(page.locator('.count'))).toBe('Question 1 of 8');
  });

  it('lets the student overrule it', async () => {
    const page = await begun();
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
    const page = await begun();
    await press(page, 'Check');
    expect(await verdict(page)).toBe('Choose an answer first.');
    expect(await page.locator('input[type="radio"]:focus').count()).toBe(1);
  });

  it('changes no answer after the check', async () => {
    const page = await begun();
    await answer(page, 'electric boats');
    await page.getByText('a road tunnel').click({ force: true });
    expect(await page.getByRole('radio', { name: /electric boats/ }).isChecked()).toBe(true);
    await next(page);
    await answer(page, 'nobody');
    await page.getByRole('textbox').pressSequentially('x');
    expect(await page.getByRole('textbox').inputValue()).toBe('nobody');
  });

  it('asks everybody who has the address the same questions in the same order', async () => {
    const seen = async (hash: string) => {
      const page = await open(address + hash);
      await next(page);
      return `${await heading(page)} ${await page.locator('.choice .text').allTextContents()}`;
    };
    expect(await seen('#seed=7b&n=3')).toBe(await seen('#seed=7b&n=3'));
    const firsts = new Set(await Promise.all(['1', '2', '3', '4'].map((seed) => seen(`#seed=${seed}`))));
    expect(firsts.size).toBeGreaterThan(1);
  });

  it('shows the whole article at the sentence, and leads back', async () => {
    const page = await begun();
    await answer(page, 'electric boats');
    await press(page, 'Read it in the article “Varen buys electric ferries”');
    const dialog = page.getByRole('dialog', { name: 'Varen buys electric ferries' });
    expect(await dialog.locator('h3').allTextContents()).toEqual(['Price settled first']);
    expect(await textOf(dialog.locator('.published'))).toBe('The Osterhavn Post, 4 March 2026');
    expect(await textOf(dialog.locator('.here'))).toMatch(/^The island council of Varen voted/);
    expect(await textOf(dialog.locator('.here mark'))).toBe('electric boats');
    expect(await dialog.locator('.here:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await focused(page)).toBe('Read it in the article');
  });

  it('says where articles tell a thing differently, and what they tell', async () => {
    const page = await begun(await written(disputedDeck(), 'html'));
    await answer(page, '46 million crowns');
    const note = page.locator('.disagreement');
    expect(await textOf(note)).toContain('Articles tell this differently');
    expect(await note.locator('mark').allTextContents()).toEqual(['52 million crowns', '52 million crowns']);
    expect(await textOf(note)).toContain('Varen Herald, 5 March 2026');
    await next(page);
    await answer(page, 'Ingrid Solheim');
    expect(await note.count()).toBe(0);
    await press(page, /^Pause/);
    await page.getByText('The articles disagree in one place').click();
    expect(await page.locator('.disagreements figure').count()).toBe(3);
  });

  it('holds a hostile deck as text', async () => {
    const page = await quiz({}, undefined, await written(hostileDeck(), 'html'));
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await next(page);
    expect(await page.locator('.choice .text').allTextContents()).toContain('<img src=x onerror=alert(2)>');
    await answer(page, '</script> & "quoted"');
    expect(await verdict(page)).toContain('Right.');
    expect(await textOf(page.locator('mark'))).toBe('</script>');
    await press(page, /^Read it in/);
    expect(await textOf(page.getByRole('dialog'))).toContain('<!-- {{{raw}}}');
    await press(page, 'Close');
    for (const text of ['🦔 שלום', ':a}}::b{{', '@x']) {
      await next(page);
      await answer(page, text);
      expect(await verdict(page)).toContain('Right.');
    }
    expect(dialogs).toEqual([]);
  });

  it('asks of five thousand cards, and lists what was missed a portion at a time', async () => {
    const page = await begun(await written(largeDeck(5000), 'html'));
    expect(await textOf(page.locator('.count'))).toBe('Question 1 of 5000');
    for (const given of ['hydrogen planes', 'Brekkke']) {
      await answer(page, given);
      await next(page);
    }
    await page.evaluate("history.replaceState(null, '', '#order=article&n=200&mode=test')");
    await press(page, /^Pause/);
    await press(page, 'Start a test of 200 questions');
    await press(page, 'Look over and hand in');
    await next(page);
    expect(await heading(page)).toContain('0 of 200 right');
    expect(await page.locator('.missed > li').count()).toBe(20);
    await press(page, 'Show 20 more');
    expect(await page.locator('.missed > li').count()).toBe(40);
    expect(await page.locator('.missed > li:focus').count()).toBe(1);
    await page.pdf();
    expect(await page.locator('.missed > li').count()).toBe(200);
  });
});

describe('the keyboard', () => {
  it('is enough for a whole round', async () => {
    const page = await quiz();
    for (let tab = 0; tab < 2; tab++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Start with 8 questions');
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
    const page = await begun();
    await page.keyboard.press('2');
    await press(page, 'Check');
    expect(await focused(page)).toBe('Next question');
  });

  it('chooses with arrows too', async () => {
    const page = await begun();
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true);
  });

  it('types digits into a text field, and chooses nothing once the number keys are off', async () => {
    const page = await quiz();
    await page.getByText('Keyboard', { exact: true }).click();
    await page.getByRole('checkbox', { name: /^Number keys/ }).uncheck();
    await next(page);
    await page.keyboard.press('1');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await press(page, 'I don’t know');
    expect(await focused(page)).toBe('Next question');
    await next(page);
    await page.getByRole('textbox').pressSequentially('12');
    expect(await page.getByRole('textbox').inputValue()).toBe('12');
    await reopen(page);
    await page.getByText('Keyboard', { exact: true }).click();
    expect(await page.getByRole('checkbox', { name: /^Number keys/ }).isChecked()).toBe(false);
  });
});

describe('progress', () => {
  it('survives a reload, before and after a check', async () => {
    const page = await begun();
    await answer(page, 'electric boats');
    await next(page);
    await reopen(page);
    await press(page, 'Continue with question 2 of 8');
    await answer(page, 'nobody');
    await reopen(page);
    await press(page, 'Continue with question 2 of 8');
    expect(await verdict(page)).toContain('Not right.');
    expect(await page.getByRole('textbox').inputValue()).toBe('nobody');
    await next(page);
    expect(await textOf(page.locator('.count'))).toBe('Question 3 of 8');
    await reopen(page);
    await press(page, 'Start with 8 questions');
    expect(await textOf(page.locator('.count'))).toBe('Question 1 of 8');
  });

  it('holds what is typed but not yet checked', async () => {
    const page = await begun();
    await answer(page, 'electric boats');
    await next(page);
    await page.getByRole('textbox').fill('Tomas B');
    await reopen(page);
    await next(page);
    expect(await page.getByRole('textbox').inputValue()).toBe('Tomas B');
  });

  it('stays with the cards when the deck is made again with others', async () => {
    const deck = exampleDeck();
    const place = await written(deck, 'html');
    const page = await begun(place);
    await answer(page, 'hydrogen planes');
    await next(page);
    await written({ ...deck, cards: [...deck.cards.slice(2), ...deck.cards.slice(0, 1)] }, 'html', {
      over: place,
    });
    await page.evaluate("location.hash = '#past=missed'");
    await reopen(page);
    expect(await textOf(page.locator('#ways-in'))).toContain('Start with 1 question');
    await press(page, 'Continue with question 2 of 7');
    expect(await heading(page)).toContain('The new boats will cost');
  });

  it('is deleted on demand', async () => {
    const page = await begun();
    await answer(page, 'electric boats');
    await press(page, /^Pause/);
    await page.getByText('Delete my progress').click();
    await press(page, 'Delete everything that this page keeps about me');
    expect(await verdict(page)).toBe('Your progress is deleted.');
    await reopen(page);
    expect(await page.locator('#ways-in button').allTextContents()).toEqual(['Start with 8 questions']);
  });

  it('is not needed: the quiz runs where storage is refused, and says so', async () => {
    const page = await quiz({}, REFUSE_STORAGE);
    expect(await textOf(page.locator('#notice'))).toContain('keeps nothing');
    await next(page);
    await answer(page, 'electric boats');
    expect(await verdict(page)).toContain('Right.');
  });

  it('goes on where there is no room left, says so, and stops saying so once there is', async () => {
    const page = await begun();
    expect(await page.locator('#notice').isVisible()).toBe(false);
    await page.evaluate(`let size = 1 << 20;
      for (let at = 0; size > 0; ) {
        try { localStorage.setItem('filler' + at++, 'x'.repeat(size)); } catch { size >>= 1; }
      }`);
    await answer(page, 'electric boats');
    expect(await verdict(page)).toContain('Right.');
    expect(await textOf(page.locator('#notice'))).toContain('no room left');
    expect(await verdict(page)).toContain('no room left');
    await page.evaluate('localStorage.clear()');
    await next(page);
    expect(await page.locator('#notice').isVisible()).toBe(false);
    await reopen(page);
    expect(await textOf(page.locator('#ways-in'))).toContain('Continue with question 2 of 8');
  });
});
