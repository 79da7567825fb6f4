import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const cardsOf = (text: string): string => asked(text).join('\n');

describe('what a relative clause tells of a predicate noun', () => {
  it('is asked of the name', () =>
    expect(
      cardsOf('Inga Holm was a Danish nurse and writer who is regarded as the founder of the Lundby school.'),
    ).toContain('How is Inga Holm regarded?'));

  it('is not asked of what stands before an apposition', () =>
    expect(
      cardsOf('Inga Holm was born at Lund Farm, a house near Lundby, the town that is now called Bergby.'),
    ).not.toContain('Bergby'));
});

describe('whom a pronoun in a question can only mean', () => {
  it.each([
    [
      'an object is not its own subject',
      'In May 1837 Inga Holm felt that Karin Lund had left her.',
      'feel that Karin Lund had left her?',
    ],
    [
      'a woman is no "he"',
      'In May 1837 Otto Berg said that Inga Holm knew that he was ill.',
      'Inga Holm knew that he was ill',
    ],
  ])('stays a pronoun: %s', (_what, text, expected) => expect(cardsOf(text)).toContain(expected));

  it('is told by name where either may be meant', () =>
    expect(cardsOf('In May 1837 Inga Holm said that Karin Lund knew that she was ill.')).not.toContain(
      'Karin Lund knew that she was ill?',
    ));
});

describe('who somebody was', () => {
  const fire =
    'The fire of Lundby began in 1666. It destroyed the harbour in 1667. Four people died in it. Others fled. ';
  const known = 'We know much from the diary of Otto Berg, a clerk of the navy.';

  it('is asked in the past of people of long ago', () =>
    expect(cardsOf(fire + known)).toContain('Who was Otto Berg?'));

  it('is asked in the present where they may be alive', () => {
    const now = fire.replaceAll('1666', '1986').replaceAll('1667', '1987');
    expect(cardsOf(now + known)).toContain('Who is Otto Berg?');
  });
});
