import { describe, expect, it } from 'vitest';
import { correctReportedSubjects } from '../../src/annotate/corrections/reported-subjects.js';
import { tokens } from './trees.js';

const speaking = new Set(['said', 'say']);

describe('correctReportedSubjects', () => {
  it('gives the first of two subjects to the clause before the report', () => {
    const tree =
      'The/DET/DT/2/det owner/NOUN/NN/8/nsubj has/AUX/VBZ/5/aux been/AUX/VBN/5/aux:pass held/VERB/VBN/8/ccomp ,/PUNCT/,/5/punct police/NOUN/NNS/8/nsubj said/VERB/VBD/0/root ././PUNCT/8/punct';
    expect(correctReportedSubjects(tokens(tree), speaking)[1]).toMatchObject({
      head: 5,
      deprel: 'nsubj:pass',
    });
  });

  it('makes a plain subject of it where the clause is active', () => {
    const tree =
      'Tolls/NOUN/NNS/6/nsubj rose/VERB/VBD/6/ccomp ,/PUNCT/,/2/punct the/DET/DT/5/det council/NOUN/NN/6/nsubj said/VERB/VBD/0/root ././PUNCT/6/punct';
    expect(correctReportedSubjects(tokens(tree), speaking)[0]).toMatchObject({ head: 2, deprel: 'nsubj' });
  });

  it('takes a participle alone for a past tense', () => {
    const tree =
      'Trains/NOUN/NNS/5/nsubj derailed/VERB/VBN/5/ccomp ,/PUNCT/,/2/punct officials/NOUN/NNS/5/nsubj said/VERB/VBD/0/root ././PUNCT/5/punct';
    const [train, derailed] = correctReportedSubjects(tokens(tree), speaking);
    expect(train).toMatchObject({ head: 2, deprel: 'nsubj' });
    expect(derailed).toMatchObject({ xpos: 'VBD' });
  });

  it.each([
    [
      'a participle with its doer',
      'Trains/NOUN/NNS/7/nsubj hit/VERB/VBN/7/ccomp by/ADP/IN/4/case rocks/NOUN/NNS/2/obl:agent ,/PUNCT/,/2/punct officials/NOUN/NNS/7/nsubj said/VERB/VBD/0/root ././PUNCT/7/punct',
    ],
    [
      'a clause with a subject',
      'Tolls/NOUN/NNS/2/nsubj rose/VERB/VBD/6/ccomp ,/PUNCT/,/2/punct the/DET/DT/5/det council/NOUN/NN/6/nsubj said/VERB/VBD/0/root ././PUNCT/6/punct',
    ],
    [
      'a name inside what tells of the speaker',
      'Berg/PROPN/NNP/9/nsubj ,/PUNCT/,/1/punct who/PRON/WP/4/dep succeeded/VERB/VBD/9/ccomp Holm/PROPN/NNP/9/nsubj ,/PUNCT/,/7/punct lawyer/NOUN/NN/5/appos ,/PUNCT/,/1/punct said/VERB/VBD/0/root',
    ],
    [
      'a verb that says nothing',
      'Tolls/NOUN/NNS/6/nsubj rose/VERB/VBD/6/ccomp ,/PUNCT/,/2/punct the/DET/DT/5/det council/NOUN/NN/6/nsubj fell/VERB/VBD/0/root ././PUNCT/6/punct',
    ],
  ])('leaves %s', (_, tree) => {
    expect(correctReportedSubjects(tokens(tree), speaking)).toEqual(tokens(tree));
  });
});
