import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { describe, expect, it } from 'vitest';
import { strippedHtml } from '../../src/export/anki/html.js';
import { looksChanged, noteTypes } from '../../src/export/anki/note-types.js';
import { reverseOf } from '../../src/export/anki/reverse.js';
import { writeApkg } from '../../src/export/apkg.js';
import { packageFiles } from '../../src/resources.js';
import type { Deck } from '../../src/types/deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';

const files = packageFiles();

type Row = Readonly<Record<string, unknown>>;

/** The rows of a table of the deck's package. */
async function rowsOf(deck: Deck, table: string): Promise<readonly Row[]> {
  const entries = unzipSync(await writeApkg(deck, files));
  const sqlite = await initSqlJs();
  const database = new sqlite.Database(entries['collection.anki2']);
  const [result] = database.exec(`SELECT * FROM ${table} ORDER BY id`);
  return (result?.values ?? []).map((row) =>
    Object.fromEntries(row.map((value, at) => [result?.columns[at] ?? '', value])),
  );
}

describe('anki.apkg', () => {
  it('is a zip of a collection and an empty list of media', async () => {
    const entries = unzipSync(await writeApkg(exampleDeck(), files));
    expect(Object.keys(entries)).toEqual(['collection.anki2', 'media']);
    expect(new TextDecoder().decode(entries.media)).toBe('{}');
  });

  it('has a note for each card, with its id and the number that Anki finds its first field by', async () => {
    const deck = hostileDeck();
    const notes = await rowsOf(deck, 'notes');
    expect(notes.map((note) => note.guid)).toEqual(deck.cards.map(({ id }) => id));
    for (const note of notes) {
      const first = strippedHtml(String(note.flds).split('\u001f')[0] ?? '');
      const digest = createHash('sha1').update(first).digest('hex');
      expect([String(note.sfld), note.csum]).toEqual([first, Number.parseInt(digest.slice(0, 8), 16)]);
    }
    expect(notes[0]?.sfld).toBe('=1+1 <b>bold</b>second line {{c1::x}}?');
    expect(notes[0]?.tags).toBe(' factdeck::a-b::c-d factdeck::article::sum-1-script-ω ');
  });

  it('gives ids that are alike in no two rows and stay when a card is corrected', async () => {
    const deck = exampleDeck();
    const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
    const before = ids(await rowsOf(deck, 'notes'));
    const cards = deck.cards.map((card) => ({ ...card, question: `${card.question}!` }));
    expect(ids(await rowsOf({ ...deck, cards }, 'notes'))).toEqual(before);
    expect(new Set(before).size).toBe(deck.cards.length);
  });

  it('says when a card was changed, and of those that were not a moment that goes by what they say', async () => {
    const deck = exampleDeck();
    const cards = deck.cards.map((card, at) =>
      at === 2 ? { ...card, modified: '2026-03-04T10:30:00Z' } : card,
    );
    const times = async (of: Deck) =>
      (await rowsOf(of, 'notes')).map(({ mod }) => new Date(Number(mod) * 1000).toISOString());
    const [first, second, third, ...others] = await times({ ...deck, cards });
    expect(third).toBe('2026-03-04T10:30:00.000Z');
    expect([first, second, ...others].filter((time) => !time?.startsWith('2026-01-01T'))).toEqual([]);
    const edited = deck.cards.map((card, at) => (at === 1 ? { ...card, question: 'Whom?' } : card));
    const after = await times({ ...deck, cards: edited });
    expect([after[0], after[1] === second, after.slice(3)]).toEqual([first, false, others]);
  });
});

describe('factdeck’s note types', () => {
  it('are frozen: with another id or name, Anki would leave learners’ notes as they are', () => {
    const frozen = Object.values(noteTypes).map(({ id, name, fields, templates }) =>
      [id, name, ...fields, ...templates.map((template) => template.name)].join(' | '),
    );
    expect(frozen).toEqual([
      '1767225600001 | factdeck choice | Question | Choices | Answer | Remark | Evidence | Question',
      '1767225600002 | factdeck short | Question | Answer | Also right | Reverse question | Reverse answer | Remark | Evidence | Question | Reverse',
      '1767225600003 | factdeck cloze | Text | Remark | Evidence | Cloze',
    ]);
  });

  it('look as they did at `looksChanged`: raise it, and put the new digest here, when they look otherwise', () => {
    const looks = files.list('templates/anki').map((name) => files.text(`templates/anki/${name}`));
    const digest = createHash('sha256').update(looks.join('')).digest('hex');
    expect([looksChanged, digest.slice(0, 16)]).toEqual([1_767_225_600, 'f0903aa51c1cb871']);
  });
});

describe('the reverse of a card', () => {
  const [card] = exampleDeck().cards;
  if (!card) throw new Error('The fixture is empty.');
  const trigger = { text: 'x', start: 0, end: 1 };
  const [evidence] = card.evidence;
  const fact = {
    ...{ id: card.factId, type: 'Definition', rule: 'definition', trigger, roles: {}, confidence: 1 },
    ...{ polarity: 'positive' as const, modality: 'asserted' as const, evidence: [evidence] as const },
  };

  it.each([
    ['What is a glacier?', 'a mass of ice that moves over land', 'a glacier'],
    ['What is photosynthesis?', 'the process by which plants make sugar', 'photosynthesis'],
    ['What are stomata?', 'pores which let air in', 'stomata'],
    ['What is mitosis?', 'a type of cell division', undefined],
    ['What is the Panama Canal?', 'a waterway that joins two oceans', undefined],
    ['Who was Marie Curie?', 'a physicist who studied radioactivity', undefined],
  ])('%s %s: %s', (question, answer, term) => {
    const short = { ...card, kind: 'short' as const, question, answer };
    expect(reverseOf(short, fact)?.answer).toBe(term);
    expect(reverseOf({ ...short, kind: 'cloze' }, fact)).toBeUndefined();
    expect(reverseOf(short, { ...fact, polarity: 'negative' })).toBeUndefined();
    expect(reverseOf(short, { ...fact, type: 'Role' })).toBeUndefined();
    expect(reverseOf(short, undefined)).toBeUndefined();
  });
});
