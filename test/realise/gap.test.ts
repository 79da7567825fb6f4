import { describe, expect, it } from 'vitest';
import { type Gap, mayBeCutOff } from '../../src/realise/gap.js';
import type { Part, PartKind } from '../../src/realise/part.js';
import { treeOf } from '../../src/tree.js';
import type { Sentence } from '../../src/types/document.js';
import { tokens } from '../annotate/trees.js';

const WORDS =
  'questioned/VERB/VBD/0/root over/ADP/IN/3/case purchase/NOUN/NN/1/obl for/ADP/IN/6/case 4/NUM/CD/6/nummod euros/NOUN/NNS/1/obl';

/** Whether the price is cut off a question for the purchase. */
function cutOff({
  words = WORDS,
  confidence = 0.4,
  where = 'oblique',
  kind = 'oblique',
  ids = [4, 5, 6],
}: {
  words?: string;
  confidence?: number;
  where?: 'oblique' | 'clause';
  kind?: PartKind;
  ids?: readonly number[];
}): boolean {
  const made = tokens(words).map((token) => ({ ...token, confidence }));
  const sentence: Sentence = { index: 0, block: 0, start: 0, end: 0, tokens: made };
  const part = (head: number, of: readonly number[], sort: PartKind): Part => {
    const word = made[head - 1];
    if (!word) throw new Error('no such word');
    return { kind: sort, head: word, ids: of, order: of[0] ?? head, optional: false };
  };
  const asked = part(3, [2, 3], 'oblique');
  const gap: Gap = { where, part: asked };
  return mayBeCutOff(treeOf(sentence), [asked, part(6, ids, kind)], gap);
}

describe('mayBeCutOff', () => {
  it('sees a doubtful phrase that may belong to what is asked for', () => {
    expect(cutOff({})).toBe(true);
  });

  it.each([
    ['a phrase that surely belongs to the verb', { confidence: 0.6 }],
    ['a place', { words: WORDS.replace('for/ADP', 'in/ADP') }],
    ['a clause', { kind: 'complement' as const }],
    ['a phrase further off', { ids: [5, 6] }],
    ['a clause that is asked for', { where: 'clause' as const }],
  ])('lets stand %s', (_, how) => {
    expect(cutOff(how)).toBe(false);
  });
});
