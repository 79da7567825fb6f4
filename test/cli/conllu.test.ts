import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conlluOf, formsOf, readConllu, withColumns } from '../../src/cli/conllu.js';
import type { Article } from '../../src/types/article.js';
import type { Document, Sentence, Token } from '../../src/types/document.js';

function row(...columns: readonly (string | number)[]): string {
  return columns.join('\t');
}

const word = (id: number | string, form: string, misc = '_') =>
  row(id, form, '_', '_', '_', '_', '_', '_', '_', misc);

function token(id: number, form: string, start: number, head: number): Token {
  const tags = {
    lemma: form.toLowerCase(),
    upos: 'X',
    xpos: 'FW',
    deprel: head === 0 ? 'root' : 'dep',
  } as const;
  return { id, form, start, end: start + form.length, head, confidence: 1, ...tags };
}

/** A document whose blocks are lines and whose sentences are given as rows of words found in the text in order. */
function documentOf(text: string, blocks: readonly (readonly (readonly string[])[])[]): Document {
  const article: Article = {
    id: 'A'.repeat(21),
    title: '',
    source: '',
    sha256: '',
    text,
    blocks: [],
    origin: [],
  };
  let from = 0;
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    for (const forms of block) {
      const tokens = forms.map((form, at) => {
        const start = text.indexOf(form, from);
        from = start + form.length;
        return token(at + 1, form, start, at === 0 ? 0 : 1);
      });
      sentences.push({
        index: sentences.length,
        block: index,
        start: tokens[0]?.start ?? 0,
        end: from,
        tokens,
      });
    }
  });
  return { article, sentences, mentions: [], chains: [], times: [], clauses: [], quotations: [] };
}

describe('a document in CoNLL-U', () => {
  it('says ids, text, spaces, and where a paragraph begins', () => {
    const document = documentOf('She can’t\n  swim.“No,” he said.', [
      [['She', 'ca', 'n’t', 'swim', '.']],
      [['“', 'No', ',']],
    ]);
    expect(conlluOf(document).split('\n')).toEqual([
      `# newdoc id = ${'A'.repeat(21)}`,
      '# newpar',
      `# sent_id = ${'A'.repeat(21)}-1`,
      '# text = She can’t swim.',
      row(1, 'She', 'she', 'X', 'FW', '_', 0, 'root', '_', '_'),
      row(2, 'ca', 'ca', 'X', 'FW', '_', 1, 'dep', '_', 'SpaceAfter=No'),
      row(3, 'n’t', 'n’t', 'X', 'FW', '_', 1, 'dep', '_', '_'),
      row(4, 'swim', 'swim', 'X', 'FW', '_', 1, 'dep', '_', 'SpaceAfter=No'),
      row(5, '.', '.', 'X', 'FW', '_', 1, 'dep', '_', 'SpaceAfter=No'),
      '',
      '# newpar',
      `# sent_id = ${'A'.repeat(21)}-2`,
      '# text = “No,',
      row(1, '“', '“', 'X', 'FW', '_', 0, 'root', '_', 'SpaceAfter=No'),
      row(2, 'No', 'no', 'X', 'FW', '_', 1, 'dep', '_', 'SpaceAfter=No'),
      row(3, ',', ',', 'X', 'FW', '_', 1, 'dep', '_', '_'),
      '',
      '',
    ]);
  });
});

describe('a CoNLL-U file', () => {
  const given = [
    '# sent_id = mine-1',
    word('1-2', "don't", 'SpaceAfter=No'),
    word(1, 'do'),
    word(2, "n't", 'Gloss=not'),
    word('2.1', 'hidden'),
    word(3, 'go away'),
    '',
  ];

  it.each([
    ['\n', 'as on Linux'],
    ['\r\n', 'as on Windows'],
  ])('is read with lines ended by %j, %s', (end) => {
    const read = readConllu(`${given.join(end)}${end}${end}# a comment alone${end}`, 'gold.conllu');
    expect(read.ok && read.value.map(formsOf)).toEqual([['do', "n't", 'go away']]);
  });

  it('keeps its comments, ranges and MISC, and gets all other columns anew', () => {
    const read = readConllu(given.join('\n'), 'gold.conllu');
    const tokens = [token(1, 'do', 0, 0), token(2, "n't", 0, 1), token(3, 'go away', 0, 1)];
    expect(read.ok && withColumns(read.value[0] ?? { lines: [] }, tokens).split('\n')).toEqual([
      '# sent_id = mine-1',
      word('1-2', "don't", 'SpaceAfter=No'),
      row(1, 'do', 'do', 'X', 'FW', '_', 0, 'root', '_', '_'),
      row(2, "n't", "n't", 'X', 'FW', '_', 1, 'dep', '_', 'Gloss=not'),
      row(3, 'go away', 'go away', 'X', 'FW', '_', 1, 'dep', '_', '_'),
      '',
      '',
    ]);
  });

  it.each([
    ['Plain text.', 1, 'A word has 10 columns separated by tabs, and this line has 1'],
    [`${word(1, 'a')}\n${word(3, 'b')}`, 2, 'The word\'s number should be 2, and is "3"'],
    [`${word(1, 'a')}\n\n${word(2, 'b')}`, 3, 'The word\'s number should be 1, and is "2"'],
    [word(1, ''), 1, 'The word has no form'],
  ])('%j is told by its line', (text, line, reason) => {
    const read = readConllu(text, 'gold.conllu');
    expect(read).toMatchObject({
      ok: false,
      findings: [{ file: 'gold.conllu', line, message: expect.stringContaining(reason) }],
    });
  });

  it('never makes the reader throw, and loses no word', () => {
    const form = fc.string({ minLength: 1 }).filter((text) => !/[\t\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(form, { minLength: 1, maxLength: 5 }), { maxLength: 4 }), (sentences) => {
        const text = sentences
          .map((forms) => `${forms.map((one, at) => word(at + 1, one)).join('\n')}\n\n`)
          .join('');
        const read = readConllu(text, 'x');
        expect(read.ok && read.value.map(formsOf)).toEqual(sentences);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => typeof readConllu(text, 'x').ok === 'boolean'));
  });
});
