import { describe, expect, it } from 'vitest';
import { correctNearestAppositions } from '../../src/annotate/corrections/nearest-apposition.js';
import {
  correctBeforeSubjects,
  correctListedParticiples,
  correctNeedNot,
  correctWorth,
  lowerParticiples,
  raiseOutcomes,
  raiseRelatives,
} from '../../src/annotate/corrections/participles.js';
import { arcs, tokens } from './trees.js';

const LAW =
  'signed/VERB/VBD/0/root/sign a/DET/DT/3/det law/NOUN/NN/1/obj banning/VERB/VBG/1/xcomp/ban rods/NOUN/NNS/4/obj';

describe('lowerParticiples', () => {
  it('hangs on an object what it does', () => {
    expect(arcs(lowerParticiples(tokens(LAW)))).toContain('banning/3/acl');
  });

  it.each([
    ['what somebody is seen doing', LAW.replace('/sign ', '/see ')],
    ['what one does with a thing that is known', LAW.replace('a/DET', 'the/DET')],
    ['a form without an object', LAW.replace('4/obj', '4/obl')],
    [
      'a form behind a comma',
      LAW.replace('1/obj banning', '1/obj ,/PUNCT/,/5/punct banning').replace('4/obj', '5/obj'),
    ],
  ])('leaves %s', (_, before) => {
    expect(lowerParticiples(tokens(before))).toEqual(tokens(before));
  });
});

const TROOPS =
  'leads/VERB/VBZ/0/root/lead the/DET/DT/3/det troops/NOUN/NNS/1/obj stationed/VERB/VBN/1/xcomp/station there/ADV/RB/4/advmod';
const doubtful = (tree: string) => tokens(tree).map((token) => ({ ...token, confidence: 0.5 }));

describe('lowerParticiples of what is done', () => {
  it('hangs it on an object', () => {
    expect(arcs(lowerParticiples(doubtful(TROOPS)))).toContain('stationed/3/acl');
  });

  it.each([
    ['what somebody has done to a thing', TROOPS.replace('/lead ', '/have ')],
    ['a clause with its mark', TROOPS.replace('there/ADV/RB/4/advmod', 'as/SCONJ/IN/4/mark')],
  ])('leaves %s', (_, before) => {
    expect(lowerParticiples(doubtful(before))).toEqual(doubtful(before));
  });

  it('leaves what the parser is sure of', () => {
    expect(lowerParticiples(tokens(TROOPS))).toEqual(tokens(TROOPS));
  });
});

const LIST =
  'was/AUX/VBD/2/aux:pass arrested/VERB/VBN/0/root ,/PUNCT/,/4/punct tried/VERB/VBN/2/advcl and/CCONJ/CC/6/cc jailed/VERB/VBN/4/conj';

describe('correctListedParticiples', () => {
  it('makes one list of what was done', () => {
    expect(arcs(correctListedParticiples(tokens(LIST)))).toContain('tried/2/conj');
  });

  it.each([
    ['a participle without "and"', LIST.replace('4/conj', '4/xcomp')],
    ['an active verb', LIST.replace('2/aux:pass', '2/aux')],
    ['a participle without a comma', LIST.replace(',/PUNCT/,', 'soon/ADV/RB')],
    [
      'a clause with its mark',
      LIST.replace('and/CCONJ/CC/6/cc jailed', 'when/SCONJ/WRB/4/mark and/CCONJ/CC/7/cc jailed'),
    ],
  ])('leaves %s', (_, before) => {
    expect(correctListedParticiples(tokens(before))).toEqual(tokens(before));
  });
});

describe('correctWorth', () => {
  const DEAL =
    'signed/VERB/VBD/0/root a/DET/DT/3/det deal/NOUN/NN/1/obj worth/ADJ/JJ/6/amod 4/NUM/CD/6/nummod crowns/NOUN/NNS/1/obl';

  it('hangs it and its amount on the noun before', () => {
    expect(arcs(correctWorth(tokens(DEAL)))).toContain('worth/3/amod 4/6/nummod crowns/4/obl:unmarked');
  });

  it('leaves what hangs there', () => {
    const sound = DEAL.replace('6/amod', '3/amod').replace('1/obl', '4/obl:unmarked');
    expect(correctWorth(tokens(sound))).toEqual(tokens(sound));
  });
});

describe('correctNeedNot', () => {
  const VOTE =
    'vote/NOUN/NN/0/root that/PRON/WDT/3/nsubj need/VERB/VBP/1/acl:relcl/need not/PART/RB/6/advmod be/AUX/VB/6/aux:pass/be held/VERB/VBN/1/acl:relcl/hold';

  it('makes an auxiliary of "need"', () => {
    expect(arcs(correctNeedNot(tokens(VOTE)))).toBe(
      'vote/0/root that/6/nsubj:pass need/6/aux not/6/advmod be/6/aux:pass held/1/acl:relcl',
    );
  });

  it('keeps the subject of an active verb', () => {
    const active =
      'They/PRON/PRP/2/nsubj need/VERB/VBP/0/root/need not/PART/RB/4/advmod pay/VERB/VB/2/xcomp/pay';
    expect(arcs(correctNeedNot(tokens(active)))).toBe('They/4/nsubj need/4/aux not/4/advmod pay/0/root');
  });

  it('leaves a need of something', () => {
    const need = VOTE.replace('not/PART', 'to/PART');
    expect(correctNeedNot(tokens(need))).toEqual(tokens(need));
  });
});

