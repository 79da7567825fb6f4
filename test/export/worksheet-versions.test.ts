import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageLayout } from '../../src/export/worksheet/layout/page-layout.js';
import { usualPlan } from '../../src/export/worksheet/plan.js';
import { sheetQuestion } from '../../src/export/worksheet/sheet-question.js';
import { english } from '../../src/export/worksheet/texts.js';
import { type Version, versionsOf } from '../../src/export/worksheet/versions.js';
import { bridgesDeck } from '../fixtures/bridges-deck.js';
import { largeDeck } from '../fixtures/decks.js';

const layout = pageLayout(usualPlan);

function question(version: Version, id: string) {
  const card = version.cards.find((one) => one.id === id);
  if (!card) throw new Error(`The version lacks ${id}.`);
  return sheetQuestion(card, 1, { part: { part: card.kind }, version, texts: english, layout, width: 400 });
}

const orderOf = ({ cards }: Version): string => cards.map(({ id }) => id).join();

describe('versions', () => {
  const { cards } = largeDeck(80);
  const choices = cards.filter(({ kind }) => kind === 'choice');

  it('keep the order of the article where there is one', () => {
    const [only, ...more] = versionsOf(cards, 1, 'seed');
    expect(more).toEqual([]);
    expect(only?.letter).toBe('');
    expect(only && orderOf(only)).toBe(cards.map(({ id }) => id).join());
  });

  it('ask the same in orders of their own', () => {
    const versions = versionsOf(cards, 4, 'seed');
    expect(versions.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    expect(new Set(versions.map(orderOf)).size).toBe(4);
    const sorted = cards.map(({ id }) => id).sort();
    for (const version of versions) expect(version.cards.map(({ id }) => id).sort()).toEqual(sorted);
  });

  it('make every letter right equally often, and another in each of four for a question', () => {
    const versions = versionsOf(cards, 4, 'seed');
    for (const { places } of versions) {
      const counts = [0, 0, 0, 0];
      for (const place of places.values()) counts[place] = (counts[place] ?? 0) + 1;
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
    for (const { id, answer } of choices) {
      const letters = versions.map(
        (version) => question(version, id).choices.find(({ text }) => text === answer)?.letter,
      );
      expect(new Set(letters).size).toBe(4);
    }
  });

  it('order the choices anew, also where the right one has its place again', () => {
    const versions = versionsOf(cards, 5, 'seed');
    const [first, , , , fifth] = versions;
    if (!first || !fifth) throw new Error('Five versions were asked for.');
    const same = choices.filter(({ id }) => {
      const [one, other] = [question(first, id), question(fifth, id)];
      return one.choices.map(({ text }) => text).join() === other.choices.map(({ text }) => text).join();
    });
    expect(same.length).toBeLessThan(choices.length / 2);
  });

  it('never show pairs or events as they belong', () => {
    const deck = bridgesDeck();
    for (const version of versionsOf(deck.cards, 26, 'seed')) {
      for (const { id, pairs = [], events = [] } of deck.cards) {
        if (pairs.length + events.length === 0) continue;
        const { rows, events: shown } = question(version, id);
        const rights = new Map(pairs.map(({ left, right }) => [left, right]));
        if (pairs.length > 0) expect(rows.every(({ left, right }) => rights.get(left) === right)).toBe(false);
        if (events.length > 0) expect(shown).not.toEqual(events.map(({ text }) => text));
      }
    }
  });

  it('have all the orders that a few cards can have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3 }), fc.string(), (count, seed) => {
        const few = choices.slice(0, count);
        const orders = [0, 1, 2, 6][count] ?? 0;
        expect(new Set(versionsOf(few, orders, seed).map(orderOf)).size).toBe(orders);
      }),
    );
  });

  it('follow the seed', () => {
    const orders = (seed: string) => versionsOf(cards, 2, seed).map(orderOf).join();
    expect(orders('a')).toBe(orders('a'));
    expect(orders('a')).not.toBe(orders('b'));
  });
});
