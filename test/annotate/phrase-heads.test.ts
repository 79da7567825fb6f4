import { describe, expect, it } from 'vitest';
import { lowerAmounts } from '../../src/annotate/corrections/amounts.js';
import { raiseAmounts } from '../../src/annotate/corrections/giving.js';
import { joinHyphenated, joinInLaws } from '../../src/annotate/corrections/hyphens.js';
import { joinParallels } from '../../src/annotate/corrections/parallels.js';
import { freeFromTimes } from '../../src/annotate/corrections/times.js';
import { arcs, tokens } from './trees.js';

describe('joinHyphenated', () => {
  it.each([
    [
      'of a word before a noun',
      'an/DET/DT/5/det on/ADP/IN/4/case -/PUNCT/HYPH/2/punct site/NOUN/NN/5/compound visit/NOUN/NN/0/root',
      'an/5/det on/4/compound -/2/punct site/5/compound visit/0/root',
    ],
    [
      'of a noun itself',
      'won/VERB/VBD/0/root a/DET/DT/5/det by/ADP/IN/5/case -/PUNCT/HYPH/3/punct election/NOUN/NN/1/obj',
      'won/0/root a/5/det by/5/compound -/3/punct election/1/obj',
    ],
    [
      'of a word of three',
      'out/ADV/RB/5/case -/PUNCT/HYPH/3/punct of/ADP/IN/5/case -/PUNCT/HYPH/3/punct court/NOUN/NN/6/compound settlement/NOUN/NN/0/root',
      'out/5/compound -/3/punct of/5/compound -/3/punct court/6/compound settlement/0/root',
    ],
  ])('ties a preposition to the end %s', (_, before, after) => {
    expect(arcs(joinHyphenated(tokens(before)))).toBe(after);
  });

  it('leaves a preposition before a dash', () => {
    const apart = tokens(
      'lived/VERB/VBD/0/root in/ADP/IN/4/case -/PUNCT/HYPH/4/punct Oslo/NOUN/NN/1/obl',
    ).map((token) => ({ ...token, start: token.id * 3, end: token.id * 3 + 1 }));
    expect(joinHyphenated(apart)).toEqual(apart);
  });
});

describe('joinInLaws', () => {
  it('makes a relative of its words', () => {
    const before =
      'met/VERB/VBD/0/root brothers/NOUN/NNS/1/obj -/PUNCT/HYPH/5/punct in/ADP/IN/5/compound -/PUNCT/HYPH/4/punct law/NOUN/NN/6/compound Otto/PROPN/NNP/2/appos';
    expect(arcs(joinInLaws(tokens(before)))).toBe(
      'met/0/root brothers/1/obj -/2/punct in/2/fixed -/2/punct law/2/fixed Otto/2/appos',
    );
  });

  it('leaves who is in something', () => {
    const apart = tokens('a/DET/DT/2/det brother/NOUN/NN/0/root in/ADP/IN/4/case law/NOUN/NN/2/nmod');
    expect(joinInLaws(apart)).toEqual(apart);
  });
});

describe('lowerAmounts', () => {
  it('gives the article of an amount to the noun behind it', () => {
    const before =
      'paid/VERB/VBD/0/root with/ADP/IN/4/case a/DET/DT/4/det €/SYM/$/1/obl 2/NUM/CD/4/nummod bridging/VERB/VBG/4/acl loan/NOUN/NN/6/obj';
    expect(arcs(lowerAmounts(tokens(before)))).toBe(
      'paid/0/root with/7/case a/7/det €/7/compound 2/4/nummod bridging/7/amod loan/1/obl',
    );
  });

  it('leaves an amount that something is done with', () => {
    const before =
      'needs/VERB/VBZ/0/root €/SYM/$/1/obj 2/NUM/CD/2/nummod repairing/VERB/VBG/2/acl roads/NOUN/NNS/4/obj';
    expect(lowerAmounts(tokens(before))).toEqual(tokens(before));
  });
});

