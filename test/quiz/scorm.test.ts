import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quizDeck } from '../../src/export/quiz/quiz-deck.js';
import { readOutcomes, writeOutcomes } from '../../src/quiz/scorm/outcomes.js';
import { mostCharacters, readSuspended, writeSuspended } from '../../src/quiz/scorm/suspend.js';
import { scormTime } from '../../src/quiz/scorm/time.js';
import { initialState, type State } from '../../src/quiz/state.js';
import { bridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, largeDeck } from '../fixtures/decks.js';

const ids = (count: number) =>
  Array.from({ length: count }, (_, at) => `card-${at}-${(at * 7919) % 104_729}`);

describe('outcomes', () => {
  it.each([1, 8, 300, 5000])(
    'of %i cards read back, whichever were asked, in at most 2000 characters',
    (count) => {
      const cards = ids(count);
      fc.assert(
        fc.property(fc.infiniteStream(fc.constantFrom(true, false, undefined)), (stream) => {
          const given = cards.flatMap((id) => {
            const outcome = stream.next().value;
            return outcome === undefined ? [] : [[id, outcome] as const];
          });
          const text = writeOutcomes(new Map(given), cards, 2000);
          expect(text.length).toBeLessThanOrEqual(2000);
          expect([...readOutcomes(text, cards)].sort()).toEqual(given.sort());
        }),
        { numRuns: 20 },
      );
    },
  );

  it('of a short deck are found in the deck made again', () => {
    const cards = ids(20);
    const text = writeOutcomes(new Map(cards.map((id, at) => [id, at % 2 === 0])), cards, 2000);
    expect(readOutcomes(text, ['new', ...cards.slice(10)])).toEqual(
      new Map(cards.slice(10).map((id, at) => [id, at % 2 === 0])),
    );
  });

  it('of a long deck mean nothing in another', () => {
    const cards = ids(5000);
    const text = writeOutcomes(new Map(cards.map((id) => [id, true])), cards, 2000);
    expect(readOutcomes(text, cards.slice(1)).size).toBe(0);
  });
});

function stateOf(cards: readonly string[], answers: State['answers']): State {
  return {
    ...initialState,
    round: {
      mode: 'test',
      cards,
      seed: 's',
      started: '2026-03-04T08:00:00.000Z',
      retry: false,
      limit: 60_000,
    },
    position: Math.min(2, cards.length),
    answers,
    elapsed: 1234,
  };
}

describe('what is left with the platform', () => {
  it.each([exampleDeck, bridgesDeck])('holds outcomes and round', (make) => {
    const deck = quizDeck(make());
    const cards = new Map(deck.cards.map((card) => [card.id, card]));
    const [first = '', second = '', third = ''] = cards.keys();
    const state = stateOf(
      [third, first, second],
      new Map([
        [first, { given: 'a; wrong, "one" 🦔', right: false, overruled: true }],
        [second, { given: 'no', right: false, overruled: false }],
        [third, { given: rightOf(cards.get(third)), right: true, overruled: false }],
      ]),
    );
    const outcomes = new Map([[first, true]]);
    expect(readSuspended(writeSuspended(outcomes, state, cards), cards)).toEqual({ outcomes, state });
  });

  function rightOf(
    card: { readonly answer: string; readonly pairs?: readonly unknown[] } | undefined,
  ): string {
    return card?.pairs ? '0,1,2' : (card?.answer ?? '');
  }

  it.each([
    [20, true],
    [150, true],
    [5000, false],
  ])('of %i cards fits the 4096 characters of the standard', (count, withRound) => {
    const cards = new Map(quizDeck(largeDeck(count)).cards.map((card) => [card.id, card]));
    const answers = [...cards.keys()].map(
      (id, at) =>
        [id, { given: 'a long wrong answer '.repeat(30), right: at % 2 === 0, overruled: false }] as const,
    );
    const outcomes = new Map(answers.map(([id, { right }]) => [id, right]));
    const text = writeSuspended(outcomes, stateOf([...cards.keys()], new Map(answers)), cards);
    expect(text.length).toBeLessThanOrEqual(mostCharacters);
    const read = readSuspended(text, cards);
    expect(read?.outcomes).toEqual(outcomes);
    expect(read?.state?.answers.size).toBe(withRound ? count : undefined);
  });

  it('is nothing where it was written by another', () => {
    for (const text of ['', '2;x;y', 'state=3', '1;']) expect(readSuspended(text, new Map())).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), fc.string(), (known, round) => {
        const read = readSuspended(`1;${known};${round}`, new Map());
        expect(read?.state).toBeUndefined();
      }),
    );
  });
});

describe('a time', () => {
  it.each([
    [0, '0000:00:00.00'],
    [61_239, '0000:01:01.23'],
    [3_600_000 * 25 + 59_999, '0025:00:59.99'],
  ])('of %i ms', (milliseconds, expected) => expect(scormTime(milliseconds)).toBe(expected));
});
