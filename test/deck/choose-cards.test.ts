import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCards } from '../../src/deck/choose-cards.js';
import type { Card } from '../../src/types/card.js';
import { card, cloze, reopening, spending } from './lighthouse.js';

const facts = [reopening, spending];
const scored = (name: string, score: number, changed: Partial<Card> = {}) =>
  card(name, { score, ...changed });

describe('the cards chosen', () => {
  it('are the best-scored where all rest on sentences of their own', () => {
    const cards = [scored('a', 0.2), { ...cloze, score: 0.4 }];
    expect(chooseCards(cards, facts, 1)).toEqual([cards[1]]);
  });

  it('spread: a second card on a sentence gives way to a first on another, unless it is much better', () => {
    const close = [scored('a', 0.8), scored('b', 0.7), { ...cloze, score: 0.7 }];
    expect(chooseCards(close, facts, 2)).toEqual([close[0], close[2]]);
    const far = [scored('a', 0.9), scored('b', 0.8), { ...cloze, score: 0.1 }];
    expect(chooseCards(far, facts, 2)).toEqual([far[0], far[1]]);
  });

  it('are questions before gaps of the same score, and gaps that are much better before questions', () => {
    const even = [{ ...cloze, score: 0.6 }, scored('a', 0.5)];
    expect(chooseCards(even, facts, 1)).toEqual([even[1]]);
    const better = [{ ...cloze, score: 0.8 }, scored('a', 0.5)];
    expect(chooseCards(better, facts, 1)).toEqual([better[0]]);
  });

  it('are those with the lower ids where all else is the same', () => {
    const cards = ['a', 'b', 'c'].map((name) => scored(name, 0.5));
    const lowest = cards.map((one) => one.id).toSorted()[0];
    expect(chooseCards(cards, facts, 1).map((one) => one.id)).toEqual([lowest]);
  });

  it('are as many as asked for, each once, and more only add to them', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 12 });
    fc.assert(
      fc.property(names, fc.nat(14), fc.integer({ min: 1, max: 9 }), (names, count, spread) => {
        const cards = names.map((name, index) => scored(name, (index % spread) / 10));
        const chosen = chooseCards(cards, facts, count);
        expect(new Set(chosen).size).toBe(Math.min(count, cards.length));
        expect(chosen.every((one) => cards.includes(one))).toBe(true);
        const more = chooseCards(cards, facts, count + 1);
        expect(chosen.every((one) => more.includes(one))).toBe(true);
      }),
    );
  });
});
