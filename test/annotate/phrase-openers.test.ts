import { describe, expect, it } from 'vitest';
import { lowerOpeners, raisePrepositions } from '../../src/annotate/corrections/phrase-openers.js';
import { arcs, tokens } from './trees.js';

describe('lowerOpeners', () => {
  const neither =
    'Neither/CCONJ/CC/5/cc:preconj Norland/PROPN/NNP/5/nsubj nor/CCONJ/CC/4/cc Westmark/PROPN/NNP/2/conj signed/VERB/VBD/0/root';

  it('hangs "neither" on the parties of which it is said', () => {
    expect(arcs(lowerOpeners(tokens(neither)))).toContain('Neither/2/cc:preconj');
  });

  it('hangs what stands behind "nor" on the first party, not on a phrase of it', () => {
    const inner =
      'Neither/CCONJ/CC/7/cc:preconj council/NOUN/NN/7/nsubj in/ADP/IN/4/case Lundby/PROPN/NNP/2/nmod nor/CCONJ/CC/6/cc Westmark/PROPN/NNP/4/conj signed/VERB/VBD/0/root';
    expect(arcs(lowerOpeners(tokens(inner)))).toContain('Westmark/2/conj');
  });

  it('leaves "either" before two verbs', () => {
    const verbs = neither.replace('Neither', 'Either').replace('nor', 'or').replace('2/conj', '5/conj');
    expect(lowerOpeners(tokens(verbs))).toEqual(tokens(verbs));
  });

  it('hangs "twice" on how many there are, and leaves how often something was done', () => {
    const twice =
      'Twice/ADV/RB/5/advmod as/ADV/RB/3/advmod many/ADJ/JJ/4/amod people/NOUN/NNS/5/nsubj voted/VERB/VBD/0/root';
    expect(arcs(lowerOpeners(tokens(twice)))).toContain('Twice/3/advmod');
    const often = twice.replace('as/ADV/RB/3/advmod many', 'the/DET/DT/4/det old');
    expect(lowerOpeners(tokens(often))).toEqual(tokens(often));
  });
});

describe('raisePrepositions', () => {
  const studied =
    'At/ADP/IN/2/case Mount/PROPN/NNP/4/compound Lundby/PROPN/NNP/4/compound College/PROPN/NNP/5/obl taught/VERB/VBD/0/root';

  it('hangs a preposition on the noun, not on a word of its name', () =>
    expect(arcs(raisePrepositions(tokens(studied)))).toContain('At/4/case'));

  it('leaves one that hangs on its noun', () => {
    const sound = studied.replace('IN/2/case', 'IN/4/case');
    expect(raisePrepositions(tokens(sound))).toEqual(tokens(sound));
  });
});
