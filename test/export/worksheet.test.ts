import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cspHash } from '../../src/export/digest.js';
import { sheetParts } from '../../src/export/worksheet/parts.js';
import { writeWorksheet } from '../../src/export/worksheet.js';
import { packageFiles } from '../../src/resources.js';
import { bridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck, largeDeck } from '../fixtures/decks.js';

const files = packageFiles();
const page = writeWorksheet(exampleDeck(), files);
const { document } = parseHTML(page);

function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((node) =>
    (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

describe('worksheet.html', () => {
  it('groups the questions by kind and numbers them through', () => {
    expect(textsOf('.part h2')).toEqual([
      'A Multiple choice 1 point each, 4 in all',
      'B Short answers 2 points each, 4 in all',
      'C Fill the gaps 1 point each, 2 in all',
    ]);
    expect(textsOf('.question .number')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(textsOf('.points dd')).toEqual(['/ 10']);
  });

  it('gives each gap-fill group its words in alphabetical order', () => {
    expect(textsOf('.bank li')).toEqual(['46 million crowns', 'six weeks']);
    expect(document.querySelectorAll('.gap')).toHaveLength(2);
    expect(textsOf('.gapped')[0]).not.toContain('46');
  });

  it('rules more lines for a longer answer', () => {
    const lines = [...document.querySelectorAll('.question')].map(
      (node) => node.querySelectorAll('.line').length,
    );
    expect(lines).toEqual([0, 0, 0, 0, 1, 2, 0, 0]);
  });

  it('prints the articles with numbered paragraphs, and cites them in the key', () => {
    expect(textsOf('.text h2')).toEqual([
      'Text 1 Varen buys electric ferries',
      'Text 2 A bank that lends barley',
    ]);
    expect(textsOf('.paragraph-number')).toEqual(['1', '2', '3', '1', '2']);
    expect(textsOf('.key .evidence')[1]).toContain('(text 1, paragraph 3)');
  });

  it('has a key with the letter that the sheet gives the answer', () => {
    const letters = textsOf('.key .answer .letter');
    expect(letters).toHaveLength(4);
    [...document.querySelectorAll('.choices')].forEach((list, index) => {
      const right = [...list.querySelectorAll('li')].find(
        (item) => item.querySelector('.letter')?.textContent === letters[index],
      );
      const answer = document.querySelectorAll('.key .answer strong')[index]?.textContent;
      expect(right?.querySelector('.choice')?.textContent).toBe(answer);
    });
    expect(textsOf('.key .claim')).toEqual(['Claimed by Per Aune.', 'Claimed by Amara Diallo’s team.']);
  });

  it('allows its one style and no script', () => {
    const style = page.slice(page.indexOf('<style>') + 7, page.indexOf('</style>'));
    expect(page).toContain(`default-src 'none'; style-src '${cspHash(style)}'`);
    expect(page).toContain('<meta name="generator" content="factdeck 1.2.3">');
    expect(page).not.toMatch(/<script|https?:/);
  });

  it('holds a hostile deck as text alone', () => {
    const hostile = parseHTML(writeWorksheet(hostileDeck(), files)).document;
    expect(hostile.querySelectorAll('script, img, b, i')).toHaveLength(0);
    expect(hostile.querySelectorAll('style')).toHaveLength(1);
    expect(hostile.querySelector('h1')?.textContent).toBe(hostileDeck().title);
    expect(hostile.querySelector('.question .ask')?.textContent).toBe(hostileDeck().cards[0]?.question);
  });
});

describe('a long sheet', () => {
  const parts = sheetParts(largeDeck(400).cards, 'seed');

  it('asks each card once and keeps banks short', () => {
    const asked = parts.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions));
    expect(asked.map(({ number }) => number)).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
    expect(new Set(asked.map(({ card }) => card)).size).toBe(400);
    const banks = parts.flatMap(({ groups }) => groups.map(({ bank }) => bank.length)).filter(Boolean);
    expect(banks).toEqual(Array(10).fill(10));
  });

  it('leaves out kinds without cards', () => {
    const short = largeDeck(20).cards.filter(({ kind }) => kind === 'short');
    expect(sheetParts(short, 'seed').map(({ letter, heading }) => [letter, heading])).toEqual([
      ['A', 'Short answers'],
    ]);
  });
});

describe('statements, pairs and events on the sheet', () => {
  const sheet = parseHTML(writeWorksheet(bridgesDeck(), files)).document;
  const texts = (selector: string) =>
    [...sheet.querySelectorAll(selector)].map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim());

  it('stand in parts of their own, with a point for each pair and event', () => {
    expect(texts('.part h2')).toEqual([
      'A True or false 1 point each, 2 in all',
      'B Matching 3 points',
      'C Timeline 4 points',
    ]);
    expect(texts('.points dd')).toEqual(['/ 9']);
  });

  it('give T and F to circle and a line to correct on', () => {
    const [first] = sheet.querySelectorAll('.question');
    expect([...(first?.querySelectorAll('.choices li') ?? [])].map((item) => item.textContent)).toEqual([
      'TTrue',
      'FFalse',
    ]);
    expect(first?.querySelectorAll('.line')).toHaveLength(1);
    expect(texts('.key .answer').slice(0, 2)).toEqual(['T True', 'F False not June 1958, but June 1962']);
  });

  it('match in two columns, with the letters in the key', () => {
    const people = texts('.columns ul li');
    const letters = new Map(
      [...sheet.querySelectorAll('.columns ol li')].map((item) => {
        const [letter, right] = [...item.children].map((part) => part.textContent);
        return [right, letter];
      }),
    );
    expect(people).toEqual(['Ingrid Solheim', 'Tomas Brekke', 'Per Aune']);
    const right = ['Mayor', 'County engineer', 'Governor'].map((post) => letters.get(post));
    expect(right).not.toEqual(['A', 'B', 'C']);
    expect(texts('.key .answer strong')[2]).toBe(`From top to bottom: ${right.join(', ')}`);
    expect(sheet.querySelectorAll('.columns .blank')).toHaveLength(3);
  });

  it('number events, with the numbers and dates in the key', () => {
    const order = [
      'The oak bridge was finished',
      'A flood carried the oak bridge off',
      'Tomas Brekke built an iron bridge',
      'The road bridge was opened',
    ];
    const shown = texts('.events li');
    expect(shown).not.toEqual(order);
    const numbers = shown.map((text) => order.indexOf(text) + 1);
    expect(texts('.key .answer strong')[3]).toBe(`From top to bottom: ${numbers.join(', ')}`);
    expect(texts('.key .answer')[3]).toContain('(3 May 1781); A flood');
    expect(texts('.sheet')[0]).not.toContain('1809');
  });

  it('are mixed by the seed', () => {
    const orders = new Set(
      ['1', '2', '3', '4', '5', '6'].map((seed) => {
        const deck = { ...bridgesDeck(), generator: { ...bridgesDeck().generator, options: { seed } } };
        const { document } = parseHTML(writeWorksheet(deck, files));
        return [...document.querySelectorAll('.events li')].map((item) => item.textContent).join();
      }),
    );
    expect(orders.size).toBeGreaterThan(2);
  });
});
