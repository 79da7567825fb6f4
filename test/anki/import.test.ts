import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeAnkiCsv } from '../../src/export/anki.js';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck, hostileBridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';

/** A Python that has the package `anki`; `scripts/test-anki.sh` makes one. */
const python = process.env.ANKI_PYTHON;
const script = fileURLToPath(new URL('import_csv.py', import.meta.url));

interface AnkiNote {
  readonly type: string;
  readonly guid: string;
  readonly fields: readonly string[];
  readonly tags: readonly string[];
  readonly deck: string;
  readonly cards: number;
  readonly question: string;
  readonly answer: string;
}

interface Imported {
  readonly imports: readonly { readonly found: number; readonly new: number; readonly updated: number }[];
  readonly notes: readonly AnkiNote[];
}

function importIntoAnki(...decks: readonly Deck[]): Imported {
  const folder = mkdtempSync(join(tmpdir(), 'factdeck-anki-'));
  try {
    const paths = decks.map((deck, index) => {
      const path = join(folder, `${index}.csv`);
      writeFileSync(path, writeAnkiCsv(deck));
      return path;
    });
    return JSON.parse(execFileSync(python ?? '', [script, ...paths], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!python)('a real Anki', () => {
  it('takes each card once, with its type, id, deck and tags', () => {
    const deck = exampleDeck();
    const { imports, notes } = importIntoAnki(deck);
    expect(imports).toEqual([{ found: 8, new: 8, updated: 0 }]);
    expect(notes.map(({ guid }) => guid)).toEqual(deck.cards.map(({ id }) => id));
    expect(notes.map(({ type }) => type).sort()).toEqual([...Array(6).fill('Basic'), 'Cloze', 'Cloze']);
    expect(notes.filter(({ cards }) => cards !== 1)).toEqual([]);
    expect(notes[0]?.deck).toBe('Ferries and barley::Varen buys electric ferries');
    expect(notes[0]?.tags).toEqual(['factdeck::agreement', 'factdeck::article::varen-buys-electric-ferries']);
  });

  it('makes nothing new when the deck is imported again, and takes over what was corrected', () => {
    const deck = exampleDeck();
    const cards = deck.cards.map((card, index) =>
      index === 1 ? { ...card, question: 'Whom did she meet?' } : card,
    );
    const { imports, notes } = importIntoAnki(deck, deck, { ...deck, cards });
    expect(imports.map((log) => log.new)).toEqual([8, 0, 0]);
    expect(notes).toHaveLength(8);
    expect(notes[1]?.question).toContain('Whom did she meet?');
  });

  it('takes statements, pairs and events as basic notes, hostile or not', () => {
    for (const [deck, after] of [
      [bridgesDeck(), ''],
      [hostileBridgesDeck(), ' </script><img src=x onerror=alert(1)> {{c1::x}} [sound:x.mp3]'],
    ] as const) {
      const { imports, notes } = importIntoAnki(deck);
      expect(imports).toEqual([{ found: 4, new: 4, updated: 0 }]);
      expect(notes.map(({ type, cards }) => `${type} ${cards}`)).toEqual(Array(4).fill('Basic 1'));
      expect(notes[1]?.question).toContain('True or false?');
      expect(notes[2]?.question).toContain(`Ingrid Solheim${after}`);
      expect(notes[3]?.answer).toContain(`The road bridge was opened${after}`);
    }
  });

  it('shows hostile text as it stands', () => {
    const { imports, notes } = importIntoAnki(hostileDeck());
    expect(imports).toEqual([{ found: 4, new: 4, updated: 0 }]);
    expect(notes.map(({ cards }) => cards)).toEqual([1, 1, 1, 1]);
    expect(notes[0]?.question).toContain('=1+1 <b>bold</b>');
    expect(notes[0]?.question).toContain('{{c1::x}}?');
    expect(notes[1]?.question).toContain('-2+3');
    expect(notes[2]?.question).toContain('+{[...]} or {{c2::}} ::');
    expect(notes[2]?.answer).toContain('+{:a}}::b{{} or {{c2::}} ::');
  });
});
