import { describe, expect, it } from 'vitest';
import { correctCountedResults } from '../../src/annotate/corrections/clauses.js';
import { correctAgents, correctMeans, correctSecondAgents } from '../../src/annotate/corrections/partners.js';
import {
  liftFromMet,
  liftFromPlaces,
  lowerPlaces,
} from '../../src/annotate/corrections/phrases-behind-places.js';
import { arcs, tokens } from './trees.js';

/** The tree with one word's arc in doubt. */
const doubting = (tree: string, form: string) =>
  tokens(tree).map((token) => (token.form === form ? { ...token, confidence: 0.5 } : token));

const classes: Readonly<Record<string, string>> = { fire: 'event', army: 'group', camp: 'location' };
const supersensesOf = (noun: string) => (classes[noun] ? [classes[noun]] : undefined);

describe('liftFromPlaces', () => {
  const deaths =
    'deaths/NOUN/NNS/0/root/death in/ADP/IN/3/case Lundby/PROPN/NNP/1/nmod of/ADP/IN/5/case miners/NOUN/NNS/3/nmod';

  it('lifts from a place what is of the noun before, where the parser doubts', () => {
    expect(arcs(liftFromPlaces(doubting(deaths, 'miners')))).toContain('miners/1/nmod');
    expect(liftFromPlaces(tokens(deaths))).toEqual(tokens(deaths));
  });

  it('lifts from people the event that they died in, and no place', () => {
    const fire =
      'deaths/NOUN/NNS/0/root/death of/ADP/IN/3/case miners/NOUN/NNS/1/nmod in/ADP/IN/5/case fire/NOUN/NN/3/nmod';
    expect(arcs(liftFromPlaces(doubting(fire, 'fire')))).toContain('fire/1/nmod');
    const place = fire.replace('fire/NOUN/NN', 'Lundby/PROPN/NNP');
    expect(liftFromPlaces(doubting(place, 'Lundby'))).toEqual(doubting(place, 'Lundby'));
  });

  it('lifts from a span what somebody is jailed for', () => {
    const jailed =
      'jailed/VERB/VBN/0/root for/ADP/IN/3/case week/NOUN/NN/1/obl for/ADP/IN/5/case theft/NOUN/NN/3/nmod';
    expect(arcs(liftFromPlaces(doubting(jailed, 'theft')))).toContain('theft/1/obl');
  });
});

describe('lowerPlaces', () => {
  const killed =
    'killed/VERB/VBN/0/root in/ADP/IN/4/case the/DET/DT/4/det fire/NOUN/NN/1/obl in/ADP/IN/6/case Lundby/PROPN/NNP/1/obl';

  it('hangs a place on the event before it', () => {
    expect(arcs(lowerPlaces(doubting(killed, 'Lundby'), supersensesOf))).toContain('Lundby/4/nmod');
  });

  it('leaves a place behind another place', () => {
    const camp = killed.replace('fire', 'camp');
    expect(lowerPlaces(doubting(camp, 'Lundby'), supersensesOf)).toEqual(doubting(camp, 'Lundby'));
  });
});

describe('correctAgents', () => {
  const sent =
    'food/NOUN/NN/3/nsubj:pass was/AUX/VBD/3/aux:pass sent/VERB/VBN/0/root to/ADP/IN/5/case camp/NOUN/NN/3/obl by/ADP/IN/7/case army/NOUN/NN/5/nmod';

  it('gives a passive its doer, where the parser hung it on the phrase before', () => {
    expect(arcs(correctAgents(doubting(sent, 'army'), supersensesOf))).toContain('army/3/obl:agent');
  });

  it('gives a passive its doer, where the parser hung it on what one does', () => {
    const taught =
      'was/AUX/VBD/2/aux:pass taught/VERB/VBN/0/root to/PART/TO/4/mark love/VERB/VB/2/xcomp food/NOUN/NN/4/obj by/ADP/IN/8/case her/PRON/PRP$/8/nmod:poss army/NOUN/NN/5/nmod';
    expect(arcs(correctAgents(tokens(taught), supersensesOf))).toContain('army/2/obl:agent');
    const works = taught.replace('her/PRON/PRP$/8/nmod:poss', 'the/DET/DT/8/det');
    expect(correctAgents(tokens(works), supersensesOf)).toEqual(tokens(works));
  });

  it('gives a passive its doer, where the parser hung it on an infinitive that has none', () => {
    const told =
      'was/AUX/VBD/2/aux:pass told/VERB/VBN/0/root to/PART/TO/4/mark leave/VERB/VB/2/xcomp by/ADP/IN/6/case army/NOUN/NN/4/obl';
    expect(arcs(correctAgents(tokens(told), supersensesOf))).toContain('army/2/obl:agent');
  });

  it('leaves the doer of an event in which it happened', () => {
    const during = sent.replace('to/ADP', 'in/ADP');
    expect(correctAgents(doubting(during, 'army'), supersensesOf)).toEqual(doubting(during, 'army'));
  });
});

