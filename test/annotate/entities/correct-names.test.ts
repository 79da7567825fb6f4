import { describe, expect, it } from 'vitest';
import { createEntityFinder } from '../../../src/annotate/entities/find-entities.js';
import { packageFiles } from '../../../src/resources.js';
import { sentenceOf } from './sentence.js';

const finder = createEntityFinder(packageFiles());

function arcs(words: string): string {
  const tokens = finder.correctNames(sentenceOf(words).tokens);
  return tokens.map(({ form, head, deprel }) => `${form} ${head}:${deprel}`).join(', ');
}

const corrected: readonly (readonly [why: string, words: string, expected: string])[] = [
  [
    'a surname behind its particle',
    'backs/VERB/0:root Omar/PROPN/1:obj Al/PROPN/2:flat Haddad/PROPN/1:xcomp',
    'backs 0:root, Omar 1:obj, Al 2:flat, Haddad 2:flat',
  ],
  [
    'a name torn in two keeps the stronger role',
    'Karin/PROPN/3:dep Berg/PROPN/3:nsubj spoke/VERB/0:root',
    'Karin 3:nsubj, Berg 1:flat, spoke 0:root',
  ],
  [
    'a country run into a name',
    'met/VERB/0:root his/PRON/3:nmod:poss counterpart/NOUN/1:obj from/ADP/7:case Jordan/PROPN/7:compound Karim/PROPN/7:compound Haddad/PROPN/3:nmod',
    'met 0:root, his 3:nmod:poss, counterpart 6:nmod:desc, from 5:case, Jordan 3:nmod, Karim 1:obj, Haddad 6:flat',
  ],
  [
    'two matters of one body',
    'the/DET/4:det Salt/PROPN/4:compound and/CCONJ/2:cc Markets/PROPN/6:nsubj Authority/PROPN/4:flat agreed/VERB/0:root',
    'the 2:det, Salt 6:nsubj, and 2:flat, Markets 2:flat, Authority 2:flat, agreed 0:root',
  ],
  [
    'two matters of one body, of several words and behind an adjective',
    'the/DET/4:det federal/ADJ/4:amod Mill/PROPN/4:compound Salt/PROPN/8:nsubj and/CCONJ/7:cc Markets/PROPN/7:compound Authority/PROPN/4:conj agreed/VERB/0:root',
    'the 3:det, federal 3:amod, Mill 8:nsubj, Salt 3:flat, and 3:flat, Markets 3:flat, Authority 3:flat, agreed 0:root',
  ],
  [
    'an initial that opens a sentence',
    'B./X/4:discourse R./PROPN/4:nsubj Lindgren/PROPN/2:flat spoke/VERB/0:root',
    'B. 4:nsubj, R. 1:flat, Lindgren 1:flat, spoke 0:root',
  ],
  [
    'a hyphenated given name',
    'Park/PROPN/5:nsubj Seo/PROPN/1:flat _-/PUNCT/1:punct _joon/NOUN/5:obj won/VERB/0:root',
    'Park 5:nsubj, Seo 1:flat, - 4:punct, joon 1:flat, won 0:root',
  ],
  [
    'a name whose particles have other tags',
    'Ursula/X/2:compound von/NOUN/4:nsubj/NN Lahr/PROPN/2:flat spoke/VERB/0:root',
    'Ursula 4:nsubj, von 1:flat, Lahr 1:flat, spoke 0:root',
  ],
  [
    'a listed name of several words',
    'saw/VERB/0:root Dar/PROPN/3:compound es/NOUN/1:obj/NNS Salaam/PROPN/3:appos',
    'saw 0:root, Dar 1:obj, es 2:flat, Salaam 2:flat',
  ],
  [
    'a listed name before a noun',
    'the/DET/4:det Black/ADJ/4:amod Sea/PROPN/4:compound port/NOUN/0:root',
    'the 4:det, Black 3:amod, Sea 4:compound, port 0:root',
  ],
  [
    'a name whose words are two subjects',
    'the/DET/2:det Pic/PROPN/5:nsubj _-/PUNCT/2:punct _Noir/PROPN/5:nsubj sank/VERB/0:root',
    'the 2:det, Pic 5:nsubj, - 4:punct, Noir 2:flat, sank 0:root',
  ],
  [
    'a name whose words stand in one place',
    'born/VERB/0:root at/ADP/3:case Lille/PROPN/1:obl Vang/PROPN/1:obl',
    'born 0:root, at 3:case, Lille 1:obl, Vang 3:flat',
  ],
  [
    'a third word of a name in the same place',
    'studied/VERB/0:root under/ADP/3:case Harry/PROPN/1:obl Marshall/PROPN/3:flat Warde/PROPN/1:obl',
    'studied 0:root, under 3:case, Harry 1:obl, Marshall 3:flat, Warde 3:flat',
  ],
  [
    'a title with a preposition in capitals',
    'Road/PROPN/4:nsubj Beyond/ADP/3:case Lakes/PROPN/1:nmod sold/VERB/0:root well/ADV/4:advmod ./PUNCT/4:punct',
    'Road 4:nsubj, Beyond 1:flat, Lakes 1:flat, sold 0:root, well 4:advmod, . 4:punct',
  ],
  [
    'a preposition in capitals of a headline',
    'Road/PROPN/4:nsubj Beyond/ADP/3:case Lakes/PROPN/1:nmod Closed/VERB/0:root',
    'Road 4:nsubj, Beyond 3:case, Lakes 1:nmod, Closed 0:root',
  ],
  [
    'a town upon a river',
    'born/VERB/0:root in/ADP/3:case Kingley/PROPN/1:obl upon/ADP/5:case Hullet/PROPN/3:nmod',
    'born 0:root, in 3:case, Kingley 1:obl, upon 3:flat, Hullet 3:flat',
  ],
  [
    'a surname read as an apposition',
    'Tunku/PROPN/3:nsubj Rashwar/PROPN/1:appos spoke/VERB/0:root',
    'Tunku 3:nsubj, Rashwar 1:flat, spoke 0:root',
  ],
  [
    'a firm of two names',
    'Hart/PROPN/4:nsubj &/CCONJ/3:cc Lund/PROPN/1:conj closed/VERB/0:root',
    'Hart 4:nsubj, & 1:flat, Lund 1:flat, closed 0:root',
  ],
  [
    'a firm of three names',
    'Hart/PROPN/6:nsubj _,/PUNCT/3:punct Lund/PROPN/1:conj &/CCONJ/5:cc Co./PROPN/1:conj closed/VERB/0:root',
    'Hart 6:nsubj, , 1:punct, Lund 1:flat, & 1:flat, Co. 1:flat, closed 0:root',
  ],
  [
    'a firm with a word behind it',
    'by/ADP/2:case Hart/PROPN/6:obl &/CCONJ/4:cc Lund/PROPN/2:conj Holdings/PROPN/4:flat closed/VERB/0:root',
    'by 2:case, Hart 6:obl, & 2:flat, Lund 2:flat, Holdings 2:flat, closed 0:root',
  ],
  [
    'a firm of a father and his sons',
    'Hart/PROPN/4:nsubj and/CCONJ/3:cc Sons/PROPN/1:conj/NNPS closed/VERB/0:root',
    'Hart 4:nsubj, and 1:flat, Sons 1:flat, closed 0:root',
  ],
];

