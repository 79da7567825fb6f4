import { describe, expect, it } from 'vitest';
import { quizDeck } from '../../src/export/quiz/quiz-deck.js';
import { planOf } from '../../src/quiz/address.js';
import { choosable, openSession, type Session } from '../../src/quiz/session.js';
import type { Round } from '../../src/quiz/state.js';
import { openStore, type StorageLike } from '../../src/quiz/store.js';
import { exampleDeck } from '../fixtures/decks.js';
import { memory, storeIn } from './memory.js';

const deck = quizDeck(exampleDeck());
const ids = deck.cards.map(({ id }) => id);
const [first = '', second = ''] = ids;

function roundOf(mode: Round['mode'], started = '2026-03-04T08:00:00.000Z', cards = ids): Round {
  return { mode, cards, seed: 's', started, retry: false };
}

/** Answers the first cards, true for rightly, and goes on from each. */
function answer(session: Session, ...outcomes: readonly boolean[]): void {
  for (const right of outcomes) {
    session.act({ type: 'answer', given: right ? 'yes' : 'no', right }, { type: 'next' });
  }
}

describe('a session', () => {
  it('goes on where it was left', () => {
    const storage = memory();
    const before = openSession(deck, storeIn(storage));
    before.act({ type: 'begin', round: roundOf('practice') });
    answer(before, true, false);
    before.draft('half an ans');
    const after = openSession(deck, storeIn(storage));
    expect(after.state()).toEqual({ ...before.state(), view: 'start' });
    expect(after.drafted()).toBe('half an ans');
    expect(openSession({ ...deck, id: 'other' }, storeIn(storage)).state().answers.size).toBe(0);
  });

  it('shows what was entered for its own card alone', () => {
    const session = openSession(deck, storeIn());
    session.act({ type: 'begin', round: roundOf('practice') });
    session.draft('half');
    answer(session, true);
    expect(session.drafted()).toBe('');
  });

  it('shows a change of an answer in a test that was not yet handed over', () => {
    const storage = memory();
    const before = openSession(deck, storeIn(storage));
    before.act({ type: 'begin', round: roundOf('test') });
    answer(before, true);
    before.act({ type: 'go', position: 0 });
    expect(before.drafted()).toBe('yes');
    before.draft('');
    expect(openSession(deck, storeIn(storage)).drafted()).toBe('');
  });

  it('keeps what is known of a card by its id, also in a deck with other articles', () => {
    const storage = memory();
    const before = openSession(deck, storeIn(storage));
    before.act({ type: 'begin', round: roundOf('practice') });
    answer(before, true, false);
    const rebuilt = openSession({ ...deck, id: 'grown', cards: deck.cards.slice(1) }, storeIn(storage));
    expect(rebuilt.records.get(first)).toBeUndefined();
    expect(rebuilt.records.get(second)).toEqual({ asked: 1, right: false });
    const missed = planOf('#past=missed', rebuilt.deck, rebuilt.plan());
    expect(choosable(rebuilt, missed)).toEqual([second]);
  });

  it('counts each answer of practice at once, and those of a test when it is handed in', () => {
    const session = openSession(deck, storeIn());
    session.act({ type: 'begin', round: roundOf('practice') });
    answer(session, false);
    session.act({ type: 'overrule', card: first });
    expect(session.records.get(first)?.right).toBe(true);
    session.act({ type: 'begin', round: roundOf('test') });
    answer(session, false);
    expect(session.records.get(first)?.right).toBe(true);
    session.act({ type: 'finish' });
    expect(session.records.get(first)?.right).toBe(false);
    expect(session.records.get(second)).toEqual({ asked: 1, right: false });
  });

  it('notes what was answered when it is opened again, where it could not before it was closed', () => {
    const storage = memory();
    const before = openSession(deck, storeIn(storage));
    before.act({ type: 'begin', round: roundOf('test') });
    before.act({ type: 'finish' });
    storage.removeItem(`factdeck:card:${second}`);
    expect(openSession(deck, storeIn(storage)).records.get(second)).toEqual({ asked: 1, right: false });
  });

  it('keeps each finished round once, as it stands at last', () => {
    const session = openSession(deck, storeIn());
    session.act({ type: 'begin', round: roundOf('test', '2026-03-04T08:00:00.000Z', [first, second]) });
    answer(session, false);
    session.act({ type: 'spend', milliseconds: 61_400 }, { type: 'finish' });
    const attempt = {
      started: '2026-03-04T08:00:00.000Z',
      mode: 'test',
      total: 2,
      seconds: 61,
      retry: false,
    };
    expect(session.history()).toEqual([{ ...attempt, right: 0 }]);
    session.act({ type: 'overrule', card: first });
    expect(session.history()).toEqual([{ ...attempt, right: 1 }]);
    session.act({ type: 'begin', round: roundOf('test', '2026-03-05T08:00:00.000Z') });
    expect(session.history()).toHaveLength(1);
  });

  it('keeps the plan that was chosen, but no seed', () => {
    const storage = memory();
    const session = openSession(deck, storeIn(storage));
    session.choosePlan({ ...session.plan(), mode: 'test', minutes: 10, seed: '7b' });
    const again = openSession(deck, storeIn(storage)).plan();
    expect(again).toMatchObject({ mode: 'test', minutes: 10, seed: undefined });
  });

  it('takes in what another window did', () => {
    const storage = memory();
    const [one, other] = [openSession(deck, storeIn(storage)), openSession(deck, storeIn(storage))];
    one.act({ type: 'begin', round: roundOf('practice') });
    answer(one, true);
    other.reload();
    expect(other.state().answers.size).toBe(1);
    expect(other.records.get(first)?.right).toBe(true);
  });

  it('forgets everything on demand', () => {
    const storage = memory();
    const session = openSession(deck, storeIn(storage));
    session.act({ type: 'begin', round: roundOf('practice', undefined, [first]) });
    answer(session, true);
    session.forget();
    const again = openSession(deck, storeIn(storage));
    expect(again.state().round.cards).toEqual([]);
    expect(again.history()).toEqual([]);
    expect(again.records.get(first)).toBeUndefined();
  });
});

