import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FolderOutput, writeFolders } from '../../src/cli/write-files.js';
import { folderWith } from './factdeck.js';

const goOn = async () => false;
const output = (folder: string, files: Readonly<Record<string, string>>): FolderOutput => ({
  folder,
  files: Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
});
const write = (folder: string, files: Readonly<Record<string, string>>, force = false) =>
  writeFolders([output(folder, files)], force, goOn);
const codes = (result: Awaited<ReturnType<typeof writeFolders>>) =>
  result.ok ? [] : result.findings.map((finding) => finding.code);
const textIn = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('files written', () => {
  it('stand in a folder that is made for them, with a record and nothing else', async () => {
    const folder = join(folderWith(), 'a', 'b');
    const written = await write(folder, { 'quiz.html': 'one', 'anki.csv': 'two' });
    expect(written).toEqual({ ok: true, value: [join(folder, 'quiz.html'), join(folder, 'anki.csv')] });
    expect(readdirSync(folder).sort()).toEqual(['.factdeck.json', 'anki.csv', 'quiz.html']);
    expect(textIn(folder, 'quiz.html')).toBe('one');
  });

  it('replace what factdeck wrote before, also under other names in between', async () => {
    const folder = folderWith();
    await write(folder, { 'quiz.html': 'one' });
    await write(folder, { 'anki.csv': 'two' });
    expect(codes(await write(folder, { 'quiz.html': 'three' }))).toEqual([]);
    expect(textIn(folder, 'quiz.html')).toBe('three');
  });

  it.each([
    ['made by a person', { 'quiz.html': 'mine' }, ['output-foreign']],
    ['the same already', { 'quiz.html': 'new', 'anki.csv': 'new' }, []],
    ['other files', { 'notes.txt': 'mine' }, []],
    ['with a broken record', { 'quiz.html': 'mine', '.factdeck.json': '{' }, ['output-foreign']],
    [
      'with a record of something else',
      { 'quiz.html': 'mine', '.factdeck.json': '{"written":[1]}' },
      ['output-foreign'],
    ],
  ])('where there are files %s', async (_, there, expected) => {
    const folder = folderWith(there);
    expect(codes(await write(folder, { 'quiz.html': 'new', 'anki.csv': 'new' }))).toEqual(expected);
    for (const [name, text] of Object.entries(there)) {
      if (name !== '.factdeck.json' || expected.length > 0) expect(textIn(folder, name)).toBe(text);
    }
    expect(existsSync(join(folder, 'anki.csv'))).toBe(expected.length === 0);
  });

  it('leave what factdeck wrote and a person changed since, unless forced', async () => {
    const folder = folderWith();
    await write(folder, { 'deck.json': 'one', 'quiz.html': 'one' });
    writeFileSync(join(folder, 'deck.json'), 'edited');
    expect(codes(await write(folder, { 'deck.json': 'two', 'quiz.html': 'two' }))).toEqual([
      'output-foreign',
    ]);
    expect([textIn(folder, 'deck.json'), textIn(folder, 'quiz.html')]).toEqual(['edited', 'one']);
    expect(codes(await write(folder, { 'deck.json': 'two' }, true))).toEqual([]);
    expect(textIn(folder, 'deck.json')).toBe('two');
  });
});

describe('where something is in the way', () => {
  it('a folder of that name: nothing is written', async () => {
    const folder = folderWith({ 'quiz.html/page.txt': 'x' });
    expect(codes(await write(folder, { 'anki.csv': 'new', 'quiz.html': 'new' }, true))).toEqual([
      'output-not-a-file',
    ]);
    expect(readdirSync(folder)).toEqual(['quiz.html']);
  });

  it('a file where a folder should be: the folders made before are taken away again', async () => {
    const root = folderWith({ taken: 'x' });
    const outputs = [
      output(join(root, 'new', 'deep'), { a: '1' }),
      output(join(root, 'taken', 'in'), { b: '2' }),
    ];
    const result = await writeFolders(outputs, false, goOn);
    expect(codes(result)).toEqual(['output-unwritable']);
    expect(result).toMatchObject({
      findings: [{ message: expect.stringContaining('a file stands where a folder should') }],
    });
    expect(readdirSync(root)).toEqual(['taken']);
  });

  it.skipIf(process.getuid?.() === 0)('a folder that may not be written to', async () => {
    const folder = folderWith();
    chmodSync(folder, 0o500);
    const result = await write(folder, { a: '1' });
    chmodSync(folder, 0o700);
    expect(result).toMatchObject({ findings: [{ message: expect.stringContaining('permission denied') }] });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('one folder of several: none is written to', async () => {
    const root = folderWith({ 'second/quiz.html': 'mine' });
    const outputs = ['first', 'second'].map((name) => output(join(root, name), { 'quiz.html': 'new' }));
    expect(codes(await writeFolders(outputs, false, goOn))).toEqual(['output-foreign']);
    expect(readdirSync(root)).toEqual(['second']);
  });
});

describe('where somebody stops it', () => {
  it('nothing is left behind, and what was there stays', async () => {
    const root = folderWith();
    const folder = join(root, 'out');
    const stopped = await writeFolders([output(folder, { a: '1' })], false, async () => {
      expect(readdirSync(folder).every((name) => name.endsWith('.tmp'))).toBe(true);
      return true;
    });
    expect(stopped).toEqual({ ok: true, value: [] });
    expect(readdirSync(root)).toEqual([]);
    mkdirSync(folder);
    await write(folder, { a: '1' });
    await writeFolders([output(folder, { a: '2' })], false, async () => true);
    expect([readdirSync(folder).sort(), textIn(folder, 'a')]).toEqual([['.factdeck.json', 'a'], '1']);
  });
});
