import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/cli/nearest.js';

const KNOWN = ['format', 'force', 'kinds', 'out', 'each', 'quiet'];

describe('the word that was meant', () => {
  it.each<[string, string | undefined, string]>([
    ['formt', 'format', 'a letter left out'],
    ['formatt', 'format', 'a letter too many'],
    ['kimds', 'kinds', 'a letter changed'],
    ['fromat', 'format', 'two letters swapped'],
    ['Froce', 'force', 'a capital, and two letters swapped'],
    ['colour', undefined, 'nothing like it'],
    ['o', undefined, 'too short to tell'],
    ['ea', undefined, 'half of it would have to change'],
  ])('%s → %s: %s', (word, meant) => {
    expect(nearest(word, KNOWN)).toBe(meant);
  });

  it('is the word itself where it is known, and never far from what was typed', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        const found = nearest(word, KNOWN);
        expect(found === undefined || Math.abs(found.length - word.length) <= 2).toBe(true);
      }),
    );
    for (const word of KNOWN) expect(nearest(word, KNOWN)).toBe(word);
  });
});
