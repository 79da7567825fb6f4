import { describe, expect, it } from 'vitest';
import { correctSwallowedSubjects } from '../../src/annotate/corrections/swallowed-subjects.js';
import { tokens } from './trees.js';

const siege =
  'After/ADP/IN/2/case siege/NOUN/NN/8/obl of/ADP/IN/4/case Lundby/PROPN/NNP/2/nmod ,/PUNCT/,/7/punct';

describe('correctSwallowedSubjects', () => {
  it('gives a verb the name behind the comma of the phrase before it', () => {
    const corrected = correctSwallowedSubjects(
      tokens(`${siege} King/PROPN/NNP/7/nmod:desc Marek/PROPN/NNP/4/appos fled/VERB/VBN/0/root`),
    );
    expect(corrected[6]).toMatchObject({ head: 8, deprel: 'nsubj' });
    expect(corrected[7]).toMatchObject({ xpos: 'VBD' });
  });

  it('makes a passive subject of it before an auxiliary', () => {
    const corrected = correctSwallowedSubjects(
      tokens(
        'After/ADP/IN/2/case siege/NOUN/NN/8/obl of/ADP/IN/4/case Lundby/PROPN/NNP/2/nmod ,/PUNCT/,/6/punct Marek/PROPN/NNP/4/appos was/AUX/VBD/8/aux:pass killed/VERB/VBN/0/root',
      ),
    );
    expect(corrected[5]).toMatchObject({ head: 8, deprel: 'nsubj:pass' });
    expect(corrected[7]).toMatchObject({ xpos: 'VBN' });
  });

  it.each([
    [
      'an apposition before the subject',
      `${siege} capital/NOUN/NN/4/appos they/PRON/PRP/8/nsubj fled/VERB/VBD/0/root`,
    ],
    [
      'a list behind which a verb has its own subject',
      'After/ADP/IN/2/case siege/NOUN/NN/8/obl of/ADP/IN/4/case Lundby/PROPN/NNP/2/nmod and/CCONJ/CC/6/cc Ashby/PROPN/NNP/4/conj he/PRON/PRP/8/nsubj fled/VERB/VBD/0/root',
    ],
    [
      'an imperative',
      'In/ADP/IN/2/case Lundby/PROPN/NNP/5/obl ,/PUNCT/,/2/punct home/NOUN/NN/2/appos go/VERB/VB/0/root',
    ],
  ])('leaves %s', (_, tree) => {
    expect(correctSwallowedSubjects(tokens(tree))).toEqual(tokens(tree));
  });
});
