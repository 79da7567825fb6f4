import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const before = 'Russia, which has sold Karin Berg many aircraft, made no comment.';

describe('"the country"', () => {
  it('is the one that the title names, and none that is passed by', () => {
    const cards = asked(
      `${before} Karin Berg recorded 214 strikes across the country in 1999.`,
      'Raid on Myanmar rice mill',
    );
    expect(cards).toContain('How many strikes did Karin Berg record across the country in 1999? 214');
    expect(cards.join(' ')).not.toContain('across Russia');
  });

  it('is the one named last where the title names none', () =>
    expect(
      asked(`${before} Karin Berg recorded 214 strikes across the country in 1999.`, 'Raid on a mill'),
    ).toContain('How many strikes did Karin Berg record across Russia in 1999? 214'));
});
