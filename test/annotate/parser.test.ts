import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createParser, LONGEST_SENTENCE, type ParsedSentence } from '../../src/annotate/parser/parser.js';
import { packageFiles } from '../../src/resources.js';

const parser = createParser(packageFiles());
const plain = createParser(packageFiles(), { kernel: 'javascript' });
const parseOne = (words: readonly string[]) => parser.parse([words])[0] as ParsedSentence;

/** "relation(head, dependent)" for each word, with ROOT for the root's head. */
function relations(sentence: string): string[] {
  const words = sentence.split(' ');
  const { head, deprel } = parseOne(words);
  return words.map((word, i) => `${deprel[i]}(${words[(head[i] ?? 0) - 1] ?? 'ROOT'}, ${word})`);
}

/** What is wrong with a parse as a tree over `length` words; empty if nothing is. */
function flaws({ upos, xpos, head, deprel, confidence }: ParsedSentence, length: number): string[] {
  const found: string[] = [];
  for (const list of [upos, xpos, head, deprel, confidence]) {
    if (list.length !== length) found.push(`${list.length} entries for ${length} words`);
  }
  const roots = head.filter((id) => id === 0).length;
  if (roots !== Math.min(1, length)) found.push(`${roots} roots`);
  for (const start of head.keys()) {
    let id = start + 1;
    for (let steps = 0; id !== 0 && steps <= length; steps++) id = head[id - 1] ?? Number.NaN;
    if (id !== 0) found.push(`word ${start + 1} does not lead to the root`);
  }
  if (!confidence.every((value) => value >= 0 && value <= 1)) found.push('confidence outside 0 to 1');
  return found;
}

const SENTENCES = [
  'The harbour master closed both piers before the storm .',
  "Nobody in the village had seen the ferry 's new captain .",
  'Was the bridge really built by Portuguese engineers in 1911 ?',
  'STRIKE HALTS TRAINS IN NORTHERN CITIES',
  '“ We wo n’t leave , ” said Ms. Okafor , who chairs the council .',
  'Prices rose 3.5 % in May — the most since 2019 .',
].map((sentence) => sentence.split(' '));

describe('relations', () => {
  it.each<[string, string[]]>([
    [
      'The minister visited a hospital in Lagos on Monday .',
      ['nsubj(visited, minister)', 'root(ROOT, visited)', 'obj(visited, hospital)', 'obl(visited, Monday)'],
    ],
    [
      'The old library was destroyed by a fire .',
      ['nsubj:pass(destroyed, library)', 'aux:pass(destroyed, was)', 'obl:agent(destroyed, fire)'],
    ],
    [
      'Marta Silva , the mayor of Braga , opened the museum .',
      ['nsubj(opened, Marta)', 'appos(Marta, mayor)'],
    ],
    [
      'The company said that it would sell its factory .',
      [
        'nsubj(said, company)',
        'ccomp(said, sell)',
        'mark(sell, that)',
        'aux(sell, would)',
        'obj(sell, factory)',
      ],
    ],
    [
      'Farmers who lost their crops will receive help .',
      ['acl:relcl(Farmers, lost)', 'nsubj(receive, Farmers)', 'obj(receive, help)'],
    ],
    [
      'The river divides France and Spain .',
      ['obj(divides, France)', 'cc(Spain, and)', 'conj(France, Spain)'],
    ],
    [
      'The committee did not accept the offer .',
      ['advmod(accept, not)', 'aux(accept, did)', 'obj(accept, offer)'],
    ],
    ['They plan to build a tunnel .', ['nsubj(plan, They)', 'xcomp(plan, build)', 'obj(build, tunnel)']],
    [
      'Copper is a good conductor .',
      ['nsubj(conductor, Copper)', 'cop(conductor, is)', 'amod(conductor, good)'],
    ],
    [
      'When the rain stopped , the children went outside .',
      ['advcl(went, stopped)', 'nsubj(went, children)'],
    ],
  ])('%s', (sentence, expected) => {
    expect(relations(sentence)).toEqual(expect.arrayContaining(expected));
  });
});

