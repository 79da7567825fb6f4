import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCards } from '../../src/deck/choose-cards.js';
import type { Card } from '../../src/types/card.js';
import { card, cloze } from './lighthouse.js';

const scored = (name: string, score: number, changed: Partial<Card> = {}) =>
  card(name, { score, ...changed });

const elsewhere: Partial<Card> = { factId: cloze.factId, evidence: cloze.evidence };

describe('the cards chosen', () => {
  it('are the best-scored where all rest on sentences of their own', () => {
    const cards = [scored('a', 0.2), scored('b', 0.4, elsewhere)];
    expect(chooseCards(cards, 1)).toEqual([cards[1]]);
  });

  it('spread: a second card on a sentence gives way to a first on another, unless it is much better', () => {
    const close = [scored('a', 0.8, { answer: 'Oslo' }), scored('b', 0.7), scored('c', 0.68, elsewhere)];
    expect(chooseCards(close, 2)).toEqual([close[0], close[2]]);
    const far = [scored('a', 0.9, { answer: 'Oslo' }), scored('b', 0.8), scored('c', 0.1, elsewhere)];
    expect(chooseCards(far, 2)).toEqual([far[0], far[1]]);
  });

  it('spread: a card with an answer already given makes way for one with another', () => {
    const cards = [
      scored('a', 0.8, { answer: 'the mayor' }),
      scored('b', 0.75, { ...elsewhere, answer: 'The mayor' }),
      scored('c', 0.7, { ...elsewhere, answer: 'a ship' }),
    ];
    expect(chooseCards(cards, 2)).toEqual([cards[0], cards[2]]);
    const judged = [
      scored('a', 0.8, { kind: 'truefalse', answer: 'True' }),
      scored('b', 0.75, { ...elsewhere, kind: 'truefalse', answer: 'True' }),
      scored('c', 0.7, { ...elsewhere, kind: 'truefalse', answer: 'False' }),
    ];
    expect(chooseCards(judged, 2)).toEqual([judged[0], judged[1]]);
  });

  it('ask twice of a fact, and a third time only where little else is left', () => {
    const same = [scored('a', 0.9), scored('b', 0.89), scored('c', 0.88)].map((one, at) => ({
      ...one,
      answer: `answer ${at}`,
    }));
    const other = scored('d', 0.45, { ...elsewhere, answer: 'Oslo' });
    expect(chooseCards([...same, other], 3)).toEqual([same[0], same[1], other]);
    const worse = { ...other, score: 0.1 };
    expect(chooseCards([...same, worse], 3)).toEqual(same);
  });

  it('are not those that the title answers, where another asks of the fact', () => {
    const hero = scored('a', 0.8, { answer: 'Inga Holm' });
    const year = scored('b', 0.7, { answer: '1911' });
    expect(chooseCards([hero, year], 1, 'Inga Holm, painter')).toEqual([year]);
    expect(chooseCards([hero, year], 1, 'A painter')).toEqual([hero]);
    const alone = scored('c', 0.7, { ...elsewhere, answer: '1911' });
    expect(chooseCards([hero, alone], 1, 'Inga Holm, painter')).toEqual([hero]);
  });

  it('are questions or gaps by their score alone', () => {
    const [question, gap] = [scored('a', 0.5), { ...cloze, score: 0.6 }];
    expect(chooseCards([question, gap], 1)).toEqual([gap]);
    expect(chooseCards([{ ...question, score: 0.7 }, gap], 1)).toEqual([{ ...question, score: 0.7 }]);
  });

  it('are statements to judge only when each fact has been asked', () => {
    const judged = scored('a', 0.95, { kind: 'truefalse', answer: 'True' });
    const gap = { ...cloze, score: 0.3 };
    expect(chooseCards([judged, scored('b', 0.9), gap], 2)).toEqual([scored('b', 0.9), gap]);
    expect(chooseCards([judged, scored('b', 0.9), scored('c', 0.3)], 2)).toContain(judged);
  });

  it('are those with the lower ids where all else is the same', () => {
    const cards = ['a', 'b', 'c'].map((name) => scored(name, 0.5));
    const lowest = cards.map((one) => one.id).toSorted()[0];
    expect(chooseCards(cards, 1).map((one) => one.id)).toEqual([lowest]);
  });

  it('are as many as asked for, each once, and more only add to them', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 12 });
    fc.assert(
      fc.property(names, fc.nat(14), fc.integer({ min: 1, max: 9 }), (names, count, spread) => {
        const cards = names.map((name, index) => scored(name, (index % spread) / 10));
        const chosen = chooseCards(cards, count);
        expect(new Set(chosen).size).toBe(Math.min(count, cards.length));
        expect(chosen.every((one) => cards.includes(one))).toBe(true);
        const more = chooseCards(cards, count + 1);
        expect(chosen.every((one) => more.includes(one))).toBe(true);
      }),
    );
  });
});
