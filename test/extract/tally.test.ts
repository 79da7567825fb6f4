import { describe, expect, it } from 'vitest';
import { tallyEnd } from '../../src/extract/tally.js';
import { treeOf } from '../../src/tree.js';
import { tokens } from '../annotate/trees.js';

/** The last word of the tally that begins with the n-th word. */
function endOf(words: string, id: number): string | undefined {
  const cells = words
    .split(' ')
    .map((word) =>
      /^\d/.test(word)
        ? `${word}/NUM/CD/0/root`
        : word === 'from'
          ? `from/ADP/IN/${id}/case`
          : `${word}/NOUN/NN/0/root`,
    );
  const sentence = { index: 0, start: 0, end: 0, block: 0, tokens: tokens(cells.join(' ')) };
  return tallyEnd(treeOf(sentence), id)?.form;
}

describe('tallyEnd', () => {
  it.each([
    ['3 - 2', 1, '2'],
    ['4 – 0', 1, '0'],
    ['61 votes to 40', 2, '40'],
    ['61 to 40', 1, '40'],
    ['3 - 2 - 1', 1, undefined],
    ['3 - goals', 1, undefined],
    ['votes to 40', 1, undefined],
    ['10 to 12 players', 1, undefined],
    ['from 1791 to 1804', 2, undefined],
    ['61 seats', 1, undefined],
  ])('%s', (words, id, end) => {
    expect(endOf(words, id)).toBe(end);
  });
});
