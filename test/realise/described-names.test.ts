import { describe, expect, it } from 'vitest';
import { shown } from '../fixtures/passages.js';

const LATER =
  'The Norland Bank has its seat in Lundby. It has 60 clerks. The mills of Lundby were built in 1907.';

/** What the passage tells behind the sentence before. */
const told = (text: string): string | undefined =>
  shown(text)?.replace('The mills of Lundby were built in 1907. ', '');

describe('who a person is', () => {
  it.each([
    [
      'by the post before the name',
      `Police spokesman Nils Holm spoke in Bergen. ${LATER} Holm said that 14 men had been held in Lundby.`,
      'Police spokesman Nils Holm said that 14 men had been held in Lundby.',
    ],
    [
      'by the post behind an "And"',
      `And US envoy Nils Holm spoke in Bergen. ${LATER} Holm said that 14 men had been held in Lundby.`,
      'US envoy Nils Holm said that 14 men had been held in Lundby.',
    ],
    [
      'by a title in capitals',
      `Norland Prime Minister Nils Holm spoke in Bergen. ${LATER} Last, in Lundby, Holm opened 14 mills of Norland.`,
      'Last, in Lundby, Norland Prime Minister Nils Holm opened 14 mills of Norland.',
    ],
    [
      'by what stands behind the name',
      `Inga Berg, a nurse in Lundby, had seen the fire. ${LATER} Berg said that 14 men of Norland had left by boat.`,
      'Inga Berg, a nurse in Lundby, said that 14 men of Norland had left by boat.',
    ],
  ])('is told where the full name is put: %s', (_, text, last) => expect(told(text)).toBe(last));

  it.each([
    [
      'a form of address',
      `Mr Nils Holm spoke in Bergen. ${LATER} Holm said that 14 men had been held in Lundby.`,
      'Nils Holm said that 14 men had been held in Lundby.',
    ],
    [
      'anything beside another remark',
      `Inga Berg, a nurse in Lundby, had seen the fire. ${LATER} Berg, 48, said that 14 men of Norland had left by boat.`,
      'Inga Berg, 48, said that 14 men of Norland had left by boat.',
    ],
  ])('is not told by %s', (_, text, last) => expect(told(text)).toBe(last));
});
