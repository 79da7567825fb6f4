import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StorageLike } from '../../src/quiz/keep.js';
import { hasBegun, readProgress, writeProgress } from '../../src/quiz/progress.js';
import { seedOf } from '../../src/quiz/seed.js';
import { choicesOf, openSession } from '../../src/quiz/session.js';
import { shuffled } from '../../src/quiz/shuffle.js';
import {
  type Action,
  counts,
  currentCard,
  initialState,
  missed,
  reduce,
  type State,
} from '../../src/quiz/state.js';
import type { QuizCard, QuizDeck } from '../../src/types/quiz.js';

const cards = ['a', 'b', 'c'];
const right: Action = { type: 'answer', given: 'yes', right: true };
const wrong: Action = { type: 'answer', given: 'no', right: false };

function stateAfter(...actions: readonly Action[]): State {
  return actions.reduce(reduce, initialState(cards));
}

describe('a round', () => {
  const begin: Action = { type: 'begin', round: cards };

  it.each<[string, readonly Action[], Partial<State>]>([
    ['starts outside', [], { view: 'start', position: 0 }],
    ['begins with the first question', [begin], { view: 'question', position: 0 }],
    ['stays at a question that is answered', [begin, right], { view: 'question', position: 0 }],
    ['goes on from an answer', [begin, right, { type: 'next' }], { view: 'question', position: 1 }],
    ['goes nowhere without one', [begin, { type: 'next' }], { view: 'question', position: 0 }],
    [
      'ends in the result',
      [begin, right, { type: 'next' }, wrong, { type: 'next' }, right, { type: 'next' }],
      { view: 'result', position: 3 },
    ],
    ['of no cards is over at once', [{ type: 'begin', round: [] }], { view: 'result' }],
  ])('%s', (_, actions, expected) => {
    expect(stateAfter(...actions)).toMatchObject(expected);
  });

  it('keeps the first answer', () => {
    expect(stateAfter(begin, wrong, right).answers.get('a')).toEqual({
      given: 'no',
      right: false,
      overruled: false,
    });
  });

  it('lets a wrong answer be overruled, and back', () => {
    const once = stateAfter(begin, wrong, { type: 'overrule' });
    expect(counts(once.answers.get('a'))).toBe(true);
    expect(counts(reduce(once, { type: 'overrule' }).answers.get('a'))).toBe(false);
    expect(stateAfter(begin, right, { type: 'overrule' }).answers.get('a')?.overruled).toBe(false);
  });

  it('says what was missed', () => {
    expect(missed(stateAfter(begin, wrong, { type: 'next' }, right, { type: 'next' }))).toEqual(['a', 'c']);
    expect(missed(stateAfter(begin, wrong, { type: 'overrule' }, { type: 'next' }))).toEqual(['b', 'c']);
  });

  it('of what was missed asks that alone, from nothing', () => {
    const state = stateAfter(begin, wrong, { type: 'next' }, right, { type: 'begin', round: ['a', 'c'] });
    expect(currentCard(state)).toBe('a');
    expect(state.answers.size).toBe(0);
  });
});

describe('kept progress', () => {
  const state = stateAfter({ type: 'begin', round: cards }, wrong, { type: 'next' }, right);

  it('reads back at the start screen', () => {
    expect(readProgress(writeProgress(state, cards), cards)).toEqual({ ...state, view: 'start' });
    expect(hasBegun(state)).toBe(true);
    expect(hasBegun(initialState(cards))).toBe(false);
  });

  it('drops cards that are gone and takes in new ones', () => {
    const read = readProgress(writeProgress(state, cards), ['new', 'b', 'c']);
    expect(read?.round).toEqual(['new', 'b', 'c']);
    expect(read?.position).toBe(1);
    expect([...(read?.answers.keys() ?? [])]).toEqual(['b']);
  });

  it('goes to the first open question where the present one is gone', () => {
    expect(readProgress(writeProgress(state, cards), ['a', 'c'])?.position).toBe(1);
  });

  it('asks new cards after a finished round', () => {
    const done = stateAfter(
      { type: 'begin', round: cards },
      right,
      { type: 'next' },
      right,
      { type: 'next' },
      right,
      {
        type: 'next',
      },
    );
    expect(readProgress(writeProgress(done, cards), cards)?.position).toBe(3);
    expect(readProgress(writeProgress(done, cards), [...cards, 'd'])?.position).toBe(3);
  });

  it('keeps a round of missed cards as it was', () => {
    const retry = stateAfter({ type: 'begin', round: ['c', 'a'] }, right);
    expect(readProgress(writeProgress(retry, cards), ['new', ...cards])?.round).toEqual(['c', 'a']);
  });

  it.each([
    '',
    'null',
    '3',
    '{}',
    '{"version":2,"answers":[]}',
    '{"version":1}',
    '{"version":1,"answers":{}}',
    '[',
    '[]',
  ])('is nothing in %j', (text) => {
    expect(readProgress(text, cards)).toBeUndefined();
  });

  it('never fails, whatever is there', () => {
    const anything = fc.record({
      version: fc.constant(1),
      round: fc.jsonValue(),
      current: fc.jsonValue(),
      answers: fc.array(fc.jsonValue()),
    });
    fc.assert(
      fc.property(anything, (value) => {
        const read = readProgress(JSON.stringify(value), cards);
        expect(read?.round.every((id) => cards.includes(id))).toBe(true);
      }),
    );
  });
});

