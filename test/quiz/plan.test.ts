import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quizDeck } from '../../src/export/quiz/quiz-deck.js';
import { addressOf, planOf } from '../../src/quiz/address.js';
import { choicesOf } from '../../src/quiz/choices.js';
import { fitting, modes, type Plan, pasts, roundOf, usualPlan } from '../../src/quiz/plan.js';
import type { CardRecord } from '../../src/quiz/records.js';
import { orderedBySeed, shuffled } from '../../src/quiz/shuffle.js';
import { CARD_KINDS } from '../../src/types/card.js';
import { exampleDeck, largeDeck } from '../fixtures/decks.js';

const deck = quizDeck(exampleDeck());
const usual = usualPlan(deck);
const noRecords = { get: () => undefined };

/** The places in the deck of the cards that a plan lets through. */
function places(part: Partial<Plan>, records: Readonly<Record<number, CardRecord>> = {}): readonly number[] {
  const ids = deck.cards.map(({ id }) => id);
  const get = (id: string) => records[ids.indexOf(id)];
  return fitting({ ...usual, ...part }, deck, { get }).map((id) => ids.indexOf(id));
}

describe('a plan', () => {
  it('asks all of a short deck and twenty of a long one', () => {
    expect(usual.count).toBeUndefined();
    expect(usualPlan(quizDeck(largeDeck(21))).count).toBe(20);
  });

  it.each<[string, Partial<Plan>, readonly number[]]>([
    ['all', {}, [0, 1, 2, 3, 4, 5, 6, 7]],
    ['a kind', { kinds: ['cloze'] }, [2, 6]],
    ['two kinds', { kinds: ['cloze', 'short'] }, [1, 2, 4, 6]],
    ['a topic', { topics: ['quantity'] }, [2, 6, 7]],
    ['an article', { articles: [1] }, [5, 6, 7]],
    ['a kind, of a topic, in an article', { kinds: ['choice'], topics: ['quantity'], articles: [1] }, [7]],
    ['what is not there', { kinds: ['match'] }, []],
  ])('lets through %s', (_, part, expected) => expect(places(part)).toEqual(expected));

  it('knows what was asked and what was missed', () => {
    const records = {
      0: { asked: 2, right: true },
      3: { asked: 1, right: false },
      5: { asked: 0, right: false },
    };
    expect(places({ past: 'new' }, records)).toEqual([1, 2, 4, 5, 6, 7]);
    expect(places({ past: 'missed' }, records)).toEqual([3]);
  });

  it('takes the same first questions for the same seed, mixed or in the order of the articles', () => {
    const ids = fitting(usual, deck, noRecords);
    const mixed = roundOf({ ...usual, count: 4 }, ids, '7b');
    const inOrder = roundOf({ ...usual, count: 4, inOrder: true }, ids, '7b');
    expect(mixed).toHaveLength(4);
    expect(roundOf({ ...usual, count: 4 }, ids, '7b')).toEqual(mixed);
    expect(new Set(inOrder)).toEqual(new Set(mixed));
    expect(inOrder).toEqual([...inOrder].sort());
    const firsts = new Set(Array.from({ length: 30 }, (_, seed) => roundOf(usual, ids, String(seed))[0]));
    expect(firsts.size).toBeGreaterThan(5);
  });
});

describe('the address', () => {
  it.each<[string, Partial<Plan>]>([
    ['', {}],
    ['#', {}],
    ['#seed=', {}],
    ['#heading', {}],
    ['#seed=7b', { seed: '7b' }],
    ['#a=1&seed=class%203', { seed: 'class 3' }],
    ['#mode=test&minutes=15', { mode: 'test', minutes: 15 }],
    ['#mode=sleep&minutes=-1&n=0&past=x', {}],
    ['#n=5', { count: 5 }],
    ['#n=5.5', {}],
    ['#n=all&minutes=none', {}],
    ['#kinds=cloze,short,nonsense', { kinds: ['short', 'cloze'] }],
    ['#topics=quantity,nothing&articles=2,9', { topics: ['quantity'], articles: [1] }],
    ['#order=article&past=missed', { inOrder: true, past: 'missed' }],
  ])('%j', (hash, expected) => expect(planOf(hash, deck, usual)).toEqual({ ...usual, ...expected }));

  it('with a seed leaves nothing of what the student chose before', () => {
    const own: Plan = { ...usual, mode: 'test', count: 3, kinds: ['cloze'], past: 'missed' };
    expect(planOf('#seed=7b', deck, own)).toEqual({ ...usual, seed: '7b' });
    expect(planOf('#n=5', deck, own)).toEqual({ ...own, count: 5 });
  });

  it('says a whole plan, which reads back', () => {
    const plans = fc.record({
      mode: fc.constantFrom(...modes),
      past: fc.constantFrom(...pasts),
      inOrder: fc.boolean(),
      count: fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
      minutes: fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined }),
      kinds: fc.subarray([...CARD_KINDS]),
      topics: fc.subarray([...new Set(deck.cards.flatMap(({ topics }) => topics))]),
      articles: fc.subarray([0, 1]),
      seed: fc.constant(undefined),
    });
    fc.assert(
      fc.property(plans, fc.string({ minLength: 1, maxLength: 64 }), (plan, seed) => {
        expect(planOf(addressOf(plan), deck, usual)).toEqual(plan);
        expect(planOf(addressOf(plan, seed), deck, usual)).toEqual({ ...plan, past: 'all', seed });
      }),
    );
  });

  it('never fails, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        const plan = planOf(`#${hash}`, deck, usual);
        expect(fitting(plan, deck, noRecords).length).toBeLessThanOrEqual(deck.cards.length);
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

  it.each([
    ['of choices', shuffled],
    ['of cards', orderedBySeed],
  ])('%s puts each value in each place about equally often', (_, shuffle) => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) {
      const place = shuffle(['a', 'b', 'c', 'd'], `seed ${seed}`).indexOf('a');
      counts[place] = (counts[place] ?? 0) + 1;
    }
    expect(counts.filter((count) => count < 880 || count > 1120)).toEqual([]);
  });

  it('of cards keeps the order of those that stay when others come and go', () => {
    const ids = deck.cards.map(({ id }) => id);
    const fewer = ids.filter((_, place) => place % 3 !== 0);
    expect(orderedBySeed([...fewer, 'new'], 's').filter((id) => id !== 'new')).toEqual(
      orderedBySeed(ids, 's').filter((id) => fewer.includes(id)),
    );
  });

  it('of choices follows seed and card', () => {
    const [card] = deck.cards;
    if (!card) throw new Error('The example deck has no cards.');
    const right = ['electric boats', 'sailing barges', 'a road tunnel', 'hydrogen planes'];
    expect([...choicesOf(card, 'x')].sort()).toEqual(right.sort());
    const orders = Array.from({ length: 20 }, (_, seed) => choicesOf(card, String(seed)).join());
    expect(new Set(orders).size).toBeGreaterThan(5);
    const others = Array.from({ length: 20 }, (_, id) => choicesOf({ ...card, id: String(id) }, 'x').join());
    expect(new Set(others).size).toBeGreaterThan(5);
  });
});
