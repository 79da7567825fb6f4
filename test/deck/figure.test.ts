import { describe, expect, it } from 'vitest';
import { areComparable, figureOf } from '../../src/deck/accounts/figure.js';

describe('a figure', () => {
  it.each([
    ['at least 40 people', 40, '40', 'people'],
    ['Fifty-two people', 52, 'fifty-two', 'people'],
    ['1,200 workers', 1200, '1,200', 'workers'],
    ['2.4 million euros', 2_400_000, '2.4 million', 'euros'],
    ['$40 million', 40_000_000, '40 million', '$'],
    ['two hundred fifty thousand votes', 250_000, 'two hundred fifty thousand', 'votes'],
    ['12%', 12, '12', '%'],
  ])('of "%s"', (phrase, value, written, unit) => {
    expect(figureOf(phrase)).toEqual({ value, written, unit });
  });

  it.each(['many people', 'the border dispute', 'millions of euros'])('is not in "%s"', (phrase) => {
    expect(figureOf(phrase)).toBeUndefined();
  });

  it.each([
    ['52 people', '40 passengers', true],
    ['12 million euros', '9 million euros', true],
    ['12 million euros', '9 cars', false],
  ])('of "%s" and one of "%s" count the same: %s', (a, b, expected) => {
    const [one, other] = [figureOf(a), figureOf(b)];
    expect(one && other && areComparable(one, other)).toBe(expected);
  });
});
