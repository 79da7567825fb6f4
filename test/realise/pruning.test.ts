import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('what is unclear at the end of a phrase goes where the rest is as true', () => {
  it.each([
    [
      'a clause behind a noun that is one of many',
      'Inga Holm agreed to build two new schools that the council had promised last year.',
      'Who agreed to build two new schools? Inga Holm',
    ],
    [
      'the second half of a message',
      'Karin Lund told reporters that the closure of the Vik bridge had robbed Norland of 38 million dollars and had forced many of them to go by train.',
      'Who told reporters that the closure of the Vik bridge had robbed Norland of 38 million dollars? Karin Lund',
    ],
    [
      'a time that nobody could know',
      'The Norland Party promised to lower the tax on petrol before the next election.',
      'Which party promised to lower the tax on petrol? the Norland Party',
    ],
    [
      'a reason with a nameless owner, where something was done to the subject',
      'A spruce from Norland was sent to Boston in 1971 in thanks for its help.',
      'To which city was a spruce from Norland sent in 1971? Boston',
    ],
    [
      'what makes a question too long',
      'Norland agreed in May 2014 to buy the paint maker Salmela in a cash deal that values the Finnish company at 6.2 billion euros, including debt, and would create the third-largest producer of industrial paints in the world.',
      'Who agreed in May 2014 to buy the paint maker Salmela in a cash deal? Norland',
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it.each([
    [
      'what a condition says',
      'Inga Holm warned that the dam at Vik could burst if they did not act.',
      /could burst\?/,
    ],
    [
      'what a denial reaches',
      'Karin Lund said that nobody had seen Thomas Berg since the party last week.',
      /had seen Thomas Berg\?/,
    ],
    [
      'what a restriction reaches',
      'The Norland Party expects to win only the seats that it held last year.',
      /expect.* seats\?/,
    ],
    [
      'which of all are meant',
      'Berg Mining hopes to sell every mine that it bought last year.',
      /every mine\?/,
    ],
    [
      'what a commitment is to',
      'Karin Lund reminded Thomas Berg of a Norland commitment to meet them last year.',
      /commitment\?/,
    ],
    [
      'half of what would be left bare',
      'Berg Mining is expected to close after the scandal last year.',
      /to close\?/,
    ],
    [
      'what stands before something that may belong to it',
      'Karin Lund has called for a protest before their match against Vik United.',
      /a protest against/,
    ],
    [
      'a word of a quotation',
      'Karin Lund said, "We will build the road to Vik that we promised last year."',
      /road to Vik\b(?! that)/,
    ],
  ])('but not %s', (_, text, wrong) => {
    expect(asked(text).filter((card) => wrong.test(card))).toEqual([]);
  });
});

describe('what is no part of what was said or signed', () => {
  it.each([
    [
      'a participle behind the report',
      '"The safety of Norland comes first," Karin Lund said, adding that Chad was preparing land.',
      'Who said, "The safety of Norland comes first"? Karin Lund',
    ],
    [
      'an "early" before the day',
      'Norland and Chad signed a truce early on Sunday, 31 May 2020.',
      'What did Norland and Chad sign? a truce',
    ],
  ])('%s', (_, text, card) => {
    const cards = asked(text);
    expect(cards).toContain(card);
    expect(cards.filter((one) => /early$|adding/.test(one))).toEqual([]);
  });
});

describe('a question says what tells the event, and no more', () => {
  it('leaves a purpose and its circumstances out where they make it long', () => {
    const text =
      'Norland deployed nearly 3,000 soldiers to the port of Vik in January 2019 to contain the violence spilling over from the deserts of Chad.';
    const cards = asked(text);
    expect(cards).toContain(
      'How many soldiers did Norland deploy to the port of Vik in January 2019? nearly 3,000',
    );
    expect(cards.filter((card) => /^How many.*contain .*\?/.test(card))).toEqual([]);
  });

  it('keeps them where nothing would be left to ask about', () => {
    const text =
      'Karin Berg scored twice as Lundby United came from behind to beat Odda Nord and win the Norland Cup in Malta.';
    expect(asked(text)).toContain(
      'Who scored twice as Lundby United came from behind to beat Odda Nord and win the Norland Cup in Malta? Karin Berg',
    );
  });

  it('keeps a place that says which thing is meant', () => {
    const text =
      'Norland jets bombed a crowded market and a new school in the eastern town of Vik near Chad on 3 May 2019.';
    expect(asked(text).filter((card) => /(?:a new school)\?/.test(card))).toEqual([]);
  });
});
