import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('a relative clause with a subject of its own is asked about', () => {
  it.each([
    [
      'behind "where"',
      'The ship sailed to Lundby, where Antonia Voss sold 300 horses.',
      'How many horses did Antonia Voss sell? 300',
    ],
    [
      'behind "at which"',
      'The envoy spoke at a meeting in Oslo, at which Elena Valdivia thanked Norway and Chad.',
      'Which countries did Elena Valdivia thank? Norway and Chad',
    ],
    [
      'with the owner’s name for "whose"',
      'Green Union leader Karin Berg, whose party holds 71 seats, left Oslo.',
      "How many seats does Karin Berg's party hold? 71",
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it.each([
    [
      'where the phrase tells more than the place',
      'Rebels shelled the base near Lundby from which two jets had taken off.',
      /taken? off/,
    ],
    [
      'where a nameless owner is meant',
      'Karin Berg leads a party whose members rejected the treaty with Chad.',
      /^Who(?:se members)? rejected/,
    ],
    [
      'where it was ruled out',
      'The Green Union has ruled out joining the cabinet of Oskar Lund.',
      /\bjoins?\b/,
    ],
  ])('but not %s', (_, text, wrong) => {
    expect(asked(text).filter((card) => wrong.test(card))).toEqual([]);
  });
});
