import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('what anybody may or must do, in a text that explains', () => {
  it.each([
    ['Pupils may leave school at the age of 16.', 'At what age may pupils leave school? 16'],
    [
      'Voters must show an identity card at the polling station.',
      'What must voters show at the polling station? an identity card',
    ],
  ])('%s', (text, card) => expect(asked(text)).toContain(card));

  it.each([
    [
      'in a text that tells what happened',
      'Rebels took the town. Soldiers fled to the coast. Traders must show a pass at the bridge.',
      /traders/,
    ],
    ['of some of them', 'The voters must show an identity card at the polling station.', /must the voters/],
    ['of two of them', 'Two voters must show an identity card at the polling station.', /must voters/],
    ['of what is only likely', 'Officials could close the polling station for two days.', /could officials/],
    [
      'of what somebody says',
      'Karin Berg says that voters must show an identity card at the polling station.',
      /must voters/,
    ],
  ])('is not asked %s', (_, text, pattern) => {
    expect(asked(text).filter((one) => pattern.test(one))).toEqual([]);
  });
});
