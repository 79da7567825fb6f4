import { describe, expect, it } from 'vitest';
import { correctBidden, correctCalledOn } from '../../src/annotate/corrections/bidden.js';
import { correctObjects } from '../../src/annotate/corrections/objects.js';
import { correctParticles } from '../../src/annotate/corrections/particles.js';
import { arcs, tokens } from './trees.js';

describe('correctObjects', () => {
  it('gives a possessive to the noun behind it', () => {
    const shut = 'shut/VERB/VBD/0/root her/PRON/PRP/1/iobj two/NUM/CD/4/nummod shops/NOUN/NNS/1/obj';
    expect(arcs(correctObjects(tokens(shut)))).toContain('her/4/nmod:poss');
    const gave = shut.replace('shut/VERB/VBD/0/root', 'gave/VERB/VBD/0/root/give');
    expect(correctObjects(tokens(gave))).toEqual(tokens(gave));
  });

  it('calls no object what a preposition opens', () => {
    const after = 'scarce/ADJ/JJ/0/root after/ADP/IN/3/case cuts/NOUN/NNS/1/obj';
    expect(arcs(correctObjects(tokens(after)))).toContain('cuts/1/obl');
  });

  it('makes what something is called of what stands in quotation marks behind it', () => {
    const called = 'called/VERB/VBD/0/root/call plan/NOUN/NN/1/obj “/PUNCT/``/4/punct folly/NOUN/NN/2/appos';
    expect(arcs(correctObjects(tokens(called)))).toContain('folly/1/xcomp');
    const bought = called.replace('/call', '/buy');
    expect(correctObjects(tokens(bought))).toEqual(tokens(bought));
    const comma = called.replace('“/PUNCT/``', ',/PUNCT/,');
    expect(correctObjects(tokens(comma))).toEqual(tokens(comma));
  });

  it('makes an object of a time that is spent', () => {
    const spent = 'spent/VERB/VBD/0/root/spend Thursday/PROPN/NNP/3/compound night/NOUN/NN/1/obl:unmarked';
    expect(arcs(correctObjects(tokens(spent)))).toContain('night/1/obj');
    const left = spent.replace('/spend', '/leave');
    expect(correctObjects(tokens(left))).toEqual(tokens(left));
    const money = `${spent} money/NOUN/NN/1/obj`;
    expect(correctObjects(tokens(money))).toEqual(tokens(money));
  });

  it('makes the first of two nouns behind a verb of naming its object, and no other', () => {
    const called =
      'called/VERB/VBD/0/root/call the/DET/DT/3/det plan/NOUN/NN/1/xcomp a/DET/DT/5/det disaster/NOUN/NN/1/xcomp';
    expect(arcs(correctObjects(tokens(called)))).toBe(
      'called/0/root the/3/det plan/1/obj a/5/det disaster/1/xcomp',
    );
    const seemed = called.replace('called/VERB/VBD/0/root/call', 'seemed/VERB/VBD/0/root/seem');
    expect(correctObjects(tokens(seemed))).toEqual(tokens(seemed));
  });

  it('makes a complement of the post that somebody is appointed to', () => {
    const was =
      'she/PRON/PRP/3/nsubj:pass was/AUX/VBD/3/aux:pass appointed/VERB/VBN/0/root/appoint director/NOUN/NN/3/obj';
    expect(arcs(correctObjects(tokens(was)))).toContain('director/3/xcomp');
    const active = was.replace('nsubj:pass', 'nsubj');
    expect(correctObjects(tokens(active))).toEqual(tokens(active));
  });

  it('makes an object of "her" who is given the post behind it', () => {
    const elected = 'elected/VERB/VBD/0/root/elect her/PRON/PRP$/3/nmod:poss mayor/NOUN/NN/1/obj';
    expect(arcs(correctObjects(tokens(elected)))).toBe('elected/0/root her/1/obj mayor/1/xcomp');
    for (const other of [
      elected.replace('elected/VERB/VBD/0/root/elect', 'praised/VERB/VBD/0/root/praise'),
      elected.replace('mayor', 'brother'),
      `${elected} mayor/NOUN/NN/1/xcomp`,
      elected.replace('her', 'its'),
    ])
      expect(arcs(correctObjects(tokens(other)))).toContain('/3/nmod:poss');
  });
});

describe('correctParticles', () => {
  it('makes a particle of "over" behind a verb of giving', () => {
    const handed =
      'handed/VERB/VBN/0/root/hand over/ADV/RB/1/advmod to/ADP/IN/4/case Norland/PROPN/NNP/1/obl';
    expect(arcs(correctParticles(tokens(handed)))).toContain('over/1/compound:prt');
    const flew = handed.replace('/hand', '/fly');
    expect(correctParticles(tokens(flew))).toEqual(tokens(flew));
  });

  const out =
    'pulled/VERB/VBD/0/root/pull out/ADP/IN/5/case of/ADP/IN/5/case the/DET/DT/5/det deal/NOUN/NN/1/obl';

  it('makes a particle of "out" before "of"', () => {
    expect(arcs(correctParticles(tokens(out)))).toContain('out/1/compound:prt of/5/case');
  });

  it('leaves what one takes out of something, and a place', () => {
    const lived = out.replace('pulled/VERB/VBD/0/root/pull', 'lived/VERB/VBD/0/root/live');
    expect(correctParticles(tokens(lived))).toEqual(tokens(lived));
  });

  it('makes a particle of an adverb before the object alone', () => {
    const back = 'pulled/VERB/VBD/0/root back/ADV/RB/1/advmod the/DET/DT/4/det fleet/NOUN/NN/1/obj';
    expect(arcs(correctParticles(tokens(back)))).toContain('back/1/compound:prt');
    const to = back.replace('the/DET/DT/4/det fleet/NOUN/NN/1/obj', 'to/ADP/IN/4/case Oslo/PROPN/NNP/1/obl');
    expect(correctParticles(tokens(to))).toEqual(tokens(to));
  });
});

describe('correctBidden', () => {
  const clause =
    'called/VERB/VBD/0/root/call for/SCONJ/IN/5/mark Norland/PROPN/NNP/5/nsubj to/PART/TO/5/mark pay/VERB/VB/1/advcl';

  it('hangs who is called on on the verb, and what that is to do below', () => {
    expect(arcs(correctBidden(tokens(clause)))).toBe(
      'called/0/root for/3/case Norland/1/obl to/5/mark pay/3/acl',
    );
  });

  it('leaves what somebody waits for', () => {
    const waited = clause.replace('called/VERB/VBD/0/root/call', 'waited/VERB/VBD/0/root/wait');
    expect(correctBidden(tokens(waited))).toEqual(tokens(waited));
  });
});

describe('correctCalledOn', () => {
  const on =
    'called/VERB/VBD/0/root/call on/ADP/IN/3/case Norland/PROPN/NNP/1/obl to/PART/TO/5/mark pay/VERB/VB/1/advcl';

  it('makes a complement of what somebody is to do', () => {
    expect(arcs(correctCalledOn(tokens(on)))).toContain('pay/1/xcomp');
  });

  it('leaves why somebody called in Norland', () => {
    const inside = on.replace('on/ADP', 'in/ADP');
    expect(correctCalledOn(tokens(inside))).toEqual(tokens(inside));
  });
});
