import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLemmatizer } from '../../src/annotate/lemmatize/lemmatizer.js';
import { packageFiles } from '../../src/resources.js';
import type { Upos } from '../../src/types/document.js';

const lemmatize = createLemmatizer(packageFiles());

describe('lemmas by tag', () => {
  it.each<[Upos, string, string, string]>([
    [
      'VERB',
      'VBD',
      'stopped baked walked called hoped opened admitted',
      'stop bake walk call hope open admit',
    ],
    ['VERB', 'VBD', 'agreed freed died tried panicked focused', 'agree free die try panic focus'],
    ['VERB', 'VBD', 'went fled fought underwent withheld cut', 'go flee fight undergo withhold cut'],
    ['VERB', 'VBN', 'rebuilt shrunk sworn given robbed', 'rebuild shrink swear give rob'],
    ['VERB', 'VBG', 'running making lying seeing underlying mimicking', 'run make lie see underlie mimic'],
    ['VERB', 'VBZ', 'goes denies watches passes moves says', 'go deny watch pass move say'],
    ['AUX', 'VBZ', "is has does 's", 'be have do be'],
    ['AUX', 'VBP', "are 're 've", 'be be have'],
    ['NOUN', 'NNS', 'parties boxes churches wolves shoes heroes', 'party box church wolf shoe hero'],
    [
      'NOUN',
      'NNS',
      'women policemen children crises series 1990s',
      'woman policeman child crisis series 1990s',
    ],
    ['PROPN', 'NNP', 'Brussels Lagos Mars', 'Brussels Lagos Mars'],
    ['PROPN', 'NNPS', 'Peruvians Alps', 'Peruvian Alp'],
    ['ADJ', 'JJR', 'bigger happier later better fewer', 'big happy late good few'],
    ['ADJ', 'JJS', 'nicest worst', 'nice bad'],
    ['ADJ', 'JJ', 'Angolan Steep', 'Angolan steep'],
    ['PRON', 'PRP', 'me them him us', 'I they he we'],
    ['PART', 'RB', "n't n’t", 'not not'],
    ['DET', 'DT', 'An those', 'a that'],
    ['NUM', 'CD', 'Two 40,500 3.5', 'two 40500 3.5'],
  ])('%s %s: %s', (upos, xpos, forms, lemmas) => {
    expect(
      forms
        .split(' ')
        .map((form) => lemmatize(form, upos, xpos))
        .join(' '),
    ).toBe(lemmas);
  });
});

describe('words that no list has', () => {
  it.each<[Upos, string, string, string]>([
    ['VERB', 'VBD', 'zorbed', 'zorb'],
    ['VERB', 'VBG', 'glonking', 'glonk'],
    ['NOUN', 'NNS', 'plonkies', 'plonky'],
    ['NOUN', 'NNS', 'NGOs', 'NGO'],
  ])('%s %s: %s', (upos, xpos, form, lemma) => {
    expect(lemmatize(form, upos, xpos)).toBe(lemma);
  });
});

it('gives any form a lemma that is not empty', () => {
  const tags = [
    'NN',
    'NNS',
    'NNP',
    'NNPS',
    'VB',
    'VBD',
    'VBG',
    'VBN',
    'VBZ',
    'JJ',
    'JJR',
    'JJS',
    'RBR',
    'CD',
    '.',
  ];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom(...tags), (form, xpos) => {
      expect(lemmatize(form, 'NOUN', xpos)).not.toBe('');
    }),
  );
});
