import { describe, expect, it } from 'vitest';
import { createEntityFinder } from '../../../src/annotate/entities/find-entities.js';
import { packageFiles } from '../../../src/resources.js';
import type { EntityType, PlaceKind } from '../../../src/types/document.js';
import { sentenceOf } from './sentence.js';

const finder = createEntityFinder(packageFiles());

function mentionAt(words: string, head: number) {
  const mention = finder.find([sentenceOf(words)]).mentions.find((found) => found.head === head);
  if (mention === undefined) throw new Error(`no mention with head ${head}`);
  return mention;
}

const cases: readonly (readonly [type: EntityType, words: string, head: number])[] = [
  ['Time', 'on/ADP/2:case Tuesday/PROPN/0:root', 2],
  ['Time', 'born/VERB/0:root in/ADP/3:case 1903/NUM/1:obl', 3],
  ['Time', 'grew/VERB/0:root in/ADP/4:case the/DET/4:det 1990s/NOUN/1:obl', 4],
  ['Time', 'left/VERB/0:root last/ADJ/3:amod May/PROPN/1:obl:unmarked', 3],
  ['Time', 'at/ADP/2:case 9/NUM/0:root a.m./NOUN/2:nmod:unmarked', 2],
  ['Time', 'waited/VERB/0:root two/NUM/3:nummod weeks/NOUN/1:obl:unmarked/NNS/week', 3],
  ['Time', 'this/DET/2:det morning/NOUN/0:root', 2],
  ['Number', 'counted/VERB/0:root 2,000/NUM/1:obj', 2],
  ['Number', 'killed/VERB/0:root 12/NUM/1:obj', 2],
  ['Money', 'cost/VERB/0:root $/SYM/1:obj 5/NUM/4:compound million/NUM/2:nummod', 2],
  ['Percent', '40/NUM/2:nummod percent/NOUN/0:root', 2],
  ['Number', 'ran/VERB/0:root 3/NUM/3:nummod km/NOUN/1:obl:unmarked', 3],
  ['Group', '2,000/NUM/2:nummod soldiers/NOUN/0:root/NNS/soldier', 2],
  ['Person', 'May/PROPN/3:nsubj Holt/PROPN/1:flat spoke/VERB/0:root', 1],
  [
    'Group',
    'two/NUM/5:nsubj of/ADP/4:case the/DET/4:det sailors/NOUN/1:nmod/NNS/sailor drowned/VERB/0:root',
    1,
  ],
  [
    'Person',
    'the/DET/2:det daughter/NOUN/0:root/NN/daughter of/ADP/4:case Richard/PROPN/2:nmod Tarn/PROPN/4:flat ,/PUNCT/8:punct a/DET/8:det brewer/NOUN/4:appos/NN/brewer',
    4,
  ],
  [
    'Organization',
    'the/DET/2:det sister/NOUN/0:root/NN/sister of/ADP/4:case Richard/PROPN/2:nmod Tarn/PROPN/4:flat ,/PUNCT/8:punct a/DET/8:det brewer/NOUN/4:appos/NN/brewer',
    4,
  ],
  ['Person', 'President/PROPN/2:nmod:desc Adeyemi/PROPN/3:nsubj left/VERB/0:root', 2],
  ['Person', 'she/PRON/2:nsubj sang/VERB/0:root', 1],
  ['Person', 'the/DET/2:det spokeswoman/NOUN/3:nsubj declined/VERB/0:root', 2],
  ['Group', 'Nigerians/PROPN/2:nsubj/NNPS voted/VERB/0:root', 1],
  ['Place', 'Ankara/PROPN/2:nsubj objected/VERB/0:root', 1],
  ['Place', 'in/ADP/3:case the/DET/3:det Netherlands/PROPN/0:root', 3],
  ['Place', 'the/DET/3:det Orinoco/PROPN/3:compound River/PROPN/0:root', 3],
  ['Organization', 'the/DET/3:det European/ADJ/3:amod Union/PROPN/4:nsubj agreed/VERB/0:root', 3],
  ['Organization', 'the/DET/3:det Fisheries/PROPN/3:compound Ministry/PROPN/4:nsubj agreed/VERB/0:root', 3],
  ['Organization', 'the/DET/2:det government/NOUN/3:nsubj agreed/VERB/0:root', 2],
  [
    'Organization',
    'the/DET/3:det central/ADJ/3:amod bank/NOUN/6:nsubj/NN of/ADP/5:case Hungary/PROPN/3:nmod agreed/VERB/0:root',
    3,
  ],
  ['Organization', 'the/DET/2:det bank/NOUN/3:nsubj/NN agreed/VERB/0:root/VBD', 2],
  [
    'Organization',
    'Carrozza/PROPN/6:nsubj Navarro/PROPN/1:flat founded/VERB/1:acl/VBN/found in/ADP/5:case 1934/NUM/3:obl grew/VERB/0:root',
    1,
  ],
  [
    'Person',
    'Carrozza/PROPN/6:nsubj Navarro/PROPN/1:flat trained/VERB/1:acl/VBN/train in/ADP/5:case Oslo/PROPN/3:obl sang/VERB/0:root',
    1,
  ],
  [
    'Place',
    'on/ADP/4:case the/DET/4:det south/ADJ/4:amod bank/NOUN/0:root/NN of/ADP/7:case the/DET/7:det river/NOUN/4:nmod',
    4,
  ],
  ['Animal', 'the/DET/2:det horse/NOUN/3:nsubj slept/VERB/0:root', 2],
  [
    'Person',
    'the/DET/2:det head/NOUN/6:nsubj/NN of/ADP/5:case the/DET/5:det mission/NOUN/2:nmod/NN agreed/VERB/0:root',
    2,
  ],
  [
    'Object',
    'the/DET/2:det head/NOUN/6:nsubj/NN of/ADP/5:case the/DET/5:det hammer/NOUN/2:nmod/NN broke/VERB/0:root',
    2,
  ],
  ['Person', "a/DET/2:det chargé/NOUN/0:root/NN d'affaires/PROPN/2:flat", 2],
  ['Group', 'the/DET/3:det Western/ADJ/3:amod powers/NOUN/0:root/NNS/power', 3],
  ['Abstract', 'the/DET/3:det special/ADJ/3:amod powers/NOUN/0:root/NNS/power', 3],
];

