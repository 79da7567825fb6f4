import { describe, expect, it } from 'vitest';
import {
  correctCoordinatedPast,
  correctReportingSubjects,
} from '../../src/annotate/corrections/coordinated-verbs.js';
import { correctLostVerbs } from '../../src/annotate/corrections/lost-verbs.js';
import { correctUnchangedPast } from '../../src/annotate/corrections/tags.js';
import { arcs, tokens } from './trees.js';

describe('correctUnchangedPast', () => {
  const unchanged = new Set(['beat', 'put']);

  it('makes a past tense of a base form that one thing has done', () => {
    const tree = 'Lundby/PROPN/NNP/2/nsubj beat/VERB/VBP/0/root Ashby/PROPN/NNP/2/obj ././PUNCT/2/punct';
    expect(correctUnchangedPast(tokens(tree), unchanged)[1]?.xpos).toBe('VBD');
  });

  it.each([
    ['several', 'Drummers/NOUN/NNS/2/nsubj beat/VERB/VBP/0/root drums/NOUN/NNS/2/obj ././PUNCT/2/punct'],
    [
      'two by name',
      'Lundby/PROPN/NNP/4/nsubj and/CCONJ/CC/3/cc Marne/PROPN/NNP/1/conj beat/VERB/VBP/0/root Ashby/PROPN/NNP/4/obj',
    ],
    [
      'one that will do it',
      'Lundby/PROPN/NNP/3/nsubj will/AUX/MD/3/aux beat/VERB/VB/0/root Ashby/PROPN/NNP/3/obj',
    ],
    [
      'a number of things',
      'A/DET/DT/2/det number/NOUN/NN/5/nsubj of/ADP/IN/4/case teams/NOUN/NNS/2/nmod beat/VERB/VBP/0/root Ashby/PROPN/NNP/5/obj',
    ],
    ['another verb', 'Lundby/PROPN/NNP/2/nsubj play/VERB/VBP/0/root Ashby/PROPN/NNP/2/obj'],
  ])('leaves what %s do', (_, tree) => {
    expect(correctUnchangedPast(tokens(tree), unchanged)).toEqual(tokens(tree));
  });
});

describe('correctCoordinatedPast', () => {
  const tagsOf = (tree: string) =>
    correctCoordinatedPast(tokens(tree))
      .filter(({ upos }) => upos === 'VERB')
      .map(({ form, xpos }) => `${form} ${xpos}`);

  it.each([
    [
      'two things that one did',
      'She/PRON/PRP/2/nsubj condemned/VERB/VBD/0/root raids/NOUN/NNS/2/obj and/CCONJ/CC/5/cc called/VERB/VBN/2/conj for/ADP/IN/7/case peace/NOUN/NN/5/obl',
      ['condemned VBD', 'called VBD'],
    ],
    [
      'three things, the last without "and"',
      'Crews/NOUN/NNS/2/nsubj boarded/VERB/VBD/0/root ships/NOUN/NNS/2/obj and/CCONJ/CC/5/cc searched/VERB/VBN/2/conj cabins/NOUN/NNS/5/obj ,/PUNCT/,/9/punct then/ADV/RB/9/advmod sailed/VERB/VBN/2/conj',
      ['boarded VBD', 'searched VBD', 'sailed VBD'],
    ],
    [
      'a past below a past that is no root',
      'Police/NOUN/NNS/2/nsubj say/VERB/VBP/0/root he/PRON/PRP/4/nsubj robbed/VERB/VBD/2/ccomp banks/NOUN/NNS/4/obj and/CCONJ/CC/7/cc fled/VERB/VBN/4/conj',
      ['say VBP', 'robbed VBD', 'fled VBD'],
    ],
  ])('makes a past tense of %s', (_, before, expected) => {
    expect(tagsOf(before)).toEqual(expected);
  });

  it.each([
    [
      'the second half of a passive',
      'Roads/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass flooded/VERB/VBD/0/root and/CCONJ/CC/5/cc closed/VERB/VBN/3/conj',
    ],
    [
      'a passive coordinated with an active past',
      'She/PRON/PRP/2/nsubj visited/VERB/VBD/0/root schools/NOUN/NNS/2/obj and/CCONJ/CC/6/cc was/AUX/VBD/6/aux:pass criticised/VERB/VBN/2/conj',
    ],
    [
      'a participle that names who did it',
      'Ships/NOUN/NNS/2/nsubj left/VERB/VBD/0/root harbour/NOUN/NN/2/obj ,/PUNCT/,/5/punct escorted/VERB/VBN/2/conj by/ADP/IN/7/case tugs/NOUN/NNS/5/obl:agent',
    ],
    [
      'a participle with a subject of its own',
      'He/PRON/PRP/2/nsubj left/VERB/VBD/0/root ,/PUNCT/,/6/punct his/PRON/PRP$/5/nmod:poss work/NOUN/NN/6/nsubj:pass done/VERB/VBN/2/conj',
    ],
    [
      'a perfect',
      'She/PRON/PRP/3/nsubj has/AUX/VBZ/3/aux opened/VERB/VBN/0/root schools/NOUN/NNS/3/obj and/CCONJ/CC/6/cc planted/VERB/VBN/3/conj trees/NOUN/NNS/6/obj',
    ],
  ])('leaves %s', (_, before) => {
    expect(correctCoordinatedPast(tokens(before))).toEqual(tokens(before));
  });
});

