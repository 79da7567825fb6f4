import { laterThan } from '../deck/carry-over.js';
import type { Card } from '../types/card.js';
import type { Deck } from '../types/deck.js';
import type { Finding } from '../types/finding.js';
import { type AsMade, asMade } from './as-made.js';
import { type Difference, editCard } from './edit-card.js';
import { importFindings } from './findings.js';
import type { NoteRow } from './note-table.js';
import { said } from './said.js';

/** Whose words to take where a card was changed in the deck too. */
export type Preferred = 'file' | 'deck';

/** A card as a note says it. */
export interface Change {
  readonly row: NoteRow;
  readonly card: Card;
  readonly differences: readonly Difference[];
}

/** A deck with what notes say of its cards. */
export interface Merged {
  readonly deck: Deck;
  readonly changes: readonly Change[];
  /** What keeps the deck from being written. */
  readonly conflicts: readonly Finding[];
  /** What was left as it is in the deck. */
  readonly left: readonly Finding[];
  /** How many notes are of a card in the deck. */
  readonly known: number;
}

/** What comes of one note. */
interface Outcome {
  readonly change?: Change;
  readonly conflict?: Finding;
  readonly left?: Finding;
  /** Something in it differs that cannot be taken over. */
  readonly hasOther?: boolean;
}

/**
 * Returns the deck with the questions, answers and choices that the notes say, by their ids. A card that was changed in
 * the deck since it was first made, and that a note says otherwise, is a conflict unless `prefer` says whose words to
 * take: a note does not tell from which of the two it was made. `now` is the time of change of the cards changed.
 */
export function mergeNotes(
  deck: Deck,
  rows: readonly NoteRow[],
  now: string,
  prefer: Preferred | undefined,
): Merged {
  const cards = new Map(deck.cards.map((card) => [card.id, card]));
  const known = rows.filter(({ guid }) => cards.has(guid));
  const made = asMade(deck);
  const outcomes = firstOfEach(known).map((row) => {
    const card = cards.get(row.guid);
    return { row, ...(card && !made.isWhole(row, card) ? outcomeOf(row, card, made, prefer) : {}) };
  });
  const changes = outcomes.flatMap(({ change }) => change ?? []);
  const withOther = outcomes.filter(({ hasOther }) => hasOther).map(({ row }) => row);
  return {
    deck: withChanges(deck, changes, now),
    changes,
    conflicts: [...repeated(known), ...outcomes.flatMap(({ conflict }) => conflict ?? [])],
    left: [
      ...outcomes.flatMap(({ left }) => left ?? []),
      ...byFile(withOther).map(([file, some]) =>
        importFindings.otherParts(
          file,
          some.map(({ guid }) => guid),
        ),
      ),
      ...byFile(rows.filter(({ guid }) => !cards.has(guid))).map(([file, some]) =>
        importFindings.strangers(file, some.length),
      ),
    ],
    known: known.length,
  };
}

function withChanges(deck: Deck, changes: readonly Change[], now: string): Deck {
  const changed = new Map(changes.map(({ card }) => [card.id, card]));
  const cards = deck.cards.map((card) => {
    const edited = changed.get(card.id);
    return edited ? { ...edited, modified: laterThan(card.modified, now) } : card;
  });
  return { ...deck, cards };
}

function outcomeOf(row: NoteRow, card: Card, made: AsMade, prefer: Preferred | undefined): Outcome {
  const place = { file: row.file, line: row.line };
  const note = said(row, card);
  if (typeof note === 'string') return { left: importFindings.unreadable(place, card.id, note) };
  const edited = editCard(card, note);
  if (typeof edited === 'string') return { left: importFindings.unreadable(place, card.id, edited) };
  const { differences } = edited;
  const hasOther = !made.hasWords(row, edited.card);
  if (differences.length === 0) return { hasOther };
  if (card.modified === undefined || prefer === 'file') {
    return { change: { row, card: edited.card, differences }, hasOther };
  }
  if (prefer === 'deck') return {};
  const words = differences.map(inWords);
  return { conflict: importFindings.changedInDeck(place, card.id, card.modified, words) };
}

/** A difference for a person: `answer “46 million” → “48 million”`. */
export const inWords = ({ part, from, to }: Difference): string => `${part} “${from}” → “${to}”`;

function firstOfEach(rows: readonly NoteRow[]): readonly NoteRow[] {
  return [...new Map(rows.toReversed().map((row) => [row.guid, row])).values()].toReversed();
}

/** Notes that stand twice, not the same. */
function repeated(rows: readonly NoteRow[]): readonly Finding[] {
  const firsts = new Map(firstOfEach(rows).map((row) => [row.guid, row]));
  return rows.flatMap((row) => {
    const first = firsts.get(row.guid);
    if (!first || JSON.stringify(first.fields) === JSON.stringify(row.fields)) return [];
    return [importFindings.twice(row.file, row.line, row.guid, `${first.file}:${first.line}`)];
  });
}

function byFile(rows: readonly NoteRow[]): readonly (readonly [string, readonly NoteRow[]])[] {
  const files = [...new Set(rows.map(({ file }) => file))];
  return files.map((file) => [file, rows.filter((row) => row.file === file)] as const);
}

/** What a broken rule of the deck has to do with the notes: found at the card that a note changed. */
export function refusals({ deck, changes }: Merged, broken: readonly Finding[]): readonly Finding[] {
  const byId = new Map(changes.map((change) => [change.card.id, change.row]));
  return broken.map((finding) => {
    const place = Number(/^\/cards\/(\d+)/.exec(finding.pointer ?? '')?.[1] ?? Number.NaN);
    const id = deck.cards[place]?.id ?? '';
    const row = byId.get(id);
    return row ? importFindings.refused({ file: row.file, line: row.line }, id, finding.message) : finding;
  });
}
