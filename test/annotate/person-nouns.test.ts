import { describe, expect, it } from 'vitest';
import {
  correctFirstNames,
  correctOpeningNouns,
  correctPersonNouns,
} from '../../src/annotate/corrections/person-nouns.js';
import { arcs, tokens } from './trees.js';

const supersensesOf = (lemma: string) =>
  ({ executive: ['person', 'group'], wounded: ['group'], chief: ['person'] })[lemma] as never;
const tags = (tree: ReturnType<typeof tokens>) => tree.map(({ upos, xpos }) => `${upos}/${xpos}`);

describe('correctPersonNouns', () => {
  it('makes a noun of an adjective for a person that stands as a subject', () => {
    const tree = tokens('The/DET/DT/3/det chief/ADJ/JJ/3/amod executive/ADJ/JJ/4/nsubj left/VERB/VBD/0/root');
    expect(tags(correctPersonNouns(tree, supersensesOf))).toEqual([
      'DET/DT',
      'ADJ/JJ',
      'NOUN/NN',
      'VERB/VBD',
    ]);
  });

  it('makes a title of one right before a name', () => {
    const tree = tokens(
      'chief/ADJ/JJ/3/amod executive/ADJ/JJ/3/amod Karin/PROPN/NNP/5/nsubj Berg/PROPN/NNP/3/flat left/VERB/VBD/0/root',
    );
    expect(arcs(correctPersonNouns(tree, supersensesOf))).toBe(
      'chief/2/amod executive/3/nmod:desc Karin/5/nsubj Berg/3/flat left/0/root',
    );
  });

  it.each([
    ['what stands for a group', 'The/DET/DT/2/det wounded/ADJ/JJ/3/nsubj left/VERB/VBD/0/root'],
    [
      'an adjective before a noun',
      'The/DET/DT/3/det executive/ADJ/JJ/3/amod board/NOUN/NN/4/nsubj met/VERB/VBD/0/root',
    ],
    ['one that bears nothing', 'Executive/ADJ/JJ/2/nsubj left/VERB/VBD/0/root'],
  ])('leaves %s', (_, tree) => {
    expect(correctPersonNouns(tokens(tree), supersensesOf)).toEqual(tokens(tree));
  });
});

describe('correctFirstNames', () => {
  it('takes a first name that ends in "s" for a singular, its own base form', () => {
    const tree = tokens('Mads/PROPN/NNPS/3/nsubj/Mad Berg/PROPN/NNP/1/flat left/VERB/VBD/0/root');
    expect(correctFirstNames(tree)[0]).toMatchObject({ xpos: 'NNP', lemma: 'Mads' });
  });

  it.each([
    [
      'a plural with an article',
      'The/DET/DT/2/det Berlins/PROPN/NNPS/4/nsubj Berg/PROPN/NNP/2/flat left/VERB/VBD/0/root',
    ],
    ['a plural with no surname behind it', 'Vikings/PROPN/NNPS/2/nsubj left/VERB/VBD/0/root'],
  ])('leaves %s', (_, tree) => {
    expect(correctFirstNames(tokens(tree))).toEqual(tokens(tree));
  });
});

describe('correctOpeningNouns', () => {
  const SUB = 'Substitute/VERB/VB/4/nsubj Karl/PROPN/NNP/1/obj Holm/PROPN/NNP/2/flat scored/VERB/VBD/0/root';

  it('makes a title of a verb before a name', () =>
    expect(arcs(correctOpeningNouns(tokens(SUB)))).toBe(
      'Substitute/2/nmod:desc Karl/4/nsubj Holm/2/flat scored/0/root',
    ));

  it.each([
    ['a verb before a noun', SUB.replace('Karl/PROPN/NNP', 'old/ADJ/JJ')],
    ['a gerund', SUB.replace('Substitute/VERB/VB', 'Signing/VERB/VBG')],
    ['a command', SUB.replace('4/nsubj', '4/advcl')],
    ['a name that ends before the verb', SUB.replace('scored', 'of/ADP/IN/2/case scored')],
  ])('leaves %s', (_, before) => {
    expect(correctOpeningNouns(tokens(before))).toEqual(tokens(before));
  });
});
