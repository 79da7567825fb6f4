import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const questions = (text: string) => asked(text).join('\n');

describe('what the sentence does not say', () => {
  it.each([
    [
      'half of an alternative',
      'Corvane has until 20 June 2012 to make a formal offer or walk away for six months.',
      /walk away|formal offer/,
    ],
    [
      'a count of one place, of all',
      'Unions in Lundby, where Corvane employs 900 people, fear for their jobs.',
      /employ/,
    ],
    [
      'what "as" opens, as the subject',
      'Karin Berg was an envoy who crossed the ice, and, as high commissioner for trade, received the Lund Prize in 1922.',
      /commissioner .*receive|Who received .*\? high commissioner/,
    ],
    [
      'somebody whom a lawyer speaks for, as the lawyer',
      'The skipper was held in May. His lawyer, Tom Rand, said he had been hired to look for wrecks.',
      /According to Tom Rand, (?:what|why) (?:had|was) he/,
    ],
    ['another team, as beaten too', 'Chad beat Japan and Ghana Norway in the first matches.', /beat/],
    ['another country, as sent', 'Chad sent firemen and Italy two aircraft.', /sen[dt]/],
    [
      'what awarded itself',
      'In 1931 Norland created the Berg Office, itself awarded the Lund Prize for 1938.',
      /itself/,
    ],
    [
      'another coast',
      'Earlier teams had set out from the inhabited west coast. Karin Berg left the coast on 15 August 1888.',
      /west coast on|leave the inhabited west coast/,
    ],
  ])('is not asked: %s', (_, text, pattern) => {
    expect(questions(text)).not.toMatch(pattern);
  });

  it('is not asked of a headline', () => {
    const text = 'Karin Berg pays fishing crew to scout bridge in Norland';
    expect(
      asked(`${text}\n\nKarin Berg paid a fishing crew in May 1999.`).filter((one) => /scout/.test(one)),
    ).toEqual([]);
  });
});

describe('forms', () => {
  it('of a pronoun behind its verb', () =>
    expect(asked('Tom Berg, a herder, said he was woken by a smell of earth.')).toContain(
      'According to Tom Berg, what woke him? a smell of earth',
    ));

  it('of "do" with several', () =>
    expect(questions('Norwegian engineers say that the Lundby dam makes floods rarer.')).not.toMatch(
      /does Norwegian engineers/,
    ));

  it('of a time of day', () =>
    expect(questions('Karin Berg was summoned to the Danish ministry at 9am.')).toMatch(
      /At what time was Karin Berg summoned/,
    ));
});
