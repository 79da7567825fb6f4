import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, factdeck, folderWith, ruleFor, SECOND_ARTICLE } from './factdeck.js';

const ALL = ['.factdeck.json', 'anki.csv', 'deck.json', 'quiz.html', 'worksheet-key.html', 'worksheet.html'];
const EVERY_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const RULE = ruleFor('tour');

function deckIn(folder: string) {
  const deck: { title: string; cards: { question: string; kind: string }[]; articles: { date?: string }[] } =
    JSON.parse(readFileSync(join(folder, 'deck.json'), 'utf8'));
  return { ...deck, questions: deck.cards.map((card) => card.question) };
}

describe('factdeck build', () => {
  it('makes every output into out/ and says on standard error what it did', async () => {
    const folder = folderWith({ 'ferry.txt': ARTICLE });
    const { code, stdout, stderr } = await factdeck(['build', 'ferry.txt'], { folder });
    expect([code, stdout]).toEqual([0, '']);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(ALL);
    expect(stderr).toMatch(
      /^Harbour towns plan a joint ferry\n {2}1 article, \d+ sentences\n {2}\d+ facts: \w+ \d+/,
    );
    expect(stderr).toMatch(/\n {2}\d+ cards: \w+ \d+/);
    expect(stderr).toContain(`\n  wrote ${join('out', 'quiz.html')}\n`);
    expect((await factdeck(['validate', 'out/deck.json'], { folder })).code).toBe(0);
  });

  it('gives the same bytes twice, and over what it wrote before', async () => {
    const folder = folderWith({ 'in/ferry.txt': ARTICLE, 'in/sella.md': SECOND_ARTICLE });
    for (const out of ['a', 'b', 'a']) {
      expect((await factdeck(['build', 'in', '-o', out, '--quiet'], { folder })).stderr).toBe('');
    }
    for (const name of ALL) {
      expect(readFileSync(join(folder, 'a', name)).equals(readFileSync(join(folder, 'b', name))), name).toBe(
        true,
      );
    }
  });

  it('asks the same whatever the ends of the lines, and with a byte order mark', async () => {
    const windows = `\uFEFF${ARTICLE.replaceAll('\n', '\r\n')}`;
    const folder = folderWith({ 'unix/ferry.txt': ARTICLE, 'windows/ferry.txt': windows });
    for (const name of ['unix', 'windows']) await factdeck(['build', name, '-o', `${name}-out`], { folder });
    expect(deckIn(join(folder, 'windows-out')).questions).toEqual(deckIn(join(folder, 'unix-out')).questions);
  });

  it.each([
    ['-', ['build', '-']],
    ['a pipe alone', ['build']],
  ])('reads standard input by %s', async (_, args) => {
    const folder = folderWith();
    const flags = ['--title', 'Ferries', '--date', '2021-03-21', '--format', 'json'];
    const { code } = await factdeck([...args, ...flags], { folder, input: ARTICLE });
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.factdeck.json', 'deck.json']);
    expect(deckIn(join(folder, 'out'))).toMatchObject({
      title: 'Ferries',
      articles: [{ date: '2021-03-21' }],
    });
  });

  it('takes the articles of a folder by name, and no other files', async () => {
    const files = { 'in/b.txt': ARTICLE, 'in/a.html': `<h1>Sella</h1><p>${SECOND_ARTICLE}</p>` };
    const folder = folderWith({
      ...files,
      'in/data.csv': '\0',
      'in/.hidden.txt': '\0',
      'in/deep/c.txt': '\0',
    });
    const { stdout, code } = await factdeck(['build', 'in', 'in/b.txt', '--json', '-q'], { folder });
    expect(code).toBe(0);
    const [deck] = JSON.parse(stdout).decks;
    expect(deck).toMatchObject({ articles: 2, title: expect.stringMatching(/, and 1 more article$/) });
  });

  it('keeps the best cards of the kinds asked for', async () => {
    const folder = folderWith({ 'ferry.txt': ARTICLE });
    await factdeck(['build', 'ferry.txt', '--kinds', 'cloze,short', '--count', '3'], { folder });
    const { cards } = deckIn(join(folder, 'out'));
    expect(cards).toHaveLength(3);
    expect(cards.filter((card) => card.kind === 'choice')).toEqual([]);
  });

  it('says where articles disagree', async () => {
    const folder = folderWith({
      'a.txt': 'Bank\n\nThe Elbe Bank employs 900 people. Angela Holm met Viktor Marek in Oslo in 2019.\n',
      'b.txt': 'Bank again\n\nThe Elbe Bank employs 700 people.\n',
    });
    const { code, stderr, stdout } = await factdeck(['build', 'a.txt', 'b.txt', '--json'], { folder });
    expect([code, stderr]).toEqual([0, expect.stringContaining('  1 disagreement between articles')]);
    expect(stderr).toContain('    amount: “900 people” (a), “700 people” (b)\n');
    expect(JSON.parse(stdout).decks[0].disagreements).toHaveLength(1);
  });

  it('makes a deck for each article', async () => {
    const folder = folderWith({
      'ferry.txt': ARTICLE,
      'sella.md': SECOND_ARTICLE,
      'poem.txt': 'Oh, the sea.\n',
    });
    const given = ['ferry.txt', 'sella.md', 'poem.txt', '--each', '--format', 'html', '--out', 'decks'];
    const { code, stderr } = await factdeck(['build', ...given], { folder });
    expect([code, stderr]).toEqual([0, expect.stringContaining('1 article gave no card, and no deck.')]);
    expect(readdirSync(join(folder, 'decks')).sort()).toEqual(['ferry', 'sella']);
    expect(existsSync(join(folder, 'decks', 'sella', 'quiz.html'))).toBe(true);
  });

  it('takes its flags from factdeck.config.json', async () => {
    const config = JSON.stringify({ out: 'decks', format: ['anki'], quiet: true });
    const folder = folderWith({ 'ferry.txt': ARTICLE, 'factdeck.config.json': config });
    expect(await factdeck(['build', 'ferry.txt'], { folder })).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(join(folder, 'decks')).sort()).toEqual(['.factdeck.json', 'anki.csv']);
  });
});

