import { describe, expect, it } from 'vitest';
import { correctBareObjects } from '../../src/annotate/corrections/bare-objects.js';
import { correctTerms } from '../../src/annotate/corrections/terms.js';
import { arcs, tokens } from './trees.js';

const senses = (lemma: string) => (/^(?:days|kilometers)$/.test(lemma) ? ['noun.quantity'] : ['noun.person']);
const objects = (tree: string) => arcs(correctBareObjects(tokens(tree), senses));

describe('correctBareObjects', () => {
  it.each([
    [
      'a counted noun',
      'Bombers/NOUN/NNS/2/nsubj killed/VERB/VBD/0/root 23/NUM/CD/4/nummod people/NOUN/NNS/2/obl',
      'people/2/obj',
    ],
    ['a name', 'Voters/NOUN/NNS/2/nsubj elected/VERB/VBD/0/root Berg/PROPN/NNP/2/obl', 'Berg/2/obj'],
  ])('makes an object of %s behind a verb', (_, tree, found) => expect(objects(tree)).toContain(found));

  it.each([
    [
      'a measure',
      'She/PRON/PRP/2/nsubj walked/VERB/VBD/0/root two/NUM/CD/4/nummod kilometers/NOUN/NNS/2/obl',
    ],
    [
      'what a preposition opens',
      'She/PRON/PRP/2/nsubj met/VERB/VBD/0/root with/ADP/IN/4/case Berg/PROPN/NNP/2/obl',
    ],
    ['a second object', 'She/PRON/PRP/2/nsubj paid/VERB/VBD/0/root Berg/PROPN/NNP/2/obl sums/NOUN/NNS/2/obj'],
    [
      'what stands behind a passive',
      'She/PRON/PRP/3/nsubj:pass was/AUX/VBD/3/aux:pass named/VERB/VBN/0/root Berg/PROPN/NNP/3/obl',
    ],
  ])('leaves %s', (_, tree) => expect(objects(tree)).toBe(arcs(tokens(tree))));
});

describe('correctTerms', () => {
  it('hangs "in prison" on the years, and what follows on the verb', () => {
    const tree =
      'He/PRON/PRP/3/nsubj:pass was/AUX/VBD/3/aux:pass sent/VERB/VBN/0/root to/ADP/IN/6/case four/NUM/CD/6/nummod years/NOUN/NNS/3/obl/year in/ADP/IN/8/case prison/NOUN/NN/3/obl for/ADP/IN/10/case fraud/NOUN/NN/8/nmod';
    expect(arcs(correctTerms(tokens(tree)))).toMatch(/prison\/6\/nmod .*fraud\/3\/obl/);
  });

  it('leaves years that nobody is sent to', () => {
    const tree =
      'He/PRON/PRP/2/nsubj spent/VERB/VBD/0/root four/NUM/CD/4/nummod years/NOUN/NNS/2/obj/year in/ADP/IN/6/case prison/NOUN/NN/2/obl';
    expect(correctTerms(tokens(tree))).toEqual(tokens(tree));
  });
});