describe('a store', () => {
  const full: StorageLike = {
    ...memory(),
    setItem() {
      throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    },
  };
  const refused = () => {
    throw new Error('denied');
  };

  it.each([
    ['is not to be had', refused, 'refused'],
    ['is full', () => full, 'full'],
  ] as const)('that %s keeps all until the page is closed, and tells why', (_, storage, trouble) => {
    const store = openStore(storage);
    expect(store.trouble()).toBe(trouble);
    const session = openSession(deck, store);
    session.act({ type: 'begin', round: roundOf('practice', undefined, [first]) });
    answer(session, true);
    expect(session.history()).toHaveLength(1);
    expect(session.records.get(first)?.right).toBe(true);
    session.forget();
    expect(session.history()).toEqual([]);
  });

  it('that has room again keeps what it could not keep before, too', () => {
    const storage = memory();
    let room = false;
    const tight: StorageLike = {
      ...storage,
      setItem: (key, value) => (room ? storage.setItem(key, value) : full.setItem(key, value)),
    };
    const store = openStore(() => tight);
    store.write('a', '1');
    store.write('b', '1');
    room = true;
    store.write('a', '2');
    expect(store.trouble()).toBeUndefined();
    expect([storage.getItem('factdeck:a'), storage.getItem('factdeck:b')]).toEqual(['2', '1']);
  });

  it.each([
    ['history:', '[{"started":"soon"},{"started":"2026-01-01","total":0},7,null]'],
    ['card:', '{"asked":"x","schedule":{"due":"now"}}'],
    ['round:', '{"version":2,"round":{"cards":"all"}}'],
    ['plan:', '%%%'],
  ])('with nonsense under %s is like an empty one', (key, text) => {
    const storage = memory();
    for (const name of [deck.id, first]) storage.setItem(`factdeck:${key}${name}`, text);
    const session = openSession(deck, storeIn(storage));
    expect(session.history()).toEqual([]);
    expect(session.state().view).toBe('start');
    expect(session.records.get(first)?.schedule).toBeUndefined();
    expect(choosable(session, session.plan())).toEqual(ids);
  });
});
