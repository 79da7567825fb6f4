import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const posts =
  'Karin Berg became director of the Lundby Museum. She was later appointed rector of the Oslo Academy.';
const ways = 'Karin Berg settled in Stockholm. In 1947 Karin Berg retired to Cambridge.';

describe('a question that the article answers twice', () => {
  it('is not asked of two posts without a year', () =>
    expect(asked(posts).filter((question) => /^(?:What position|To what post)/.test(question))).toEqual([]));
  it('is asked of a single post', () =>
    expect(asked('Karin Berg became director of the Lundby Museum.')).toContain(
      'What position did Karin Berg take up? director of the Lundby Museum',
    ));
  it('is asked of two posts with the year', () =>
    expect(
      asked(
        'Karin Berg became director of the Lundby Museum in 1911. She was appointed rector of the Oslo Academy in 1920.',
      ),
    ).toContain('What position did Karin Berg take up in 1911? director of the Lundby Museum'));
  it('is not asked of two journeys without a year', () =>
    expect(asked(ways).filter((question) => /which city .*settle/i.test(question))).toEqual([]));
  it('is asked of one journey', () =>
    expect(asked('Karin Berg settled in Stockholm.')).toContain(
      'In which city did Karin Berg settle? Stockholm',
    ));
});

describe('"what … to do"', () => {
  it.each([
    ['Brandal Coffee intends to open 60 shops in Oslo.'],
    ['The bridge is expected to cost $290 million.'],
    ['The Holm family has agreed to sell.'],
    ['The announcement failed to satisfy the Green Union.'],
  ])('is not asked where it is open: %s', (text) =>
    expect(asked(text).filter((question) => / to do\?/.test(question))).toEqual([]),
  );
  it.each([
    [
      'Inga Holm promised to publish a report on the bridge.',
      'What did Inga Holm promise to do? publish a report on the bridge',
    ],
    ['Miners in Chile are threatening to strike.', 'What are miners in Chile threatening to do? strike'],
  ])('is asked of a single deed: %s', (text, question) => expect(asked(text)).toContain(question));
});
