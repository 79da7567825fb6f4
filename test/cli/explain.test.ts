import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../src/types/card.js';
import type { Deck } from '../../src/types/deck.js';
import { factdeck, folderWith, ruleFor } from './factdeck.js';

const OWN_RULE = ruleFor('inspect');
const REPORTS = ['ferry-gazette.txt', 'ferry-courier.txt'];
const QUESTION = 'On what day did Transport Minister Helena Brandt visit Port Alder?';

const folder = folderWith({
  'own.yml': OWN_RULE,
  'own.txt': 'Harbour\n\nAnna Berg inspected Sandvik Harbour.\n',
});

function deckIn(out: string): Deck {
  return JSON.parse(readFileSync(`${folder}/${out}/deck.json`, 'utf8'));
}

function cardAsking(deck: Deck, question: string): Card {
  const card = deck.cards.find((one) => one.question === question);
  if (!card) throw new Error(`no card asks "${question}"`);
  return card;
}

/** Runs `factdeck explain` in the folder. */
const explain = (...args: readonly string[]) => factdeck(['explain', ...args], { folder });

beforeAll(async () => {
  const reports = REPORTS.map((name) => fileURLToPath(new URL(`../deck/accounts/${name}`, import.meta.url)));
  await factdeck(['build', ...reports, '--format', 'json'], { folder });
  await factdeck(['build', 'own.txt', '--rules', 'own.yml', '-o', 'own', '--format', 'json'], { folder });
});

describe('a card explained', () => {
  it('has its sentence, its fact, its rule with the paths that matched, its tree and its score', async () => {
    const { id } = cardAsking(deckIn('out'), QUESTION);
    const { code, stdout, stderr } = await explain(id, 'out/deck.json');
    expect([code, stderr]).toEqual([0, '']);
    for (const part of [
      `Card      ${QUESTION}\n          6 March 2019   (asks for time; short, difficulty 2, ${id})`,
      'Evidence  Transport Minister Helena Brandt visited Port Alder on [Wednesday].',
      'also: Helena Brandt, the transport minister, visited Port Alder on March 6. (Courier, 7 March 2019)',
      'Fact      Visit, positive, asserted; confidence 0.',
      'Rule      visit in rules/visit.yml: Somebody visits a place',
      'trigger      visited                           lemma: visit|tour, pos: VERB',
      'visitor      Transport Minister Helena Brandt  $agent = @!passive nsubj',
      'Tree      visited ',
      '├─ Helena ',
      'time, answer',
      'Score     0.',
      'checks: none of ',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it('is for programs what it is for people', async () => {
    const deck = deckIn('out');
    const card = cardAsking(deck, QUESTION);
    const { stdout } = await explain(card.id, 'out/deck.json', '--json');
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ ok: true, card: { ...card, asks: 'time', fact: { rule: 'visit' } } });
    expect(told.card.fact.roles.map(({ role }: { role: string }) => role)).toEqual([
      'visitor',
      'destination',
      'time',
    ]);
    expect(told.card.tree[0]).toMatchObject({ form: 'visited', head: 0, as: ['trigger'] });
    expect(told.card.passed).toContain('open-pronoun');
    expect(Object.values(told.card.features)).toSatisfy((values: number[]) => values.every((v) => v <= 1));
  });

  it('can be any card of the deck, and comes out the same twice', async () => {
    const deck = deckIn('out');
    for (const { id } of [deck.cards[0], deck.cards.at(-1)].filter((card) => card !== undefined)) {
      const told = await explain(id, 'out/deck.json');
      expect(told.code).toBe(0);
      expect((await explain(id, 'out/deck.json')).stdout).toBe(told.stdout);
    }
  });

  it('that asks about several facts has each of them', async () => {
    const card = deckIn('out').cards.find((one) => one.kind === 'order');
    const { code, stdout } = await explain(card?.id ?? '', 'out/deck.json');
    expect(code).toBe(0);
    expect(stdout).toContain('Card      Put these events in order, earliest first.   (order, ');
    expect(stdout.match(/^Part {6}/gm)).toHaveLength(card?.events?.length ?? 0);
    expect(stdout).toContain('The Alder Line bought the ferry in [2011].');
    expect(stdout).toContain('Rule      clause in rules/clause.yml');
    const { stdout: json } = await explain(card?.id ?? '', 'out/deck.json', '--json');
    const { parts } = JSON.parse(json).card;
    expect(parts.map((part: { when: string }) => part.when)).toEqual(card?.events?.map(({ when }) => when));
  });

  it('tells that its words were edited', async () => {
    const deck = deckIn('out');
    const { id } = cardAsking(deck, QUESTION);
    const cards = deck.cards.map((card) => (card.id === id ? { ...card, question: 'When was it?' } : card));
    writeFileSync(`${folder}/edited.json`, JSON.stringify({ ...deck, cards }));
    const { code, stdout } = await explain(id, 'edited.json');
    expect(code).toBe(0);
    expect(stdout).toContain('Card      When was it?\n');
    expect(stdout).toContain(`edited since; factdeck asks: ${QUESTION} 6 March 2019\n`);
  });

  it('is found by a rule of one’s own where its file is given', async () => {
    const { id } = cardAsking(deckIn('own'), 'Who inspected Sandvik Harbour?');
    const without = await explain(id, 'own/deck.json');
    expect([without.code, without.stdout]).toEqual([3, '']);
    expect(without.stderr).toContain('was found by the rule "own", which is not one of factdeck\'s own.');
    const { code, stdout } = await explain(id, 'own/deck.json', '--rules', 'own.yml');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Rule      own in own.yml: Somebody tours')]);
  });
});

describe('a card that cannot be explained', () => {
  it('is told with the id that was perhaps meant', async () => {
    const { id } = deckIn('out').cards.find((card) => /^[a-z]/i.test(card.id)) ?? { id: '' };
    const { code, stderr, stdout } = await explain(
      `${id.slice(0, -2)}${id.at(-1)}`,
      'out/deck.json',
      '--json',
    );
    expect([code, stderr]).toEqual([3, expect.stringContaining(`Did you mean ${id}?`)]);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, findings: [{ code: 'explain-unknown-card' }] });
  });

  it.each([
    ['by another version', '0.0.1', 'The deck was made by factdeck 0.0.1'],
    ['by hand', undefined, 'it was written by hand'],
  ])('was made %s; an id may begin with -', async (_, version, words) => {
    const deck = deckIn('out');
    const id = `-${'z'.repeat(20)}`;
    const [first, ...others] = deck.cards;
    const generator = { ...deck.generator, ...(version ? { version } : {}) };
    writeFileSync(
      `${folder}/lost.json`,
      JSON.stringify({ ...deck, generator, cards: [{ ...first, id }, ...others] }),
    );
    const { code, stderr } = await explain(id, 'lost.json');
    expect([code, stderr]).toEqual([3, expect.stringContaining(words)]);
  });

  it.each([
    ['nothing', ['out/deck.json'], 2, 'It is not said what to explain.'],
    ['no deck', [], 2, 'No deck is given.'],
    ['two things', ['out/deck.json', '--dropped', '--sentence', '1'], 2, 'Give one: a card, --dropped'],
    ['a deck that is none', ['own.yml', '--dropped'], 3, 'This is not valid JSON'],
    ['a sentence too far', ['out/deck.json', '--sentence', '99'], 3, 'Give --sentence a number up to '],
    ['words that are not there', ['out/deck.json', '--at', 'spaceship'], 3, 'has the words "spaceship"'],
  ])('for %s', async (_, args, expected, words) => {
    const { code, stderr, stdout } = await explain(...args);
    expect([code, stdout, stderr]).toEqual([expected, '', expect.stringContaining(words)]);
  });
});