describe('freeFromTimes', () => {
  it('parts what was done from how many times', () => {
    const before =
      'won/VERB/VBD/0/root the/DET/DT/5/det Cup/PROPN/NNP/5/compound two/NUM/CD/5/nummod times/NOUN/NNS/1/obl:unmarked/time';
    expect(arcs(freeFromTimes(tokens(before)))).toBe(
      'won/0/root the/3/det Cup/1/obj two/5/nummod times/1/obl:unmarked',
    );
  });

  it.each([
    'won/VERB/VBD/0/root it/PRON/PRP/1/obj two/NUM/CD/4/nummod times/NOUN/NNS/1/obl:unmarked/time',
    'tried/VERB/VBD/0/root the/DET/DT/5/det first/ADJ/JJ/5/amod two/NUM/CD/5/nummod times/NOUN/NNS/1/obl:unmarked/time',
  ])('leaves other counts: %s', (before) => {
    expect(freeFromTimes(tokens(before))).toEqual(tokens(before));
  });
});

describe('raiseAmounts', () => {
  it('gives the verb an amount behind who gets it', () => {
    const before =
      'paid/VERB/VBD/0/root/pay the/DET/DT/3/det family/NOUN/NN/1/obj of/ADP/IN/6/case each/DET/DT/6/det victim/NOUN/NN/3/nmod 50/NUM/CD/8/nummod dollars/NOUN/NNS/6/appos';
    expect(arcs(raiseAmounts(tokens(before)))).toBe(
      'paid/0/root the/3/det family/1/iobj of/6/case each/6/det victim/3/nmod 50/8/nummod dollars/1/obj',
    );
  });

  it('parts it from the noun before it', () => {
    const before =
      'paid/VERB/VBD/0/root/pay the/DET/DT/3/det family/NOUN/NN/1/obj of/ADP/IN/8/case each/DET/DT/8/det victim/NOUN/NN/8/compound 50/NUM/CD/8/nummod dollars/NOUN/NNS/3/nmod';
    expect(arcs(raiseAmounts(tokens(before)))).toBe(
      'paid/0/root the/3/det family/1/iobj of/6/case each/6/det victim/3/nmod 50/8/nummod dollars/1/obj',
    );
  });

  it.each([
    'paid/VERB/VBD/0/root/pay the/DET/DT/3/det price/NOUN/NN/1/obj of/ADP/IN/6/case 50/NUM/CD/6/nummod dollars/NOUN/NNS/3/nmod',
    'paid/VERB/VBD/0/root/pay the/DET/DT/3/det debt/NOUN/NN/1/obj ,/PUNCT/,/6/punct 50/NUM/CD/6/nummod dollars/NOUN/NNS/3/appos',
    'built/VERB/VBD/0/root/build the/DET/DT/3/det house/NOUN/NN/1/obj 50/NUM/CD/5/nummod miles/NOUN/NNS/3/nmod:unmarked',
  ])('leaves other amounts: %s', (before) => {
    expect(raiseAmounts(tokens(before))).toEqual(tokens(before));
  });
});

describe('joinParallels', () => {
  it('coordinates nouns that have amounts behind the same preposition', () => {
    const before =
      'had/VERB/VBD/0/root food/NOUN/NN/1/obj for/ADP/IN/5/case 36/NUM/CD/5/nummod days/NOUN/NNS/2/nmod and/CCONJ/CC/7/cc coal/NOUN/NN/5/conj for/ADP/IN/9/case 45/NUM/CD/1/obl';
    expect(arcs(joinParallels(tokens(before)))).toBe(
      'had/0/root food/1/obj for/5/case 36/5/nummod days/2/nmod and/7/cc coal/2/conj for/9/case 45/7/nmod',
    );
  });

  it('leaves a phrase of the verb', () => {
    const before =
      'had/VERB/VBD/0/root food/NOUN/NN/1/obj for/ADP/IN/4/case sailors/NOUN/NNS/2/nmod and/CCONJ/CC/6/cc coal/NOUN/NN/2/conj for/ADP/IN/8/case years/NOUN/NNS/1/obl';
    expect(joinParallels(tokens(before))).toEqual(tokens(before));
  });
});
