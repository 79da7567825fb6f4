import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAnkiCsv } from '../../src/export/anki.js';
import type { Deck } from '../../src/types/deck.js';
import { exampleDeck } from '../fixtures/decks.js';
import { ARTICLE, factdeck, folderWith } from './factdeck.js';

/** The example as a whole deck, with the facts that its cards ask about. */
function wholeDeck(): Deck {
  const deck = exampleDeck();
  const facts = deck.cards.map(({ factId, evidence: [evidence] }) => ({
    ...{ id: factId, type: 'Clause', rule: 'clause', roles: {}, confidence: 1 },
    trigger: { text: evidence.text.slice(0, 3), start: evidence.start, end: evidence.start + 3 },
    ...{ polarity: 'positive' as const, modality: 'asserted' as const, evidence: [evidence] as const },
  }));
  return { ...deck, $schema: 'https://factdeck.dev/schemas/deck.json', facts };
}

const edited = (from: string, to: string) => writeAnkiCsv(wholeDeck()).replaceAll(from, to);

/** A folder with the deck in out/ and a file of notes. */
const folderOf = (notes: string | Uint8Array) =>
  folderWith({ 'out/deck.json': `${JSON.stringify(wholeDeck(), null, 2)}\n`, 'notes.csv': notes });

const deckIn = (folder: string): Deck => JSON.parse(readFileSync(join(folder, 'out', 'deck.json'), 'utf8'));

describe('factdeck import', () => {
  it('corrects the deck, tells what it changed, and takes the same file again', async () => {
    const folder = folderOf(edited('Whom did Mayor', 'Which shipbuilder did Mayor'));
    const { code, stderr, stdout } = await factdeck(['import', 'notes.csv'], { folder });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe(
      'card-0000000000000001: question “Whom did Mayor Ingrid Solheim meet in Osterhavn before the vote?” → ' +
        '“Which shipbuilder did Mayor Ingrid Solheim meet in Osterhavn before the vote?”\n' +
        `${join('out', 'deck.json')}: 1 card of 8 changed\n`,
    );
    const [, card] = deckIn(folder).cards;
    expect(card?.question).toMatch(/^Which shipbuilder/);
    expect(card?.modified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect((await factdeck(['validate', 'out/deck.json'], { folder })).code).toBe(0);
    const again = await factdeck(['import', 'notes.csv', '--json'], { folder });
    expect(again.stderr).toContain('nothing to change, 8 notes as in the deck');
    expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, changed: [], left: [] });
  });

  it('keeps its corrections from the next build, and needs no time of change set by hand', async () => {
    const folder = folderWith({ 'ferry.txt': ARTICLE });
    await factdeck(['build', 'ferry.txt', '--format', 'anki,json'], { folder });
    const notes = join(folder, 'out', 'anki.csv');
    writeFileSync(notes, readFileSync(notes, 'utf8').replaceAll('In which city', 'In which town'));
    expect((await factdeck(['import', 'out/anki.csv'], { folder })).code).toBe(0);
    const corrected = readFileSync(join(folder, 'out', 'deck.json'), 'utf8');
    const exported = await factdeck(['export', 'out/deck.json', '--format', 'apkg'], { folder });
    expect([exported.code, exported.stderr]).toEqual([0, `wrote ${join('out', 'anki.apkg')}\n`]);
    const built = await factdeck(['build', 'ferry.txt', '--format', 'json'], { folder });
    expect([built.code, built.stderr]).toEqual([3, expect.stringContaining('or it was changed since')]);
    expect(readFileSync(join(folder, 'out', 'deck.json'), 'utf8')).toBe(corrected);
    expect((await factdeck(['build', 'ferry.txt', '--format', 'json', '--force'], { folder })).code).toBe(0);
    expect((await factdeck(['build', 'ferry.txt', '--format', 'json'], { folder })).code).toBe(0);
  });

  it('writes into another folder and leaves the deck', async () => {
    const folder = folderOf(edited('Whom did', 'Who, then, did'));
    expect((await factdeck(['import', 'notes.csv', '-o', 'new'], { folder })).code).toBe(0);
    expect(deckIn(folder)).toEqual(wholeDeck());
    expect(readFileSync(join(folder, 'new', 'deck.json'), 'utf8')).toContain('Who, then, did');
  });

  it('shows a conflict and writes nothing until a side is preferred', async () => {
    const folder = folderOf(edited('Whom did', 'Who, then, did'));
    await factdeck(['import', 'notes.csv'], { folder });
    const before = readFileSync(join(folder, 'out', 'deck.json'), 'utf8');
    writeFileSync(join(folder, 'notes.csv'), edited('Whom did', 'Who else did'));
    const undecided = await factdeck(['import', 'notes.csv'], { folder });
    expect([undecided.code, undecided.stderr]).toEqual([
      3,
      expect.stringMatching(
        /^factdeck: notes\.csv:10: The card card-0000000000000001 was changed in the deck too/,
      ),
    ]);
    expect(readFileSync(join(folder, 'out', 'deck.json'), 'utf8')).toBe(before);
    await factdeck(['import', 'notes.csv', '--prefer', 'deck'], { folder });
    expect(readFileSync(join(folder, 'out', 'deck.json'), 'utf8')).toBe(before);
    expect((await factdeck(['import', 'notes.csv', '--prefer', 'file'], { folder })).code).toBe(0);
    expect(deckIn(folder).cards[1]?.question).toMatch(/^Who else did/);
  });

  it.each<[string, string | Uint8Array, readonly string[], number, string]>([
    [
      'a choice that is offered twice',
      edited('a road tunnel', 'sailing barges'),
      [],
      3,
      'notes.csv:9: With what is said here, the card card-0000000000000000 would break',
    ],
    ['no ids', 'a,b\n', [], 3, 'notes.csv: It is not said which column has the notes’ ids'],
    [
      'notes of another deck',
      '#separator:Comma\n#guid column:1\n"x","a","b"\n',
      [],
      4,
      'notes.csv: No note in it is a card of the deck',
    ],
    ['another encoding', Buffer.from(edited('Whom', 'Wüm'), 'latin1'), [], 3, 'notes.csv'],
    ['a package', new Uint8Array([0x50, 0x4b, 3, 4, 0]), [], 3, 'a packed file'],
    ['a side that is none', 'x', ['--prefer', 'flie'], 2, 'Did you mean file?'],
    ['no deck', 'x', ['--deck', 'none.json'], 3, 'none.json: There is no such file'],
  ])('is refused with %s, and the deck stays', async (_, notes, flags, code, told) => {
    const folder = folderOf(notes);
    const ran = await factdeck(['import', 'notes.csv', ...flags], { folder });
    expect([ran.code, ran.stderr]).toEqual([code, expect.stringContaining(told)]);
    expect(deckIn(folder)).toEqual(wholeDeck());
    expect(existsSync(join(folder, 'out', '.factdeck.json'))).toBe(false);
  });

  it('wants a file', async () => {
    expect(await factdeck(['import'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('anki.csv'),
    });
  });
});
