import { describe, expect, it } from 'vitest';
import { exportDeck } from '../../src/export/export-deck.js';
import type { ExportedFile } from '../../src/export/format.js';
import { type Format, formatNames } from '../../src/export/formats.js';
import { packageFiles } from '../../src/resources.js';
import type { Deck } from '../../src/types/deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';

const means = {
  files: packageFiles(),
  print: async (page: string) => ({ ok: true as const, value: new TextEncoder().encode(page) }),
};

async function exported(deck: Deck, format: Format): Promise<readonly ExportedFile[]> {
  const result = await exportDeck(deck, format, means);
  if (!result.ok) throw new Error(result.findings[0]?.message);
  return result.value.files;
}

describe.each(formatNames)('the format %s', (format) => {
  it('writes the same bytes for the same deck', async () => {
    for (const make of [exampleDeck, hostileDeck]) {
      expect(await exported(make(), format)).toEqual(await exported(make(), format));
    }
  });

  it('writes other bytes for another deck', async () => {
    const deck = exampleDeck();
    const other = { ...deck, cards: deck.cards.slice(1) };
    expect(await exported(other, format)).not.toEqual(await exported(deck, format));
  });

  it('leaves the deck as it was', async () => {
    const deck = exampleDeck();
    await exported(deck, format);
    expect(deck).toEqual(exampleDeck());
  });
});

describe('the table of formats', () => {
  it('gives each format files of its own', async () => {
    const files = await Promise.all(formatNames.map((format) => exported(exampleDeck(), format)));
    const paths = files.flat().map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('deck.json');
  });

  it('writes a deck.json that reads back as the deck', async () => {
    const [file] = await exported(hostileDeck(), 'json');
    const text = String(file?.content);
    expect(JSON.parse(text)).toEqual(hostileDeck());
    expect(text.endsWith('}\n')).toBe(true);
  });
});
