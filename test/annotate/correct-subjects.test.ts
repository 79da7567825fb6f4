import { describe, expect, it } from 'vitest';
import {
  correctControl,
  correctSurnames,
  freeSubjects,
  hangBoundsOnNumbers,
} from '../../src/annotate/correct-subjects.js';
import { arcs, tokens } from './trees.js';

const givenNames = new Set(['viktor']);

describe('freeSubjects', () => {
  it.each([
    [
      'a month before a name',
      'In/ADP/IN/3/case May/PROPN/NNP/3/nmod:desc Viktor/PROPN/NNP/5/nsubj Marek/PROPN/NNP/3/flat left/VERB/VBD/0/root',
      'In/2/case May/5/obl Viktor/5/nsubj Marek/3/flat left/0/root',
    ],
    [
      'a place of two words before a given name',
      'In/ADP/IN/4/case New/PROPN/NNP/4/compound York/PROPN/NNP/4/compound Viktor/PROPN/NNP/5/nsubj left/VERB/VBD/0/root',
      'In/2/case New/5/obl York/2/flat Viktor/5/nsubj left/0/root',
    ],
  ])('frees %s', (_, before, after) => {
    expect(arcs(freeSubjects(tokens(before), givenNames))).toBe(after);
  });

  it('leaves a subject without a preposition', () => {
    const before = tokens('New/PROPN/NNP/2/compound York/PROPN/NNP/3/nsubj won/VERB/VBD/0/root');
    expect(freeSubjects(before, givenNames)).toEqual(before);
  });
});

describe('hangBoundsOnNumbers', () => {
  it('hangs "more than" on the number', () => {
    const before =
      'More/ADJ/JJR/4/advmod than/ADP/IN/1/fixed 200/NUM/CD/4/nummod workers/NOUN/NNS/5/nsubj died/VERB/VBD/0/root';
    expect(arcs(hangBoundsOnNumbers(tokens(before)))).toBe(
      'More/3/advmod than/1/fixed 200/4/nummod workers/5/nsubj died/0/root',
    );
  });

  it('leaves a comparison without a number', () => {
    const before = tokens('more/ADJ/JJR/3/amod than/ADP/IN/3/case bread/NOUN/NN/0/root');
    expect(hangBoundsOnNumbers(before)).toEqual(before);
  });
});

describe('correctControl', () => {
  const controlVerbs = new Set(['order']);
  const tree = (lemma: string) =>
    tokens(
      'They/PRON/PRP/2/nsubj ordered/VERB/VBD/0/root firms/NOUN/NNS/2/obj to/PART/TO/5/mark leave/VERB/VB/2/advcl',
    ).map((token) => (token.form === 'ordered' ? { ...token, lemma } : token));

  it('makes a complement of what somebody is ordered to do', () => {
    expect(correctControl(tree('order'), controlVerbs)[4]).toMatchObject({ head: 2, deprel: 'xcomp' });
  });

  it('leaves the purpose of another verb', () => {
    expect(correctControl(tree('sell'), controlVerbs)).toEqual(tree('sell'));
  });
});

describe('correctSurnames', () => {
  const words = { titles: new Set(['minister']), givenNames: new Set(['karin']) };

  it('makes a name of a given name and a capital noun behind a title', () => {
    const before =
      'Minister/PROPN/NNP/3/compound Karin/PROPN/NNP/3/compound Grant/NOUN/NN/4/nsubj left/VERB/VBD/0/root';
    expect(arcs(correctSurnames(tokens(before), words))).toBe(
      'Minister/2/compound Karin/4/nsubj Grant/2/flat left/0/root',
    );
  });

  it('leaves a thing that bears a given name', () => {
    const before = tokens('Karin/PROPN/NNP/2/compound Square/PROPN/NNP/3/nsubj closed/VERB/VBD/0/root');
    expect(correctSurnames(before, words)).toEqual(before);
  });
});
