import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cspHash } from '../../src/export/digest.js';
import { writeQuiz } from '../../src/export/quiz.js';
import { packageFiles } from '../../src/resources.js';
import type { Deck } from '../../src/types/deck.js';
import type { QuizDeck } from '../../src/types/quiz.js';
import { exampleDeck, hostileDeck, largeDeck } from '../fixtures/decks.js';
import { disputedDeck } from '../fixtures/disputed-deck.js';

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
    const withoutNamespace = page.replace('http://www.w3.org/2000/svg', '');
    expect(/https?:|\bsrc=|<link|@import|url\(/.exec(withoutNamespace)).toBeNull();
  });

  it('carries the articles, without menus and by-lines, and the places of the sentences in them', () => {
    const deck = exampleDeck();
    const [first, second] = deck.articles;
    const menu = { ...first, blocks: [{ kind: 'navigation', start: 0, end: 5 }, ...(first?.blocks ?? [])] };
    const data = dataOf({ ...deck, articles: [menu, second] } as Deck);
    expect(data.cards.map(({ id }) => id)).toEqual(deck.cards.map(({ id }) => id));
    expect(data.articles[0]).toMatchObject({
      title: 'Varen buys electric ferries',
      source: 'The Osterhavn Post',
      date: { iso: '2026-03-04', text: '4 March 2026' },
    });
    expect(data.articles[0]?.blocks.map(({ kind }) => kind)).toEqual([
      ...['paragraph', 'heading', 'paragraph', 'paragraph'],
    ]);
    const [evidence] = data.cards[5]?.evidence ?? [];
    const { text = '' } = data.articles[evidence?.article ?? 0] ?? {};
    expect(text.slice(evidence?.start, evidence?.end)).toMatch(
      /^The botanist Amara Diallo founded .*Tessaly\.$/,
    );
    expect(text.slice(evidence?.mark?.start, evidence?.mark?.end)).toBe('Amara Diallo');
  });

  it('gives a sentence once, on which several facts rest', () => {
    const deck = exampleDeck();
    const cards = deck.cards.map((card) => ({
      ...card,
      evidence: [card.evidence[0], ...card.evidence] as const,
    }));
    expect(dataOf({ ...deck, cards })).toEqual(dataOf(deck));
  });

  it('bears the seed that the deck was made with, if it was', () => {
    const deck = exampleDeck();
    expect(dataOf(deck).seed).toBeUndefined();
    expect(dataOf({ ...deck, generator: { ...deck.generator, options: { seed: 7 } } }).seed).toBe('7');
  });

  it('tells each card of the disagreements that its sentence is part of', () => {
    const data = dataOf(disputedDeck());
    const marks = data.disagreements[0]?.map(({ article, mark }) =>
      data.articles[article]?.text.slice(mark?.start, mark?.end),
    );
    expect(marks).toEqual(['46 million crowns', '52 million crowns', '52 million crowns']);
    expect(data.cards.map(({ disagreements }) => disagreements)).toEqual([[0], undefined]);
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
    expect(Buffer.byteLength(writeQuiz(largeDeck(200), files))).toBeLessThan(400_000);
  });
});
