import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../src/cli/find-chromium.js';
import { openPrinter } from '../../src/cli/print-page.js';
import { sheetPlan } from '../../src/cli/sheet-plan.js';
import { usualPlan } from '../../src/export/worksheet/plan.js';
import { ARTICLE, factdeck, folderWith } from './factdeck.js';

const PLAN = `title: Reading test 3
instructions: You have 30 minutes.
fields: [name]
versions: 2
seed: 7
paper: letter
key: pages
large-print: true
parts:
  - article
  - short: { points: 3, lines: 4, count: 5 }
  - cloze: { word-bank: false, heading: Gaps }
  - truefalse:
      correct: false
`;

/** A folder with the deck of an article. */
async function folderWithDeck(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = folderWith({ 'ferry.txt': ARTICLE, ...more });
  await factdeck(['build', 'ferry.txt', '-o', '.', '--format', 'json', '-q'], { folder });
  return folder;
}

async function planned(text: string, flags: object = {}) {
  const folder = folderWith({ 'plan.yml': text });
  return sheetPlan({ plan: join(folder, 'plan.yml'), ...flags });
}

describe('a worksheet plan', () => {
  it('is the usual one where nothing is said', async () => {
    expect(await sheetPlan({})).toEqual({ ok: true, value: usualPlan });
    expect(await planned('')).toEqual({ ok: true, value: usualPlan });
  });

  it('is what its file says', async () => {
    expect(await planned(PLAN)).toEqual({
      ok: true,
      value: {
        ...usualPlan,
        title: 'Reading test 3',
        instructions: 'You have 30 minutes.',
        fields: ['name'],
        versions: 2,
        seed: '7',
        paper: 'letter',
        key: 'pages',
        largePrint: true,
        parts: [
          { part: 'article' },
          { part: 'short', points: 3, lines: 4, count: 5 },
          { part: 'cloze', wordBank: false, heading: 'Gaps' },
          { part: 'truefalse', correct: false },
        ],
      },
    });
  });

  it('gives way to flags', async () => {
    const flags = {
      ...{ parts: 'cloze,short', versions: 1, seed: 'May', paper: 'a4', key: 'none' },
      ...{ 'word-bank': true, 'large-print': false, dyslexia: true, 'every-card': true },
    };
    expect(await planned(PLAN, flags)).toMatchObject({
      ok: true,
      value: {
        ...{ versions: 1, seed: 'May', paper: 'a4', key: 'none' },
        ...{ largePrint: false, dyslexia: true, everyCard: true },
        parts: [
          { part: 'cloze', wordBank: true, heading: 'Gaps' },
          { part: 'short', points: 3, lines: 4, count: 5 },
        ],
      },
    });
  });

  it.each<[string, string, number, string, string]>([
    [
      'a mistyped key',
      'title: A\nverions: 2\n',
      2,
      '',
      'has a key that plans do not know: "verions". Did you mean "versions"?',
    ],
    [
      'a mistyped key of a part',
      'parts:\n  - article\n  - short: { point: 3 }\n',
      3,
      '/parts/1/short',
      '"point". Did you mean "points"?',
    ],
    [
      'a part that is none',
      'parts:\n  - article\n  - essay\n',
      3,
      '/parts/1',
      '`parts.1` must be one of: article, choice,',
    ],
    ['a part without its name', 'parts:\n  - {}\n', 2, '/parts/0', 'must be one part with its settings'],
    ['a key of another part', 'parts:\n  - choice:\n      lines: 3\n', 3, '/parts/0/choice', '"lines"'],
    ['a number that is a word', 'versions: four\n', 1, '/versions', '`versions` must be a whole number.'],
    ['a number too large', 'versions: 30\n', 1, '/versions', '`versions` must be at most 26.'],
    [
      'a word that is none of those',
      'title: A\npaper: a3\n',
      2,
      '/paper',
      '`paper` must be one of: a4, letter.',
    ],
    [
      'a part that stands twice',
      'parts:\n  - short\n  - article\n  - short: { points: 2 }\n',
      4,
      '/parts/2',
      'stands above already',
    ],
    ['a list where keys belong', '- article\n', 1, '', 'The plan must be keys with their values.'],
    ['no YAML', 'title: "A\n', 2, '', 'This is not valid YAML'],
  ])('with %s is told with its line and key', async (_, text, line, pointer, message) => {
    const result = await planned(text);
    const [finding] = result.ok ? [] : result.findings;
    expect(finding).toMatchObject({
      file: expect.stringMatching(/plan\.yml$/),
      message: expect.stringContaining(message),
    });
    expect([finding?.line, finding?.pointer ?? '']).toEqual([line, pointer]);
  });

  it('is read by the command, and tells what is wrong before anything is written', async () => {
    const folder = await folderWithDeck({ 'plan.yml': 'paper: a3\n' });
    const args = ['export', 'deck.json', '--plan', 'plan.yml', '--format', 'worksheet'];
    const { code, stderr } = await factdeck(args, { folder });
    expect([code, stderr]).toEqual([3, 'factdeck: plan.yml:1 /paper: `paper` must be one of: a4, letter.\n']);
    expect(readdirSync(folder)).not.toContain('out');
    const missing = await factdeck([...args.slice(0, 3), 'none.yml'], { folder });
    expect([missing.code, missing.stderr]).toEqual([
      3,
      expect.stringContaining('none.yml: There is no such file'),
    ]);
  });
});

