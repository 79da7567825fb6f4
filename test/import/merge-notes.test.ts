import { describe, expect, it } from 'vitest';
import { ownNote } from '../../src/export/anki/own-notes.js';
import { writeAnkiCsv } from '../../src/export/anki.js';
import { articlesOf } from '../../src/export/cited.js';
import { mergeNotes, type Preferred, refusals } from '../../src/import/merge-notes.js';
import { type NoteRow, readNoteTable } from '../../src/import/note-table.js';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck, hostileBridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';

const NOW = '2026-05-06T07:08:09Z';

type Edit = (html: string) => string;

/** The deck's notes of Anki's stock types, each field of the note at a place as `edit` makes it. */
function stockRows(deck: Deck, at = -1, edit: Edit = (html) => html): readonly NoteRow[] {
  const read = readNoteTable(writeAnkiCsv(deck), 'anki.csv');
  if (!read.ok) throw new Error(read.findings[0]?.message);
  return read.value.map((row, place) => (place === at ? { ...row, fields: row.fields.map(edit) } : row));
}

/** The same with factdeck's own note types. */
function ownRows(deck: Deck, at = -1, edit: Edit = (html) => html): readonly NoteRow[] {
  return deck.cards.map((card, place) => {
    const { type, fields } = ownNote(card, articlesOf(deck), undefined);
    const row = { file: 'notes.txt', line: place + 1, guid: card.id, type: type.name };
    return { ...row, fields: place === at ? fields.map(edit) : fields };
  });
}

const merged = (deck: Deck, rows: readonly NoteRow[], prefer?: Preferred) =>
  mergeNotes(deck, rows, NOW, prefer);

const say =
  (from: string, to: string): Edit =>
  (html) =>
    html.replaceAll(from, to);

describe.each([
  ['stock', stockRows],
  ['own', ownRows],
] as const)('notes of %s types', (_, rowsOf) => {
  it('change nothing as they were made', () => {
    for (const deck of [exampleDeck(), hostileDeck(), bridgesDeck(), hostileBridgesDeck()]) {
      const { deck: after, changes, conflicts, left } = merged(deck, rowsOf(deck));
      expect([after, changes, conflicts, left]).toEqual([deck, [], [], []]);
    }
  });

  it('change nothing where Anki wrote them another way', () => {
    const other: Edit = (html) =>
      html
        .replaceAll(' ', '&nbsp;')
        .replaceAll('&nbsp;', ' ')
        .replace(/<(ol|ul|li)[^>]*>/g, '<$1>\n')
        .replaceAll('&#58;', ':')
        .replace(/(<br>)+/g, '<div><br></div>');
    for (const deck of [exampleDeck(), bridgesDeck()]) {
      deck.cards.forEach((__, at) => {
        const { changes, conflicts, left } = merged(deck, rowsOf(deck, at, other));
        expect([changes, conflicts, left]).toEqual([[], [], []]);
      });
    }
  });

  it.each([
    [
      'a question',
      1,
      say('Whom did', 'Which shipbuilder did'),
      { question: 'Which shipbuilder did Mayor Ingrid Solheim meet in Osterhavn before the vote?' },
    ],
    [
      'an answer',
      0,
      say('electric boats', 'electric ships'),
      { answer: 'electric ships', accept: ['electric ships'] },
    ],
    [
      'a wrong choice',
      0,
      say('a road tunnel', 'a bridge'),
      { distractors: ['sailing barges', 'a bridge', 'hydrogen planes'] },
    ],
    [
      'a gap',
      2,
      say('{{c1::46 million crowns}}', '{{c1::48 million crowns::how much}}'),
      {
        question: 'The new boats will cost ___, nearly half of which the mainland will pay.',
        answer: '48 million crowns',
      },
    ],
    [
      'words with markup',
      1,
      say('Whom did', '<b>Whom</b>&nbsp;exactly did'),
      { question: 'Whom exactly did Mayor Ingrid Solheim meet in Osterhavn before the vote?' },
    ],
  ] as const)('correct %s, and say when', (__, at, edit, expected) => {
    const deck = exampleDeck();
    const { deck: after, changes } = merged(deck, rowsOf(deck, at, edit));
    const { distractors, ...rest } = { distractors: undefined, ...expected } as Record<string, unknown>;
    expect(after.cards[at]).toMatchObject({ ...rest, modified: NOW });
    if (distractors)
      expect([...(after.cards[at]?.distractors ?? [])].sort()).toEqual([...(distractors as string[])].sort());
    expect(changes.map(({ card }) => card.id)).toEqual([deck.cards[at]?.id]);
    expect(after.cards.filter((_card, place) => place !== at)).toEqual(
      deck.cards.filter((_card, place) => place !== at),
    );
  });

  it('conflict with a card that was changed in the deck too, until one side is preferred', () => {
    const before = exampleDeck();
    const cards = before.cards.map((card, at) =>
      at === 1 ? { ...card, question: 'Who was met?', modified: '2026-02-03T04:05:06Z' } : card,
    );
    const deck = { ...before, cards };
    const rows = rowsOf(before);
    const undecided = merged(deck, rows);
    expect(undecided.conflicts).toMatchObject([
      {
        code: 'import-conflict',
        message: expect.stringContaining('question “Who was met?” → “Whom did Mayor Ingrid Solheim meet'),
      },
    ]);
    expect(undecided.deck).toEqual(deck);
    expect(merged(deck, rows, 'deck')).toMatchObject({ deck, changes: [], conflicts: [] });
    const taken = merged(deck, rows, 'file');
    expect(taken.conflicts).toEqual([]);
    expect(taken.deck.cards[1]).toMatchObject({ question: before.cards[1]?.question, modified: NOW });
  });

  it('say what of them cannot be taken over', () => {
    const deck = bridgesDeck();
    const { changes, left } = merged(deck, rowsOf(deck, 2, say('County engineer', 'Surveyor')));
    expect([changes, left]).toMatchObject([
      [],
      [{ code: 'import-left', message: expect.stringContaining(deck.cards[2]?.id ?? '') }],
    ]);
  });
});

