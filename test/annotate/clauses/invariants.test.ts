import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClauseReader } from '../../../src/annotate/clauses/clause-reader.js';
import { packageFiles } from '../../../src/resources.js';
import type { Article } from '../../../src/types/article.js';
import type { Sentence, Token, Upos } from '../../../src/types/document.js';
import { documentOf } from './reading.js';

const readClauses = createClauseReader(packageFiles());

const words = [
  'said',
  'failed',
  'not',
  'if',
  'to',
  'that',
  'according',
  'no',
  'who',
  '“',
  '”',
  '?',
  ',',
  'dam',
  'leaks',
];
const tags: readonly Upos[] = [
  'VERB',
  'AUX',
  'NOUN',
  'PROPN',
  'PRON',
  'ADV',
  'SCONJ',
  'PUNCT',
  'ADJ',
  'PART',
];
const penn = ['VB', 'VBD', 'VBG', 'VBN', 'VBZ', 'NN', 'WP', 'MD', 'IN', 'JJ'];
const relations =
  'root nsubj nsubj:pass obj iobj obl xcomp ccomp csubj advcl acl acl:relcl conj cc mark case aux cop advmod parataxis punct det fixed';

/** A sentence with any heads at all: cycles, several roots, none. */
const anySentence = fc
  .array(
    fc.record({
      form: fc.constantFrom(...words),
      lemma: fc.constantFrom('say', 'fail', 'not', 'if', 'expect', 'deny', 'hope', 'be', 'fact', 'dam'),
      upos: fc.constantFrom(...tags),
      xpos: fc.constantFrom(...penn),
      deprel: fc.constantFrom(...relations.split(' ')),
      head: fc.nat(30),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((cells): { article: Article; sentence: Sentence } => {
    let at = 0;
    const tokens = cells.map((cell, i): Token => {
      const start = at;
      at += cell.form.length + 1;
      const head = cell.head % (cells.length + 1);
      return { ...cell, id: i + 1, head, start, end: start + cell.form.length, confidence: 1 };
    });
    const text = cells.map((cell) => cell.form).join(' ');
    const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
    const article = { id: 'any', title: '', source: '', sha256: '', text, blocks, origin: [] };
    return { article, sentence: { index: 0, block: 0, start: 0, end: text.length, tokens } };
  });

describe('the readings of any tree', () => {
  it('are one for each predicate, in text order, with sources and quotations inside the text', () => {
    fc.assert(
      fc.property(anySentence, ({ article, sentence }) => {
        const { clauses, quotations } = readClauses(article, [sentence], []);
        const heads = clauses.map(({ head }) => head);
        expect(heads).toEqual([...new Set(heads)].sort((a, b) => a - b));
        for (const { sources } of clauses) {
          for (const source of sources) {
            expect(article.text.slice(source.start, source.end)).toBe(sentence.tokens[source.head - 1]?.form);
          }
        }
        let end = 0;
        for (const quotation of quotations) {
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          end = quotation.end;
        }
        expect(end).toBeLessThanOrEqual(article.text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('quotations', () => {
  it.each([
    ['He said “no” and left.', ['“no”']],
    ['“One. Two,” she said. "Three."', ['“One. Two,”', '"Three."']],
    ['“One.\n\n“Two,” she said.', ['“One.\n\n“Two,”']],
    ['“One.\n\nTwo.', ['“One.']],
    ["The miners' strike ended in the '90s.", []],
    ['It’s the dog’s dinner.', []],
    ['The stick was 5" long.', []],
    ['She sang ‘Home,’ and left.', ['‘Home,’']],
    ['No marks at all.', []],
  ])('of %j', (text, expected) => {
    const { article, quotations } = documentOf(text);
    expect(quotations.map(({ start, end }) => article.text.slice(start, end))).toEqual(expected);
  });
});