describe('a sentence explained', () => {
  it('has every fact, every card and what was not asked', async () => {
    const { code, stdout } = await explain('out/deck.json', '--at', 'alder  Line, which bought');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^The Alder Line, which bought the ferry in 2011, employs 900 people\.\n {10}\(sentence \d+, \w+, \d+ March 2019\)\n/,
    );
    expect(stdout).toContain('Rule      quantity in rules/quantity.yml');
    expect(stdout).toContain('Not asked clause: subject, because ');
    expect(stdout).toContain('├─ people');
  });

  it('is found by its number, in the order of the articles', async () => {
    const { stdout } = await explain('out/deck.json', '--sentence', '2', '--json');
    const { sentences } = JSON.parse(stdout);
    expect(sentences).toMatchObject([
      { number: 2, text: expect.stringContaining('At least 40 people died') },
    ]);
  });

  it('without a fact says so', async () => {
    const { stdout } = await explain('out/deck.json', '--at', 'death toll');
    expect(stdout).toContain('Fact      none: no rule found anything');
  });
});

describe('what is not in the deck', () => {
  it('is told sentence by sentence, with the reason', async () => {
    const { code, stdout } = await explain('out/deck.json', '--dropped');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'The ferry sank off Port Alder on Tuesday.\n          (sentence 14, Courier, 7 March 2019)\nNot asked event-date: time, because a phrase would not be clear without the article\n',
    );
    expect(stdout).toMatch(
      /\nLeft out .+\n(?: {10}.+\n)* {10}\(repeats of others, beyond --count, or taken out/,
    );
  });

  it('is all that is missing: a card is in the deck, left out, or dropped', async () => {
    const { stdout } = await explain('out/deck.json', '--dropped', '--json');
    const { sentences }: { sentences: { leftOut: { id: string }[]; dropped: { code: string }[] }[] } =
      JSON.parse(stdout);
    const ids = new Set(deckIn('out').cards.map((card) => card.id));
    expect(sentences.flatMap(({ leftOut }) => leftOut).filter(({ id }) => ids.has(id))).toEqual([]);
    expect(sentences.every(({ leftOut, dropped }) => leftOut.length + dropped.length > 0)).toBe(true);
    expect(sentences.flatMap(({ dropped }) => dropped).map(({ code }) => code)).toContain('two-answers');
  });
});
