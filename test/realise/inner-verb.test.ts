import { expect, it } from 'vitest';
import { isOfInnerClause } from '../../src/realise/inner-verb.js';
import { type Tree, treeOf } from '../../src/tree.js';
import type { Sentence, Token } from '../../src/types/document.js';

type Row = readonly [form: string, xpos: string, head: number, deprel: string];

/** A tree of verbs and their subjects. */
function treeFrom(rows: readonly Row[]): Tree {
  const tokens = rows.map(
    ([form, xpos, head, deprel], i) =>
      ({
        ...{ id: i + 1, form, lemma: form, xpos, head, deprel, feats: '_', confidence: 1 },
        ...{ upos: xpos.startsWith('V') ? 'VERB' : 'NOUN', start: i, end: i + 1 },
      }) as unknown as Token,
  );
  return treeOf({ index: 0, start: 0, end: rows.length, tokens } as unknown as Sentence);
}

const sentence = (outer: string, inner: string, last: string): readonly Row[] => [
  ['Holm', 'NNP', 2, 'nsubj'],
  ['resigns', outer, 0, 'root'],
  ['police', 'NNS', 4, 'nsubj'],
  ['searched', inner, 2, 'advcl'],
  ['seized', last, 2, 'conj'],
];

it.each([
  ['the tense of the inner verb', sentence('VBZ', 'VBD', 'VBD'), true],
  ['the tense of both', sentence('VBD', 'VBD', 'VBD'), false],
  ['the tense of the outer verb', sentence('VBZ', 'VBD', 'VBZ'), false],
  ['another tense than both', sentence('VBZ', 'VBZ', 'VBD'), false],
])('a second verb in %s', (_, rows, is) => {
  const tree = treeFrom(rows);
  expect(isOfInnerClause(tree, tree.token(5))).toBe(is);
});

it('a second verb with a subject of its own', () => {
  const tree = treeFrom([...sentence('VBZ', 'VBD', 'VBD'), ['judges', 'NNS', 5, 'nsubj']]);
  expect(isOfInnerClause(tree, tree.token(5))).toBe(false);
});
