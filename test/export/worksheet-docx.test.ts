import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportDeck } from '../../src/export/export-deck.js';
import { type SheetPlan, usualPlan } from '../../src/export/worksheet/plan.js';
import { packageFiles } from '../../src/resources.js';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';

/** The parts of a deck's worksheet as Word keeps it. */
async function partsOf(deck: Deck, plan: Partial<SheetPlan> = {}): Promise<(name: string) => string> {
  const exported = await exportDeck(deck, 'docx', {
    files: packageFiles(),
    sheet: { ...usualPlan, ...plan },
  });
  const content = exported.ok ? exported.value.files[0]?.content : undefined;
  if (!(content instanceof Uint8Array)) throw new Error('There is no Word file.');
  const parts = unzipSync(content);
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

const textOf = (xml: string): string =>
  xml
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '');

describe('worksheet.docx', () => {
  it('numbers questions as Word does, on one list', async () => {
    const parts = await partsOf(exampleDeck());
    const xml = parts('word/document.xml');
    const lists = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(lists).toHaveLength(8);
    expect(new Set(lists).size).toBe(1);
    expect(textOf(xml)).not.toMatch(/^8 /m);
  });

  it('keeps the paragraphs of a question together', async () => {
    const xml = (await partsOf(exampleDeck(), { parts: [{ part: 'short' }] }))('word/document.xml');
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/g) ?? [];
    const asked = paragraphs.findIndex((one) => one.includes('electric boats?'));
    const kept = paragraphs.slice(asked, asked + 4).map((one) => one.includes('<w:keepNext/>'));
    expect(kept).toEqual([true, true, true, false]);
  });

  it('has the lines of the articles, with the number of every fifth', async () => {
    const text = textOf((await partsOf(exampleDeck()))('word/document.xml'));
    expect(text.match(/^\t5\t\w+/gm)).toHaveLength(2);
    expect(text.match(/^\t\t\w+/gm)).toHaveLength(11);
  });

  it('is set on the paper and in the size of the plan', async () => {
    const parts = await partsOf(exampleDeck(), { paper: 'letter', largePrint: true });
    expect(parts('word/document.xml')).toContain('<w:pgSz w:w="12240" w:h="15840"');
    expect(parts('word/styles.xml')).toMatch(/<w:docDefaults>.*?<w:sz w:val="36"\/>/);
  });

  it('divides a part into columns where the page does', async () => {
    const { cards, ...deck } = exampleDeck();
    const many = Array.from({ length: 8 }, (_, at) => ({
      ...(cards[1] ?? cards[0]),
      id: `short-${at}`,
      factId: `fact-${at}`,
    }));
    const columns = async (plan: Partial<SheetPlan>) =>
      (await partsOf({ ...deck, cards: many } as Deck, plan))('word/document.xml').match(/w:num="\d"/g);
    expect(await columns({})).toContain('w:num="2"');
    expect(await columns({ dyslexia: true })).not.toContain('w:num="2"');
  });

  it('holds what XML cannot hold nowhere, and all else as text', async () => {
    const deck = hostileDeck();
    const title = 'a\u0000b\u0008c\uFFFEd\uD800e </w:t> & <b>';
    const xml = (await partsOf({ ...deck, title }))('word/document.xml');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    expect(xml).toContain('abcde &lt;/w:t&gt; &amp; &lt;b&gt;');
    expect(xml).toContain('&lt;img src=x onerror=alert(2)&gt;');
  });

  it('lets Hebrew run from right to left', async () => {
    const xml = (await partsOf({ ...exampleDeck(), title: 'שלום' }))('word/document.xml');
    expect(xml).toMatch(/<w:bidi\/>.{0,80}<w:rtl\/>.{0,40}שלום/);
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(1);
  });

  it('tells no time, and neither who made it nor where', async () => {
    const core = (await partsOf(bridgesDeck()))('docProps/core.xml');
    expect(core).toContain('<dc:creator>factdeck</dc:creator>');
    expect(core).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });
});