describe('types', () => {
  it.each(cases)('%s: %s', (type, words, head) => {
    expect(mentionAt(words, head).type).toBe(type);
  });
});

const amounts: readonly (readonly [type: EntityType, words: string, head: number])[] = [
  ['Money', '200/NUM/2:nummod euros/NOUN/0:root/NNS/euro', 2],
  ['Money', 'cost/VERB/0:root 200/NUM/3:nummod pounds/NOUN/1:obj/NNS/pound', 3],
  ['Money', 'three/NUM/2:compound million/NUM/3:nummod pounds/NOUN/0:root/NNS/pound', 3],
  ['Money', 'millions/NOUN/0:root/NNS/million of/ADP/3:case dollars/NOUN/1:nmod/NNS/dollar', 1],
  ['Percent', 'two/NUM/3:nummod percentage/NOUN/3:compound points/NOUN/0:root/NNS/point', 3],
  ['Percent', '12/NUM/2:nummod %/SYM/0:root', 2],
  ['Number', 'weighs/VERB/0:root//weigh 200/NUM/3:nummod pounds/NOUN/1:obj/NNS/pound', 3],
  ['Number', 'two/NUM/2:nummod pounds/NOUN/0:root/NNS/pound of/ADP/4:case flour/NOUN/2:nmod', 2],
];

describe('amounts', () => {
  it.each(amounts)('%s: %s', (type, words, head) => {
    expect(mentionAt(words, head).type).toBe(type);
  });

  it.each([
    ['a currency without a number', 'the/DET/2:det dollar/NOUN/3:nsubj fell/VERB/0:root', 2],
    ['points of a match', 'two/NUM/2:nummod points/NOUN/0:root/NNS/point', 2],
    ['an animal', 'the/DET/2:det buck/NOUN/3:nsubj ran/VERB/0:root', 2],
  ])('no amount: %s', (_, words, head) => {
    expect(['Money', 'Percent', 'Number']).not.toContain(mentionAt(words, head).type);
  });
});

