import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const elsewhere = 'A walk in Lowmarsh';

describe('a part is asked for with its whole', () => {
  it('that the sentence names', () =>
    expect(asked('The Norland Assembly has 150 members, of whom Lundby sends 12.', elsewhere)).toContain(
      "Who sends 12 of the Norland Assembly's 150 members? Lundby",
    ));

  it('that a pronoun means', () =>
    expect(
      asked('Karin Berg owns a farm. She has 150 cows, of which Norland bought 12.', elsewhere).join(),
    ).not.toMatch(/12 of 150/));

  it.each([
    [
      'asked for its term',
      'The Lorne Assembly has 180 members, who are elected for four years.',
      "For how long are the Lorne Assembly's 180 members elected? four years",
    ],
    [
      'asked for who chose it',
      'The Lorne Assembly had 180 members, who were chosen by the Lorne Council.',
      "Which organization chose the Lorne Assembly's 180 members? the Lorne Council",
    ],
  ])('that a relative clause tells of, %s', (_, text, card) =>
    expect(asked(text, elsewhere)).toContain(card),
  );

  it.each([
    ['nobody could know', 'The assembly has 150 members, of whom Lundby sends 12.'],
    ['is only met', 'Karin Berg met 150 members, of whom Lundby sends 12.'],
  ])('but not where it %s', (_, text) =>
    expect(asked(text, elsewhere).filter((one) => /sends/.test(one))).toEqual([]),
  );
});
