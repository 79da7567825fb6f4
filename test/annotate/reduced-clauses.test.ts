import { describe, expect, it } from 'vitest';
import {
  correctReducedClauses,
  lowerEnded,
  openMarkedClauses,
  raiseTaken,
} from '../../src/annotate/corrections/reduced-clauses.js';
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

describe('raiseTaken', () => {
  const IMAGES =
    'images/NOUN/NNS/0/root/image of/ADP/IN/3/case stars/NOUN/NNS/1/nmod/star taken/VERB/VBN/3/acl/take there/ADV/RB/4/advmod';

  it('hangs "taken" on the pictures', () =>
    expect(arcs(raiseTaken(tokens(IMAGES)))).toContain('taken/1/acl'));

  it.each([
    ['another noun', IMAGES.replace('images/NOUN/NNS/0/root/image', 'crews/NOUN/NNS/0/root/crew')],
    ['another verb', IMAGES.replace('/take', '/see')],
  ])('leaves %s', (_, tree) => expect(raiseTaken(tokens(tree))).toEqual(tokens(tree)));
});

describe('lowerEnded', () => {
  const ROSE =
    'rose/VERB/VBD/0/root in/ADP/IN/3/case months/NOUN/NNS/1/obl/month ended/VERB/VBN/1/advcl/end May/PROPN/NNP/4/obl';

  it('hangs "ended" on the span before it', () =>
    expect(arcs(lowerEnded(tokens(ROSE)))).toContain('ended/3/acl'));

  it('leaves what is no span', () => {
    const war = ROSE.replace('months/NOUN/NNS/1/obl/month', 'wars/NOUN/NNS/1/obl/war');
    expect(lowerEnded(tokens(war))).toEqual(tokens(war));
  });
});

describe('lowerEnded of a span that the parser hung on "ended"', () => {
  const ROSE =
    'rose/VERB/VBD/0/root in/ADP/IN/3/case months/NOUN/NNS/4/obl/month ended/VERB/VBN/1/advcl/end May/PROPN/NNP/4/obl:unmarked ,/PUNCT/,/8/punct from/ADP/IN/8/case 4/NUM/CD/4/obl';

  it('hangs the span on the verb, and what stands behind the comma', () =>
    expect(arcs(lowerEnded(tokens(ROSE)))).toBe(
      'rose/0/root in/3/case months/1/obl ended/3/acl May/4/obl:unmarked ,/8/punct from/8/case 4/1/obl',
    ));

  it('leaves what stands behind no comma', () =>
    expect(arcs(lowerEnded(tokens(ROSE.replace(',/PUNCT/,/8/punct ', 'then/ADV/RB/8/advmod '))))).toContain(
      '4/4/obl',
    ));
});

describe('openMarkedClauses', () => {
  const after =
    'came/VERB/VBD/0/root after/ADP/IN/5/mark a/DET/DT/4/det bomb/NOUN/NN/1/obl killed/VERB/VBN/4/acl two/NUM/CD/5/obj';

  it('makes a clause of a noun and the past tense behind a conjunction', () =>
    expect(arcs(openMarkedClauses(tokens(after)))).toBe(
      'came/0/root after/5/mark a/4/det bomb/5/nsubj killed/1/advcl two/5/obj',
    ));

  it('leaves a participle whose mark stands behind its noun', () => {
    const read = tokens(
      'saw/VERB/VBD/0/root bomb/NOUN/NN/1/obj as/SCONJ/IN/4/mark built/VERB/VBN/2/acl there/ADV/RB/4/advmod',
    );
    expect(openMarkedClauses(read)).toBe(read);
  });
});
