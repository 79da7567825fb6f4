import { describe, expect, it } from 'vitest';
import { lowerRelatives } from '../../src/annotate/corrections/infinitives.js';
import { arcs, tokens } from './trees.js';

const TALKS =
  'talks/NOUN/NNS/0/root that/PRON/WDT/4/obj they/PRON/PRP/4/nsubj hoped/VERB/VBD/1/acl:relcl/hope to/PART/TO/6/mark open/VERB/VB/4/xcomp/open';

describe('lowerRelatives', () => {
  it('gives to an infinitive what the verb before cannot take', () => {
    expect(arcs(lowerRelatives(tokens(TALKS)))).toContain('that/6/obj');
  });

  it.each([
    ['whom somebody orders to do something', TALKS.replace('/hope', '/order')],
    ['an infinitive with an object', `${TALKS} doors/NOUN/NNS/6/obj`],
    ['what stands behind the verb', TALKS.replace('that/PRON/WDT/4/obj', 'now/ADV/RB/4/advmod')],
  ])('leaves %s', (_, before) => {
    expect(lowerRelatives(tokens(before))).toEqual(tokens(before));
  });
});
