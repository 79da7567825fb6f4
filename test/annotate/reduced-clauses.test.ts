import { describe, expect, it } from 'vitest';
import { correctReducedClauses } from '../../src/annotate/corrections/reduced-clauses.js';
import { arcs, tokens } from './trees.js';

const ENVOY =
  'Berg/PROPN/NNP/8/nsubj ,/PUNCT/,/1/punct the/DET/DT/4/det envoy/NOUN/NN/5/nsubj appointed/VERB/VBD/8/ccomp there/ADV/RB/5/advmod ,/PUNCT/,/8/punct left/VERB/VBD/0/root';
const SHIP =
  'ferry/NOUN/NN/8/nsubj ,/PUNCT/,/1/punct a/DET/DT/4/det ship/NOUN/NN/5/nsubj:pass built/VERB/VBN/1/acl there/ADV/RB/5/advmod ,/PUNCT/,/8/punct sank/VERB/VBD/0/root';

describe('correctReducedClauses', () => {
  it.each([
    [
      'a clause that the parser hung on the verb',
      ENVOY,
      'Berg/8/nsubj ,/1/punct the/4/det envoy/1/appos appointed/4/acl there/5/advmod ,/8/punct left/0/root',
    ],
    [
      'a clause that the parser hung on the subject',
      SHIP,
      'ferry/8/nsubj ,/1/punct a/4/det ship/1/appos built/4/acl there/5/advmod ,/8/punct sank/0/root',
    ],
  ])('makes an apposition of %s', (_, before, after) => {
    const corrected = correctReducedClauses(tokens(before));
    expect(arcs(corrected)).toBe(after);
    expect(corrected[4]?.xpos).toBe('VBN');
  });

  it.each([
    ['a verb with an object', ENVOY.replace('there/ADV/RB/5/advmod', 'us/PRON/PRP/5/obj')],
    ['a clause that no comma closes', ENVOY.replace(',/PUNCT/,/8/punct', 'then/ADV/RB/8/advmod')],
    ['a clause behind something else', ENVOY.replace('Berg/PROPN/NNP/8/nsubj', 'Then/ADV/RB/8/advmod')],
    ['a verb with an auxiliary', ENVOY.replace('there/ADV/RB/5/advmod', 'had/AUX/VBD/5/aux')],
  ])('leaves %s', (_, before) => {
    expect(correctReducedClauses(tokens(before))).toEqual(tokens(before));
  });
});
