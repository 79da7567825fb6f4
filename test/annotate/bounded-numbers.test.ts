import { describe, expect, it } from 'vitest';
import { lowerNumberBounds } from '../../src/annotate/corrections/bounded-numbers.js';
import { arcs, tokens } from './trees.js';

const VOTE =
  'at/ADP/IN/2/case least/ADJ/JJS/6/obl 18/NUM/CD/6/nsubj of/ADP/IN/5/case them/PRON/PRP/3/nmod voted/VERB/VBD/0/root';

describe('lowerNumberBounds', () => {
  it('hangs "at least" on the number behind it', () =>
    expect(arcs(lowerNumberBounds(tokens(VOTE)))).toBe(
      'at/2/case least/3/nmod 18/6/nsubj of/5/case them/3/nmod voted/0/root',
    ));

  it.each([
    ['what bounds no number', VOTE.replace('18/NUM/CD', 'some/DET/DT')],
    ['a number that is no part of anything', VOTE.replace('PRP/3/nmod', 'PRP/6/obl')],
    ['another bound', VOTE.replace('at/ADP', 'in/ADP')],
    ['what hangs elsewhere', VOTE.replace('JJS/6/obl', 'JJS/3/nmod')],
    ['a number that is of something else', VOTE.replace('CD/6/nsubj', 'CD/5/nummod')],
  ])('leaves %s', (_, before) => expect(lowerNumberBounds(tokens(before))).toEqual(tokens(before)));
});
