import { describe, expect, it } from 'vitest';
import { asked, cardsOf } from '../fixtures/drafting.js';

const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('"only to"', () => {
  it.each([
    'Karin Berg crossed the Alps in 1911, only to lose her boat in Genoa.',
    'Karin Berg escaped from Lundby in 1911 only to drown in the river.',
  ])('tells no purpose and goes into no question: %s', (text) => {
    expectNothingLike(text, /^(?:Why|For what)|only to/);
    expect(asked(text).length).toBeGreaterThan(0);
  });

  it('is no outcome where the purpose has no "only"', () =>
    expect(asked('Karin Berg flew to Oslo in 1911 to sell her boat.').join()).toMatch(
      /Why did Karin Berg fly/,
    ));
});

describe('"all but"', () => {
  it.each([
    ['Karin Berg had all but given up chess by 1911.', /give|given/],
    ['The storm all but destroyed Lundby in 1911.', /destroy/],
  ])('is not done: %s', (text, pattern) => expectNothingLike(text, pattern));
});

describe('"few believe"', () => {
  const text = (who: string) => `${who} believe that the plague ruined the town of Lundby in 1348.`;

  it('is no source', () => {
    expectNothingLike(text('Few historians'), /./);
    expectNothingLike(text('Few'), /./);
  });
});

describe('a participle behind two nouns', () => {
  it('is not asked of the inner one, where the outer may be meant', () =>
    expectNothingLike(
      'The team compared pictures of 31 villages taken over 14 years by cameras in Norland and Westmark.',
      /villages (?:were )?taken|took 31/,
    ));

  it('is asked of what a number counts', () =>
    expect(asked('The flood buried hundreds of houses built in 1911 by Karin Berg.').join('\n')).toMatch(
      /build|built/,
    ));
});

describe('a phrase with "then" or "once" behind a comma', () => {
  it.each([
    'The Solveig was ordered in 1911 by King Olav Berg, then at war with Norland.',
    'The Solveig was bought in 1911 by Karin Berg, once in prison in Norland.',
  ])('is no part of what is said before: %s', (text) => {
    expectNothingLike(text, /at war|in prison/);
    expect(asked(text).join()).toMatch(/1911/);
  });
});

describe('the start of a change', () => {
  it('is not when it changed', () => {
    expectNothingLike('Turnout in Lundby has slid from 57% in 1989 to about 40%.', /^In what year/);
    expectNothingLike('The harvest in Lundby fell from 90 tonnes in 1911 to 40 tonnes.', /^In what year/);
  });

  it('but the year at the end is', () =>
    expect(asked('Turnout in Lundby fell from 57% to 40% in 1989.').join()).toMatch(/In what year/));
});

describe('a date before a number', () => {
  it('is not cut in half', () =>
    expectNothingLike('The fleet came: on 22 April some 70 ships were pulled to Lundby on logs.', /on 22\?/));
});

describe('some of a number', () => {
  it('is not told without the number', () => {
    const all = asked('Two Norwegians in three oppose the plan for Lundby.').join('\n');
    expect(all).not.toMatch(/two Norwegians$/im);
  });
});

describe('a body behind a small noun', () => {
  it('keeps its "the"', () => {
    const text =
      'Karin Berg left the opposition Rural Party in 1911. Rural Party leaders met in Oslo. The party expelled Inga Holm in 1912.';
    expect(asked(text)).toContain('Whom did the Rural Party expel in 1912? Inga Holm');
  });
});

describe('a nationality with an age', () => {
  it.each([
    'The 20-year-old Czech won three games in Lundby.',
    'The 34-year-old Norwegian sold the boat in Lundby.',
  ])('is somebody: %s', (text) => expectNothingLike(text, /^What (?:won|sold)/));
});

describe('a name in opening capitals', () => {
  it('is written as names are', () =>
    expect(
      asked('NEW ZEALAND was the first country to elect Karin Berg. It is an island.').join(),
    ).not.toMatch(/NEW ZEALAND/));

  it('but an acronym stays', () =>
    expect(asked('UNESCO moved its office to Lundby in 1911.').join()).toMatch(/UNESCO/));
});

describe('a count that the title tells', () => {
  const text = 'Karin Berg scored two goals in Lundby in 1911.';
  it('is not asked', () => {
    expect(asked(text, 'Berg scores two goals').filter((card) => /How many goals/.test(card))).toEqual([]);
    expect(asked(text, 'Berg scores twice').filter((card) => /How many goals/.test(card))).not.toEqual([]);
  });
});

describe('a quotation behind an apposition', () => {
  it('is no name of the noun before it', () =>
    expectNothingLike(
      'Karin Berg said that Inga Holm owed the baker, a Dane, "at least one cake".',
      /owe\?/,
    ));
});

describe('wrong choices for a woman', () => {
  it('are women first', () => {
    const text = `The match

Karin Berg won the Lundby Cup in 1911. She is a Dane. Otto Lund said that he was glad. Inga Holm said that she was ill.

Maria Dahl said that she was tired. Eva Strand said that she was late. Peter Falk said that he was sad.`;
    const [card] = cardsOf(text, 'choice').filter(({ question }) => /^Who won/.test(question));
    for (const choice of card?.distractors ?? []) expect(choice).not.toMatch(/Otto|Peter/);
    expect(card).toBeDefined();
  });
});

describe('a comparison behind an amount', () => {
  const text = 'Inga Holm collects 900,000 euros, more than twice as much as she had earned in 1911.';

  it('goes into no question about the amount, and is not asked without it', () => {
    expectNothingLike(text, /^How much, |^In what year did Inga Holm earn\?/);
    expect(asked(text).join()).toMatch(/How much does Inga Holm collect\? 900,000 euros/);
  });
});

describe('"the" and a comparative', () => {
  it('is nothing that somebody brings back', () =>
    expectNothingLike('Karin Berg returned the sharper after the break in Lundby.', /the sharper/));
});

describe('a share of a people', () => {
  it('is asked for with "who"', () =>
    expectNothingLike('Nearly one Dane in four supports the plan for Lundby.', /^What supports/));
});