describe('correctReportingSubjects', () => {
  const speakingVerbs = new Set(['say']);

  it.each([
    [
      'an active clause',
      'Councils/NOUN/NNS/3/nsubj will/AUX/MD/3/aux meet/VERB/VB/6/ccomp ,/PUNCT/,/3/punct diplomats/NOUN/NNS/3/nsubj said/VERB/VBD/0/root/say',
      'Councils/3/nsubj will/3/aux meet/6/ccomp ,/3/punct diplomats/6/nsubj said/0/root',
    ],
    [
      'a passive clause, whose voice is not that of the report',
      'Nine/NUM/CD/3/nsubj:pass were/AUX/VBD/3/aux:pass hurt/VERB/VBN/6/ccomp ,/PUNCT/,/3/punct police/NOUN/NNS/3/nsubj:pass said/VERB/VBD/0/root/say',
      'Nine/3/nsubj:pass were/3/aux:pass hurt/6/ccomp ,/3/punct police/6/nsubj said/0/root',
    ],
  ])('gives the report behind %s its subject', (_, before, after) => {
    expect(arcs(correctReportingSubjects(tokens(before), speakingVerbs))).toBe(after);
  });

  it.each([
    [
      'the subject of what is said behind the verb of speech',
      'Norway/PROPN/NNP/2/nsubj said/VERB/VBD/0/root/say councils/NOUN/NNS/5/nsubj will/AUX/MD/5/aux meet/VERB/VB/2/ccomp',
    ],
    [
      'what there is, which stands behind its verb',
      'There/PRON/EX/2/expl is/VERB/VBZ/5/ccomp hope/NOUN/NN/2/nsubj ,/PUNCT/,/2/punct said/VERB/VBD/0/root/say the/DET/DT/7/det card/NOUN/NN/5/obj',
    ],
    [
      'a second subject where the report has its own',
      'Ferries/NOUN/NNS/2/nsubj sail/VERB/VBP/8/ccomp ,/PUNCT/,/5/punct weather/NOUN/NN/2/nsubj permitting/VERB/VBG/2/advcl ,/PUNCT/,/2/punct captains/NOUN/NNS/8/nsubj say/VERB/VBP/0/root',
    ],
  ])('leaves %s', (_, before) => {
    expect(correctReportingSubjects(tokens(before), speakingVerbs)).toEqual(tokens(before));
  });
});

