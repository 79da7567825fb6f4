import { describe, expect, it } from 'vitest';
import { lowerCrossed } from '../../src/annotate/corrections/crossed-phrases.js';
import { arcs, tokens } from './trees.js';

const LOST =
  'told/VERB/VBD/0/root borrow/VERB/VB/1/xcomp boats/NOUN/NNS/2/obj after/SCONJ/IN/6/mark theirs/PRON/PRP/6/nsubj sank/VERB/VBD/1/advcl in/ADP/IN/8/case storm/NOUN/NN/2/obl';

describe('lowerCrossed', () => {
  it('hangs a phrase on the clause that it stands in', () =>
    expect(arcs(lowerCrossed(tokens(LOST)))).toContain('storm/6/obl'));

  it.each([
    ['a phrase of the clause around', LOST.replace('sank/VERB/VBD/1', 'sank/VERB/VBD/2')],
    ['a phrase that stands apart', LOST.replace('in/ADP/IN/8/case', 'much/ADV/RB/8/advmod')],
    ['a phrase behind a clause without a mark', LOST.replace('6/mark', '6/advmod')],
  ])('leaves %s', (_, before) => expect(lowerCrossed(tokens(before))).toEqual(tokens(before)));
});