describe('nobody', () => {
  it.each([
    [
      'a noun that WordNet has for no person',
      'Polonium/NOUN/2:nsubj/NN/polonium decays/VERB/0:root//decay quickly/ADV/2:advmod',
      1,
    ],
    ['a bare noun that WordNet has not', 'zircalite/NOUN/2:nsubj/NN decays/VERB/0:root//decay', 1],
  ])('%s is no person: %s', (_, words, head) => {
    expect(mentionAt(words, head).type).not.toBe('Person');
  });
});

const groups: readonly (readonly [is: boolean, words: string, head: number])[] = [
  [true, 'rebels/NOUN/2:nsubj/NNS/rebel fled/VERB/0:root', 1],
  [true, 'special/ADJ/2:amod forces/NOUN/3:nsubj/NNS/force landed/VERB/0:root', 2],
  [true, 'Kenyan/ADJ/2:amod forces/NOUN/3:nsubj/NNS/force landed/VERB/0:root', 2],
  [true, 'regional/ADJ/2:amod allies/NOUN/3:nsubj/NNS/ally agreed/VERB/0:root', 2],
  [true, 'the/DET/2:det crew/NOUN/3:nsubj slept/VERB/0:root', 2],
  [true, 'the/DET/2:det police/NOUN/3:nsubj left/VERB/0:root', 2],
  [
    true,
    'a/DET/2:det handful/NOUN/6:nsubj of/ADP/4:case miners/NOUN/2:nmod/NNS/miner had/AUX/6:aux stayed/VERB/0:root',
    2,
  ],
  [false, 'market/NOUN/2:compound forces/NOUN/3:nsubj/NNS/force act/VERB/0:root', 2],
  [false, 'the/DET/2:det rebel/NOUN/3:nsubj fled/VERB/0:root', 2],
  [
    false,
    'one/NUM/5:nsubj of/ADP/4:case the/DET/4:det sailors/NOUN/1:nmod/NNS/sailor drowned/VERB/0:root',
    1,
  ],
  [false, 'they/PRON/2:nsubj left/VERB/0:root', 1],
  [false, 'the/DET/2:det ministry/NOUN/3:nsubj agreed/VERB/0:root', 2],
  [false, 'Oskar/PROPN/3:nsubj Lund/PROPN/1:flat left/VERB/0:root', 1],
];

describe('groups of people', () => {
  it.each(groups)('%s: %s', (is, words, head) => {
    const { type, name } = mentionAt(words, head);
    expect(type === 'Group').toBe(is);
    if (is) expect(name).toBe(false);
  });
});

const countries: readonly (readonly [
  words: string,
  head: number,
  country: string | undefined,
  place: PlaceKind | undefined,
])[] = [
  ['in/ADP/2:case Moscow/PROPN/0:root', 2, 'RU', 'capital'],
  ['the/DET/2:det U.S./PROPN/3:nsubj agreed/VERB/0:root', 2, 'US', 'country'],
  ['the/DET/3:det United/ADJ/3:amod Kingdom/PROPN/0:root', 3, 'GB', 'country'],
  ['northern/ADJ/2:amod Kenya/PROPN/0:root', 2, 'KE', 'region'],
  ['Marseille/PROPN/2:nsubj grew/VERB/0:root', 1, 'FR', 'city'],
  ['Ashby/PROPN/0:root ,/PUNCT/3:punct England/PROPN/1:appos', 1, 'GB', undefined],
  ['the/DET/3:det Kenyan/ADJ/3:amod town/NOUN/0:root of/ADP/5:case Ashby/PROPN/3:nmod', 5, 'KE', 'city'],
  ['Turkish/ADJ/2:amod officials/NOUN/3:nsubj/NNS/official met/VERB/0:root', 2, 'TR', undefined],
  ["Peru/PROPN/3:nmod:poss _'s/PART/1:case minister/NOUN/4:nsubj left/VERB/0:root", 3, 'PE', undefined],
  ['Nigerians/PROPN/2:nsubj/NNPS voted/VERB/0:root', 1, 'NG', undefined],
  ['Ashby/PROPN/0:root', 1, undefined, undefined],
  ['Ashby/PROPN/0:root and/CCONJ/3:cc England/PROPN/1:conj', 1, undefined, undefined],
  ['rebel/NOUN/2:compound officials/NOUN/3:nsubj/NNS/official met/VERB/0:root', 2, undefined, undefined],
];

