import { describe, expect, it } from 'vitest';
import { chooseQuestions } from '../../src/export/worksheet/choose-questions.js';
import { partNames } from '../../src/export/worksheet/plan.js';
import type { Card } from '../../src/types/card.js';
import { bridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck } from '../fixtures/decks.js';

const parts = partNames.map((part) => ({ part }));
const [model] = exampleDeck().cards;
if (!model) throw new Error('The fixture is empty.');

/** A card from a word like "f1 choice" or "f2 truefalse False 0.9". */
function card(words: string): Card {
  const [factId = '', kind = '', ...more] = words.split(' ');
  const score = Number(more.at(-1));
  return {
    ...(model as Card),
    ...{ id: words, factId, kind: kind as Card['kind'], answer: more[0] ?? 'x' },
    score: Number.isNaN(score) ? 0.5 : score,
  };
}

function chosen(words: readonly string[], plan: Partial<Parameters<typeof chooseQuestions>[1]> = {}) {
  const { cards, leftOut } = chooseQuestions(words.map(card), { parts, everyCard: false, ...plan });
  return { ids: cards.map(({ id }) => id), leftOut };
}

describe('what a sheet asks', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a fact once', ['a choice', 'a truefalse True', 'a short'], ['a choice']],
    ['kinds in turn', ['a choice', 'a short', 'b choice', 'b short'], ['a choice', 'b short']],
    ['a fact in the kind that it alone has', ['a choice', 'a short', 'b choice'], ['b choice', 'a short']],
    ['the better of two cards', ['a short x 0.3', 'a short y 0.9'], ['a short y 0.9']],
    [
      'true and false statements',
      ['a truefalse True', 'a truefalse False', 'b truefalse True', 'b truefalse False'],
      ['a truefalse True', 'b truefalse False'],
    ],
  ])('is %s', (_, given, expected) => {
    const { ids, leftOut } = chosen(given);
    expect(ids).toEqual(expected);
    expect(leftOut).toBe(given.length - expected.length);
  });

  it('is every card where the plan says so, in the order of its parts', () => {
    const given = ['a choice', 'a short', 'a cloze'];
    expect(chosen(given, { everyCard: true })).toEqual({ ids: given, leftOut: 0 });
    const two = [{ part: 'cloze' }, { part: 'choice' }] as const;
    expect(chosen(given, { everyCard: true, parts: two }).ids).toEqual(['a cloze', 'a choice']);
  });

  it('is the best of a kind, as many as wanted, in their order', () => {
    const given = ['a short x 0.4', 'b short x 0.9', 'c short x 0.2', 'd short x 0.8'];
    const { ids } = chosen(given, { parts: [{ part: 'short', count: 2 }] });
    expect(ids).toEqual(['b short x 0.9', 'd short x 0.8']);
  });

  it('is nothing that a matching asks already', () => {
    const { cards } = bridgesDeck();
    const [pair] = cards.flatMap(({ pairs = [] }) => pairs);
    const same = { ...card('x short'), factId: pair?.factId ?? '' };
    const asked = chooseQuestions([...cards, same], { parts, everyCard: false });
    expect(asked.cards.map(({ kind }) => kind)).toEqual(['truefalse', 'truefalse', 'match', 'order']);
  });
});
