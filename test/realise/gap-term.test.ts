import { describe, expect, it } from 'vitest';
import { gaps } from '../fixtures/gaps.js';

const hidden = (text: string): readonly string[] =>
  gaps(text).map((gap) => gap.replace(/^.*___[^.]*\. /, ''));

describe('a term', () => {
  it.each([
    [
      'what something is told to be',
      'In the days of Karin Berg, Ravensby was a walled market town.',
      'walled market town',
    ],
    ['what is sold', 'Inga Holm of Ravensby bought salted fish in 1907.', 'salted fish'],
    [
      'what something is called',
      'In the council of Ravensby a delay caused by talking is called a filibuster.',
      'filibuster',
    ],
    [
      'a list',
      'The town of Ravensby, said Karin Berg, is famous all over Norland for schools, gardens and roads.',
      'schools, gardens and roads',
    ],
  ])('is %s', (_, text, term) => expect(hidden(text)).toContain(term));

  it.each([
    ['a noun by itself', 'It was in Ravensby that Karin Berg led an operation.', /operation/],
    [
      'only a weak word narrows it',
      'It was in Ravensby that Karin Berg made an important exception.',
      /exception/,
    ],
    [
      'it is a part of a longer one',
      'It was in Ravensby that Karin Berg paid the value added tax.',
      /^added tax/,
    ],
    ['the name behind it tells', 'With an old school friend, Karin Berg, they left for Ravensby.', /friend/],
    [
      'a list has its preposition twice',
      'Karin Berg told Inga Holm of the mills of the town and of the coast.',
      /town and of/,
    ],
    ['it holds a pronoun', 'It was in Ravensby that Karin Berg sold their old harbour wall.', /their/],
  ])('is not hidden where %s', (_, text, term) =>
    expect(hidden(text).filter((answer) => term.test(answer))).toEqual([]),
  );
});

describe('a deed', () => {
  it.each([
    [
      'somebody is to do',
      'After the flood the council of Ravensby was told to mend the walls.',
      'mend the walls',
    ],
    ['somebody is blamed for', 'Inga Holm of Ravensby was publicly blamed for selling fish.', 'selling fish'],
    [
      'is the reason',
      'In Ravensby few ships sail in winter because ice blocks the harbour.',
      'ice blocks the harbour',
    ],
  ])('is hidden that %s', (_, text, deed) => expect(hidden(text)).toContain(deed));

  it.each([
    [
      'a day would fit as well',
      'Karin Berg flew from Ravensby to Bergen before going on to Lund.',
      /going on/,
    ],
    [
      'it is long',
      'Karin Berg of Ravensby was told to mend the wall of the old harbour and the roof of the mill at Lund.',
      /mend/,
    ],
    ['it names nothing', 'Karin Berg of Ravensby was told to leave early.', /leave/],
  ])('is not hidden where %s', (_, text, deed) =>
    expect(hidden(text).filter((answer) => deed.test(answer))).toEqual([]),
  );
});
