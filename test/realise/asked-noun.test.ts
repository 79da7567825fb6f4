import { describe, expect, it } from 'vitest';
import { drafting } from '../fixtures/drafting.js';

const asked = (text: string): readonly string[] =>
  drafting(text).drafts.map(({ question, answer }) => `${question} ${answer.text}`);

describe('a body is asked for by what the article calls it', () => {
  it.each([
    ['The bank Hallberg sued Inga Holm in 1987.', 'Which bank sued Inga Holm in 1987? Hallberg'],
    [
      'The daily newspaper Echo praised Inga Holm in 1987.',
      'Which newspaper praised Inga Holm in 1987? Echo',
    ],
    [
      'Inga Holm works at Orlen Vesk, a firm of engineers in Oslo. Orlen Vesk sued Karin Berg in 1987.',
      'Which company sued Karin Berg in 1987? Orlen Vesk',
    ],
    ['Labour expelled Inga Holm in 1987.', 'Which party expelled Inga Holm in 1987? Labour'],
    [
      'The Vendel midfielder Sara Lund was injured. Vendel faced Lowmarsh United in 1987.',
      'Which team faced Lowmarsh United in 1987? Vendel',
    ],
    [
      'Brann have won the Norwegian Cup seven times.',
      'Which team has won the Norwegian Cup seven times? Brann',
    ],
    ['Madrid won the Spanish league in 1998.', 'Which team won the Spanish league in 1998? Madrid'],
    [
      'The health ministry has opened a clinic in Oslo.',
      'Which ministry has opened a clinic in Oslo? the health ministry',
    ],
    [
      'Moscow, Ankara and Riyadh accused Inga Holm of fraud.',
      'Which three governments accused Inga Holm of fraud? Moscow, Ankara and Riyadh',
    ],
  ])('%s', (text, question) => expect(asked(text)).toContain(question));

  it.each([
    ['a group', 'The group Hallberg sued Inga Holm in 1987.', 'Which organization sued Inga Holm in 1987? '],
    [
      'a body without a name or sign',
      'The ministry has opened a clinic in Oslo for 300 refugees.',
      'Which ministry',
    ],
    ['any body', 'A new ministry has opened a clinic in Oslo for 300 refugees.', 'Which ministry'],
  ])('%s is not', (_, text, question) => {
    const found = asked(text).filter((one) => one.startsWith(question));
    expect(found.length > 0).toBe(question.includes('organization'));
  });
});

describe('a place is asked for by what its name says', () => {
  it.each([
    [
      'Inga Holm crossed the Salween River in 1987.',
      'Which river did Inga Holm cross in 1987? the Salween River',
    ],
    ['Inga Holm reached Lake Tana in 1987.', 'Which lake did Inga Holm reach in 1987? Lake Tana'],
    ['Inga Holm crossed the Bay of Vell in 1987.', 'Which bay did Inga Holm cross in 1987? the Bay of Vell'],
  ])('%s', (text, question) => expect(asked(text)).toContain(question));
});

describe('a country', () => {
  it.each([
    [
      'is one with an adjective',
      'Neighbouring Togo condemned the raid on Lowmarsh.',
      'Which country condemned',
    ],
    ['is none in part', 'Floods hit northern Togo in 1987.', 'Which place did floods hit'],
    ['is not its coast', 'The wreck was found off the coast of Togo in 1987.', undefined],
  ])('%s', (_, text, start) => {
    const found = asked(text);
    if (start) expect(found.some((one) => one.startsWith(start))).toBe(true);
    else expect(found.filter((one) => /which country/i.test(one))).toEqual([]);
  });
});