describe('factdeck export', () => {
  it('writes versions and their keys in the formats asked for, the same bytes twice', async () => {
    const folder = await folderWithDeck();
    const args = ['export', 'deck.json', '--format', 'worksheet,docx', '--versions', '2', '--no-word-bank'];
    for (const out of ['a', 'b']) {
      const { code, stderr } = await factdeck([...args, '-o', out], { folder });
      expect([code, stderr]).toEqual([
        0,
        expect.stringMatching(/^Harbour towns plan a joint ferry: 9\d words, reading level \d\.\d/m),
      ]);
    }
    const names = readdirSync(join(folder, 'a')).filter((name) => !name.startsWith('.'));
    expect(names).toEqual([
      ...['worksheet-A.docx', 'worksheet-A.html', 'worksheet-B.docx', 'worksheet-B.html'],
      ...['worksheet-key.docx', 'worksheet-key.html'],
    ]);
    for (const name of names) {
      expect(readFileSync(join(folder, 'a', name)).equals(readFileSync(join(folder, 'b', name))), name).toBe(
        true,
      );
    }
    expect(readFileSync(join(folder, 'a', 'worksheet-B.html'), 'utf8')).not.toContain('class="bank"');
  });

  it('says that facts are asked once, and when nothing is left to ask', async () => {
    const folder = await folderWithDeck();
    const once = await factdeck(['export', 'deck.json', '--format', 'worksheet,docx'], { folder });
    expect(once.stderr.match(/leaves \d+ of the deck's cards out/g)).toHaveLength(1);
    const all = await factdeck(['export', 'deck.json', '--format', 'docx', '--every-card'], { folder });
    expect([all.code, all.stderr]).toEqual([0, expect.not.stringContaining('cards out')]);
    const none = ['--format', 'docx', '--parts', 'match', '-o', 'none'];
    const empty = await factdeck(['export', 'deck.json', ...none], { folder });
    expect([empty.code, empty.stderr]).toEqual([4, expect.stringContaining('The worksheet would be empty')]);
  });

  it('prints no PDF without a browser, and says what to do', async () => {
    const folder = await folderWithDeck();
    const args = ['export', 'deck.json', '--format', 'pdf', '--chromium', 'no-such-browser'];
    const { code, stderr } = await factdeck(args, { folder });
    expect([code, stderr]).toEqual([
      3,
      expect.stringContaining('"no-such-browser" is no program that can be started'),
    ]);
    expect(readdirSync(folder)).not.toContain('out');
  });
});

describe('the browser that prints', () => {
  const program = (text: string): string => {
    const path = join(folderWith(), 'chromium');
    writeFileSync(path, `#!/bin/sh\n${text}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  it('is the one named, then that of CHROMIUM, then one on the PATH', () => {
    const [one, other, third] = [program(''), program(''), program('')];
    const PATH = ['/nowhere', join(third, '..')].join(delimiter);
    expect(findChromium(one, { CHROMIUM: other, PATH })).toBe(one);
    expect(findChromium(undefined, { CHROMIUM: other, PATH })).toBe(other);
    expect(findChromium(undefined, { PATH })).toBe(third);
    expect(findChromium('chromium', { PATH })).toBe(third);
    expect(findChromium('/no/such/file', { CHROMIUM: other, PATH })).toBeUndefined();
  });

  it('is no folder, and no file that cannot be started', () => {
    const folder = folderWith({ chromium: '#!/bin/sh\n' });
    expect(findChromium(undefined, { PATH: folder, CHROMIUM: folder })).toBeUndefined();
    expect(findChromium(join(folder, 'chromium'), {})).toBeUndefined();
  });

  it.each([
    ['fails', 'exit 7', 'it ended with 7'],
    ['prints nothing', 'exit 0', 'printed no PDF'],
  ])('that %s is told', async (_, text, told) => {
    const printer = openPrinter(program(text));
    const printed = printer.ok ? await printer.value('<p>x</p>') : printer;
    expect(printed.ok ? [] : printed.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining(told),
    ]);
  });
});
