import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeNotes } from '../../src/import/merge-notes.js';
import { readNoteTable } from '../../src/import/note-table.js';
import type { Deck } from '../../src/types/deck.js';
import { ARTICLE, factdeck, folderWith } from '../cli/factdeck.js';
import { bridgesDeck, hostileBridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';
import { apkg, csv, inAnki, newPath, python, type Step } from './anki.js';

/** The notes that a real Anki exports after the steps. */
function exportedAfter(...steps: readonly Step[]): string {
  const path = newPath('txt');
  inAnki([...steps, { export: path }], { brief: true });
  return path;
}

describe.skipIf(!python)('notes exported from a real Anki', () => {
  it.each(['csv', 'apkg'] as const)('change nothing of the deck that they came from as %s', async (kind) => {
    for (const deck of [exampleDeck(), bridgesDeck(), hostileDeck(), hostileBridgesDeck()]) {
      const path = exportedAfter(kind === 'csv' ? csv(deck) : await apkg(deck));
      const rows = readNoteTable(readFileSync(path, 'utf8'), path);
      if (!rows.ok) throw new Error(rows.findings[0]?.message);
      const { changes, conflicts, left, known } = mergeNotes(
        deck,
        rows.value,
        '2026-01-01T00:00:00Z',
        undefined,
      );
      expect([changes, conflicts, left, known]).toEqual([[], [], [], deck.cards.length]);
    }
  });

  it.each(['csv', 'apkg'] as const)('correct the deck, which corrects Anki again, as %s', async (kind) => {
    const folder = folderWith({ 'ferry.txt': ARTICLE });
    await factdeck(['build', 'ferry.txt', '--format', 'anki,apkg'], { folder });
    const made = join(folder, 'out', `anki.${kind}`);
    const first = kind === 'csv' ? { csv: made } : { apkg: made };
    const notes = exportedAfter(first, { edit: ['In which city', 'In which town'] });
    const { code, stderr } = await factdeck(['import', notes], { folder });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/“In which city .* → “In which town /)]);
    const deck: Deck = JSON.parse(readFileSync(join(folder, 'out', 'deck.json'), 'utf8'));
    const edited = deck.cards.filter(({ question }) => question.includes('In which town'));
    expect(edited.length).toBeGreaterThan(0);
    expect(edited.filter(({ modified }) => modified === undefined)).toEqual([]);
    const again = kind === 'csv' ? csv(deck) : await apkg(deck);
    const { imports } = inAnki([first, again]);
    expect(imports[1]).toEqual({
      found: deck.cards.length,
      updated: edited.length,
      duplicate: deck.cards.length - edited.length,
    });
  });
});