describe('what cannot be read ends with 3, names the place, and leaves nothing behind', () => {
  it.each<[string, Record<string, string | Uint8Array>, string, string]>([
    ['a missing file', {}, 'build nowhere.txt', 'nowhere.txt: There is no such file or folder.'],
    [
      'a folder without articles',
      { 'in/a.csv': 'x' },
      'build in',
      'in: No .txt, .md or .html file is in this folder.',
    ],
    ['an empty file', { 'a.txt': '' }, 'build a.txt', 'a.txt: There is no text in it.'],
    ['nothing on standard input', {}, 'build -', 'standard input: There is no text in it.'],
    ['a picture', { 'a.txt': EVERY_BYTE }, 'build a.txt', 'a.txt'],
    [
      'other bytes than UTF-8',
      { 'a.txt': Buffer.from('One line.\nCaf\u00e9.\n', 'latin1') },
      'build a.txt',
      'a.txt:2: The text is not valid UTF-8.',
    ],
    [
      'one bad article among good ones',
      { 'a.txt': ARTICLE, 'b.txt': EVERY_BYTE },
      'build a.txt b.txt',
      'b.txt',
    ],
    [
      'two articles of one name',
      { 'x/a.txt': ARTICLE, 'y/a.txt': SECOND_ARTICLE },
      'build x y',
      `${join('y', 'a.txt')}: This has the name or address of ${join('x', 'a.txt')}`,
    ],
    [
      'a missing rule file',
      { 'a.txt': ARTICLE },
      'build a.txt --rules my.yml',
      'my.yml: There is no such file',
    ],
    [
      'a rule with a mistyped key',
      { 'a.txt': ARTICLE, 'my.yml': RULE.replace('gloss', 'glos') },
      'build a.txt --rules my.yml',
      'my.yml:',
    ],
    [
      'a rule that is not YAML',
      { 'a.txt': ARTICLE, 'my.yml': `${RULE}: [` },
      'build a.txt --rules my.yml',
      'my.yml:',
    ],
  ])('%s', async (_, files, line, told) => {
    const folder = folderWith(files);
    const { code, stdout, stderr } = await factdeck([...line.split(' '), '-o', 'made'], { folder });
    expect(stderr).toContain(told);
    expect(stderr).not.toContain('bug');
    expect([code, stdout, existsSync(join(folder, 'made'))]).toEqual([3, '', false]);
  });

  it('tells programs the same as JSON', async () => {
    const { stdout, code } = await factdeck(['build', 'nowhere.txt', '--json'], { folder: folderWith() });
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      findings: [{ code: 'input-missing', file: 'nowhere.txt' }],
    });
    expect(code).toBe(3);
  });
});

describe('an article without a fact', () => {
  it('ends with 4 and leaves nothing behind', async () => {
    const folder = folderWith({ 'poem.txt': 'Oh, the sea.\n' });
    const { code, stderr } = await factdeck(['build', 'poem.txt'], { folder });
    expect([code, stderr]).toEqual([4, expect.stringContaining('There is nothing to make a card from')]);
    expect(readdirSync(folder)).toEqual(['poem.txt']);
  });
});

describe('files that a person made or changed', () => {
  it('are kept, unless --force says otherwise', async () => {
    const folder = folderWith({ 'ferry.txt': ARTICLE });
    const build = (...flags: string[]) => factdeck(['build', 'ferry.txt', ...flags], { folder });
    await build();
    const deck = join(folder, 'out', 'deck.json');
    writeFileSync(deck, `${readFileSync(deck, 'utf8')}\n`);
    const refused = await build();
    expect([refused.code, refused.stderr]).toEqual([
      3,
      expect.stringContaining(`${join('out', 'deck.json')}: This exists`),
    ]);
    expect((await build('--force')).code).toBe(0);
  });

  it.each([
    ['a file where the folder should be', { out: 'mine' }, 'a file stands where a folder should'],
    [
      'a folder where a file should be',
      { 'out/quiz.html/x': 'mine' },
      'A folder stands where this file would go',
    ],
  ])('%s: nothing is written', async (_, files, told) => {
    const folder = folderWith({ 'ferry.txt': ARTICLE, ...files });
    const { code, stderr } = await factdeck(['build', 'ferry.txt'], { folder });
    expect([code, stderr]).toEqual([3, expect.stringContaining(told)]);
    expect(existsSync(join(folder, 'out', 'deck.json'))).toBe(false);
  });
});

describe('a run that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves nothing behind', async (signal) => {
    const lines = Array.from(
      { length: 20_000 },
      (_, i) => `In ${1000 + (i % 1000)} Sella sent ${i} ferries to Harrow.`,
    );
    const folder = folderWith({ 'long.txt': lines.join('\n') });
    const ran = await factdeck(['build', 'long.txt'], { folder, stop: { signal, after: 900 } });
    expect(ran.signal ?? ran.code).toBe(ran.signal === null ? 130 : signal);
    expect(readdirSync(folder)).toEqual(['long.txt']);
  });
});
