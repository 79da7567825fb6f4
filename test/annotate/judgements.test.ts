import { describe, expect, it } from 'vitest';
import { liftJudgements } from '../../src/annotate/corrections/judgements.js';
import { arcs, tokens } from './trees.js';

const CALL =
  'described/VERB/VBD/0/root/describe it/PRON/PRP/1/obj as/ADP/IN/5/case a/DET/DT/5/det door/NOUN/NN/2/nmod';

describe('liftJudgements', () => {
  it('gives the verb what its object is called', () => {
    expect(arcs(liftJudgements(tokens(CALL)))).toContain('door/1/obl');
  });

  it('is sure of what stands there already', () => {
    const doubtful = tokens(CALL.replace('2/nmod', '1/obl')).map((token) => ({ ...token, confidence: 0.3 }));
    expect(liftJudgements(doubtful)[4]).toMatchObject({ head: 1, deprel: 'obl', confidence: 0.7 });
  });

  it.each([
    ['a verb that calls nothing', CALL.replace('/describe', '/paint')],
    ['a phrase without "as"', CALL.replace('as/ADP', 'with/ADP')],
  ])('leaves %s', (_, before) => {
    expect(liftJudgements(tokens(before))).toEqual(tokens(before));
  });
});