describe('raiseRelatives', () => {
  const ONLY =
    'the/DET/DT/3/det only/ADJ/JJ/3/amod/only revolt/NOUN/NN/0/root in/ADP/IN/5/case history/NOUN/NN/3/nmod that/PRON/WDT/7/nsubj won/VERB/VBD/5/acl:relcl';

  it('hangs the clause on the only one', () => {
    expect(arcs(raiseRelatives(tokens(ONLY), () => undefined))).toContain('won/3/acl:relcl');
  });

  it('hangs on an act what somebody undertook', () => {
    const relief =
      'relief/NOUN/NN/0/root of/ADP/IN/3/case valley/NOUN/NN/1/nmod which/PRON/WDT/6/obj she/PRON/PRP/6/nsubj undertook/VERB/VBD/3/acl:relcl/undertake';
    const classes = (noun: string) => (noun === 'relief' ? ['feeling', 'act'] : ['location']);
    expect(arcs(raiseRelatives(tokens(relief), classes))).toContain('undertook/1/acl:relcl');
    const saw = relief.replace('undertake', 'see');
    expect(raiseRelatives(tokens(saw), classes)).toEqual(tokens(saw));
  });

  it.each([
    ['one of many', ONLY.replace('/amod/only', '/amod/great')],
    ['a clause behind a comma', ONLY.replace('that/PRON/WDT/7/nsubj won', ',/PUNCT/,/7/punct won')],
  ])('leaves %s', (_, before) => {
    expect(raiseRelatives(tokens(before), () => undefined)).toEqual(tokens(before));
  });
});

describe('correctNearestAppositions', () => {
  const TWO =
    'Holm/PROPN/NNP/7/nsubj and/CCONJ/CC/3/cc Berg/PROPN/NNP/1/conj ,/PUNCT/,/6/punct a/DET/DT/6/det nurse/NOUN/NN/1/appos left/VERB/VBD/0/root';

  it('hangs one description on the second of two', () => {
    expect(arcs(correctNearestAppositions(tokens(TWO)))).toContain('nurse/3/appos');
  });

  it.each([
    ['what both are', TWO.replace('a/DET/DT/6/det nurse/NOUN/NN', 'both/DET/DT/6/det nurses/NOUN/NNS')],
    ['what has no article', TWO.replace('a/DET/DT/6/det', 'head/ADJ/JJ/6/amod')],
    [
      'who is two things at once',
      'the/DET/DT/2/det founder/NOUN/NN/7/nsubj and/CCONJ/CC/4/cc head/NOUN/NN/2/conj ,/PUNCT/,/6/punct Holm/PROPN/NNP/2/appos left/VERB/VBD/0/root',
    ],
  ])('leaves %s', (_, before) => {
    expect(correctNearestAppositions(tokens(before))).toEqual(tokens(before));
  });
});

describe('correctBeforeSubjects', () => {
  const SAILING =
    'since/SCONJ/IN/4/mark sailing/VERB/VBG/4/advcl vessels/NOUN/NNS/4/nsubj sank/VERB/VBD/0/root';

  it('makes a modifier of a participle right before a bare subject', () =>
    expect(arcs(correctBeforeSubjects(tokens(SAILING)))).toContain('sailing/3/amod'));

  it.each([
    ['a clause with an object', SAILING.replace('since/SCONJ/IN/4/mark', 'coal/NOUN/NN/2/obj')],
    ['a participle before an article', SAILING.replace('vessels/NOUN/NNS/4/nsubj', 'the/DET/DT/4/det')],
    ['a participle of another verb', SAILING.replace('sailing/VERB/VBG/4', 'sailing/VERB/VBG/1')],
  ])('leaves %s', (_, before) => expect(correctBeforeSubjects(tokens(before))).toEqual(tokens(before)));
});

const OUTCOME =
  'fired/VERB/VBD/0/root/fire to/PART/TO/3/mark scatter/VERB/VB/1/advcl crowds/NOUN/NNS/3/obj ,/PUNCT/,/6/punct killing/VERB/VBG/3/advcl/kill men/NOUN/NNS/6/obj';
const unsure = (tree: string) =>
  tokens(tree).map((token) => (token.form === 'killing' ? { ...token, confidence: 0.5 } : token));

describe('raiseOutcomes', () => {
  it('hangs on a deed what came of it', () =>
    expect(arcs(raiseOutcomes(unsure(OUTCOME)))).toContain('killing/1/advcl'));

  it.each([
    [
      'what a plan would bring',
      OUTCOME.replace('3/mark scatter/VERB/VB/1/advcl', '3/mark scatter/VERB/VB/1/xcomp'),
    ],
    ['what a deed in the present is for', OUTCOME.replace('fired/VERB/VBD', 'fire/VERB/VBP')],
    ['a form without a comma', OUTCOME.replace(',/PUNCT/,/6/punct', 'then/ADV/RB/6/advmod')],
  ])('leaves %s', (_, before) => expect(raiseOutcomes(unsure(before))).toEqual(unsure(before)));

  it('believes a parser that is sure', () => {
    const sure = tokens(OUTCOME).map((token) => ({ ...token, confidence: 0.9 }));
    expect(raiseOutcomes(sure)).toEqual(sure);
  });
});
