import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cspHash } from '../../src/export/digest.js';
import { writeQuiz } from '../../src/export/quiz.js';
import { packageFiles } from '../../src/resources.js';
import type { Deck } from '../../src/types/deck.js';
import type { QuizDeck } from '../../src/types/quiz.js';
import { exampleDeck, hostileDeck, largeDeck } from '../fixtures/decks.js';

const files = packageFiles();

function between(page: string, from: string, to: string): string {
  const start = page.indexOf(from) + from.length;
  return page.slice(start, page.indexOf(to, start));
}

function dataOf(deck: Deck): QuizDeck {
  return JSON.parse(
    between(writeQuiz(deck, files), '<script type="application/json" id="deck">', '</script>'),
  );
}

describe('quiz.html', () => {
  const page = writeQuiz(exampleDeck(), files);

  it('allows its one script and its one style, and nothing else', () => {
    const policy = between(page, 'http-equiv="Content-Security-Policy" content="', '"');
    const script = between(page, '<script>', '</script>');
    const style = between(page, '<style>', '</style>');
    expect(script.length).toBeGreaterThan(5000);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src '${cspHash(script)}'`,
      `style-src '${cspHash(style)}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('names its maker and reaches for nothing outside', () => {
    expect(page).toContain('<meta name="generator" content="factdeck 1.2.3">');
    expect(page).not.toMatch(/https?:|\bsrc=|<link|@import|url\(/);
  });

  it('carries the cards with their sentences cut, but not the articles’ texts', () => {
    const data = dataOf(exampleDeck());
    expect(data.cards.map(({ id }) => id)).toEqual(exampleDeck().cards.map(({ id }) => id));
    expect(data.articles).toEqual([
      {
        title: 'Varen buys electric ferries',
        source: 'The Osterhavn Post',
        date: { iso: '2026-03-04', text: '4 March 2026' },
      },
      { title: 'A bank that lends barley', source: 'Tessaly Science Weekly' },
    ]);
    expect(data.cards[5]?.evidence).toEqual([
      {
        article: 1,
        before: 'The botanist ',
        answer: 'Amara Diallo',
        after: ' founded the bank in 1987 with a grant from the University of Tessaly.',
      },
    ]);
    expect(page).not.toContain('Price settled first');
  });

  it('orders by the seed that the deck was made with, else by its id', () => {
    const deck = exampleDeck();
    expect(dataOf(deck).seed).toBe(deck.id);
    expect(dataOf({ ...deck, generator: { ...deck.generator, options: { seed: 7 } } }).seed).toBe('7');
  });

  it('holds a hostile deck as text alone', () => {
    const hostile = writeQuiz(hostileDeck(), files);
    const { document } = parseHTML(hostile);
    expect(document.querySelectorAll('script')).toHaveLength(2);
    expect(document.querySelectorAll('img, b, i')).toHaveLength(0);
    expect(document.querySelector('title')?.textContent).toBe(hostileDeck().title);
    expect(dataOf(hostileDeck()).cards[0]?.answer).toBe('</script> & "quoted"');
    expect(hostile.match(/<\/script/gi)).toHaveLength(2);
  });

  it('stays small', () => {
    expect(writeQuiz(largeDeck(200), files).length).toBeLessThan(400_000);
  });
});
