import { describe, expect, it } from 'vitest';
import { correctClauseSubjects } from '../../src/annotate/corrections/clause-subjects.js';
import { correctSharedAuxiliaries } from '../../src/annotate/corrections/coordinated-verbs.js';
import { arcs, tokens } from './trees.js';

const beat =
  'Berg/PROPN/NNP/2/nsubj scored/VERB/VBD/0/root as/ADP/IN/4/case Lundby/PROPN/NNP/2/obl beat/VERB/VBP/2/advcl Ashby/PROPN/NNP/5/obj';

describe('correctClauseSubjects', () => {
  it('makes the noun before a finite verb its subject, and the preposition a conjunction', () => {
    const corrected = correctClauseSubjects(tokens(beat));
    expect(arcs(corrected)).toEqual(
      arcs(
        tokens(
          'Berg/PROPN/NNP/2/nsubj scored/VERB/VBD/0/root as/SCONJ/IN/5/mark Lundby/PROPN/NNP/5/nsubj beat/VERB/VBD/2/advcl Ashby/PROPN/NNP/5/obj',
        ),
      ),
    );
    expect(corrected[4]?.xpos).toBe('VBD');
  });

  it('does so where the conjunction hangs on the verb already', () => {
    const corrected = correctClauseSubjects(
      tokens(
        'It/PRON/PRP/2/nsubj cut/VERB/VBD/0/root jobs/NOUN/NNS/2/obj after/ADP/IN/6/mark sales/NOUN/NNS/2/obl fell/VERB/VBD/2/advcl',
      ),
    );
    expect(corrected[4]).toMatchObject({ head: 6, deprel: 'nsubj' });
    expect(corrected[3]).toMatchObject({ head: 6, deprel: 'mark', upos: 'SCONJ' });
  });

  it('makes a past tense of a participle that has an object', () => {
    const corrected = correctClauseSubjects(
      tokens(
        'It/PRON/PRP/2/nsubj left/VERB/VBD/0/root after/ADP/IN/5/case a/DET/DT/5/det storm/NOUN/NN/2/obl wrecked/VERB/VBN/5/acl roads/NOUN/NNS/6/obj',
      ),
    );
    expect(corrected[5]).toMatchObject({ head: 2, deprel: 'advcl', xpos: 'VBD' });
    expect(corrected[4]).toMatchObject({ head: 6, deprel: 'nsubj' });
    expect(corrected[2]).toMatchObject({ head: 6, deprel: 'mark' });
  });

  it.each([
    [
      'a participle without an object',
      'It/PRON/PRP/2/nsubj left/VERB/VBD/0/root after/ADP/IN/5/case a/DET/DT/5/det storm/NOUN/NN/2/obl called/VERB/VBN/5/acl Berg/PROPN/NNP/6/xcomp',
    ],
    [
      'a passive that keeps its object',
      'It/PRON/PRP/2/nsubj left/VERB/VBD/0/root after/ADP/IN/5/case a/DET/DT/5/det man/NOUN/NN/2/obl offered/VERB/VBN/5/acl/offer work/NOUN/NN/6/obj',
    ],
    [
      'a clause with a subject',
      'He/PRON/PRP/2/nsubj left/VERB/VBD/0/root after/ADP/IN/4/case lunch/NOUN/NN/2/obl as/SCONJ/IN/7/mark rain/NOUN/NN/7/nsubj fell/VERB/VBD/2/advcl',
    ],
    [
      'a participle behind a noun',
      'He/PRON/PRP/2/nsubj left/VERB/VBD/0/root after/ADP/IN/4/case lunch/NOUN/NN/2/obl singing/VERB/VBG/2/advcl',
    ],
    [
      'a phrase that no conjunction could open',
      'He/PRON/PRP/2/nsubj left/VERB/VBD/0/root with/ADP/IN/4/case Berg/PROPN/NNP/2/obl fell/VERB/VBD/2/advcl',
    ],
    [
      'a noun that does not stand right before the verb',
      'He/PRON/PRP/2/nsubj left/VERB/VBD/0/root after/ADP/IN/4/case lunch/NOUN/NN/2/obl ,/PUNCT/,/6/punct fell/VERB/VBD/2/advcl',
    ],
  ])('leaves %s', (_, tree) => {
    expect(correctClauseSubjects(tokens(tree))).toEqual(tokens(tree));
  });
});

describe('correctSharedAuxiliaries', () => {
  const tagOfLast = (tree: string) => correctSharedAuxiliaries(tokens(tree)).at(-2)?.xpos;

  it('makes an infinitive of the second verb behind "will"', () => {
    expect(
      tagOfLast(
        'It/PRON/PRP/3/nsubj will/AUX/MD/3/aux close/VERB/VB/0/root mines/NOUN/NNS/3/obj and/CCONJ/CC/6/cc cut/VERB/VBD/3/conj jobs/NOUN/NNS/6/obj',
      ),
    ).toBe('VB');
  });

  it.each([
    [
      'two things that were done',
      'It/PRON/PRP/2/nsubj closed/VERB/VBD/0/root mines/NOUN/NNS/2/obj and/CCONJ/CC/5/cc cut/VERB/VBD/2/conj jobs/NOUN/NNS/5/obj',
    ],
    [
      'a verb with a subject of its own',
      'It/PRON/PRP/3/nsubj will/AUX/MD/3/aux close/VERB/VB/0/root and/CCONJ/CC/6/cc Berg/PROPN/NNP/6/nsubj cut/VERB/VBD/3/conj jobs/NOUN/NNS/6/obj',
    ],
  ])('leaves %s', (_, tree) => {
    expect(tagOfLast(tree)).toBe('VBD');
  });
});
