import { describe, expect, it } from 'vitest';
import { createEntityFinder } from '../../../src/annotate/entities/find-entities.js';
import { packageFiles } from '../../../src/resources.js';
import { sentenceOf, textOf } from './sentence.js';

const finder = createEntityFinder(packageFiles());

function phrases(words: string): readonly string[] {
  const sentence = sentenceOf(words);
  return finder.find([sentence]).mentions.map(({ first, last }) => textOf(sentence, first, last));
}

const cases: readonly (readonly [why: string, words: string, expected: readonly string[]])[] = [
  [
    'a title, its country and the name are one phrase; the possessor is one of its own',
    "Peru/PROPN/4:nmod:poss _'s/PART/1:case Foreign/ADJ/4:amod Minister/PROPN/5:nmod:desc Elena/PROPN/7:nsubj Quispe/PROPN/5:flat resigned/VERB/0:root",
    ['Peru', "Peru's Foreign Minister Elena Quispe"],
  ],
  [
    'a leading preposition stays out, an of-phrase stays in with all its conjuncts',
    'with/ADP/3:case the/DET/3:det envoys/NOUN/0:root of/ADP/5:case Chile/PROPN/3:nmod ,/PUNCT/7:punct Peru/PROPN/5:conj and/CCONJ/9:cc Bolivia/PROPN/5:conj',
    ['the envoys of Chile, Peru and Bolivia', 'Chile', 'Peru', 'Bolivia'].map((t) =>
      t.replace('Chile,', 'Chile ,'),
    ),
  ],
  [
    'the preposition of a number stays in, that of the phrase out',
    'of/ADP/5:case at/ADP/3:case least/ADJ/4:nmod/JJS 40/NUM/5:nummod people/NOUN/0:root',
    ['at least 40 people'],
  ],
  [
    'a relative clause and what follows it stay out',
    'the/DET/2:det rebels/NOUN/0:root who/PRON/4:nsubj/WP fled/VERB/2:acl:relcl',
    ['the rebels'],
  ],
  [
    'an apposition behind a comma is another phrase',
    'Oslo/PROPN/5:nsubj ,/PUNCT/1:punct a/DET/4:det port/NOUN/1:appos grew/VERB/0:root',
    ['Oslo', 'a port'],
  ],
  [
    'a conjunct is another phrase',
    'old/ADJ/2:amod farmers/NOUN/0:root and/CCONJ/5:cc young/ADJ/5:amod miners/NOUN/2:conj',
    ['old farmers', 'young miners'],
  ],
  [
    'a date keeps its year, and the month is no phrase',
    'on/ADP/3:case June/PROPN/3:compound 4/NUM/0:root ,/PUNCT/3:punct 1989/NUM/3:nmod:unmarked ,/PUNCT/3:punct',
    ['June 4 , 1989'],
  ],
  [
    'a country before a common noun is a phrase inside it',
    'a/DET/3:det Kenya/PROPN/3:compound hotel/NOUN/0:root',
    ['Kenya', 'a Kenya hotel'],
  ],
  [
    'a short complement stays in, a day does not',
    'talks/NOUN/0:root in/ADP/3:case Quito/PROPN/1:nmod on/ADP/5:case Monday/PROPN/1:nmod',
    ['talks in Quito', 'Quito', 'Monday'],
  ],
  [
    "a person's place is the clause's",
    'Mbeki/PROPN/4:nsubj in/ADP/3:case Lagos/PROPN/1:nmod spoke/VERB/0:root',
    ['Mbeki', 'Lagos'],
  ],
  [
    'the words before a predicate noun are not its phrase',
    'she/PRON/5:nsubj was/AUX/5:cop not/PART/5:advmod a/DET/5:det pilot/NOUN/0:root',
    ['she', 'a pilot'],
  ],
  [
    'an adjective with an article heads a phrase, a bare one does not',
    'the/DET/2:det poor/ADJ/3:nsubj stay/VERB/0:root poor/ADJ/3:xcomp',
    ['the poor'],
  ],
  [
    'words of number are kept, and no expletive is a phrase',
    'there/PRON/2:expl/EX were/VERB/0:root more/ADJ/5:advmod than/ADP/3:fixed 40/NUM/6:nummod boats/NOUN/2:nsubj',
    ['more than 40 boats'],
  ],
  [
    'a hyphen inside a name is kept',
    'Omar/PROPN/0:root al/PROPN/1:flat _-/PUNCT/4:punct/HYPH _Haddad/PROPN/2:flat',
    ['Omar al-Haddad'],
  ],
  [
    "an office's field is no place of its own",
    'Secretary/PROPN/4:nmod:desc of/ADP/3:case State/PROPN/1:nmod Ruth/PROPN/0:root Adler/PROPN/4:flat',
    ['Secretary of State Ruth Adler'],
  ],
];

describe('phrases', () => {
  it.each(cases)('%s', (_, words, expected) => {
    expect(phrases(words)).toEqual(expected);
  });
});

const nameSpans: readonly (readonly [words: string, head: number, expected: string])[] = [
  [
    "Peru/PROPN/4:nmod:poss _'s/PART/1:case Foreign/ADJ/4:amod Minister/PROPN/5:nmod:desc Elena/PROPN/0:root Quispe/PROPN/5:flat",
    5,
    'Elena Quispe',
  ],
  [
    'the/DET/3:det old/ADJ/3:amod University/PROPN/0:root of/ADP/5:case Tartu/PROPN/3:nmod',
    3,
    'University of Tartu',
  ],
  ['President/PROPN/3:compound Nora/PROPN/3:compound Silva/PROPN/0:root', 3, 'Nora Silva'],
  ['northern/ADJ/2:amod Kenya/PROPN/0:root', 2, 'Kenya'],
  [
    'Harbour/PROPN/2:compound Foods/PROPN/4:compound ,/PUNCT/2:punct Inc./PROPN/0:root',
    4,
    'Harbour Foods , Inc.',
  ],
];

describe('nameSpan', () => {
  it.each(nameSpans)('%s', (words, head, expected) => {
    const sentence = sentenceOf(words);
    const mention = finder.find([sentence]).mentions.find((found) => found.head === head);
    if (mention === undefined) throw new Error('no mention');
    const { first, last } = finder.nameSpan(sentence, mention);
    expect(textOf(sentence, first, last)).toBe(expected);
  });
});
