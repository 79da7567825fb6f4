import { zipSync } from 'fflate';
import initSqlJs from 'sql.js';
import type { Deck } from '../types/deck.js';
import type { FileSource } from '../types/files.js';
import { type PackedNote, writeCollection } from './anki/collection.js';
import { ankiDeckName, ankiTags } from './anki/names.js';
import { ownNote } from './anki/own-notes.js';
import { type Exporter, wholeFile } from './format.js';

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
    return zipped({ 'collection.anki2': database.export(), media: new TextEncoder().encode('{}') });
  } finally {
    database.close();
  }
}

function packedNotes(deck: Deck): readonly PackedNote[] {
  const articles = new Map(deck.articles.map((article) => [article.id, article]));
  const facts = new Map(deck.facts.map((fact) => [fact.id, fact]));
  return deck.cards.map((card) => {
    const article = articles.get(card.evidence[0].article);
    return {
      ...ownNote(card, articles, facts.get(card.factId)),
      guid: card.id,
      deck: ankiDeckName(deck.title, article?.title ?? ''),
      tags: ankiTags(card, article),
      ...(card.modified === undefined ? {} : { modified: Date.parse(card.modified) / 1000 }),
    };
  });
}

/** Zip keeps local time without a zone; the first moment that it can tell is the same everywhere. */
const ZIP_TIME = new Date(1980, 0, 1);

function zipped(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(entries, { mtime: ZIP_TIME, level: 6 });
}
