import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.js';
import { parseConfig } from '../../src/cli/config.js';
import { factdeck, folderWith } from './factdeck.js';

/** Runs the command line in this process: the same as the built command, without its start. */
async function told(line: string) {
  const [out, err] = [vi.mocked(process.stdout.write), vi.mocked(process.stderr.write)];
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await runCommandLine(line.split(' ').filter(Boolean));
  const words = (calls: readonly (readonly unknown[])[]) => calls.map(([text]) => String(text)).join('');
  return {
    code,
    stdout: words(out.mock.calls) + words(printed.mock.calls),
    stderr: words(err.mock.calls) + words(complained.mock.calls),
  };
}

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('wrong usage ends with 2 and says what was meant', () => {
  it.each<[string, string]>([
    ['buidl a.txt', 'There is no command "buidl". Did you mean "build"?'],
    ['frobnicate', 'There is no command "frobnicate". See factdeck --help'],
    ['rules lst', 'There is no command "lst". Did you mean "list"?'],
    ['build --formt html a.txt', 'There is no flag --formt. Did you mean --format?'],
    ['build --fromat=html a.txt', 'There is no flag --fromat. Did you mean --format?'],
    ['build --no-frce a.txt', 'There is no flag --no-frce. Did you mean --force?'],
    ['facts --format html a.txt', 'There is no flag --format. See'],
    ['build a.txt --count', '--count needs a value'],
    ['build a.txt -o', 'factdeck: -o needs a value'],
    ['build --count ten a.txt', '--count must be a whole number from 1 up'],
    ['build --count 0 a.txt', '--count must be a whole number from 1 up'],
    ['build --count 2.5 a.txt', '--count must be a whole number from 1 up'],
    ['build --date 2023-02-29 a.txt', '--date does not know the day "2023-02-29"'],
    ['build --date tomorrow a.txt', '--date does not know the day "tomorrow"'],
    ['build --format htlm a.txt', '--format does not know "htlm". Did you mean html?'],
    ['build --format epub a.txt', 'Give one or more of: json, html, anki,'],
    ['export a.json --paper a5', '--paper does not know "a5". Did you mean a4?'],
    ['export a.json --paper a4,letter', '--paper is given twice'],
    ['export a.json --key book', 'Give one or more of: file, pages, none.'],
    ['export a.json --parts essay', '--parts does not know "essay"'],
    ['export a.json --versions 0', '--versions must be a whole number from 1 up'],
    ['export a.json --versions 27', '--versions is at most 26'],
    ['build --kinds short,essay a.txt', '--kinds does not know "essay"'],
    ['build --title A --title B a.txt', '--title is given twice'],
    ['build --out= a.txt', '--out is empty'],
    ['build own-rule.yml', 'own-rule.yml: This is a rule file'],
    ['export', 'No deck is given'],
    ['export a.json b.json', 'Several decks are given'],
    ['validate', 'No deck is given'],
  ])('factdeck %s', async (line, meant) => {
    const { code, stdout, stderr } = await told(line);
    expect(stderr).toContain(meant);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([2, '']);
  });

  it.each(['', 'rules'])('factdeck %s shows its help', async (line) => {
    const { code, stdout, stderr } = await told(line);
    expect(stderr).toMatch(/^Examples:\n[\s\S]*Usage: factdeck/);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('what is asked about the command itself', () => {
  it.each(['--help', 'build -h', 'facts --help', 'rules check --help', 'export --help'])(
    'factdeck %s begins with examples',
    async (line) => {
      const { code, stdout, stderr } = await told(line);
      expect(stdout).toMatch(/^Examples:\n# [^\n]+\n[\s\S]*factdeck /);
      expect([code, stderr]).toEqual([0, '']);
    },
  );

  it('is told by the built command, too', async () => {
    const [version, completion, words, nothing] = await Promise.all([
      factdeck(['--version']),
      factdeck(['completion']),
      factdeck(['--get-yargs-completions', 'factdeck', 'build', '--k']),
      factdeck([]),
    ]);
    expect([version.stdout, version.code]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+\n$/), 0]);
    expect(completion.stdout).toContain('complete -o bashdefault');
    expect(words.stdout.split('\n')).toContain('--kinds');
    expect([nothing.stdout, nothing.code]).toEqual(['', 2]);
  });
});

describe('factdeck.config.json', () => {
  it.each<[string, string, string | undefined, string]>([
    [
      'a key nobody knows',
      '{"formats": "html"}',
      '/formats',
      'There is no setting "formats". Did you mean "format"?',
    ],
    ['a number that is a text', '{"count": "many"}', '/count', '"count" must be a number.'],
    ['a switch that is a text', '{"each": "yes"}', '/each', '"each" must be true or false.'],
    ['a list where one belongs', '{"out": ["a"]}', '/out', '"out" must be a text.'],
    ['a list of numbers', '{"format": [1]}', '/format', '"format" must be a text or a list of texts.'],
    ['broken JSON', '{"count": 5', undefined, 'This is not valid JSON'],
    ['a list', '[]', undefined, 'This is not valid JSON (not an object)'],
  ])('with %s is not taken', (_, text, pointer, meant) => {
    const parsed = parseConfig(text, 'factdeck.config.json');
    const finding = parsed.ok ? undefined : parsed.findings[0];
    expect(finding).toMatchObject({ file: 'factdeck.config.json', message: expect.stringContaining(meant) });
    expect(finding?.pointer).toBe(pointer);
  });

  it('gives every setting its value', () => {
    const settings = { out: 'decks', format: ['html'], kinds: 'short', count: 5, each: false };
    const text = JSON.stringify({ $schema: 'x', ...settings });
    expect(parseConfig(text, 'x')).toEqual({ ok: true, value: settings });
  });

  it('has its values checked like flags, and flags win', async () => {
    const folder = folderWith({ 'factdeck.config.json': '{"count": 0, "each": true}' });
    const wrong = await factdeck(['build', 'missing.txt'], { folder });
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('--count must be')]);
    const right = await factdeck(['build', 'missing.txt', '--count', '3'], { folder });
    expect([right.code, right.stderr]).toEqual([
      3,
      expect.stringContaining('missing.txt: There is no such file'),
    ]);
    const unknown = folderWith({ 'factdeck.config.json': '{"counts": 0}' });
    expect((await factdeck(['build', 'missing.txt'], { folder: unknown })).code).toBe(2);
  });
});
