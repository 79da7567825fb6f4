import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('what a participle behind a noun tells is asked', () => {
  it.each([
    [
      'with a year, though the sentence is of today',
      'Lundby Bank, renamed in Oslo in 1934 by Karin Berg, employs 400 people.',
      'In what year was Lundby Bank renamed in Oslo by Karin Berg? 1934',
    ],
    [
      'in the past of the sentence',
      'Norland was split into four sectors, held by Sweden, Denmark and Malta.',
      'How many sectors were held by Sweden, Denmark and Malta? four',
    ],
    [
      'of the name that an apposition describes',
      'The Solveig, a ferry licensed to carry 180 passengers, sank off Crete.',
      'How many passengers was the Solveig licensed to carry? 180',
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it.each([
    [
      'of a thing that nobody knows',
      'Karin Berg was buried in a coffin made of bamboo in Oslo.',
      /^What was (?:a coffin )?made of/,
    ],
    [
      'of a man who is named',
      'A march was led by a man named Holm in the woods.',
      /who was named|where was a man/i,
    ],
    ['of what was aimed at', 'The army launched an attack aimed at cutting the road to Oslo.', /^What cut/],
  ])('but not %s', (_, text, wrong) => {
    expect(asked(text).filter((card) => wrong.test(card.split('?')[0] ?? ''))).toEqual([]);
  });
});

describe('an adverb before a participle', () => {
  it('stands behind its "were"', () =>
    expect(
      asked(
        'The 14 crew members, initially accused of smuggling without proof, were freed following a telephone call.',
      ).filter((one) => /^Who .*accused/.test(one)),
    ).toEqual(['Who was initially accused of smuggling without proof? the 14 crew members']));
});