describe('tags', () => {
  it.each<[string, string]>([
    ['She watches the old clock .', 'PRON VERB DET ADJ NOUN PUNCT'],
    ['Watches are sold in Geneva .', 'NOUN AUX VERB ADP PROPN PUNCT'],
    ["Peru 's two largest ports reopened yesterday .", 'PROPN PART NUM ADJ NOUN VERB NOUN PUNCT'],
  ])('%s', (sentence, expected) => {
    expect(parseOne(sentence.split(' ')).upos.join(' ')).toBe(expected);
  });

  it('gives Penn tags that tell the tense', () => {
    expect(parseOne('The judge had refused to resign .'.split(' ')).xpos.join(' ')).toBe(
      'DT NN VBD VBN TO VB .',
    );
  });
});

describe('kernels', () => {
  it('uses WebAssembly where the build made it and the engine has SIMD', () => {
    expect(parser.kernel).toBe('wasm');
    expect(plain.kernel).toBe('javascript');
  });

  it('gives the same to the last bit', () => {
    expect(plain.parse(SENTENCES)).toEqual(parser.parse(SENTENCES));
  });

  it('gives the same for any words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 12 }),
        (words) => {
          expect(plain.parse([words])).toEqual(parser.parse([words]));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('falls back to JavaScript without the compiled kernel', () => {
    const files = packageFiles();
    const bytes = (path: string) => {
      if (path.endsWith('.wasm')) throw new Error('no such file');
      return files.bytes(path);
    };
    expect(createParser({ ...files, bytes }).kernel).toBe('javascript');
  });

  it('falls back to JavaScript where the engine refuses the kernel', () => {
    const files = packageFiles();
    const bytes = (path: string) =>
      path.endsWith('.wasm') ? new Uint8Array([0, 97, 115, 109]) : files.bytes(path);
    expect(createParser({ ...files, bytes }).kernel).toBe('javascript');
  });
});

describe('trees', () => {
  it('are trees with one root for any words', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(...SENTENCES.flat()),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(flaws(parseOne(words), words.length)).toEqual([]);
      }),
    );
  });

  it.each<[string, string[]]>([
    ['nothing', []],
    ['one word', ['Stop']],
    ['an empty form', ['', '']],
    ['emoji and a lone surrogate', ['👩‍🚀', '🎉🎉', '\ud83d', '!']],
    ['one very long word', ['x'.repeat(5000)]],
    ['the most words that are parsed at once', Array.from({ length: LONGEST_SENTENCE }, (_, i) => `w${i}`)],
    ['2,000 words', Array.from({ length: 2000 }, (_, i) => ['the', 'ship', 'sailed', 'and'][i % 4] ?? '')],
  ])('%s', (_, words) => {
    expect(flaws(parseOne(words), words.length)).toEqual([]);
  });

  it('hang the pieces of an endless sentence below the root of the first, without confidence', () => {
    const { head, deprel, confidence } = parseOne(Array.from({ length: LONGEST_SENTENCE + 5 }, () => 'rain'));
    const root = head.indexOf(0) + 1;
    const joined = head.findIndex((id, i) => i >= LONGEST_SENTENCE && id === root);
    expect([deprel[joined], confidence[joined]]).toEqual(['parataxis', 0]);
  });
});

describe('independence', () => {
  const alone = SENTENCES.map((words) => parseOne(words));

  it('of the sentences parsed together', () => {
    expect(parser.parse(SENTENCES)).toEqual(alone);
    expect(parser.parse([...SENTENCES, [], ...SENTENCES].reverse()).slice(-SENTENCES.length)).toEqual(
      [...alone].reverse(),
    );
  });

  it('of how many words were seen before, beyond what is kept of them', () => {
    const words = Array.from({ length: 17_000 }, (_, i) => `noun${i.toString(26)}`);
    const pages = Array.from({ length: 170 }, (_, i) => words.slice(100 * i, 100 * (i + 1)));
    parser.parse(pages);
    expect(parser.parse(SENTENCES)).toEqual(alone);
  });
});
