import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oddsOf, probabilityOf } from '../../src/realise/logistic.js';

const names = ['a', 'b', 'c'] as const;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const weight = fc.double({ min: -6, max: 6, noNaN: true });
const features = fc.record({ a: share, b: share, c: share });
const logistic = fc.record({ bias: weight, weights: fc.record({ a: weight, b: weight, c: weight }) });

describe('a logistic regression', () => {
  it('gives a probability that rises with a feature of positive weight and falls with one of negative', () => {
    fc.assert(
      fc.property(logistic, features, fc.constantFrom(...names), (fitted, measured, name) => {
        const at = (value: number) => probabilityOf(fitted, { ...measured, [name]: value }, names);
        const [low, high] = [at(0), at(1)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (fitted.weights[name] > 0) expect(high).toBeGreaterThanOrEqual(low);
        else expect(high).toBeLessThanOrEqual(low);
      }),
    );
  });

  it('takes a feature without a weight for none, and half for even odds', () => {
    const bare = { bias: 0, weights: { a: 2 } };
    expect(oddsOf(bare, { a: 0.5, b: 1, c: 1 }, names)).toBe(1);
    expect(probabilityOf(bare, { a: 0, b: 1, c: 0 }, names)).toBe(0.5);
  });
});
