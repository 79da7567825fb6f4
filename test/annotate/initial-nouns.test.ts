import { describe, expect, it } from 'vitest';
import { correctInitialSurnames } from '../../src/annotate/corrections/initial-nouns.js';
import { tokens } from './trees.js';

describe('correctInitialSurnames', () => {
  const full = tokens('Nora/PROPN/NNP/3/nsubj Tanning/PROPN/NNP/1/flat sang/VERB/VBD/0/root');
  const opening = 'Tanning/VERB/VBG/2/nsubj left/VERB/VBD/0/root';
  const second = (tree: string, ...more: readonly string[]) =>
    correctInitialSurnames([full, tokens(tree), ...more.map(tokens)])[1]?.[0];

  it('makes a name of an opening subject that is a surname elsewhere', () => {
    expect(second(opening)).toMatchObject({ upos: 'PROPN', xpos: 'NNP', lemma: 'Tanning' });
  });

  it.each([
    ['a word that is no surname here', opening.replace('Tanning', 'Singing'), []],
    [
      'a word that stands here in small letters too',
      opening,
      ['she/PRON/PRP/2/nsubj likes/VERB/VBZ/0/root tanning/NOUN/NN/2/obj'],
    ],
    ['a verb that opens a clause', opening.replace('nsubj', 'advcl'), []],
    ['a gerund with an object', 'Tanning/VERB/VBG/3/nsubj hides/NOUN/NNS/1/obj paid/VERB/VBD/0/root', []],
  ])('leaves %s', (_, tree, more) => {
    expect(second(tree, ...more)).toMatchObject({ upos: 'VERB' });
  });
});
