import { describe, expect, it } from 'vitest';
import { assembleDeck } from '../../src/deck/assemble-deck.js';
import { article, card, choice, cloze, everyKind, parts, reopening, spending } from './lighthouse.js';

describe('a deck', () => {
  it('has its cards in the order of the article, then choice before short before cloze', () => {
    const { cards } = assembleDeck(parts);
    expect(cards.map((one) => one.kind)).toEqual(['choice', 'short', 'cloze']);
  });

  it('has those that ask about several facts at its end', () => {
    const { cards } = assembleDeck(everyKind);
    expect(cards.map((one) => one.kind)).toEqual(['choice', 'truefalse', 'short', 'cloze', 'match', 'order']);
  });

  it('has its cards in the order of the articles, whatever their offsets', () => {
    const other = { ...article, id: 'B'.repeat(21) };
    const evidence = { ...reopening.evidence[0], article: other.id, start: 0 };
    const elsewhere = card('elsewhere', { evidence: [evidence] });
    const { cards } = assembleDeck({ ...parts, articles: [article, other], cards: [elsewhere, cloze] });
    expect(cards.map((one) => one.id)).toEqual([cloze.id, elsewhere.id]);
  });

  it.each([
    ['the same words', 'Who reopened it?'],
    ['other capitals and spaces', 'who  Reopened it?'],
  ])('asks once what two cards ask in %s, and keeps the better', (_, question) => {
    const worse = card('worse', { question: 'Who reopened it?', score: 0.4 });
    const better = card('better', { question, score: 0.6 });
    expect(assembleDeck({ ...parts, cards: [worse, better] }).cards).toEqual([better]);
  });

  it('keeps two cards that ask the same and answer differently', () => {
    const cards = [
      card('one', { question: 'Who?' }),
      card('two', { question: 'Who?', answer: 'Rui Prates' }),
    ];
    expect(assembleDeck({ ...parts, cards }).cards).toHaveLength(2);
  });

  it('keeps every fact, also those that no card asks about', () => {
    expect(assembleDeck({ ...parts, cards: [cloze] }).facts).toEqual([reopening, spending]);
  });

  it('bears an id of its articles alone', () => {
    const { id } = assembleDeck(parts);
    expect(id).toMatch(/^[A-Za-z0-9_-]{21}$/);
    expect(assembleDeck({ ...parts, title: 'Another', cards: [cloze] }).id).toBe(id);
    expect(assembleDeck({ ...parts, articles: [{ ...article, id: 'B'.repeat(21) }] }).id).not.toBe(id);
  });

  it('leaves out how the text was read, and a date that is not known', () => {
    const { date: _, ...undated } = article;
    expect(Object.keys(assembleDeck({ ...parts, articles: [undated] }).articles[0] ?? {})).toEqual([
      'id',
      'title',
      'source',
      'sha256',
      'text',
      'blocks',
    ]);
  });

  it('is the same in whatever order its cards come', () => {
    const cards = [cloze, card('a'), card('b'), card('c'), choice];
    const deck = assembleDeck({ ...parts, cards, count: 3 });
    expect(assembleDeck({ ...parts, cards: cards.toReversed(), count: 3 })).toEqual(deck);
  });
});
