import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, factdeck, folderWith, MAIN, SECOND_ARTICLE } from './factdeck.js';

const FACT_KEYS = ['id', 'type', 'rule', 'roles', 'polarity', 'modality', 'evidence'];

describe('factdeck facts', () => {
  it('prints one fact a line, whose offsets slice back to the file', async () => {
    const folder = folderWith({ 'ferry.txt': ARTICLE });
    const { code, stdout, stderr } = await factdeck(['facts', 'ferry.txt'], { folder });
    const facts = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(stderr).toMatch(new RegExp(`^ferry.txt: ${facts.length} facts? in article [\\w-]{21}\n$`));
    for (const fact of facts) {
      expect(Object.keys(fact)).toEqual(expect.arrayContaining(FACT_KEYS));
      for (const quote of [fact.evidence, ...Object.values(fact.roles).flat()] as typeof facts) {
        expect(ARTICLE.slice(quote.start, quote.end)).toBe(quote.text);
      }
    }
  });

  it('finds nothing in a poem and ends with 4', async () => {
    const { code, stdout } = await factdeck(['facts'], { input: 'Oh, the sea.\n' });
    expect([code, stdout]).toEqual([4, '']);
  });
});

describe('factdeck parse', () => {
  it('prints CoNLL-U, and parses its own output to the same', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE });
    const { code, stdout } = await factdeck(['parse', 'a.txt'], { folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^# newdoc id = [\w-]{21}\n# newpar\n# sent_id = \S+-1\n# text = Marta Lindqvist, /,
    );
    const rows = stdout.split('\n').filter((row) => /^\d/.test(row));
    expect(rows.every((row) => row.split('\t').length === 10)).toBe(true);
    expect(rows.filter((row) => row.split('\t')[6] === '0')).toHaveLength(
      stdout.match(/# text/g)?.length ?? 0,
    );
    const again = await factdeck(['parse', '--conllu', '-'], { input: stdout });
    expect(again).toMatchObject({ code: 0, stdout });
  });

  it('tells the line that is not CoNLL-U', async () => {
    const { code, stderr, stdout } = await factdeck(['parse', '--conllu'], {
      input: '# a comment\nPlain text.\n',
    });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('standard input:2: A word has 10 columns');
  });

  it.each([
    [['parse'], 'A Title Alone\n'],
    [['parse', '--conllu'], '# nothing\n'],
  ])('%j without a sentence ends with 4', async (args, input) => {
    expect((await factdeck(args, { input })).code).toBeOneOf([0, 4]);
  });
});

describe('a reader that has seen enough', () => {
  it('is no error', async () => {
    const folder = folderWith({ 'long.txt': ARTICLE.repeat(60) });
    const child = spawn(process.execPath, [MAIN, 'parse', 'long.txt'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('an edited deck', () => {
  it('is checked, and exported as it was edited', async () => {
    const folder = folderWith({ 'ferry.txt': ARTICLE, 'sella.txt': SECOND_ARTICLE });
    await factdeck(['build', 'ferry.txt', 'sella.txt'], { folder });
    const path = join(folder, 'out', 'deck.json');
    const deck = JSON.parse(readFileSync(path, 'utf8'));
    deck.title = 'Ferries and stars';
    writeFileSync(path, JSON.stringify(deck));
    expect((await factdeck(['validate', 'out/deck.json'], { folder })).stderr).toMatch(
      /: valid, with \d+ facts and \d+ cards\n$/,
    );
    const exported = await factdeck(['export', 'out/deck.json'], { folder });
    expect([exported.code, exported.stderr.match(/^wrote /gm)?.length]).toEqual([0, 4]);
    expect(readFileSync(join(folder, 'out', 'quiz.html'), 'utf8')).toContain('Ferries and stars');
    expect(JSON.parse(readFileSync(path, 'utf8')).title).toBe('Ferries and stars');
    const other = await factdeck(
      ['export', 'out/deck.json', '-o', 'anki', '--format', 'anki', '--json', '-q'],
      { folder },
    );
    expect(JSON.parse(other.stdout)).toEqual({ ok: true, files: [join('anki', 'anki.csv')] });
    expect(readdirSync(join(folder, 'anki')).sort()).toEqual(['.factdeck.json', 'anki.csv']);

    deck.cards[0].answer = 'Nobody at all';
    deck.cards[1].hint = 'x';
    writeFileSync(path, JSON.stringify(deck));
    const broken = await factdeck(['export', 'out/deck.json', '-o', 'never'], { folder });
    expect([broken.code, broken.stderr]).toEqual([
      3,
      expect.stringContaining('out/deck.json /cards/1: cards/1 has "hint"'),
    ]);
    delete deck.cards[1].hint;
    writeFileSync(path, JSON.stringify(deck));
    const wrong = await factdeck(['validate', 'out/deck.json', '--json'], { folder });
    const findings = [{ code: 'deck-answer', file: 'out/deck.json', pointer: '/cards/0/accept' }];
    expect([wrong.code, JSON.parse(wrong.stdout)]).toMatchObject([3, { ok: false, findings }]);
    expect(readdirSync(folder)).not.toContain('never');
  });

  it.each([
    ['{"title":\n"x",\n}', 'deck.json:3: This is not valid JSON'],
    ['', 'deck.json: This is not valid JSON'],
    ['[]', 'deck.json: the deck must be of type object'],
    ['{}', 'the deck lacks "title"'],
  ])('%j is no deck', async (text, told) => {
    const folder = folderWith({ 'deck.json': text });
    const { code, stderr } = await factdeck(['validate', 'deck.json'], { folder });
    expect([code, stderr]).toEqual([3, expect.stringContaining(told)]);
  });
});

describe('factdeck rules list', () => {
  it('prints what the rules find and ask', async () => {
    const { code, stdout } = await factdeck(['rules', 'list']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^meeting \(Meeting\)\n {2}\S.*\n {2}asks for .*; \d+ examples$/m);
    const listed = JSON.parse((await factdeck(['rules', 'list', '--json'])).stdout);
    expect(listed.rules[0]).toMatchObject({
      rule: expect.any(String),
      fact: expect.any(String),
      asks: expect.any(Array),
    });
  });
});

describe('factdeck rules check', () => {
  const rule = (name: string) => `rule: own
fact: Visit
gloss: Somebody tours a place.
trigger: { lemma: tour, pos: VERB }
roles:
  visitor: { path: nsubj }
  destination: { path: obj }
require: [visitor, destination]
cards:
  - ask: visitor
examples:
  - text: Anna Berg toured the harbour.
    fact: { visitor: ${name}, destination: the harbour }
  - { text: Anna Berg admired the harbour., fact: none }
  - { text: The band toured., fact: none }
  - { text: Tour the harbour!, fact: none }
`;

  it('lets a good rule of your own pass', async () => {
    const folder = folderWith({ 'my.yml': rule('Anna Berg') });
    const { code, stderr } = await factdeck(['rules', 'check', 'my.yml'], { folder });
    expect([code, stderr]).toEqual([0, '1 rule with 4 examples: all hold\n']);
  });

  it('tells an example that fails', async () => {
    const folder = folderWith({ 'my.yml': rule('Carl Dahl') });
    const { code, stderr } = await factdeck(['rules', 'check', 'my.yml'], { folder });
    expect([code, stderr]).toEqual([
      3,
      expect.stringContaining('my.yml /examples/0: "Anna Berg toured the harbour." should give'),
    ]);
  });
});
