import { asCell } from '../export/anki/html.js';
import { type NoteType, noteTypes } from '../export/anki/note-types.js';
import { stockNote } from '../export/anki/notes.js';
import { ownNote } from '../export/anki/own-notes.js';
import { articlesOf } from '../export/cited.js';
import type { Card } from '../types/card.js';
import type { Deck } from '../types/deck.js';
import { wordsIn } from './html-text.js';
import type { NoteRow } from './note-table.js';

/** Fields that a note of ours has beside what is read back from it; a learner sees the others. */
const beside = new Set(['Also right', 'Reverse question', 'Reverse answer']);

/** Tells how far notes are what the cards of a deck give. */
export interface AsMade {
  /** True if the note is the card's, character by character. */
  readonly isWhole: (row: NoteRow, card: Card) => boolean;
  /** True if the note has the words of the card's, in whatever order and with whatever markup. */
  readonly hasWords: (row: NoteRow, card: Card) => boolean;
}

export function asMade(deck: Deck): AsMade {
  const articles = articlesOf(deck);
  const facts = new Map(deck.facts.map((fact) => [fact.id, fact]));
  const made = (row: NoteRow, card: Card): readonly string[] => {
    const own = ownType(row);
    if (own) return ownNote(card, articles, facts.get(card.factId)).fields;
    const { front, back } = stockNote(card, articles);
    return [front, back];
  };
  return {
    isWhole: (row, card) =>
      made(row, card).every((field, at) => row.fields[at] === field || row.fields[at] === asCell(field)),
    hasWords: (row, card) => {
      const compared = made(row, card).flatMap((field, at) => {
        const name = ownType(row)?.fields[at] ?? '';
        return beside.has(name) ? [] : [[field, row.fields[at] ?? '']];
      });
      const [ours, theirs] = [0, 1].map((side) =>
        wordsIn(compared.map((pair) => pair[side] ?? '').join(' ')),
      );
      return ours === theirs;
    },
  };
}

/** The note type of ours that a note has; undefined for Anki's stock types. */
export function ownType({ type }: NoteRow): NoteType | undefined {
  return Object.values(noteTypes).find(({ name }) => name === type);
}
