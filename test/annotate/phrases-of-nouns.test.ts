import { describe, expect, it } from 'vitest';
import {
  freePlaces,
  joinDirections,
  joinPrices,
  lowerMargins,
  lowerOrigins,
  lowerRemainders,
} from '../../src/annotate/corrections/phrases-of-nouns.js';
import type { Token } from '../../src/types/document.js';
import { arcs, tokens } from './trees.js';

const kinds: Readonly<Record<string, readonly string[]>> = {
  sailor: ['person'],
  village: ['location'],
  barrel: ['artifact'],
};
const kindsOf = (lemma: string) => kinds[lemma];
const doubted = (tree: string): readonly Token[] =>
  tokens(tree).map((token) => ({ ...token, confidence: 0.7 }));

describe('lowerOrigins', () => {
  const lower = (tree: readonly Token[]) =>
    lowerOrigins(tree, new Map([['from', new Set(['rescue'])]]), kindsOf);
  const tree = (verb: string, thing: string) =>
    `They/PRON/PRP/2/nsubj ${verb} two/NUM/CD/4/nummod ${thing} from/ADP/IN/7/case a/DET/DT/7/det village/NOUN/NN/2/obl`;
  const sailors = 'sailors/NOUN/NNS/2/obj/sailor';

  it('hangs on people the place that they are from', () => {
    expect(arcs(lower(doubted(tree('honoured/VERB/VBD/0/root/honour', sailors))))).toMatch(
      /village\/4\/nmod$/,
    );
  });

  it.each([
    ['with a verb that takes people from somewhere', tree('rescued/VERB/VBD/0/root/rescue', sailors)],
    ['with a verb of moving', tree('summoned/VERB/VBD/0/root/summon', sailors)],
    ['behind a thing', tree('honoured/VERB/VBD/0/root/honour', 'barrels/NOUN/NNS/2/obj/barrel')],
  ])('leaves it %s', (_, before) => {
    expect(lower(doubted(before))).toEqual(doubted(before));
  });

  it('leaves what the parser is sure of', () => {
    const sure = tokens(tree('honoured/VERB/VBD/0/root/honour', sailors));
    expect(lower(sure)).toEqual(sure);
  });
});

describe('lowerMargins', () => {
  const tree = (noun: string, margin: string) =>
    `It/PRON/PRP/2/nsubj gave/VERB/VBD/0/root Norway/PROPN/NNP/2/iobj a/DET/DT/5/det ${noun}/NOUN/NN/2/obj by/ADP/IN/8/case two/NUM/CD/8/nummod ${margin} at/ADP/IN/10/case Oslo/PROPN/NNP/8/nmod`;

  it('hangs on a win what it was won by, and its place on the verb', () => {
    expect(arcs(lowerMargins(tokens(tree('win', 'goals/NOUN/NNS/2/obl/goal'))))).toMatch(
      /goals\/5\/nmod at\/10\/case Oslo\/2\/obl$/,
    );
  });

  it.each([
    ['of another thing', tree('prize', 'goals/NOUN/NNS/2/obl/goal')],
    ['that is none', tree('win', 'women/NOUN/NNS/2/obl/woman')],
  ])('leaves a margin %s', (_, before) => {
    expect(lowerMargins(tokens(before))).toEqual(tokens(before));
  });
});

describe('joinDirections', () => {
  it('keeps a distance with its direction', () => {
    const tree =
      'They/PRON/PRP/2/nsubj took/VERB/VBD/0/root a/DET/DT/4/det post/NOUN/NN/2/obj 20/NUM/CD/6/nummod miles/NOUN/NNS/4/obl:unmarked/mile to/ADP/IN/9/case the/DET/DT/9/det south/NOUN/NN/2/obl';
    expect(arcs(joinDirections(tokens(tree)))).toMatch(
      /miles\/4\/nmod:unmarked to\/9\/case the\/9\/det south\/6\/nmod$/,
    );
  });

  it('leaves how far somebody moved', () => {
    const tree =
      'They/PRON/PRP/2/nsubj moved/VERB/VBD/0/root 20/NUM/CD/4/nummod miles/NOUN/NNS/2/obl:unmarked/mile to/ADP/IN/7/case the/DET/DT/7/det south/NOUN/NN/2/obl';
    expect(joinDirections(tokens(tree))).toEqual(tokens(tree));
  });
});

describe('joinPrices', () => {
  it('keeps a price with what is paid for', () => {
    const tree =
      'They/PRON/PRP/2/nsubj offered/VERB/VBD/0/root $/SYM/$/2/obj 9/NUM/CD/3/nummod a/DET/DT/6/det share/NOUN/NN/2/obj for/ADP/IN/8/case Vest/PROPN/NNP/6/nmod';
    expect(arcs(joinPrices(tokens(tree)))).toMatch(
      /a\/6\/det share\/3\/nmod:unmarked for\/8\/case Vest\/2\/obl$/,
    );
  });

  it('leaves a thing behind a number that is no price', () => {
    const tree = 'In/ADP/IN/2/case 1990/NUM/CD/3/obl won/VERB/VBD/0/root a/DET/DT/5/det share/NOUN/NN/3/obj';
    expect(joinPrices(tokens(tree))).toEqual(tokens(tree));
  });
});

describe('freePlaces', () => {
  const tree = (preposition: string) =>
    `Vest/PROPN/NNP/2/nsubj rose/VERB/VBD/0/root to/ADP/IN/4/case $/SYM/$/2/obl 55/NUM/CD/4/nummod ${preposition}/ADP/IN/7/case Oslo/PROPN/NNP/4/nmod`;

  it('gives the verb a place that was hung on an amount', () => {
    expect(arcs(freePlaces(tokens(tree('in'))))).toMatch(/Oslo\/2\/obl$/);
  });

  it('leaves other phrases', () => {
    expect(freePlaces(tokens(tree('from')))).toEqual(tokens(tree('from')));
  });
});

describe('lowerRemainders', () => {
  const tree = (verb: string) =>
    `They/PRON/PRP/2/nsubj won/VERB/VBD/0/root with/ADP/IN/5/case two/NUM/CD/5/nummod games/NOUN/NNS/2/obl/game to/PART/TO/7/mark ${verb}/VERB/VB/2/advcl`;

  it('hangs on what is left the verb of doing it', () => {
    expect(arcs(lowerRemainders(tokens(tree('play'))))).toMatch(/play\/5\/acl$/);
  });

  it('leaves what somebody does it for', () => {
    expect(lowerRemainders(tokens(tree('celebrate')))).toEqual(tokens(tree('celebrate')));
  });
});
