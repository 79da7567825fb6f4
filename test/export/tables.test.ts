import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { exportDeck } from '../../src/export/export-deck.js';
import { writeTsv } from '../../src/export/tsv.js';
import { packageFiles } from '../../src/resources.js';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';
import { anyText, deckOf, onOneLine } from './any-text.js';

const files = packageFiles();

/** A deck's one file in a format, and what it says is lost. */
async function exported(deck: Deck, format: 'kahoot' | 'blooket' | 'tsv') {
  const result = await exportDeck(deck, format, { files });
  if (!result.ok) throw new Error(result.findings[0]?.message);
  return { content: result.value.files[0]?.content, lost: result.value.lost };
}

async function blooketRows(deck: Deck): Promise<string[][]> {
  return parse(String((await exported(deck, 'blooket')).content));
}

/** The cells of a workbook's first sheet by their addresses. */
async function kahootCells(deck: Deck): Promise<ReadonlyMap<string, string>> {
  const { content } = await exported(deck, 'kahoot');
  const entries = unzipSync(content as Uint8Array);
  const part = (name: string) =>
    new DOMParser().parseFromString(new TextDecoder().decode(entries[name]), 'text/xml');
  const strings = [...part('xl/sharedStrings.xml').querySelectorAll('si')].map(
    (one) => one.textContent ?? '',
  );
  const cells = [...part('xl/worksheets/sheet1.xml').querySelectorAll('c')];
  return new Map(
    cells.map((cell) => {
      const value = cell.querySelector('v')?.textContent ?? '';
      return [
        cell.getAttribute('r') ?? '',
        cell.getAttribute('t') === 's' ? (strings[Number(value)] ?? '') : value,
      ];
    }),
  );
}

describe('cards.tsv', () => {
  it('has a line for each card, and for each pair of a match card', () => {
    expect(writeTsv(exampleDeck()).split('\n').slice(0, 3)).toEqual([
      'With what will the island council of Varen replace its two diesel ferries?\telectric boats',
      'Whom did Mayor Ingrid Solheim meet in Osterhavn before the vote?\tTomas Brekke',
      'The new boats will cost _____, nearly half of which the mainland will pay.\t46 million crowns',
    ]);
    const lines = writeTsv(bridgesDeck()).trimEnd().split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'True or false? Tomas Brekke built an iron bridge in 1834.\tTrue.',
      'True or false? Per Aune opened the road bridge in June 1958.\tFalse. Not June 1958, but June 1962.',
      'Ingrid Solheim\tMayor',
      'Tomas Brekke\tCounty engineer',
      'Per Aune\tGovernor',
    ]);
    expect(lines[5]).toMatch(
      /^Put these events in order, earliest first\. .*; .*\tThe oak bridge was finished \(/,
    );
  });

  it('keeps any text on its own side of one tab', () => {
    fc.assert(
      fc.property(anyText, anyText, (question, answer) => {
        const lines = writeTsv(deckOf('short', question, answer)).split('\n');
        expect(lines).toEqual([`${onOneLine(question)}\t${onOneLine(answer)}`, '']);
      }),
    );
  });

  it('says what it has no place for', async () => {
    expect((await exported(exampleDeck(), 'tsv')).lost).toMatchObject([
      { code: 'lost-parts', file: 'cards.tsv', message: expect.stringContaining('wrong choices, sentences') },
    ]);
  });
});

describe('blooket.csv', () => {
  it('has the head of Blooket’s template, and a numbered row for each card with choices', async () => {
    const [title, head, ...rows] = await blooketRows(exampleDeck());
    expect(title?.[0]).toBe('Blooket\nImport Template');
    expect(head?.slice(0, 3)).toEqual(['Question #', 'Question Text', 'Answer 1']);
    expect(rows.map(([number]) => number)).toEqual(['1', '2', '3', '4']);
    for (const row of rows) {
      const card = exampleDeck().cards.find(({ question }) => question === row[1]);
      expect(row[1 + Number(row[7])]).toBe(card?.answer);
      expect(row.slice(2, 6).sort()).toEqual([card?.answer, ...(card?.distractors ?? [])].sort());
    }
  });

  it('asks statements with two choices', async () => {
    const [, , right, wrong] = await blooketRows(bridgesDeck());
    expect(right?.slice(1)).toEqual([
      'True or false: Tomas Brekke built an iron bridge in 1834.',
      ...['True', 'False', '', '', '20', '1'],
    ]);
    expect(wrong?.[7]).toBe('2');
  });

  it('has no cell that a spreadsheet takes for a formula', async () => {
    expect((await blooketRows(hostileDeck())).flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (question, answer) => {
        const rows = await blooketRows(deckOf('choice', question, answer, ['x', 'y', 'z']));
        expect(rows[2]?.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        expect(rows[2]?.[1]?.trim()).toBe(onOneLine(question));
      }),
    );
  });

  it('names the cards that it leaves out, and writes nothing of a deck that it cannot ask at all', async () => {
    expect((await exported(exampleDeck(), 'blooket')).lost[0]).toMatchObject({
      code: 'lost-kinds',
      message: expect.stringContaining('leaves out 4 cards of kinds that it cannot ask: 2 cloze, 2 short.'),
    });
    const deck = exampleDeck();
    const cards = deck.cards.filter(({ kind }) => kind === 'cloze');
    for (const format of ['blooket', 'kahoot'] as const) {
      const { content, lost } = await exported({ ...deck, cards }, format);
      expect([content, lost.map(({ code }) => code)]).toEqual([undefined, ['nothing-exported']]);
    }
  });
});

describe('kahoot.xlsx', () => {
  it('has its questions from row 9 on, below the head of Kahoot’s template', async () => {
    const cells = await kahootCells(exampleDeck());
    expect(cells.get('B8')).toBe('Question - max 120 characters');
    expect(cells.get('H8')).toBe('Correct answer(s) - choose at least one');
    const [first] = exampleDeck().cards;
    expect([cells.get('A9'), cells.get('B9'), cells.get('G9')]).toEqual(['1', first?.question, '30']);
    const right = ['C', 'D', 'E', 'F'][Number(cells.get('H9')) - 1];
    expect(cells.get(`${right}9`)).toBe('electric boats');
    expect([cells.has('A12'), cells.has('A13')]).toEqual([true, false]);
  });

  it('leaves out what is too long, and names it', async () => {
    const deck = exampleDeck();
    const cards = deck.cards.map((card, at) => (at === 0 ? { ...card, question: 'x'.repeat(121) } : card));
    const { lost } = await exported({ ...deck, cards }, 'kahoot');
    expect(lost[1]).toMatchObject({
      code: 'lost-long',
      message: expect.stringMatching(/^This leaves out 1 card that is too long .*: card-0000000000000000\. /),
    });
  });

  it('holds hostile texts as they stand', async () => {
    const cells = await kahootCells(hostileDeck());
    expect(cells.get('B9')).toBe('=1+1 <b>bold</b> second line {{c1::x}}?');
    expect(['C9', 'D9', 'E9', 'F9'].map((address) => cells.get(address)).sort()).toEqual(
      ['+1', '</script> & "quoted"', '<img src=x onerror=alert(2)>', '{{c2::no}}'].sort(),
    );
  });
});
