import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realiseCards } from '../../src/realise/realise-cards.js';
import type { Rule } from '../../src/types/rule.js';
import { documentOf, readMarks, tokensFrom } from '../fixtures/marked-sentence.js';
import { allCases, type Case } from './clause-questions.cases.js';

const treebank = readFileSync(new URL('../fixtures/clause-questions.conllu', import.meta.url), 'utf8');
const trees = new Map(
  treebank
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'))
    .map(([text = '', ...lines]) => [text.replace('# text = ', ''), lines] as const),
);

function realise({ marked, ask, told }: Case) {
  const read = readMarks(marked);
  const { document, fact } = documentOf(read, tokensFrom(trees.get(read.text) ?? [], read.text), told);
  const roles = Object.fromEntries(Object.keys(fact.roles).map((role) => [role, { path: ['obj'] }]));
  const rule: Rule = {
    rule: 'test',
    fact: 'Test',
    gloss: '',
    file: 'test.yml',
    triggers: [],
    roles,
    require: [],
    cards: [{ ask }],
    confidence: 0,
    examples: [],
  };
  return realiseCards(document, [fact], [rule], { kinds: ['short'] });
}

describe('a clause turned into a question', () => {
  it.each(allCases.filter((one) => one.question))('$marked asked for $ask', (one) => {
    const { cards, dropped } = realise(one);
    expect([...cards.map((card) => card.question), ...dropped.map((drop) => drop.code)]).toEqual([
      one.question,
    ]);
    expect(cards[0]?.answer).toBe(one.answer);
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