describe('correctLostVerbs', () => {
  it.each([
    [
      'a participle with an object, behind an apposition',
      'Karin/PROPN/NNP/0/root ,/PUNCT/,/3/punct minister/NOUN/NN/1/appos ,/PUNCT/,/5/punct accused/VERB/VBN/1/acl mayors/NOUN/NNS/5/obj ./PUNCT/./1/punct',
      'Karin/5/nsubj ,/3/punct minister/1/appos ,/5/punct accused/0/root mayors/5/obj ./5/punct',
    ],
    [
      'a past tense coordinated with that of a relative clause by a comma alone',
      'Karin/PROPN/NNP/0/root ,/PUNCT/,/5/punct whose/PRON/WP$/4/nmod:poss party/NOUN/NN/5/nsubj won/VERB/VBD/1/acl:relcl ,/PUNCT/,/7/punct thanked/VERB/VBD/5/conj voters/NOUN/NNS/7/obj ./PUNCT/./7/punct',
      'Karin/7/nsubj ,/5/punct whose/4/nmod:poss party/5/nsubj won/1/acl:relcl ,/7/punct thanked/0/root voters/7/obj ./7/punct',
    ],
    [
      'a finite verb put beside the noun, behind a dash',
      'Rebels/NOUN/NNS/0/root –/PUNCT/:/4/punct all/DET/DT/4/det farmers/NOUN/NNS/1/appos –/PUNCT/:/6/punct fled/VERB/VBD/1/parataxis home/ADV/RB/6/advmod ./PUNCT/./1/punct',
      'Rebels/6/nsubj –/4/punct all/4/det farmers/1/appos –/6/punct fled/0/root home/6/advmod ./6/punct',
    ],
  ])('makes a sentence of %s', (_, before, after) => {
    const corrected = correctLostVerbs(tokens(before));
    expect(arcs(corrected)).toBe(after);
    expect(corrected.find(({ head }) => head === 0)?.xpos).toBe('VBD');
  });

  it.each([
    [
      'a noun phrase without a full stop, as in a headline',
      'Karin/PROPN/NNP/0/root ,/PUNCT/,/3/punct accused/VERB/VBN/1/acl mayors/NOUN/NNS/3/obj',
    ],
    [
      'a participle that names who did it',
      'Karin/PROPN/NNP/0/root ,/PUNCT/,/3/punct given/VERB/VBN/1/acl prizes/NOUN/NNS/3/obj by/ADP/IN/6/case juries/NOUN/NNS/3/obl:agent ./PUNCT/./1/punct',
    ],
    [
      'a participle without an object',
      'Villages/NOUN/NNS/0/root ,/PUNCT/,/3/punct destroyed/VERB/VBN/1/acl in/ADP/IN/5/case May/PROPN/NNP/3/obl ./PUNCT/./1/punct',
    ],
    [
      'a participle that no comma sets off',
      'People/NOUN/NNS/0/root given/VERB/VBN/1/acl food/NOUN/NN/2/obj ./PUNCT/./1/punct',
    ],
    [
      'two verbs of a relative clause that "and" joins',
      'Farmers/NOUN/NNS/0/root who/PRON/WP/3/nsubj left/VERB/VBD/1/acl:relcl ,/PUNCT/,/6/punct and/CCONJ/CC/6/cc returned/VERB/VBD/3/conj ./PUNCT/./1/punct',
    ],
    [
      'a sentence whose noun is said of somebody',
      'She/PRON/PRP/3/nsubj is/AUX/VBZ/3/cop mayor/NOUN/NN/0/root ,/PUNCT/,/5/punct elected/VERB/VBN/3/acl leader/NOUN/NN/5/xcomp ./PUNCT/./3/punct',
    ],
  ])('leaves %s', (_, before) => {
    expect(correctLostVerbs(tokens(before))).toEqual(tokens(before));
  });
});