describe('a shuffle', () => {
  it('keeps every value and follows the seed alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (values, seed) => {
        expect([...shuffled(values, seed)].sort()).toEqual([...values].sort());
        expect(shuffled(values, seed)).toEqual(shuffled([...values], seed));
      }),
    );
  });

  it('puts each value in each place about equally often', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) {
      const place = shuffled([0, 1, 2, 3], `seed ${seed}`).indexOf(0);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    expect(counts.filter((count) => count < 880 || count > 1120)).toEqual([]);
  });
});

describe('the seed in the address', () => {
  it.each([
    ['', 'deck'],
    ['#', 'deck'],
    ['#seed=', 'deck'],
    ['#seed=7b', '7b'],
    ['#a=1&seed=class%203', 'class 3'],
    ['#heading', 'deck'],
  ])('%j → %s', (hash, expected) => {
    expect(seedOf(hash, 'deck')).toBe(expected);
  });
});

describe('a session', () => {
  const card: QuizCard = {
    id: 'a',
    kind: 'choice',
    question: 'Which?',
    answer: 'barley',
    accept: ['barley'],
    distractors: ['rye', 'oats', 'wheat'],
    evidence: [],
  };
  const deck: QuizDeck = {
    id: 'deck',
    title: 'T',
    seed: 's',
    articles: [],
    cards: [card, { ...card, id: 'b', kind: 'short' }],
  };

  function memory(): StorageLike {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => {
        kept.set(key, value);
      },
    };
  }

  const refusals: readonly [string, () => StorageLike][] = [
    [
      'is not to be had',
      () => {
        throw new Error('denied');
      },
    ],
    [
      'takes nothing',
      () => ({
        getItem: () => null,
        setItem: () => {
          throw new Error('full');
        },
      }),
    ],
  ];

  it('goes on where it was left', () => {
    const storage = memory();
    const first = openSession(deck, () => storage);
    first.act({ type: 'begin', round: first.all() });
    first.act(right);
    first.act({ type: 'next' });
    const second = openSession(deck, () => storage);
    expect(second.state()).toEqual({ ...first.state(), view: 'start' });
    expect(second.saves()).toBe(true);
    expect(openSession({ ...deck, id: 'other' }, () => storage).state().answers.size).toBe(0);
  });

  it.each(refusals)('works where storage %s', (_, storage) => {
    const session = openSession(deck, storage);
    session.act({ type: 'begin', round: session.all() });
    session.act(right);
    expect(session.state().answers.size).toBe(1);
    expect(session.saves()).toBe(false);
  });

  it('wants a choice exactly and forgives a typed answer', () => {
    const session = openSession(deck, memory);
    expect(session.isRight(card, 'barley')).toBe(true);
    expect(session.isRight(card, 'barle')).toBe(false);
    expect(session.isRight({ ...card, kind: 'short' }, 'Barle')).toBe(true);
  });

  it('orders choices by seed and card', () => {
    expect([...choicesOf(card, 'x')].sort()).toEqual(['barley', 'oats', 'rye', 'wheat']);
    const orders = Array.from({ length: 20 }, (_, seed) => choicesOf(card, String(seed)).join());
    expect(new Set(orders).size).toBeGreaterThan(5);
    const others = Array.from({ length: 20 }, (_, id) => choicesOf({ ...card, id: String(id) }, 'x').join());
    expect(new Set(others).size).toBeGreaterThan(5);
  });
});
