import { describe, expect, it } from 'vitest';
import {
  correctInitialNicknames,
  correctInitialSurnames,
} from '../../src/annotate/corrections/initial-nouns.js';
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

describe('correctInitialNicknames', () => {
  const named = tokens('fans/NOUN/NNS/2/nsubj cheered/VERB/VBD/0/root Eagles/PROPN/NNPS/2/obj');
  const opening = 'Eagles/NOUN/NNS/2/nsubj won/VERB/VBD/0/root';
  const first = (title: string, ...trees: readonly string[]) =>
    correctInitialNicknames([...trees.map(tokens), tokens(opening)], title).at(-1)?.[0];

  it('makes a name of an opening plural that is a name inside a sentence', () => {
    const [, sentence] = correctInitialNicknames([named, tokens(opening)], '');
    expect(sentence?.[0]).toMatchObject({ upos: 'PROPN', xpos: 'NNPS', lemma: 'Eagles' });
  });

  it('or in a title', () => {
    expect(first('Late header sends Eagles to final')).toMatchObject({ upos: 'PROPN' });
  });

  it.each([
    ['a title in capitals', 'The Wings Of Eagles', []],
    ['a title that begins with it', 'Eagles return to the valley', []],
    [
      'a word in small letters elsewhere',
      'Header sends Eagles to final',
      ['eagles/NOUN/NNS/2/nsubj flew/VERB/VBD/0/root'],
    ],
  ])('not by %s', (_, title, trees) => {
    expect(first(title, ...trees)).toMatchObject({ upos: 'NOUN' });
  });
});
