import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/export/worksheet/layout/break-lines.js';
import { filledMeasure, pageLayout, widthIn } from '../../src/export/worksheet/layout/page-layout.js';
import { widthOf } from '../../src/export/worksheet/layout/text-width.js';
import { usualPlan } from '../../src/export/worksheet/plan.js';
import { readingLevel } from '../../src/export/worksheet/reading-level.js';
import { linesOf, readingTexts } from '../../src/export/worksheet/reading-texts.js';
import { english } from '../../src/export/worksheet/texts.js';
import { exampleDeck } from '../fixtures/decks.js';

const letters = (text: string): number => [...text].length;
const cut = (text: string, measure: number): string[] =>
  breakLines(text, measure, letters).map(({ start, end }) => text.slice(start, end));

describe('the width of a text', () => {
  // Advance widths of Adobe's Times-Roman and Helvetica, in thousandths of an em.
  it.each([
    ['a', 'serif', 0.444],
    ['W', 'serif', 0.944],
    ['W', 'sans', 0.944],
    ['ill', 'sans', 0.666],
    ['“é”', 'serif', 0.444 * 3],
    ['e\u0301', 'serif', 0.444],
    ['ř', 'serif', 0.333],
    ['漢字', 'serif', 2],
    ['\u200b\u0007', 'sans', 0],
  ] as const)('%s, %s', (text, face, expected) => {
    expect(widthOf(text, face)).toBeCloseTo(expected, 6);
  });
});

describe('lines', () => {
  it.each([
    ['as full as they can be', 'the cat sat on the mat', 7, ['the cat', 'sat on', 'the mat']],
    ['of one long word', 'a incomprehensible b', 6, ['a inco', 'mprehe', 'nsible', 'b']],
    ['at hyphens', 'a well-known fact', 8, ['a well-', 'known', 'fact']],
    ['not within figures', 'some 1,400.50 of it', 8, ['some', '1,400.50', 'of it']],
    ['behind a dash', 'it rained — and rained', 10, ['it', 'rained —', 'and rained']],
    ['not before a closing quote', 'he said “no” twice', 11, ['he said', '“no” twice']],
    ['not at a space that holds', 'is 5\u00a0000 now', 6, ['is', '5\u00a0000', 'now']],
    ['of nothing', '', 5, []],
    ['of letters that belong together', '👩‍👩‍👧👩‍👩‍👧', 5, ['👩‍👩‍👧', '👩‍👩‍👧']],
  ] as const)('end %s', (_, text, measure, expected) => {
    expect(cut(text, measure)).toEqual(expected);
  });

  it('keep every letter, and fit', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), (given, measure) => {
        const text = given.join(' ').replace(/\s+/g, ' ').trim();
        const lines = cut(text, measure);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) {
          const graphemes = [...new Intl.Segmenter('en').segment(line)];
          expect(letters(line) <= measure || graphemes.length === 1, line).toBe(true);
        }
      }),
    );
  });
});

describe.each([
  ['A4', {}],
  ['Letter', { paper: 'letter' }],
  ['18 pt', { largePrint: true }],
  ['dyslexia', { dyslexia: true }],
] as const)('an article on a sheet: %s', (_, changes) => {
  const layout = pageLayout({ ...usualPlan, ...changes });
  const { articles } = exampleDeck();
  const readings = readingTexts(articles, 'x', layout, english);

  it('has lines that fit, numbered through, every fifth with its number', () => {
    const width = widthIn(layout.reading);
    for (const { blocks } of readings) {
      const lines = blocks.flatMap((block) => block.lines);
      expect(lines.map(({ number }) => number)).toEqual(lines.map((_line, index) => index + 1));
      expect(lines.filter(({ numbered }) => numbered).every(({ number }) => number % 5 === 0)).toBe(true);
      for (const { text } of lines) expect(width(text)).toBeLessThanOrEqual(filledMeasure(layout));
    }
  });

  it('finds the line of every word', () => {
    readings.forEach((reading, index) => {
      const { text = '', blocks = [] } = articles[index] ?? {};
      const lines = new Map(
        reading.blocks.flatMap((block) => block.lines.map((line) => [line.number, line])),
      );
      for (const { kind, start, end } of blocks) {
        if (kind !== 'paragraph') continue;
        for (const { 0: word, index: at } of text.slice(start, end).matchAll(/[\p{L}\d]+/gu)) {
          const span = { start: start + at, end: start + at + word.length };
          const [first = 0, last] = linesOf(reading, span) ?? [];
          expect([last, lines.get(first)?.text], word).toEqual([first, expect.stringContaining(word)]);
        }
      }
    });
  });
});

describe('an article’s lines', () => {
  it('are none for headings, and none outside the article', () => {
    const [reading] = readingTexts(exampleDeck().articles, 'x', pageLayout(usualPlan), english);
    if (!reading) throw new Error('The fixture has no article.');
    expect(reading.blocks.map(({ heading }) => heading)).toEqual(['', 'Price settled first', '', '']);
    expect(linesOf(reading, { start: 0, end: 5 })).toBeUndefined();
  });
});

describe('the reading level', () => {
  const article = (text: string) => ({
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }] as const,
  });

  it('is that of Flesch and Kincaid', () => {
    // 0.39 × 6/1 + 11.8 × 6/6 − 15.59 < 0; 0.39 × 8/2 + 11.8 × 19/8 − 15.59 = 14.0.
    expect(readingLevel(article('The cat sat on the mat.'))).toEqual({ words: 6, sentences: 1, grade: 0 });
    const hard = 'Considerable agricultural irrigation continued. Engineers measured evaporation patiently.';
    expect(readingLevel(article(hard))).toMatchObject({ words: 8, sentences: 2 });
    expect(readingLevel(article(hard))?.grade).toBeGreaterThan(12);
  });

  it('counts paragraphs alone, and nothing where there are no words', () => {
    const { articles } = exampleDeck();
    expect(articles.map((one) => readingLevel(one)?.sentences)).toEqual([5, 3]);
    expect(readingLevel(article('— … !'))).toBeUndefined();
  });
});
