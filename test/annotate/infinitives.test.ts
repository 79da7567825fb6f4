import { describe, expect, it } from 'vitest';
import { correctNounInfinitives } from '../../src/annotate/corrections/infinitives.js';
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
