import { describe, expect, it } from 'vitest';
import { carryOver } from '../../src/deck/carry-over.js';
import type { Card } from '../../src/types/card.js';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck } from '../fixtures/decks.js';

const NOW = '2026-05-06T07:08:09Z';
const EARLIER = '2026-02-03T04:05:06Z';

const times = (deck: Deck) => deck.cards.map(({ modified }) => modified);

/** The deck with one of its cards as `change` makes it. */
function changed(deck: Deck, at: number, change: (card: Card) => Card): Deck {
  return { ...deck, cards: deck.cards.map((card, index) => (index === at ? change(card) : card)) };
}

describe('a deck built again', () => {
  it('keeps its cards as they are where nothing changed', () => {
    const before = changed(exampleDeck(), 2, (card) => ({ ...card, modified: EARLIER }));
    expect(carryOver(exampleDeck(), before, NOW)).toEqual(before);
  });

  it.each<[string, (card: Card) => Card]>([
    ['its question', (card) => ({ ...card, question: 'Which?' })],
    ['its answer', (card) => ({ ...card, answer: 'boats' })],
    ['a spelling that is right too', (card) => ({ ...card, accept: [...card.accept, 'boats'] })],
    ['a wrong choice', (card) => ({ ...card, distractors: ['rafts', ...card.distractors.slice(1)] })],
    ['who claims it', (card) => ({ ...card, claimedBy: 'the mayor' })],
    ['its tags', (card) => ({ ...card, tags: ['visit'] })],
    [
      'its sentence',
      ({ evidence: [one], ...card }) => ({ ...card, evidence: [{ ...one, text: 'Otherwise.' }] }),
    ],
    ['the words marked in it', (card) => ({ ...card, answerSpan: { start: 40, end: 45 } })],
  ])('says now where a card has another of %s', (_, change) => {
    const again = changed(exampleDeck(), 0, change);
    expect(times(carryOver(again, exampleDeck(), NOW))).toEqual([NOW, ...Array(7).fill(undefined)]);
  });

  it.each<[string, (card: Card) => Card]>([
    ['the score', (card) => ({ ...card, score: 0.99, difficulty: 3 })],
    [
      'the place of its sentence',
      ({ evidence: [one], answerSpan = one, ...card }) => ({
        ...card,
        evidence: [{ ...one, start: one.start + 7, end: one.end + 7 }],
        answerSpan: { start: answerSpan.start + 7, end: answerSpan.end + 7 },
      }),
    ],
  ])('sees no change in %s', (_, change) => {
    const again = changed(exampleDeck(), 0, change);
    expect(times(carryOver(again, exampleDeck(), NOW))).toEqual(Array(8).fill(undefined));
  });

  it('sees pairs and events, and the article that is cited', () => {
    const deck = bridgesDeck();
    const pairs = changed(deck, 2, (card) => ({
      ...card,
      pairs: (card.pairs ?? []).map((pair) => ({ ...pair, right: pair.right.toUpperCase() })),
    }));
    const events = changed(deck, 3, (card) => ({
      ...card,
      events: (card.events ?? []).map((event) => ({ ...event, when: `in ${event.when}` })),
    }));
    const cited = { ...deck, articles: deck.articles.map((article) => ({ ...article, source: 'Post' })) };
    expect(times(carryOver(pairs, deck, NOW))).toEqual([undefined, undefined, NOW, undefined]);
    expect(times(carryOver(events, deck, NOW))).toEqual([undefined, undefined, undefined, NOW]);
    expect(times(carryOver(cited, deck, NOW))).toEqual(Array(4).fill(NOW));
  });

  it('is later than it was even if the clock was put back', () => {
    const before = changed(exampleDeck(), 0, (card) => ({ ...card, modified: '2031-12-31T23:59:59Z' }));
    const again = changed(exampleDeck(), 0, (card) => ({ ...card, question: 'Which?' }));
    expect(times(carryOver(again, before, NOW))[0]).toBe('2032-01-01T00:00:00Z');
  });

  it('says nothing of cards that were not there before', () => {
    const before = { ...exampleDeck(), cards: exampleDeck().cards.slice(1) };
    expect(times(carryOver(exampleDeck(), before, NOW))).toEqual(Array(8).fill(undefined));
  });
});
