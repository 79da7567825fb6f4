import { describe, expect, it } from 'vitest';
import { joinLists, joinNamedParts } from '../../src/annotate/corrections/lists.js';
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

describe('joinNamedParts', () => {
  const CHAMBERS =
    'has/VERB/VBZ/0/root two/NUM/CD/3/nummod chambers/NOUN/NNS/1/obj Diet/PROPN/NNP/3/appos and/CCONJ/CC/6/cc Council/PROPN/NNP/3/conj';

  it('gives the second name to the first', () =>
    expect(arcs(joinNamedParts(tokens(CHAMBERS)))).toContain('Council/4/conj'));

  it.each([
    ['what is not counted', CHAMBERS.replace('two/NUM/CD/3/nummod', 'old/ADJ/JJ/3/amod')],
    ['a list without names of its parts', CHAMBERS.replace('3/appos', '3/nmod')],
  ])('leaves %s', (_, before) => {
    expect(joinNamedParts(tokens(before))).toEqual(tokens(before));
  });
});
