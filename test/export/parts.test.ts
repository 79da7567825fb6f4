import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedPlaces, orderedChoices } from '../../src/export/choices.js';
import { published, publisher, readableDate } from '../../src/export/citation.js';
import { clozePieces } from '../../src/export/cloze.js';
import { cspHash } from '../../src/export/digest.js';
import { markedEvidence } from '../../src/export/evidence.js';
import { jsonForScript, rawText } from '../../src/export/inline.js';
import type { Card } from '../../src/types/card.js';
import { largeDeck } from '../fixtures/decks.js';

function cardWith(changes: Partial<Card>): Card {
  const [card] = largeDeck(1).cards;
  if (!card) throw new Error('The fixture is empty.');
  return { ...card, ...changes };
}

describe('readableDate', () => {
  it.each([
    ['2026-03-04', '4 March 2026'],
    ['1987-12-31', '31 December 1987'],
    ['2026-13-01', '2026-13-01'],
    ['last spring', 'last spring'],
  ])('%s → %s', (iso, expected) => {
    expect(readableDate(iso)).toBe(expected);
  });

  it('stands after the source, where both are known', () => {
    expect(published({ source: 'Post', date: '2026-03-04' })).toBe('Post, 4 March 2026');
    expect(published({ source: '', date: '2026-03-04' })).toBe('4 March 2026');
    expect(published({ source: '' })).toBe('');
  });
});

describe('publisher', () => {
  it.each([
    ['The Harbour Post', 'The Harbour Post'],
    ['example.org', 'example.org'],
    ['vienna-talks_2', ''],
    ['000_2fae', ''],
    ['', ''],
  ])('%s → %s', (source, expected) => {
    expect(publisher({ source })).toBe(expected);
  });
});

describe('markedEvidence', () => {
  const text = 'Ada met\n  Bo, and Bo left.';
  const evidence = [{ article: 'a', start: 100, end: 100 + text.length, text }] as const;

  it.each([
    ['the span', { start: 110, end: 112 }, 'Bo', ['Ada met ', 'Bo', ', and Bo left.']],
    ['a span outside', { start: 90, end: 92 }, 'Ada', ['', '', 'Ada met Bo, and Bo left.']],
    ['no span, said once', undefined, 'Ada', ['', 'Ada', ' met Bo, and Bo left.']],
    ['no span, said twice', undefined, 'Bo', ['', '', 'Ada met Bo, and Bo left.']],
    ['no span, not said', undefined, 'Cy', ['', '', 'Ada met Bo, and Bo left.']],
  ])('cuts at %s', (_, span, answer, expected) => {
    const { answerSpan: _span, ...card } = cardWith({ answer, evidence });
    const [sentence] = markedEvidence(span ? { ...card, answerSpan: span } : card);
    expect([sentence?.before, sentence?.answer, sentence?.after]).toEqual(expected);
  });
});

describe('clozePieces', () => {
  it.each([
    ['a ___ b', ['a ', ' b']],
    ['___', ['', '']],
    ['a ___ b ____ c', ['a ', ' b ', ' c']],
    ['no gap', ['no gap', '']],
  ])('%s', (question, expected) => {
    expect(clozePieces(question)).toEqual(expected);
  });
});

describe('what stands inside a script element', () => {
  it('is JSON that reads back and cannot end the element', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const written = jsonForScript({ value, text: `${text}</script><!--\u2028\u2029&` });
        expect(written).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(written)).toEqual(
          JSON.parse(JSON.stringify({ value, text: `${text}</script><!--\u2028\u2029&` })),
        );
      }),
    );
  });

  it('refuses code that would end it', () => {
    expect(() => rawText('a</SCRIPT>b')).toThrow();
    expect(() => rawText('a<!--b')).toThrow();
    expect(rawText('a < b')).toBe('a < b');
  });

  it('is hashed as browsers hash it', () => {
    // SHA-256 of "abc", FIPS 180-2, appendix B.1, in base64.
    expect(cspHash('abc')).toBe('sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=');
  });
});

describe('the order of choices', () => {
  const cards = largeDeck(400).cards.filter((card) => card.kind === 'choice');

  it('holds the answer and every distractor once, in an order of the card’s own', () => {
    for (const card of cards.slice(0, 20)) {
      expect([...orderedChoices(card)].sort()).toEqual([card.answer, ...card.distractors].sort());
      expect(orderedChoices(card)).toEqual(orderedChoices({ ...card, question: 'Another wording?' }));
    }
    expect(new Set(cards.map((card) => orderedChoices(card).indexOf(card.answer))).size).toBe(4);
  });

  it('puts the answer where it is told', () => {
    const card = cardWith({});
    expect([0, 1, 2, 3].map((place) => orderedChoices(card, place).indexOf(card.answer))).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('makes every letter right equally often', () => {
    const counts = [0, 0, 0, 0];
    for (const place of balancedPlaces(cards, 'seed').values()) counts[place] = (counts[place] ?? 0) + 1;
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('follows the seed', () => {
    expect([...balancedPlaces(cards, 'a')].sort()).not.toEqual([...balancedPlaces(cards, 'b')].sort());
  });
});
