import { describe, expect, it } from 'vitest';
import { withoutNearRepeats } from '../../src/deck/near-repeats.js';
import type { Card } from '../../src/types/card.js';
import { card, cloze, reopening, spending } from './lighthouse.js';

const facts = [reopening, spending];
const FIRST = 'Who reopened the lighthouse of Cape Rolo in Vila Branca?';

describe('a card that nearly repeats a better one', () => {
  it.each<[string, string, Partial<Card>]>([
    ['another small word', 'Who had reopened the lighthouse at Cape Rolo in Vila Branca?', {}],
    ['one name more', 'Who reopened the lighthouse of Cape Rolo in Vila Branca, Portugal?', {}],
    ['choices', 'Who reopened the lighthouse of Cape Rolo at Vila Branca?', { kind: 'choice' }],
  ])('goes: %s', (_, question, changed) => {
    const cards = [card('a', { question: FIRST }), card('b', { question, ...changed })];
    expect(withoutNearRepeats(cards, facts)).toEqual(cards.slice(0, 1));
  });

  it.each<[string, string, string]>([
    [
      'another end',
      'Who sent 900 nurses from Porto Alto to Vila Branca in May 1990?',
      'Who sent 900 nurses from Porto Alto to Vila Branca to teach?',
    ],
    [
      'another verb beside many of its words',
      'Whom had Empress Inga Holm urged to reject the compromise?',
      'Whom did Empress Inga Holm urge to reject the compromise?',
    ],
  ])('goes where it is of the same sentence: %s', (_, first, question) => {
    const cards = [card('a', { question: first }), card('b', { question })];
    expect(withoutNearRepeats(cards, facts)).toEqual(cards.slice(0, 1));
    const apart = [cards[0] as Card, card('b', { question, evidence: cloze.evidence, factId: spending.id })];
    expect(withoutNearRepeats(apart, facts)).toEqual(apart);
  });

  it.each<[string, string, Partial<Card>]>([
    ['another deed with few words in common', 'Who reopened the harbour of Porto Alto in 1990?', {}],
    [
      'another answer',
      'Who had reopened the lighthouse of Cape Rolo in Vila Branca?',
      { answer: 'Rui Prates' },
    ],
    ['another name', 'Who reopened the lighthouse of Cape Rolo in Porto Alto?', {}],
    ['another question', 'Who closed the old harbour of Cape Rolo in Vila Branca?', {}],
    ['a gap', '___ reopened the lighthouse of Cape Rolo in Vila Branca.', { kind: 'cloze' }],
    [
      'another sentence and type of fact',
      'Who had reopened the lighthouse of Cape Rolo in Vila Branca?',
      { factId: spending.id, evidence: cloze.evidence },
    ],
  ])('is none, and stays: %s', (_, question, changed) => {
    const cards = [card('a', { question: FIRST }), card('b', { question, ...changed })];
    expect(withoutNearRepeats(cards, facts)).toEqual(cards);
  });
});
