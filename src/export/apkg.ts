import initSqlJs from 'sql.js';
import type { Deck } from '../types/deck.js';
import type { FileSource } from '../types/files.js';
import { type PackedNote, writeCollection } from './anki/collection.js';
import { places } from './anki/names.js';
import { ownNote } from './anki/own-notes.js';
import { articlesOf } from './cited.js';
import { type Exporter, wholeFile } from './format.js';
import { zipped } from './zip.js';

/** `anki.apkg`. */
export const exportApkg: Exporter = async (deck, { files }) =>
  wholeFile('anki.apkg', await writeApkg(deck, files));

/**
 * Returns the deck as an Anki package with note types of its own, in the oldest form, which every Anki reads: a note a
 * card, known by the card's id. Importing it again updates the notes whose cards changed since (`modified`).
 */
export async function writeApkg(deck: Deck, files: FileSource): Promise<Uint8Array> {
  const sqlite = await initSqlJs({ wasmBinary: files.bytes('dist/sql-wasm.wasm').slice().buffer });
  const database = new sqlite.Database();
  try {
    writeCollection(database, deck.id, packedNotes(deck), (file) => files.text(`templates/anki/${file}`));
    return zipped({ 'collection.anki2': database.export(), media: '{}' });
  } finally {
    database.close();
  }
}

function packedNotes(deck: Deck): readonly PackedNote[] {
  const articles = articlesOf(deck);
  const facts = new Map(deck.facts.map((fact) => [fact.id, fact]));
  const placeOf = places(deck);
  return deck.cards.map((card) => ({
    ...ownNote(card, articles, facts.get(card.factId)),
    ...placeOf(card),
    guid: card.id,
    ...(card.modified === undefined ? {} : { modified: Date.parse(card.modified) / 1000 }),
  }));
}
