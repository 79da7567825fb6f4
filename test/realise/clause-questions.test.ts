import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realiseCards } from '../../src/realise/realise-cards.js';
import { documentOf, readMarks, readTrees, ruleFor, tokensFrom } from '../fixtures/marked-sentence.js';
import { allCases, type Case } from './clause-questions.cases.js';

const trees = readTrees(
  readFileSync(new URL('../fixtures/clause-questions.conllu', import.meta.url), 'utf8'),
);

function realise({ marked, ask, told }: Case) {
  const read = readMarks(marked);
  const { document, fact } = documentOf(read, tokensFrom(trees.get(read.text) ?? [], read.text), told);
  return realiseCards(document, [fact], [ruleFor(fact, [{ ask }])], { kinds: ['short'], least: 0 });
}

describe('a clause turned into a question', () => {
  it.each(allCases.filter((one) => one.question))('$marked asked for $ask', (one) => {
    const { cards, dropped } = realise(one);
    expect([...cards.map((card) => card.question), ...dropped.map((drop) => drop.code)]).toEqual([
      one.question,
    ]);
    expect(cards[0]?.answer).toBe(one.answer);
    expect(cards[0]?.accept).toContain(one.answer);
  });
});

describe('a clause that cannot be asked about', () => {
  it.each(allCases.filter((one) => one.dropped))('$marked asked for $ask: $dropped', (one) => {
    const { cards, dropped } = realise(one);
    expect([...cards.map((card) => card.question), ...dropped.map((drop) => drop.code)]).toEqual([
      one.dropped,
    ]);
  });
});