describe('notes', () => {
  const deck = exampleDeck();

  it('of no card of the deck are counted and left out', () => {
    const strange = { file: 'notes.txt', line: 3, guid: 'other', type: 'Basic', fields: ['a', 'b'] };
    const { left, known, changes } = merged(deck, [strange, ...stockRows(deck), { ...strange, line: 4 }]);
    expect(left).toMatchObject([
      { code: 'import-strangers', message: expect.stringMatching(/^2 notes are of no card/) },
    ]);
    expect([known, changes]).toEqual([8, []]);
  });

  it('that stand twice must be the same', () => {
    const rows = stockRows(deck);
    const edited = stockRows(deck, 1, say('Whom did', 'Whom, then, did'));
    expect(merged(deck, [...rows, ...rows]).conflicts).toEqual([]);
    expect(merged(deck, [...rows, ...edited]).conflicts).toMatchObject([
      { code: 'import-twice', line: 10, message: expect.stringContaining('anki.csv:10') },
    ]);
  });

  it.each([
    [0, say('<li>a road tunnel</li>', ''), 'its choices are not the answer and three others'],
    [0, () => '', 'there is no question'],
    [1, (html: string) => (html.startsWith('<div>') ? '' : html), 'there is no answer'],
    [0, (html: string) => html.replace(/<ol.*/, ''), 'there is no list of choices'],
    [2, say('{{c1::46 million crowns}}', '46 million crowns'), 'there is no gap'],
  ])('that lost their form are left as they are in the deck: %i', (at, edit, reason) => {
    const { left, deck: after } = merged(deck, stockRows(deck, at, edit));
    expect(left).toMatchObject([
      { code: 'import-note', line: at + 9, message: expect.stringContaining(reason) },
    ]);
    expect(after).toEqual(deck);
  });

  it('keep the list’s old answer where only the back was corrected', () => {
    const rows = stockRows(deck, 0, (html) => html.replace('<div>electric boats', '<div>electric ships'));
    expect(merged(deck, rows).deck.cards[0]).toMatchObject({
      answer: 'electric ships',
      distractors: deck.cards[0]?.distractors,
    });
  });

  it('that break the deck’s rules are named with their place', () => {
    const outcome = merged(deck, stockRows(deck, 0, say('a road tunnel', 'sailing barges')));
    const broken = [{ code: 'deck-distractor', pointer: '/cards/0/distractors/1', message: 'offered twice' }];
    expect(refusals(outcome, broken)).toMatchObject([
      {
        code: 'import-refused',
        file: 'anki.csv',
        line: 9,
        message: expect.stringContaining('offered twice'),
      },
    ]);
  });
});
