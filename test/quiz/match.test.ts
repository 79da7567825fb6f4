import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/quiz/match/matcher.js';
import { withNumbersJoined } from '../../src/quiz/match/numbers.js';
import { isOneSlip } from '../../src/quiz/match/slip.js';
import { wordsOf } from '../../src/quiz/match/words.js';
import type { QuizCard } from '../../src/types/quiz.js';

function cardFor(answer: string, ...accept: string[]): QuizCard {
  return {
    id: answer,
    kind: 'short',
    question: 'Q?',
    answer,
    accept,
    distractors: [],
    evidence: [],
    topics: [],
  };
}

const isRight = createMatcher({
  cards: [cardFor('nitrate'), cardFor('harbour', 'the port')],
  articles: [{ title: 'Soil', source: '', text: 'Some nitrite stayed.', blocks: [] }],
});

describe('an answer that is right', () => {
  it.each([
    ['Tomas Brekke', 'tomas brekke', 'case'],
    ['Tomas Brekke', '  Tomas   Brekke. ', 'spaces and full stop'],
    ['José Muñoz', 'Jose Munoz', 'accents'],
    ['Søren Łuk', 'Soren Luk', 'letters that are not decomposed'],
    ['the United Nations', 'United Nations', 'article left out'],
    ['harbour', 'the harbour', 'article put in'],
    ['a treaty and an oath', 'treaty and oath', 'articles inside'],
    ['Diallo’s team', "Diallo's team", 'curly quote'],
    ['“Blue Line”', 'Blue Line', 'quotes'],
    ['U.S. Navy', 'US Navy', 'dotted initials'],
    ['ships & crews', 'ships and crews', 'ampersand'],
    ['cooperation', 'co-operation', 'hyphen'],
    ['electric boats', 'electrc boats', 'a letter left out'],
    ['electric boats', 'electrci boats', 'two letters swapped'],
    ['Solheim', 'Solhiem', 'a slip in a name'],
    ['soldiers', 'soldier', 'number of a noun'],
    ['1,400', '1400', 'comma in a number'],
    ['twenty-five', '25', 'number in words'],
    ['20%', '20 per cent', 'percent'],
    ['5th place', '5 place', 'ordinal ending'],
    ['4 March 2026', 'March 4, 2026', 'order of a date'],
    ['March 4', 'the 4th of March', 'date in words'],
    ['Oslo, Bergen and Bodø', 'Bodo, Oslo and Bergen', 'order of a list'],
    ['🦔', '🦔', 'no letters at all'],
    ['שלום', ' שלום ', 'another script'],
  ])('%s: %s (%s)', (answer, given) => {
    expect(isRight(cardFor(answer), given)).toBe(true);
  });

  it('may be any accepted spelling', () => {
    expect(isRight(cardFor('harbour', 'the port'), 'port')).toBe(true);
  });
});

describe('an answer that is wrong', () => {
  it.each([
    ['harbour', '', 'nothing'],
    ['harbour', ' \n', 'only space'],
    ['harbour', 'port', 'another word'],
    ['1987', '1988', 'a digit'],
    ['46 million', '46 billion', 'a magnitude'],
    ['sixty', 'sixth', 'an ordinal'],
    ['-5 degrees', '5 degrees', 'a sign'],
    ['3.5', '35', 'a decimal point'],
    ['$30', '€30', 'a currency'],
    ['Iran', 'Iraq', 'a short word'],
    ['Gambia', 'Zambia', 'the first letter'],
    ['nitrate', 'nitrite', 'a word that the deck knows'],
    ['vitamin A', 'vitamin', 'a letter that is a name'],
    ['electric boats', 'electric', 'half of it'],
    ['electric boats', 'elctrc boats', 'two slips in a word'],
    ['from Oslo to Bergen', 'from Bergen to Oslo', 'direction'],
    ['Oslo and Bergen', 'Oslo and Oslo', 'one of two, twice'],
    ['4 March', '5 March', 'another day'],
    ['🦔', '🐟', 'another sign'],
  ])('%s: %j (%s)', (answer, given) => {
    expect(isRight(cardFor(answer), given)).toBe(false);
  });
});

describe('any text', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => value.trim() !== '');

  it('is right for itself, in capitals or not', () => {
    fc.assert(fc.property(text, (answer) => isRight(cardFor(answer), answer)));
  });

  it('of digits is right for no other number', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        expect(isRight(cardFor(String(one)), String(other))).toBe(one === other);
      }),
    );
  });
});

describe('isOneSlip', () => {
  it.each([
    ['word', 'word', true],
    ['wrd', 'word', true],
    ['woord', 'word', true],
    ['ward', 'word', true],
    ['wrod', 'word', true],
    ['wodr', 'word', true],
    ['wdro', 'word', false],
    ['wo', 'word', false],
    ['drow', 'word', false],
    ['', 'a', true],
    ['aab', 'ab', true],
  ])('%s for %s: %s', (typed, meant, expected) => {
    expect(isOneSlip(typed, meant)).toBe(expected);
    expect(isOneSlip(meant, typed)).toBe(expected);
  });

  it('holds for each single change of a word', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.string({ maxLength: 1 }), (word, at, put) => {
        const place = at % word.length;
        expect(isOneSlip(word.slice(0, place) + put + word.slice(place + 1), word)).toBe(true);
        expect(isOneSlip(word.slice(0, place) + put + word.slice(place), word)).toBe(true);
      }),
    );
  });
});

describe('words', () => {
  it.each([
    ['The “Old” Harbour', ['old', 'harbour']],
    ['the', ['the']],
    ['twenty-five boats', ['25', 'boats']],
    ['F-16', ['f', '16']],
    ['1914–1918', ['1914', '1918']],
    ['−5', ['-5']],
    ['1,400.50', ['1400.50']],
  ])('of %s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('of numbers join tens and units alone', () => {
    expect(withNumbersJoined(['thirty', 'one', 'hundred', 'five', 'six'])).toEqual([
      '31',
      'hundred',
      '5',
      '6',
    ]);
    expect(withNumbersJoined(['20', 'five'])).toEqual(['20', '5']);
  });
});
