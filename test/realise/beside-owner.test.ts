import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const cardsOf = (text: string): string => asked(text).join('\n');

describe('the second of a pair', () => {
  it('leaves its possessive to the first', () =>
    expect(cardsOf('Inga Holm was a pilot. She and her friends moved to Bergen in 1950.')).toContain(
      'Who moved to Bergen in 1950? Inga Holm and her friends',
    ));

  it('tells whose where it is not the first one’s', () =>
    expect(
      cardsOf('Inga Holm was a pilot. Otto Berg and her friends moved to Bergen in 1950.'),
    ).not.toContain('Otto Berg and her friends'));
});
