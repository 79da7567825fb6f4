import { describe, expect, it } from 'vitest';
import { exportDeck } from '../../src/export/export-deck.js';
import { type Format, formats } from '../../src/export/formats.js';
import { packageFiles } from '../../src/resources.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';

const files = packageFiles();
const names = Object.keys(formats) as Format[];

describe.each(names)('the format %s', (format) => {
  it('writes the same bytes for the same deck', () => {
    for (const make of [exampleDeck, hostileDeck]) {
      expect(exportDeck(make(), format, files)).toEqual(exportDeck(make(), format, files));
    }
  });

  it('writes other bytes for another deck', () => {
    const deck = exampleDeck();
    const other = { ...deck, cards: deck.cards.slice(1) };
    expect(exportDeck(other, format, files)).not.toEqual(exportDeck(deck, format, files));
  });

  it('leaves the deck as it was', () => {
    const deck = exampleDeck();
    exportDeck(deck, format, files);
    expect(deck).toEqual(exampleDeck());
  });
});

describe('the table of formats', () => {
  it('gives each format a file of its own', () => {
    const paths = names.map((format) => formats[format].path);
    expect(paths).toEqual(['deck.json', 'quiz.html', 'anki.csv', 'worksheet.html']);
  });

  it('writes a deck.json that reads back as the deck', () => {
    const [file] = exportDeck(hostileDeck(), 'json', files);
    expect(JSON.parse(file?.content ?? '')).toEqual(hostileDeck());
    expect(file?.content.endsWith('}\n')).toBe(true);
  });
});
