import { describe, expect, it } from 'vitest';
import { freeNamesFromThat, nestRelatives } from '../../src/annotate/corrections/nested-relatives.js';
import { arcs, tokens } from './trees.js';

const MOSS =
  'moss/NOUN/NN/0/root which/PRON/WDT/3/nsubj covers/VERB/VBZ/1/acl:relcl bark/NOUN/NN/3/obj that/PRON/WDT/6/nsubj breathes/VERB/VBZ/1/acl:relcl';

describe('nestRelatives', () => {
  it('hangs a clause on the noun right before it, inside the clause before', () =>
    expect(arcs(nestRelatives(tokens(MOSS)))).toContain('breathes/4/acl:relcl'));

  it('hangs a clause on the member of a list right before it', () => {
    const list =
      'coups/NOUN/NNS/0/root ,/PUNCT/,/4/punct a/DET/DT/4/det war/NOUN/NN/1/appos that/PRON/WDT/6/nsubj cost/VERB/VBD/1/acl:relcl';
    expect(arcs(nestRelatives(tokens(list)))).toContain('cost/4/acl:relcl');
    const shared = list.replace('a/DET/DT/4/det', 'old/ADJ/JJ/4/amod');
    expect(nestRelatives(tokens(shared))).toEqual(tokens(shared));
  });

  it.each([
    [
      'a clause of the same noun behind a comma',
      MOSS.replace('that/PRON/WDT/6', ',/PUNCT/,/7/punct that/PRON/WDT/7'),
    ],
    ['a clause behind "and"', MOSS.replace('that/PRON/WDT/6', 'and/CCONJ/CC/7/cc that/PRON/WDT/7')],
    ['the only clause of a noun', MOSS.replace('covers/VERB/VBZ/1/acl:relcl', 'covers/VERB/VBZ/1/advcl')],
  ])('leaves %s', (_, before) => {
    expect(nestRelatives(tokens(before))).toEqual(tokens(before));
  });
});

describe('freeNamesFromThat', () => {
  const quarrel =
    'quarrel/NOUN/NN/0/root with/ADP/IN/4/case poet/NOUN/NN/4/nmod:desc Berg/PROPN/NNP/1/nmod that/PRON/WDT/6/nsubj lasted/VERB/VBD/4/acl:relcl';
  const supersensesOf = (lemma: string) => (lemma === 'poet' ? ['person'] : ['group']);
  const freed = (before: string) => freeNamesFromThat(tokens(before), supersensesOf);

  it('hangs on the noun before a "that" clause behind a person', () =>
    expect(arcs(freed(quarrel))).toContain('lasted/1/acl:relcl'));

  it.each([
    ['a clause with "who"', quarrel.replace('that/PRON', 'who/PRON')],
    ['a clause behind the name of a group', quarrel.replace('poet/', 'movement/')],
  ])('leaves %s', (_, before) => expect(freed(before)).toEqual(tokens(before)));
});

describe('a "which" clause behind a doer', () => {
  const waste =
    'waste/NOUN/NN/0/root left/VERB/VBN/1/acl by/ADP/IN/4/case Corvane/PROPN/NNP/2/obl ,/PUNCT/,/7/punct which/PRON/WDT/7/nsubj closed/VERB/VBD/1/acl:relcl';

  it('is hung on its name', () => expect(arcs(nestRelatives(tokens(waste)))).toContain('closed/4/acl:relcl'));

  it.each([
    ['a noun', waste.replace('Corvane/PROPN/NNP', 'firms/NOUN/NNS')],
    ['a name that did nothing', waste.replace('by/ADP', 'in/ADP')],
    ['a clause with "who"', waste.replace('which/PRON/WDT', 'who/PRON/WP')],
  ])('is left behind %s', (_, before) => expect(nestRelatives(tokens(before))).toEqual(tokens(before)));
});
