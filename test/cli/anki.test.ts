import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/types/deck.js';
import { ARTICLE, factdeck, folderWith } from './factdeck.js';

const deckIn = (folder: string): Deck => JSON.parse(readFileSync(join(folder, 'out', 'deck.json'), 'utf8'));
const build = (folder: string) => factdeck(['build', 'ferry.txt', '--format', 'apkg'], { folder });

describe('factdeck build --format apkg', () => {
  it('writes deck.json beside it, and the same bytes again', async () => {
    const folder = folderWith({ 'ferry.txt': ARTICLE });
    const bytes = () => ['anki.apkg', 'deck.json'].map((name) => readFileSync(join(folder, 'out', name)));
    expect((await build(folder)).code).toBe(0);
    const first = bytes();
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.factdeck.json', 'anki.apkg', 'deck.json']);
    await build(folder);
    expect(bytes()).toEqual(first);
  });

  it('sets down when a card changed, once', async () => {
    const folder = folderWith({ 'ferry.txt': ARTICLE });
    await build(folder);
    const before = deckIn(folder);
    expect(before.cards.filter(({ modified }) => modified)).toEqual([]);
    const started = new Date().toISOString().slice(0, 19);
    writeFileSync(join(folder, 'ferry.txt'), ARTICLE.replace('40 million', '45 million'));
    await build(folder);
    const after = deckIn(folder);
    const changed = after.cards.filter(({ modified }) => modified);
    expect(changed.map(({ id }) => id)).toEqual(
      before.cards
        .filter(({ question, answer }) => `${question} ${answer}`.includes('40 million'))
        .map(({ id }) => id),
    );
    expect(changed).not.toEqual([]);
    expect(changed.filter(({ modified = '' }) => modified < started)).toEqual([]);
    await build(folder);
    expect(deckIn(folder)).toEqual(after);
  });

  it('says that the deck before cannot be read', async () => {
    const folder = folderWith({ 'ferry.txt': ARTICLE, 'out/deck.json': '{}' });
    const { code, stderr } = await factdeck(['build', 'ferry.txt', '--format', 'apkg', '--force'], {
      folder,
    });
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining(`${join('out', 'deck.json')}: This is not a valid deck, so it is not known`),
    ]);
  });
});

describe('factdeck export --format apkg', () => {
  it('warns of a deck that was edited since factdeck wrote it', async () => {
    const folder = folderWith({ 'ferry.txt': ARTICLE });
    await build(folder);
    const args = ['export', 'out/deck.json', '--format', 'apkg', '-o', 'again'];
    expect((await factdeck(args, { folder })).stderr).toBe(`wrote ${join('again', 'anki.apkg')}\n`);
    writeFileSync(join(folder, 'out', 'deck.json'), JSON.stringify({ ...deckIn(folder), title: 'Ferries' }));
    const { code, stderr } = await factdeck(args, { folder });
    expect([code, stderr]).toEqual([0, expect.stringContaining('This was edited since factdeck wrote it.')]);
  });
});

describe('a format that can carry no card of the deck', () => {
  it('is left out beside others, and ends with 4 alone', async () => {
    const folder = folderWith({ 'ferry.txt': ARTICLE });
    const args = ['build', 'ferry.txt', '--kinds', 'cloze', '--format'];
    const both = await factdeck([...args, 'tsv,kahoot'], { folder });
    expect([both.code, readdirSync(join(folder, 'out')).sort()]).toEqual([
      0,
      ['.factdeck.json', 'cards.tsv'],
    ]);
    expect(both.stderr).toContain('factdeck: kahoot.xlsx: No card of this deck can be asked there');
    const alone = await factdeck([...args, 'kahoot', '-o', 'none'], { folder });
    expect([alone.code, readdirSync(folder)]).toEqual([4, ['ferry.txt', 'out']]);
  });
});

describe('--anki-notetype', () => {
  it('names the note types in anki.csv', async () => {
    const folder = folderWith({ 'ferry.txt': ARTICLE });
    const args = ['build', 'ferry.txt', '--format', 'anki', '--anki-notetype', 'Einfach, Lückentext'];
    expect((await factdeck(args, { folder })).code).toBe(0);
    const rows = readFileSync(join(folder, 'out', 'anki.csv'), 'utf8')
      .split('\n')
      .slice(8, -1);
    expect(new Set(rows.map((row) => row.split(',')[0]))).toEqual(new Set(['"Einfach"', '"Lückentext"']));
  });

  it.each(['Einfach', 'a,b,c', 'Einfach,'])('needs two names: %j', async (names) => {
    const { code, stderr } = await factdeck(['build', 'x.txt', '--anki-notetype', names]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--anki-notetype needs two names')]);
  });
});