describe('correctCountedResults', () => {
  it('makes the object of a count before "dead", and of no other number', () => {
    const left = 'leaving/VERB/VBG/0/root/leave 12/NUM/CD/3/nummod dead/ADJ/JJ/1/xcomp';
    expect(arcs(correctCountedResults(tokens(left)))).toContain('12/1/obj');
    const feet = left.replace('leaving/VERB/VBG/0/root/leave', 'being/VERB/VBG/0/root/be');
    expect(correctCountedResults(tokens(feet))).toEqual(tokens(feet));
  });
});

describe('correctSecondAgents', () => {
  const FOUND =
    'found/VERB/VBN/0/root by/ADP/IN/3/case camp/NOUN/NN/1/obl:agent by/ADP/IN/5/case army/NOUN/NN/1/obl:agent';

  it('leaves a passive the doer that can do something', () =>
    expect(arcs(correctSecondAgents(tokens(FOUND), supersensesOf))).toBe(
      'found/0/root by/3/case camp/1/obl by/5/case army/1/obl:agent',
    ));

  it('leaves a doer without another', () => {
    const one = FOUND.split(' ').slice(0, 3).join(' ');
    expect(correctSecondAgents(tokens(one), supersensesOf)).toEqual(tokens(one));
  });
});

describe('correctMeans', () => {
  const REACHED = 'reached/VERB/VBN/0/root by/ADP/IN/3/case telephone/NOUN/NN/1/obl:agent';

  it('calls no doer what is a way of doing it', () =>
    expect(arcs(correctMeans(tokens(REACHED)))).toContain('telephone/1/obl'));

  const HAD = 'had/AUX/VBD/2/aux/have worked/VERB/VBN/0/root by/ADP/IN/4/case torchlight/NOUN/NN/2/obl:agent';

  it('calls no doer what stands behind a verb that is no passive', () =>
    expect(arcs(correctMeans(tokens(HAD)))).toMatch(/torchlight\/2\/obl$/));

  it.each([
    [
      'the doer of a perfect passive',
      'had/AUX/VBD/3/aux/have been/AUX/VBN/3/aux:pass/be hit/VERB/VBN/0/root by/ADP/IN/5/case hail/NOUN/NN/3/obl:agent',
    ],
    ['a doer', REACHED.replaceAll('telephone', 'police')],
    ['a thing with an article', `${REACHED} a/DET/DT/3/det`],
  ])('leaves %s', (_, before) => {
    expect(correctMeans(tokens(before))).toEqual(tokens(before));
  });
});

describe('liftFromMet', () => {
  const met =
    'met/VERB/VBD/0/root/meet envoys/NOUN/NNS/1/obj of/ADP/IN/4/case king/NOUN/NN/2/nmod and/CCONJ/CC/6/cc council/NOUN/NN/4/conj in/ADP/IN/8/case Oslo/PROPN/NNP/6/nmod';

  it('hangs the place behind a list of those who are met on the meeting', () =>
    expect(arcs(liftFromMet(tokens(met)))).toContain('Oslo/1/obl'));

  it.each([
    ['behind another verb', met.replace('/meet', '/blame')],
    ['behind a name', met.replace('council/NOUN/NN', 'Council/PROPN/NNP')],
  ])('leaves a place %s', (_, read) => expect(liftFromMet(tokens(read))).toEqual(tokens(read)));
});
