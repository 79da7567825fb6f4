import { describe, expect, it } from 'vitest';
import { factdeck, folderWith } from './factdeck.js';

describe('wrong usage ends with 2 and says what was meant', () => {
  it.concurrent.each<[string, string]>([
    ['buidl a.txt', 'There is no command "buidl". Did you mean "build"?'],
    ['frobnicate', 'There is no command "frobnicate". See factdeck --help'],
    ['rules lst', 'There is no command "lst". Did you mean "list"?'],
    ['build --formt html a.txt', 'There is no flag --formt. Did you mean --format?'],
    ['build --fromat=html a.txt', 'There is no flag --fromat. Did you mean --format?'],
    ['build --no-frce a.txt', 'There is no flag --no-frce. Did you mean --force?'],
    ['facts --format html a.txt', 'There is no flag --format.'],
    ['build a.txt --count', '--count needs a value'],
    ['build a.txt -o', '-o needs a value'],
    ['build --count ten a.txt', '--count must be a whole number from 1 up'],
    ['build --count 0 a.txt', '--count must be a whole number from 1 up'],
    ['build --count 2.5 a.txt', '--count must be a whole number from 1 up'],
    ['build --date 2023-02-29 a.txt', '--date does not know the day "2023-02-29"'],
    ['build --date tomorrow a.txt', '--date does not know the day "tomorrow"'],
    ['build --format htlm a.txt', '--format does not know "htlm". Did you mean html?'],
    ['build --format pdf a.txt', 'Give one or more of: json, html, anki, worksheet.'],
    ['build --kinds short,essay a.txt', '--kinds does not know "essay"'],
    ['build --title A --title B a.txt', '--title is given twice'],
    ['build --out= a.txt', '--out is empty'],
    ['build own-rule.yml', 'own-rule.yml: This is a rule file'],
    ['export', 'No deck is given'],
    ['export a.json b.json', 'Several decks are given'],
    ['validate', 'No deck is given'],
  ])('factdeck %s', async (line, told) => {
    const { code, stdout, stderr } = await factdeck(line.split(' '));
    expect(stderr).toContain(told);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([2, '']);
  });

  it.concurrent.each(['', 'rules'])('factdeck %s shows its help', async (line) => {
    const { code, stdout, stderr } = await factdeck(line.split(' ').filter(Boolean));
    expect(stderr).toMatch(/^Examples:\n[\s\S]*Usage: factdeck/);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('what is asked about the command itself', () => {
  it.concurrent.each(['--help', 'build -h', 'facts --help', 'rules check --help', 'export --help'])(
    'factdeck %s begins with examples',
    async (line) => {
      const { code, stdout, stderr } = await factdeck(line.split(' '));
      expect(stdout).toMatch(/^Examples:\n# [^\n]+\n[\s\S]*factdeck /);
      expect([code, stderr]).toEqual([0, '']);
    },
  );

  it.concurrent('tells its version', async () => {
    const { code, stdout } = await factdeck(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(code).toBe(0);
  });

  it.concurrent('completes commands and flags', async () => {
    expect((await factdeck(['completion'])).stdout).toContain('complete -o bashdefault');
    const words = (await factdeck(['--get-yargs-completions', 'factdeck', 'build', '--k'])).stdout.split(
      '\n',
    );
    expect(words).toContain('--kinds');
  });
});

describe('factdeck.config.json', () => {
  it.concurrent.each<[string, string, string]>([
    [
      'a key nobody knows',
      '{"formats": "html"}',
      'factdeck.config.json /formats: There is no setting "formats". Did you mean "format"?',
    ],
    [
      'a value of the wrong kind',
      '{"count": "many"}',
      'factdeck.config.json /count: "count" must be a number.',
    ],
    ['a list of numbers', '{"format": [1]}', '/format: "format" must be a text or a list of texts.'],
    ['broken JSON', '{"count": 5', 'factdeck.config.json: This is not valid JSON'],
    ['a list', '[]', 'This is not valid JSON (not an object)'],
  ])('with %s ends with 2', async (_, config, told) => {
    const folder = folderWith({ 'factdeck.config.json': config, 'a.txt': 'Anna met Bob in Rome.' });
    const { code, stderr } = await factdeck(['build', 'a.txt'], { folder });
    expect(stderr).toContain(told);
    expect(code).toBe(2);
  });

  it.concurrent('has its values checked like flags, and flags win', async () => {
    const folder = folderWith({ 'factdeck.config.json': '{"$schema": "x", "count": 0, "each": true}' });
    const wrong = await factdeck(['build', 'missing.txt'], { folder });
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('--count must be')]);
    const right = await factdeck(['build', 'missing.txt', '--count', '3'], { folder });
    expect([right.code, right.stderr]).toEqual([
      3,
      expect.stringContaining('missing.txt: There is no such file'),
    ]);
  });
});