describe('countries', () => {
  it.each(countries)('%s', (words, head, country, place) => {
    const found = mentionAt(words, head);
    expect([found.country, found.place]).toEqual([country, place]);
  });

  it.each([
    ['Turkish', 'TR'],
    ['Riyadh', 'SA'],
    ['the US', 'US'],
    ['Britain', 'GB'],
    ['Côte d’Ivoire', 'CI'],
    ['turkeys', undefined],
  ])('countryOf(%s)', (word, country) => {
    expect(finder.countryOf(word)).toBe(country);
  });
});

const capitals: readonly (readonly [government: boolean, words: string, head: number])[] = [
  [true, 'Moscow/PROPN/2:nsubj denied/VERB/0:root//deny it/PRON/2:obj', 1],
  [true, "Riyadh/PROPN/3:nmod:poss _'s/PART/1:case stance/NOUN/4:nsubj hardened/VERB/0:root", 1],
  [true, 'talks/NOUN/0:root/NNS/talk with/ADP/3:case Tehran/PROPN/1:nmod', 3],
  [true, 'accused/VERB/0:root//accuse Ankara/PROPN/1:obj', 2],
  [true, 'Paris/PROPN/4:nsubj and/CCONJ/3:cc Berlin/PROPN/1:conj backed/VERB/0:root//back it/PRON/4:obj', 3],
  [true, 'drones/NOUN/0:root sent/VERB/1:acl/VBN/send by/ADP/4:case Ankara/PROPN/2:obl', 4],
  [
    true,
    'Lusaka/PROPN/6:nsubj ,/PUNCT/4:punct which/PRON/4:nsubj/WDT denied/VERB/1:acl:relcl//deny it/PRON/4:obj waits/VERB/0:root//wait',
    1,
  ],
  [true, 'Lusaka/PROPN/2:nsubj wants/VERB/0:root//want Lima/PROPN/2:obj to/PART/5:mark act/VERB/2:xcomp', 3],
  [false, 'crowds/NOUN/0:root seen/VERB/1:acl/VBN/see by/ADP/4:case Ankara/PROPN/2:obl', 4],
  [
    false,
    'Lusaka/PROPN/5:nsubj ,/PUNCT/4:punct which/PRON/4:nsubj/WDT grew/VERB/1:acl:relcl//grow waits/VERB/0:root//wait',
    1,
  ],
  [false, 'spoke/VERB/0:root//speak in/ADP/3:case Moscow/PROPN/1:obl', 3],
  [false, 'Paris/PROPN/2:nsubj hosted/VERB/0:root//host games/NOUN/2:obj/NNS/game', 1],
  [false, "Vienna/PROPN/3:nmod:poss _'s/PART/1:case mayor/NOUN/4:nsubj denied/VERB/0:root//deny", 1],
  [false, 'talks/NOUN/0:root/NNS/talk in/ADP/3:case Vienna/PROPN/1:nmod', 3],
  [false, 'visited/VERB/0:root//visit Ankara/PROPN/1:obj', 2],
  [false, 'old/ADJ/2:amod Moscow/PROPN/3:nsubj resisted/VERB/0:root//resist', 2],
];

describe('capitals that stand for governments', () => {
  it.each(capitals)('%s: %s', (government, words, head) => {
    const { type, place } = mentionAt(words, head);
    expect(type).toBe(government ? 'Organization' : 'Place');
    if (government) expect(place).toBe('capital');
  });
});

describe('names', () => {
  it.each([
    [true, 'Ankara/PROPN/2:nsubj objected/VERB/0:root', 1],
    [false, 'the/DET/2:det President/PROPN/3:nsubj objected/VERB/0:root', 2],
    [false, 'on/ADP/2:case Tuesday/PROPN/0:root', 2],
    [false, 'Nigerians/PROPN/2:nsubj/NNPS voted/VERB/0:root', 1],
  ])('%s: %s', (name, words, head) => {
    expect(mentionAt(words, head).name).toBe(name);
  });
});
