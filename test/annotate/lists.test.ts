import { describe, expect, it } from 'vitest';
import { joinLists } from '../../src/annotate/corrections/lists.js';
import { arcs, tokens } from './trees.js';

const LIST =
  'survived/VERB/VBD/0/root coups/NOUN/NNS/1/obj ,/PUNCT/,/5/punct a/DET/DT/5/det flood/NOUN/NN/2/appos and/CCONJ/CC/7/cc inquiry/NOUN/NN/2/conj';

describe('joinLists', () => {
  it('makes a member of the list of a noun that no comma closes', () =>
    expect(arcs(joinLists(tokens(LIST)))).toContain('flood/2/conj'));

  it.each([
    [
      'an apposition between commas',
      LIST.replace('and/CCONJ/CC/7/cc inquiry', ',/PUNCT/,/5/punct and/CCONJ/CC/8/cc inquiry'),
    ],
    ['what describes a name', LIST.replace('coups/NOUN/NNS', 'Holm/PROPN/NNP')],
    ['two descriptions of one', LIST.replace('inquiry/NOUN/NN/2', 'inquiry/NOUN/NN/5')],
  ])('leaves %s', (_, before) => {
    expect(joinLists(tokens(before))).toEqual(tokens(before));
  });
});
