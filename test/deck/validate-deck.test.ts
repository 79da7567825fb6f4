import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleDeck } from '../../src/deck/assemble-deck.js';
import { createDeckValidator } from '../../src/deck/validate-deck.js';
import { packageFiles } from '../../src/resources.js';
import { article, card, everyKind, parts, reopening, spending } from './lighthouse.js';

const validate = createDeckValidator(packageFiles());
const disagreement = {
  facts: [reopening.id, spending.id],
  role: 'time',
  fillers: [
    { text: '2019', article: article.id },
    { text: '2021', article: article.id },
  ],
};
const disagreements = [disagreement];
const deck = assembleDeck({ ...parts, disagreements });
/** Choice, truefalse, short, cloze, match, order. */
const full = assembleDeck({ ...everyKind, disagreements });

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Keys = readonly (string | number)[];

/** A copy of the deck in which the value at the keys is another; undefined takes it away. */
function changed(keys: Keys, value: Json | undefined, from: unknown = deck): Json {
  const copy: Json = JSON.parse(JSON.stringify(from));
  let holder: Json | undefined = copy;
  for (const key of keys.slice(0, -1)) holder = at(holder, key);
  const last = keys.at(-1) ?? '';
  if (Array.isArray(holder)) holder.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
  else if (holder !== null && typeof holder === 'object') {
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return copy;
}

function at(holder: Json | undefined, key: string | number): Json | undefined {
  if (Array.isArray(holder)) return holder[Number(key)];
  return holder !== null && typeof holder === 'object' ? holder[key] : undefined;
}

function findings(value: unknown): readonly string[] {
  const result = validate(value);
  return result.ok
    ? []
    : result.findings.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`);
}

/** Every place in a value, by its keys. */
function places(value: Json, keys: Keys = []): readonly Keys[] {
  if (value === null || typeof value !== 'object') return [keys];
  return [keys, ...Object.entries(value).flatMap(([key, part]) => places(part, [...keys, key]))];
}

describe('the schemas', () => {
  it.each(['fact', 'card', 'deck'])('%s.json is JSON Schema, draft 2020-12', (name) => {
    const schema: object = JSON.parse(packageFiles().text(`schemas/${name}.json`));
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });
});

describe('a deck that factdeck made', () => {
  it('is valid, and still is after it was written and read', () => {
    expect(findings(deck)).toEqual([]);
    expect(validate(JSON.parse(JSON.stringify(deck)))).toEqual({ ok: true, value: deck });
    expect(findings(full)).toEqual([]);
  });
});

describe('a deck that somebody edited', () => {
  const other = 'Z'.repeat(21);
  it.each<[string, Keys, Json | undefined, string]>([
    ['another schema', ['$schema'], 'https://example.org/deck.json', 'deck-schema /$schema'],
    ['no title', ['title'], undefined, 'deck-schema  the deck lacks "title"; add it.'],
    ['an empty title', ['title'], '', 'deck-schema /title title is empty'],
    ['a key nobody knows', ['cards', 0, 'hint'], 'x', 'deck-schema /cards/0 cards/0 has "hint"'],
    [
      'a kind nobody knows',
      ['cards', 0, 'kind'],
      'essay',
      'deck-schema /cards/0/kind cards/0/kind must be one of: choice, truefalse, short, cloze, match, order.',
    ],
    [
      'two wrong choices',
      ['cards', 0, 'distractors', 2],
      undefined,
      'deck-schema /cards/0/distractors cards/0/distractors must have at least 3',
    ],
    [
      'a time of change in words',
      ['cards', 0, 'modified'],
      'yesterday',
      'deck-schema /cards/0/modified cards/0/modified must look like a time in UTC: 2026-03-04T10:30:00Z',
    ],
    ['choices where none belong', ['cards', 1, 'distractors', 0], 'x', 'deck-schema /cards/1/distractors'],
    [
      'a cloze without a gap',
      ['cards', 2, 'question'],
      'The council spent it.',
      'deck-schema /cards/2/question cards/2/question must look like a sentence with a gap',
    ],
    [
      'a day that is none',
      ['articles', 0, 'date'],
      '2019-13-01',
      'deck-schema /articles/0/date articles/0/date must look like a date',
    ],
    [
      'an id that is none',
      ['facts', 0, 'id'],
      'mine',
      'deck-schema /facts/0/id facts/0/id must look like an id',
    ],
    [
      'an option that is a table',
      ['generator', 'options', 'count'],
      {},
      'deck-schema /generator/options/count',
    ],
    ['a fact that is not there', ['cards', 0, 'factId'], other, 'deck-unknown-fact /cards/0/factId'],
    [
      'an article that is not there',
      ['cards', 0, 'evidence', 0, 'article'],
      other,
      'deck-unknown-article /cards/0/evidence/0/article',
    ],
    [
      'a disagreement about a fact that is not there',
      ['disagreements', 0, 'facts', 1],
      other,
      'deck-unknown-fact /disagreements/0/facts/1',
    ],
    [
      'a disagreement with an article that is not there',
      ['disagreements', 0, 'fillers', 0, 'article'],
      other,
      'deck-unknown-article /disagreements/0/fillers/0/article',
    ],
    [
      'a disagreement of one fact',
      ['disagreements', 0, 'facts', 1],
      undefined,
      'deck-schema /disagreements/0/facts disagreements/0/facts must have at least 2',
    ],
    [
      'evidence that the article does not say',
      ['cards', 0, 'evidence', 0, 'text'],
      'It never did.',
      'deck-quote /cards/0/evidence/0',
    ],
    [
      'a role that the article does not say',
      ['facts', 0, 'roles', 'place', 0, 'text'],
      'Rome',
      'deck-quote /facts/0/roles/place/0',
    ],
    ['a trigger elsewhere', ['facts', 0, 'trigger', 'start'], 0, 'deck-quote /facts/0/trigger'],
    ['a source elsewhere', ['facts', 1, 'attribution', 'end'], 9999, 'deck-quote /facts/1/attribution'],
    ['an answer that does not count', ['cards', 1, 'answer'], 'Rui Prates', 'deck-answer /cards/1/accept'],
    [
      'a wrong choice that is right',
      ['cards', 0, 'distractors', 1],
      'VILA  Branca',
      'deck-distractor /cards/0/distractors/1',
    ],
    [
      'a wrong choice twice',
      ['cards', 0, 'distractors', 1],
      'porto alto',
      'deck-distractor /cards/0/distractors/1',
    ],
    [
      'an answer outside the article',
      ['cards', 0, 'answerSpan', 'end'],
      9999,
      'deck-answer-span /cards/0/answerSpan',
    ],
    ['a block past the text', ['articles', 0, 'blocks', 1, 'end'], 9999, 'deck-block /articles/0/blocks/1'],
    ['blocks that overlap', ['articles', 0, 'blocks', 1, 'start'], 3, 'deck-block /articles/0/blocks/1'],
    ['two cards of one id', ['cards', 1, 'id'], deck.cards[0]?.id, 'deck-repeated-id /cards/1/id'],
    ['two facts of one id', ['facts', 1, 'id'], deck.facts[0]?.id, 'deck-repeated-id /facts/1/id'],
  ])('is told of %s', (_, keys, value, expected) => {
    const found = findings(changed(keys, value));
    expect(found.filter((one) => one.startsWith(expected))).toHaveLength(1);
  });

  it.each<[string, Keys, Json | undefined, string]>([
    ['a statement that is neither', ['cards', 1, 'answer'], 'Perhaps', 'deck-schema /cards/1/answer'],
    [
      'a false one without what is right',
      ['cards', 1, 'correction'],
      undefined,
      'deck-schema /cards/1 cards/1 lacks "correction"',
    ],
    [
      'a true one that is corrected',
      ['cards', 1, 'answer'],
      'True',
      'deck-schema /cards/1/correction cards/1/correction does not belong to a card of this kind',
    ],
    [
      'a correction of other words',
      ['cards', 1, 'correction', 'wrong'],
      'Santa Luz',
      'deck-correction /cards/1/correction/wrong',
    ],
    [
      'a match card without pairs',
      ['cards', 4, 'pairs'],
      undefined,
      'deck-schema /cards/4 cards/4 lacks "pairs"',
    ],
    [
      'two pairs',
      ['cards', 4, 'pairs', 0],
      undefined,
      'deck-schema /cards/4/pairs cards/4/pairs must have at least 3',
    ],
    ['a person twice', ['cards', 4, 'pairs', 1, 'left'], 'ines  duarte', 'deck-pair /cards/4/pairs/1/left'],
    ['a post twice', ['cards', 4, 'pairs', 2, 'right'], 'Mayor', 'deck-pair /cards/4/pairs/2/right'],
    [
      'a pair of an unknown fact',
      ['cards', 4, 'pairs', 1, 'factId'],
      other,
      'deck-unknown-fact /cards/4/pairs/1/factId',
    ],
    [
      'a pair that the article does not say',
      ['cards', 4, 'pairs', 1, 'evidence', 'text'],
      'No.',
      'deck-quote /cards/4/pairs/1/evidence',
    ],
    [
      'a pair from an unknown article',
      ['cards', 4, 'pairs', 1, 'evidence', 'article'],
      other,
      'deck-unknown-article /cards/4/pairs/1/evidence/article',
    ],
    [
      'a post outside the article',
      ['cards', 4, 'pairs', 0, 'answerSpan', 'end'],
      9999,
      'deck-answer-span /cards/4/pairs/0/answerSpan',
    ],
    [
      'a date of another form',
      ['cards', 5, 'events', 1, 'date'],
      'May',
      'deck-schema /cards/5/events/1/date',
    ],
    [
      'events in another order',
      ['cards', 5, 'events', 1, 'date'],
      '2020',
      'deck-order /cards/5/events/2/date',
    ],
    [
      'events of which one may lie in the other',
      ['cards', 5, 'events', 1, 'date'],
      '2019-05',
      'deck-order /cards/5/events/2/date',
    ],
    [
      'an event twice',
      ['cards', 5, 'events', 2, 'text'],
      'ONE',
      'deck-repeated-event /cards/5/events/2/text',
    ],
    [
      'an event that the article does not say',
      ['cards', 5, 'events', 2, 'evidence', 'start'],
      0,
      'deck-quote /cards/5/events/2/evidence',
    ],
  ])('is told of %s, too', (_, keys, value, expected) => {
    const found = findings(changed(keys, value, full));
    expect(found.filter((one) => one.startsWith(expected))).toHaveLength(1);
  });

  it('is told each thing once, in the order of the deck', () => {
    const twice = { ...deck, cards: deck.cards.map((one) => ({ ...one, answer: 'Nobody' })) };
    expect(findings(twice).map((one) => one.split(' ')[1])).toEqual([
      '/cards/0/accept',
      '/cards/1/accept',
      '/cards/2/accept',
    ]);
  });

  it('keeps the order of pointers where a role is named with a slash', () => {
    const [first, ...others] = deck.facts;
    const facts = [
      { ...first, roles: { 'a/b': [{ text: 'x', start: 0, end: 1, entity: 'Place' }] } },
      ...others,
    ];
    expect(findings({ ...deck, facts })[0]).toMatch(/^deck-quote \/facts\/0\/roles\/a~1b\/0 /);
  });
});

describe('anything else', () => {
  const plain: Json = JSON.parse(JSON.stringify(full));
  const all = places(plain);
  const holders = all.filter((keys) => {
    const value = keys.reduce<Json | undefined>(at, plain);
    const open = keys.at(-1) === 'roles' || keys.at(-1) === 'options';
    return value !== null && typeof value === 'object' && !Array.isArray(value) && !open;
  });

  it('that lacks a part is not a deck, unless the types say that the part may be missing', () => {
    const optional = ['attribution', 'answerSpan', 'claimedBy', 'disagreements'];
    const mayLack = (keys: Keys) =>
      optional.includes(String(keys.at(-1))) || (keys[0] === 'articles' && keys.at(-1) === 'date');
    const required = holders.flatMap((keys) =>
      Object.keys(keys.reduce<Json | undefined>(at, plain) ?? {}).map((name) => [...keys, name]),
    );
    for (const keys of required) {
      const found = findings(changed(keys, undefined, full));
      expect(found.length === 0, keys.join('/')).toBe(mayLack(keys));
    }
  });

  it('that has a key more, anywhere, is not a deck', () => {
    fc.assert(
      fc.property(fc.constantFrom(...holders), fc.jsonValue(), (keys, value) => {
        expect(findings(changed([...keys, 'zz-unknown'], value as Json, full))).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('never makes the check throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all.filter((keys) => keys.length > 0)),
        fc.jsonValue(),
        (keys, value) => {
          expect(Array.isArray(findings(changed(keys, value as Json)))).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.anything(), (value) => findings(value).length > 0),
      { numRuns: 100 },
    );
  });

  it('says nothing of a card more', () => {
    expect(findings({ ...deck, cards: [...deck.cards, card('another')] })).toEqual([]);
  });
});
