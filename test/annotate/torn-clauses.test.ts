import { describe, expect, it } from 'vitest';
import {
  correctAsideParticiples,
  correctGoingOn,
  correctRatings,
  freeBehindAges,
  lowerMeasures,
  lowerWhen,
  partGapped,
  raiseCharges,
} from '../../src/annotate/corrections/torn-clauses.js';
import { arcs, tokens } from './trees.js';

describe('lowerMeasures', () => {
  const tree = (word: string) =>
    `It/PRON/PRP/2/nsubj came/VERB/VBD/0/root a/DET/DT/4/det day/NOUN/NN/2/obl:unmarked ${word}/SCONJ/IN/7/mark they/PRON/PRP/7/nsubj left/VERB/VBD/2/advcl`;

  it('keeps with "after" the measure before it', () => {
    expect(arcs(lowerMeasures(tokens(tree('after'))))).toContain('day/7/obl:unmarked');
  });

  it('leaves it before other words', () => {
    expect(lowerMeasures(tokens(tree('because')))).toEqual(tokens(tree('because')));
  });
});

describe('lowerWhen', () => {
  const tree = (time: string) =>
    `They/PRON/PRP/2/nsubj lost/VERB/VBD/0/root in/ADP/IN/4/case ${time} ,/PUNCT/,/8/punct when/ADV/WRB/8/advmod Holm/PROPN/NNP/8/nsubj fell/VERB/VBD/2/advcl`;

  it('hangs on a date the clause behind it', () => {
    expect(arcs(lowerWhen(tokens(tree('2017/NUM/CD/2/obl'))))).toMatch(/fell\/4\/acl:relcl$/);
  });

  it('leaves it behind a place', () => {
    expect(lowerWhen(tokens(tree('Oslo/PROPN/NNP/2/obl')))).toEqual(tokens(tree('Oslo/PROPN/NNP/2/obl')));
  });
});

describe('raiseCharges', () => {
  const raise = (tree: string) => raiseCharges(tokens(tree), new Set(['suspect']));
  const tree = (verb: string, comma: string) =>
    `She/PRON/PRP/2/nsubj ${verb} Holm/PROPN/NNP/2/obj ,/PUNCT/,/6/punct who/PRON/WP/6/nsubj led/VERB/VBD/3/acl:relcl Vest/PROPN/NNP/6/obj ${comma} of/ADP/IN/10/case fraud/NOUN/NN/6/obl`;

  it('hangs on its verb a charge behind a relative clause', () => {
    expect(arcs(raise(tree('suspected/VERB/VBD/0/root/suspect', ',/PUNCT/,/10/punct')))).toMatch(
      /fraud\/2\/obl$/,
    );
  });

  it.each([
    ['behind another verb', tree('met/VERB/VBD/0/root/meet', ',/PUNCT/,/10/punct')],
    ['without a comma', tree('suspected/VERB/VBD/0/root/suspect', 'firmly/ADV/RB/6/advmod')],
  ])('leaves it %s', (_, before) => {
    expect(raise(before)).toEqual(tokens(before));
  });
});

describe('correctGoingOn', () => {
  const tree = (particle: string) =>
    `She/PRON/PRP/2/nsubj went/VERB/VBD/0/root/go ${particle}/ADV/RB/2/advmod to/PART/TO/5/mark win/VERB/VB/2/advcl`;

  it('makes a complement of what one goes on to do', () => {
    expect(arcs(correctGoingOn(tokens(tree('on'))))).toMatch(/win\/2\/xcomp$/);
  });

  it('leaves why one goes away', () => {
    expect(correctGoingOn(tokens(tree('away')))).toEqual(tokens(tree('away')));
  });
});

describe('correctRatings', () => {
  const tree = (object: string) =>
    `They/PRON/PRP/2/nsubj cut/VERB/VBD/0/root their/PRON/PRP$/4/nmod:poss ${object}/NOUN/NN/2/obj to/PART/TO/6/mark hold/VERB/VB/2/advcl from/ADP/IN/8/case buy/NOUN/NN/6/obl`;

  it('makes phrases of the verb of two ratings', () => {
    expect(arcs(correctRatings(tokens(tree('rating'))))).toMatch(
      /to\/6\/case hold\/2\/obl from\/8\/case buy\/2\/obl$/,
    );
  });

  it('leaves a purpose', () => {
    expect(correctRatings(tokens(tree('speed')))).toEqual(tokens(tree('speed')));
  });
});

describe('freeBehindAges', () => {
  const tree = (noun: string, verb: string) =>
    `By/ADP/IN/3/case the/DET/DT/3/det ${noun}/NOUN/NN/7/obl of/ADP/IN/5/case 20/NUM/CD/3/nmod Holm/PROPN/NNP/5/appos ${verb}`;

  it('gives a verb the subject that was hung on the age', () => {
    expect(arcs(freeBehindAges(tokens(tree('age', 'left/VERB/VBD/0/root'))))).toContain('Holm/7/nsubj');
  });

  it.each([
    ['behind another number', tree('team', 'left/VERB/VBD/0/root')],
    ['where there is a subject', tree('age', 'left/VERB/VBD/0/root she/PRON/PRP/7/nsubj')],
  ])('leaves it %s', (_, before) => {
    expect(freeBehindAges(tokens(before))).toEqual(tokens(before));
  });
});

describe('correctAsideParticiples', () => {
  const tree = (word: string) =>
    `Miners/NOUN/NNS/8/nsubj:pass ,/PUNCT/,/3/punct ${word} to/PART/TO/5/mark number/VERB/VB/3/xcomp 60/NUM/CD/5/obj ,/PUNCT/,/3/punct moved/VERB/VBN/0/root`;

  it('makes an aside of a participle in commas', () => {
    expect(arcs(correctAsideParticiples(tokens(tree('thought/VERB/VBN/1/conj'))))).toContain('thought/1/acl');
  });

  it('leaves a second noun', () => {
    const before = tree('thieves/NOUN/NNS/1/conj');
    expect(correctAsideParticiples(tokens(before))).toEqual(tokens(before));
  });
});

describe('partGapped', () => {
  const tree = (subject: string, number: string) =>
    `${subject} are/AUX/VBP/3/aux:pass chosen/VERB/VBN/0/root from/ADP/IN/5/case lists/NOUN/NNS/3/obl and/CCONJ/CC/7/cc ${number} in/ADP/IN/9/case districts/NOUN/NNS/3/obl`;

  it('parts a second half without a verb from the first', () => {
    expect(arcs(partGapped(tokens(tree('70/NUM/CD/3/nsubj:pass', '71/NUM/CD/5/conj'))))).toMatch(
      /71\/3\/conj in\/9\/case districts\/7\/orphan$/,
    );
  });

  it.each([
    ['a list of nouns', tree('70/NUM/CD/3/nsubj:pass', 'rolls/NOUN/NNS/5/conj')],
    ['a number beside what is not counted', tree('Members/NOUN/NNS/3/nsubj:pass', '71/NUM/CD/5/conj')],
  ])('leaves %s', (_, before) => {
    expect(partGapped(tokens(before))).toEqual(tokens(before));
  });
});
