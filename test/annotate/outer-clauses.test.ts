import { describe, expect, it } from 'vitest';
import {
  correctSecondComplements,
  raiseContrasts,
  raiseFromReports,
} from '../../src/annotate/corrections/outer-clauses.js';
import { arcs, tokens } from './trees.js';

const SPEAKING = new Set(['say']);

const DEMAND =
  'demanded/VERB/VBD/0/root he/PRON/PRP/3/nsubj go/VERB/VB/1/ccomp ;/PUNCT/:/6/punct she/PRON/PRP/6/nsubj stays/VERB/VBZ/1/ccomp';

describe('correctSecondComplements', () => {
  it('leaves a verb one complement', () => {
    expect(arcs(correctSecondComplements(tokens(DEMAND), SPEAKING))).toBe(
      'demanded/0/root he/3/nsubj go/1/ccomp ;/6/punct she/6/nsubj stays/1/parataxis',
    );
  });

  it('takes out a clause right behind a semicolon where something else tells what the verb is about', () => {
    const tree =
      'protested/VERB/VBD/0/root against/ADP/IN/3/case tower/NOUN/NN/1/obl ;/PUNCT/:/6/punct banks/NOUN/NNS/6/nsubj left/VERB/VBD/1/ccomp';
    expect(arcs(correctSecondComplements(tokens(tree), SPEAKING))).toContain('left/1/parataxis');
    const believed = tree
      .replace('protested/VERB/VBD/0/root', 'believed/VERB/VBD/0/root/believe')
      .replace(';', ':');
    expect(arcs(correctSecondComplements(tokens(believed), SPEAKING))).toContain('left/1/parataxis');
    const said = believed.replace('/root/believe', '/root/say');
    expect(correctSecondComplements(tokens(said), SPEAKING)).toEqual(tokens(said));
  });

  it.each([
    ['the only complement', DEMAND.replace('go/VERB/VB/1/ccomp', 'go/VERB/VB/1/advcl')],
    ['complements that no semicolon parts', DEMAND.replace(';/PUNCT/:', ',/PUNCT/,')],
  ])('leaves %s', (_, tree) => {
    expect(correctSecondComplements(tokens(tree), SPEAKING)).toEqual(tokens(tree));
  });
});

const REPORT =
  'said/VERB/VBD/0/root/say vote/NOUN/NN/5/nsubj had/AUX/VBD/5/aux been/AUX/VBN/5/cop fair/ADJ/JJ/1/ccomp ,/PUNCT/,/8/punct but/CCONJ/CC/8/cc blamed/VERB/VBD/5/conj them/PRON/PRP/8/obj';

describe('raiseFromReports', () => {
  const speaking = new Set(['say']);
  it('gives a past behind a comma to the speaker', () => {
    expect(arcs(raiseFromReports(tokens(REPORT), speaking))).toContain('blamed/1/conj');
  });

  it.each([
    ['a verb without a comma', REPORT.replace(',/PUNCT/,/8/punct', 'today/NOUN/NN/5/obl:unmarked')],
    ['a verb with a subject', REPORT.replace('them/PRON/PRP/8/obj', 'they/PRON/PRP/8/nsubj')],
    ['what shares the auxiliary', REPORT.replace('blamed/VERB/VBD', 'blamed/VERB/VBN')],
    ['a report in the plain past', REPORT.replace('had/AUX/VBD/5/aux', 'here/ADV/RB/5/advmod')],
    ['what is no report', REPORT.replace('/say', '/see')],
  ])('leaves %s', (_, tree) => {
    expect(raiseFromReports(tokens(tree), speaking)).toEqual(tokens(tree));
  });
});

describe('raiseContrasts', () => {
  const URGE =
    'Holm/PROPN/NNP/2/nsubj urged/VERB/VBD/0/root them/PRON/PRP/2/obj to/PART/TO/5/mark/to wait/VERB/VB/2/xcomp ,/PUNCT/,/9/punct while/SCONJ/IN/9/mark Berg/PROPN/NNP/9/nsubj flew/VERB/VBD/5/advcl';

  it('gives a clause of contrast to the verb that tells', () => {
    expect(arcs(raiseContrasts(tokens(URGE)))).toContain('flew/2/advcl');
  });

  it('takes one out of what is told', () => {
    expect(arcs(raiseContrasts(tokens(URGE.replace('5/advcl', '2/ccomp'))))).toContain('flew/2/advcl');
  });

  it.each([
    ['a clause without a comma', URGE.replace(',/PUNCT/,/9/punct', 'there/ADV/RB/5/advmod')],
    ['a clause of time', URGE.replace('while/SCONJ', 'until/SCONJ')],
    ['a clause of a finite verb', URGE.replace('flew/VERB/VBD/5/advcl', 'flew/VERB/VBD/2/advcl')],
  ])('leaves %s', (_, tree) => {
    expect(raiseContrasts(tokens(tree))).toEqual(tokens(tree));
  });
});
