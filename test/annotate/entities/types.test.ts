import { describe, expect, it } from 'vitest';
import { createEntityFinder } from '../../../src/annotate/entities/find-entities.js';
import { packageFiles } from '../../../src/resources.js';
import type { EntityType } from '../../../src/types/document.js';
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
  ['Number', 'cost/VERB/0:root $/SYM/1:obj 5/NUM/4:compound million/NUM/2:nummod', 2],
  ['Number', '40/NUM/2:nummod percent/NOUN/0:root', 2],
  ['Number', 'ran/VERB/0:root 3/NUM/3:nummod km/NOUN/1:obl:unmarked', 3],
  ['Person', '2,000/NUM/2:nummod soldiers/NOUN/0:root/NNS/soldier', 2],
  ['Person', 'May/PROPN/3:nsubj Holt/PROPN/1:flat spoke/VERB/0:root', 1],
  [
    'Person',
    'two/NUM/5:nsubj of/ADP/4:case the/DET/4:det sailors/NOUN/1:nmod/NNS/sailor drowned/VERB/0:root',
    1,
  ],
  ['Person', 'President/PROPN/2:nmod:desc Adeyemi/PROPN/3:nsubj left/VERB/0:root', 2],
  ['Person', 'she/PRON/2:nsubj sang/VERB/0:root', 1],
  ['Person', 'the/DET/2:det spokeswoman/NOUN/3:nsubj declined/VERB/0:root', 2],
  ['Person', 'Nigerians/PROPN/2:nsubj/NNPS voted/VERB/0:root', 1],
  ['Place', 'Ankara/PROPN/2:nsubj objected/VERB/0:root', 1],
  ['Place', 'in/ADP/3:case the/DET/3:det Netherlands/PROPN/0:root', 3],
  ['Place', 'the/DET/3:det Orinoco/PROPN/3:compound River/PROPN/0:root', 3],
  ['Organization', 'the/DET/3:det European/ADJ/3:amod Union/PROPN/4:nsubj agreed/VERB/0:root', 3],
  ['Organization', 'the/DET/3:det Fisheries/PROPN/3:compound Ministry/PROPN/4:nsubj agreed/VERB/0:root', 3],
  ['Organization', 'the/DET/2:det government/NOUN/3:nsubj agreed/VERB/0:root', 2],
  ['Animal', 'the/DET/2:det horse/NOUN/3:nsubj slept/VERB/0:root', 2],
];

describe('types', () => {
  it.each(cases)('%s: %s', (type, words, head) => {
    expect(mentionAt(words, head).type).toBe(type);
  });
});

const countries: readonly (readonly [words: string, head: number, country: string | undefined])[] = [
  ['Moscow/PROPN/2:nsubj agreed/VERB/0:root', 1, 'RU'],
  ['the/DET/2:det U.S./PROPN/3:nsubj agreed/VERB/0:root', 2, 'US'],
  ['the/DET/3:det United/ADJ/3:amod Kingdom/PROPN/0:root', 3, 'GB'],
  ['northern/ADJ/2:amod Kenya/PROPN/0:root', 2, undefined],
  ['Marseille/PROPN/2:nsubj grew/VERB/0:root', 1, undefined],
];

describe('countries', () => {
  it.each(countries)('%s', (words, head, country) => {
    expect(mentionAt(words, head).country).toBe(country);
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
