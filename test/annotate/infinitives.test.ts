import { describe, expect, it } from 'vitest';
import {
  correctNounInfinitives,
  correctOrdinals,
  correctWillingSubjects,
} from '../../src/annotate/corrections/infinitives.js';
import { arcs, tokens } from './trees.js';

const DUTY =
  'breached/VERB/VBD/0/root its/PRON/PRP$/3/nmod:poss duty/NOUN/NN/1/obj to/PART/TO/5/mark warn/VERB/VB/1/advcl';
const corrected = (tree: string) => correctNounInfinitives(tokens(tree), new Set(['duty', 'plan']));

describe('correctNounInfinitives', () => {
  it('hangs on a duty what somebody is bound to do', () =>
    expect(arcs(corrected(DUTY))).toContain('warn/3/acl'));

  it.each([
    ['what a plan was used for', DUTY.replace('duty/NOUN', 'plan/NOUN')],
    ['an aim of a word in no list', DUTY.replace('duty/NOUN', 'law/NOUN')],
  ])('leaves %s', (_, before) => expect(corrected(before)).toEqual(tokens(before)));
});

const WILLING =
  'it/PRON/PRP/3/expl is/AUX/VBZ/3/cop willing/ADJ/JJ/0/root to/PART/TO/5/mark talk/VERB/VB/3/xcomp';

describe('correctWillingSubjects', () => {
  it('has somebody be willing', () =>
    expect(arcs(correctWillingSubjects(tokens(WILLING)))).toContain('it/3/nsubj'));

  it.each([
    ['what is said of the way things are', WILLING.replace('willing/ADJ', 'easy/ADJ')],
    ['another expletive', WILLING.replace('it/PRON', 'there/PRON')],
  ])('leaves %s', (_, before) => expect(correctWillingSubjects(tokens(before))).toEqual(tokens(before)));
});

describe('correctOrdinals', () => {
  const paid =
    'known/VERB/VBN/0/root as/ADP/IN/4/case first/ADJ/JJ/4/amod woman/NOUN/NN/1/obl to/PART/TO/8/mark have/AUX/VB/8/aux been/AUX/VBN/8/aux:pass paid/VERB/VBN/1/advcl';

  it('hangs on whom somebody is known as what she was the first to do', () =>
    expect(arcs(correctOrdinals(tokens(paid)))).toContain('paid/4/acl'));

  it.each([
    ['what a woman of no rank is known for', paid.replace('first/ADJ', 'good/ADJ')],
    ['what was done with the first', paid.replace('as/ADP', 'with/ADP')],
  ])('leaves %s', (_, before) => expect(correctOrdinals(tokens(before))).toEqual(tokens(before)));
});
