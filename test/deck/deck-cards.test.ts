import { describe, expect, it } from 'vitest';
import { type ArticleMaterial, deckCards } from '../../src/deck/deck-cards.js';
import type { Card, CardKind } from '../../src/types/card.js';
import type { Evidence } from '../../src/types/fact.js';

let count = 0;

function evidence(article: string): Evidence {
  count += 100;
  return { article, start: count, end: count + 10, text: `Sentence ${count}.` };
}

const post = (left: string, right: string, score = 0.7, article = 'a') => ({
  ...{ left, right, score, factId: `fact of ${left}, ${right}` },
  evidence: evidence(article),
});

const event = (text: string, date: string, score = 0.7, article = 'a') => ({
  ...{ text, date, when: `on ${date}`, score, factId: `fact of ${text}` },
  evidence: evidence(article),
});

function cardsOf(material: Partial<ArticleMaterial>, kinds: readonly CardKind[] = ['match', 'order']) {
  return deckCards([{ article: 'a', posts: [], events: [], ...material }], new Set(kinds));
}

const pairsOf = (card: Card | undefined) => card?.pairs?.map(({ left, right }) => `${left} – ${right}`);
const textsOf = (card: Card | undefined) => card?.events?.map(({ text }) => text);

const three = [
  post('Angela Holm', 'Prime Minister', 0.9),
  post('Viktor Marek', 'Mayor of Lundby', 0.8),
  post('Oskar Lund', 'Director of the museum', 0.7),
];

describe('persons and posts', () => {
  it('are matched where there are three, the best first, each with its sentence', () => {
    const [card, ...more] = cardsOf({ posts: three.toReversed() });
    expect(more).toEqual([]);
    expect(card).toMatchObject({ kind: 'match', question: 'Match each person to the post.', score: 0.8 });
    expect(pairsOf(card)).toEqual([
      'Angela Holm – Prime Minister',
      'Viktor Marek – Mayor of Lundby',
      'Oskar Lund – Director of the museum',
    ]);
    expect(card?.evidence).toEqual(three.map((pair) => pair.evidence));
    expect(card?.accept).toEqual([card?.answer]);
  });

  it('are six at most', () => {
    const many = 'ABCDEFGH'.split('').map((letter) => post(`Ann ${letter}`, `Head of ${letter}`));
    expect(pairsOf(cardsOf({ posts: many })[0])).toHaveLength(6);
  });

  it('may come from several articles', () => {
    const material = (article: string, posts: typeof three) => ({ article, posts, events: [] });
    const cards = deckCards(
      [material('a', three.slice(0, 2)), material('b', three.slice(2))],
      new Set<CardKind>(['match']),
    );
    expect(pairsOf(cards[0])).toHaveLength(3);
  });

  it.each([
    ['two are not enough', three.slice(0, 2), undefined],
    ['a post that two hold is left out', [...three, post('Karin Berg', 'mayor of Lundby')], undefined],
    [
      'a post that may be another’s is left out',
      [...three, post('Karin Berg', 'Norwegian Prime Minister'), post('Hugo Paz', 'Judge of Lima')],
      3,
    ],
    [
      'a person comes once, with the post told best',
      [...three, post('Angela Holm', 'Leader of the Green League', 0.1)],
      3,
    ],
    [
      'a person comes once, under a longer name, too',
      [...three, post('Anna Angela Holm', 'Head of A', 0.1)],
      3,
    ],
  ])('%s', (_, posts, size) => {
    const [card] = cardsOf({ posts });
    expect(card?.pairs?.length).toBe(size);
  });
});

const events = [
  event('Work began', '1881', 0.6),
  event('Panama declared its independence', '1903-11-03', 0.9),
  event('The canal was opened', '1914-08', 0.8),
];

describe('a timeline', () => {
  it('has events in the order of their dates, each with its sentence', () => {
    const [card, ...more] = cardsOf({ events });
    expect(more).toEqual([]);
    expect(card).toMatchObject({ kind: 'order', question: 'Put these events in order, earliest first.' });
    expect(textsOf(card)).toEqual(['Work began', 'Panama declared its independence', 'The canal was opened']);
    expect(card?.events?.map((one) => one.evidence)).toEqual(events.map((one) => one.evidence));
  });

  it.each([
    ['one date', '1903-11-03'],
    ['a year that holds another’s day', '1903'],
    ['a month that holds another’s day', '1903-11'],
  ])('never has two events of which none is sure to come first: %s', (_, date) => {
    const [card] = cardsOf({ events: [...events, event('Ships came', date, 0.1)] });
    expect(textsOf(card)).not.toContain('Ships came');
  });

  it('counts years before the common era backwards', () => {
    const old = [event('Caesar died', '-0043'), event('Gaul fell', '-0050'), event('Nero died', '0068')];
    expect(textsOf(cardsOf({ events: old })[0])).toEqual(['Gaul fell', 'Caesar died', 'Nero died']);
  });

  it('needs three events', () => expect(cardsOf({ events: events.slice(1) })).toEqual([]));

  it('is of one article', () => {
    const cards = deckCards(
      [
        { article: 'a', posts: [], events: events.slice(0, 2) },
        { article: 'b', posts: [], events: events.slice(2) },
      ],
      new Set<CardKind>(['order']),
    );
    expect(cards).toEqual([]);
  });

  it('leaves what it does not use to be matched to dates', () => {
    const nine = Array.from({ length: 9 }, (_, at) => event(`Event ${at}`, String(1900 + at), 0.9 - at / 10));
    const [match, order] = cardsOf({ events: nine });
    expect(order?.events).toHaveLength(6);
    expect(match).toMatchObject({ kind: 'match', question: 'Match each event to its date.' });
    expect(pairsOf(match)).toEqual(['Event 6 – on 1906', 'Event 7 – on 1907', 'Event 8 – on 1908']);
  });

  it('leaves all where it is not wanted', () => {
    expect(pairsOf(cardsOf({ events }, ['match'])[0])).toHaveLength(3);
    expect(cardsOf({ events, posts: three }, ['choice'])).toEqual([]);
  });
});

describe('the id of a card of a deck', () => {
  const ids = (material: Partial<ArticleMaterial>) => cardsOf(material).map((card) => card.id);

  it('stays when wording, scores or facts change', () => {
    const other = events.map((one) => ({ ...one, text: `${one.text} at last`, score: 0.2 }));
    expect(ids({ events: other, posts: three })).toEqual(ids({ events, posts: three }));
    expect(ids({ posts: [...three, post('Hugo Paz', 'Judge of Lima')] })).toEqual(ids({ posts: three }));
  });

  it('is another for another article', () =>
    expect(ids({ events })).not.toEqual(ids({ events, article: 'b' })));
});
