import { sha1 } from '@noble/hashes/legacy.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Database } from 'sql.js';
import { orderKey } from '../digest.js';
import { collectionRow, type Looks, type NamedDeck } from './collection-row.js';
import { strippedHtml } from './html.js';
import { noteTypes } from './note-types.js';
import type { OwnNote } from './own-notes.js';
import { schema } from './schema.js';
import { FIRST_DAY, stableNumbers } from './stable-numbers.js';

/** A note with what Anki keeps beside its fields. */
export interface PackedNote extends OwnNote {
  readonly guid: string;
  /** The name of its cards' deck, `::` between parent and child. */
  readonly deck: string;
  /** Tags, spaces between them. */
  readonly tags: string;
  /** When its content last changed, in seconds since 1970; absent where it never did. */
  readonly modified?: number;
}

/**
 * Fills an empty database with a collection of the notes, their new cards in the order of the notes. `id` is what its
 * ids are made of.
 */
export function writeCollection(
  database: Database,
  id: string,
  notes: readonly PackedNote[],
  looks: Looks,
): void {
  const decks = decksOf(notes);
  const noteId = stableNumbers('notes', id);
  const cardId = stableNumbers('cards', id);
  const rows = notes.map((note) => noteRow(note, noteId()));
  const cardRows = notes.flatMap((note, place) =>
    note.type.templates.flatMap(({ needs }, ord) => {
      if (note.fields[needs] === '') return [];
      const [of] = rows[place] ?? [];
      // -1: not yet with AnkiWeb; twice 0: a new card, in the queue of new ones; then its place there.
      return [
        [
          cardId(),
          of,
          decks.get(note.deck)?.id,
          ord,
          modifiedOf(note),
          -1,
          0,
          0,
          place + 1,
          ...nothingLearnt,
        ],
      ];
    }),
  );
  database.run('BEGIN');
  database.run(schema);
  insert(database, 'col', [collectionRow(Object.values(noteTypes), [...decks.values()], looks)]);
  insert(database, 'notes', rows);
  insert(database, 'cards', cardRows);
  database.run('COMMIT');
}

/** Interval, factor, repetitions and the like of a new card. */
const nothingLearnt = [0, 0, 0, 0, 0, 0, 0, 0, ''];

/** The decks of the notes and those above them, by name. */
function decksOf(notes: readonly PackedNote[]): ReadonlyMap<string, NamedDeck> {
  const names = notes.flatMap(({ deck }) => {
    const parts = deck.split('::');
    return parts.map((_, depth) => parts.slice(0, depth + 1).join('::'));
  });
  return new Map([...new Set(names)].map((name) => [name, { id: stableNumbers('deck', name)(), name }]));
}

const DAY = 86_400;

/**
 * When a note last changed, in seconds: of one that never did, a moment of the first day that goes by its content. So a
 * note that was changed without a record of it differs at least, and Anki updates it if told to update always.
 */
function modifiedOf({ modified, fields, tags }: PackedNote): number {
  const moment = Number.parseInt(orderKey(...fields, tags).slice(0, 8), 16) % DAY;
  return modified ?? FIRST_DAY / 1000 + moment;
}

function noteRow(note: PackedNote, id: number): readonly (string | number)[] {
  const sortField = strippedHtml(note.fields[0] ?? '');
  const tags = note.tags === '' ? '' : ` ${note.tags} `;
  const fields = note.fields.join('\u001f');
  const { guid, type } = note;
  return [id, guid, type.id, modifiedOf(note), -1, tags, fields, sortField, checksum(sortField), 0, ''];
}

/** The number by which Anki finds notes with the same first field: the first four bytes of its SHA-1. */
function checksum(text: string): number {
  const [a = 0, b = 0, c = 0, d = 0] = sha1(utf8ToBytes(text));
  return ((a * 256 + b) * 256 + c) * 256 + d;
}

type Row = readonly (string | number | undefined)[];

function insert(database: Database, table: string, rows: readonly Row[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${first.map(() => '?').join(', ')})`);
  for (const row of rows) statement.run(row.map((value) => value ?? null));
  statement.free();
}
