import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProgress, writeProgress } from '../../src/quiz/progress.js';
import {
  type Action,
  counts,
  currentCard,
  initialState,
  missed,
  type Round,
  reduce,
  type State,
  timeLeft,
  unanswered,
} from '../../src/quiz/state.js';

const round: Round = {
  mode: 'practice',
  cards: ['a', 'b', 'c'],
  seed: 's',
  started: '2026-03-04T08:00:00.000Z',
  retry: false,
};
const begin: Action = { type: 'begin', round };
const begunTest: Action = { type: 'begin', round: { ...round, mode: 'test' } };
const next: Action = { type: 'next' };
const finish: Action = { type: 'finish' };
const right: Action = { type: 'answer', given: 'yes', right: true };
const wrong: Action = { type: 'answer', given: 'no', right: false };
const nothing: Action = { type: 'answer', given: '', right: false };
const overrule: Action = { type: 'overrule', card: 'a' };

function stateAfter(...actions: readonly Action[]): State {
  return actions.reduce(reduce, initialState);
}

describe('practice', () => {
  it.each<[string, readonly Action[], Partial<State>]>([
    ['starts outside', [], { view: 'start', position: 0 }],
    ['begins with the first question', [begin], { view: 'question', position: 0 }],
    ['stays at a question that is answered', [begin, right], { view: 'question', position: 0 }],
    ['goes on from an answer', [begin, right, next], { view: 'question', position: 1 }],
    ['goes nowhere without one', [begin, next], { view: 'question', position: 0 }],
    ['does not go back', [begin, right, next, { type: 'go', position: 0 }], { position: 1 }],
    ['is not handed in', [begin, right, { type: 'review' }], { view: 'question' }],
    [
      'ends in the result',
      [begin, right, next, wrong, next, right, next],
      { view: 'result', finished: true },
    ],
    ['can be left and resumed', [begin, right, next, { type: 'leave' }], { view: 'start', position: 1 }],
    [
      'goes on where it was left',
      [begin, right, next, { type: 'leave' }, { type: 'resume' }],
      { position: 1 },
    ],
    ['cannot be finished before it was begun', [finish], { view: 'start', finished: false }],
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
    expect(counts(stateAfter(begin, wrong, overrule).answers.get('a'))).toBe(true);
    expect(counts(stateAfter(begin, wrong, overrule, overrule).answers.get('a'))).toBe(false);
    expect(stateAfter(begin, right, overrule).answers.get('a')?.overruled).toBe(false);
  });

  it('says what was missed', () => {
    expect(missed(stateAfter(begin, wrong, next, right, next))).toEqual(['a', 'c']);
    expect(missed(stateAfter(begin, wrong, overrule, next))).toEqual(['b', 'c']);
  });

  it('of what was missed asks that alone, from nothing', () => {
    const state = stateAfter(begin, wrong, next, { type: 'begin', round: { ...round, cards: ['a', 'c'] } });
    expect(currentCard(state)).toBe('a');
    expect(state.answers.size).toBe(0);
  });
});

describe('a test', () => {
  it('takes the last answer, and none where one takes it back', () => {
    expect(stateAfter(begunTest, wrong, right).answers.get('a')?.given).toBe('yes');
    expect(stateAfter(begunTest, wrong, nothing).answers.size).toBe(0);
  });

  it('goes on without an answer, back, and over all before it is handed in', () => {
    const state = stateAfter(begunTest, next, right, next, next);
    expect(state).toMatchObject({ view: 'review', finished: false });
    expect(unanswered(state)).toEqual([0, 2]);
    expect(reduce(state, { type: 'go', position: 1 })).toMatchObject({ view: 'question', position: 1 });
    expect(reduce(state, finish)).toMatchObject({ view: 'result', finished: true });
  });

  it('changes nothing once it is handed in, but for what the student overrules', () => {
    const state = stateAfter(begunTest, wrong, finish);
    for (const action of [right, { type: 'go', position: 0 }, { type: 'review' }] as const) {
      expect(reduce(state, action)).toBe(state);
    }
    expect(counts(reduce(state, overrule).answers.get('a'))).toBe(true);
    expect(stateAfter(begunTest, wrong, overrule).answers.get('a')?.overruled).toBe(false);
  });

  it('counts its time, and more can be had, also when it is over', () => {
    const limited: Action = { type: 'begin', round: { ...round, mode: 'test', limit: 60_000 } };
    const spent: Action = { type: 'spend', milliseconds: 70_000 };
    expect(timeLeft(stateAfter(begunTest))).toBeUndefined();
    expect(timeLeft(stateAfter(limited, { type: 'spend', milliseconds: 20_000 }))).toBe(40_000);
    expect(timeLeft(stateAfter(limited, spent))).toBe(0);
    expect(timeLeft(stateAfter(limited, spent, { type: 'extend', milliseconds: 5000 }))).toBe(5000);
    expect(stateAfter(limited, finish, spent).elapsed).toBe(0);
  });
});

describe('kept progress', () => {
  const known = new Set(round.cards);
  const state = stateAfter(begin, wrong, next, right, { type: 'spend', milliseconds: 1500 });

  it('reads back at the start screen', () => {
    expect(readProgress(writeProgress(state), known)).toEqual({ ...state, view: 'start' });
    const limited = stateAfter(
      { type: 'begin', round: { ...round, mode: 'test', limit: 60_000, retry: true } },
      right,
    );
    expect(readProgress(writeProgress(limited), known)).toEqual({ ...limited, view: 'start' });
  });

  it.each<[readonly string[], readonly string[], string | undefined]>([
    [['new', 'b', 'c'], ['b', 'c'], 'b'],
    [['a', 'c'], ['a', 'c'], 'c'],
    [['a'], ['a'], undefined],
  ])('of a deck that now has %j goes on with %j', (cards, kept, present) => {
    const read = readProgress(writeProgress(state), new Set(cards));
    expect(read?.round.cards).toEqual(kept);
    expect(read && currentCard(read)).toBe(present);
    expect([...(read?.answers.keys() ?? [])]).toEqual(kept.filter((id) => state.answers.has(id)));
  });

  it('is nothing where all cards are gone', () => {
    expect(readProgress(writeProgress(state), new Set(['x']))).toBeUndefined();
  });

  it.each(['', 'null', '3', '{}', '{"version":1,"round":"all","answers":[]}', '{"version":2}', '[', '[]'])(
    'is nothing in %j',
    (text) => expect(readProgress(text, known)).toBeUndefined(),
  );

  it('never fails, whatever is there', () => {
    const anything = fc.record({
      version: fc.constant(2),
      round: fc.record({
        cards: fc.array(fc.oneof(fc.constantFrom('a', 'b'), fc.jsonValue())),
        mode: fc.jsonValue(),
        limit: fc.jsonValue(),
        started: fc.jsonValue(),
      }),
      position: fc.jsonValue(),
      elapsed: fc.jsonValue(),
      answers: fc.oneof(fc.jsonValue(), fc.array(fc.array(fc.jsonValue()))),
    });
    fc.assert(
      fc.property(anything, (value) => {
        const read = readProgress(JSON.stringify(value), known);
        if (!read) return;
        expect(read.round.cards.every((id) => known.has(id))).toBe(true);
        expect(Number.isInteger(read.position) && read.position <= read.round.cards.length).toBe(true);
        expect(Number.isNaN(Date.parse(read.round.started))).toBe(false);
      }),
    );
  });
});