const left: readonly (readonly [why: string, words: string])[] = [
  ['two people', 'Karin/PROPN/4:nsubj and/CCONJ/3:cc Otto/PROPN/1:conj met/VERB/0:root'],
  ['two surnames', 'Hart/PROPN/4:nsubj and/CCONJ/3:cc Lund/PROPN/1:conj met/VERB/0:root'],
  ['a day behind a name', 'Karin/PROPN/3:nsubj Tuesday/PROPN/3:obl:unmarked spoke/VERB/0:root'],
  ['a place before a name', 'in/ADP/2:case Paris/PROPN/4:obl Berg/PROPN/4:nsubj spoke/VERB/0:root'],
  ['a name that is whole', 'Karin/PROPN/3:nsubj Berg/PROPN/1:flat spoke/VERB/0:root'],
  ['a compound that is no name', 'a/DET/3:det Karin/PROPN/3:compound Museum/PROPN/0:root'],
  ['an article before a country', 'The/DET/3:det US/PROPN/3:compound troops/NOUN/0:root'],
  [
    'two names in two places',
    'left/VERB/0:root in/ADP/3:case Lille/PROPN/1:obl for/ADP/5:case Vang/PROPN/1:obl',
  ],
  [
    'an apposition behind a comma',
    'Tunku/PROPN/4:nsubj ,/PUNCT/3:punct Rashwar/PROPN/1:appos spoke/VERB/0:root',
  ],
  [
    'a race between two towns',
    'the/DET/5:det Lille/PROPN/5:compound _-/PUNCT/2:punct _Vang/PROPN/5:compound race/NOUN/0:root',
  ],
  ['a country with its troops', 'met/VERB/0:root envoys/NOUN/1:obj from/ADP/4:case Jordan/PROPN/2:nmod'],
];

describe('correctNames', () => {
  it.each(corrected)('mends %s', (_, words, expected) => {
    expect(arcs(words)).toBe(expected);
  });

  it.each(left)('leaves %s', (_, words) => {
    const { tokens } = sentenceOf(words);
    expect(finder.correctNames(tokens)).toEqual(tokens);
  });
});
