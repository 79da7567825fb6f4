import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('what stands beside a denial or an "only" does not bar the question', () => {
  it.each([
    [
      'a clause behind "until"',
      'Lundby women were not admitted to the Norland Academy until 1971, twelve years after the men had turned them down.',
      'Until what year were Lundby women not admitted to the Norland Academy? 1971',
    ],
    [
      '"only" in what is asked for',
      'Malta had taken the capital of Chad after only six days, when the rebels fled.',
      'After how many days did Malta take the capital of Chad? six days',
    ],
    [
      '"the only"',
      'Karin Berg cast the only vote against the Lund treaty, arguing that it was weak.',
      'Who cast the only vote against the Lund treaty? Karin Berg',
    ],
    [
      'what was not done instead',
      'Instead of fleeing, Karin Berg stayed in Lundby to stop the trains from Chad.',
      'Who stayed in Lundby to stop the trains from Chad? Karin Berg',
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it.each([
    ['where it happened not', 'On Sunday Karin Berg did not visit Lundby.', /not visit/],
    ['what "only" reaches', 'Karin Berg sells only apples here in Lundby this year.', /^Who sells/],
  ])('but not %s', (_, text, wrong) => {
    expect(asked(text).filter((card) => wrong.test(card))).toEqual([]);
  });
});

describe('a clause that has its pronoun or its "no" with it is told whole', () => {
  it.each([
    [
      'what she called it',
      'Karin Berg welcomed what she called a victory for Norland, but rejected the treaty with Chad.',
      'Who welcomed what she called a victory for Norland? Karin Berg',
    ],
    [
      'a "no" in a message',
      'Karin Berg said that Norland has no plans to send troops to Chad.',
      'Who said that Norland has no plans to send troops to Chad? Karin Berg',
    ],
    [
      'talks with a colleague, by name',
      'Karin Berg held nearly six hours of talks with the Danish envoy, Tomas Lund, in Oslo.',
      'How many hours of talks with Tomas Lund did Karin Berg hold in Oslo? nearly six',
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it('who holds a post hangs on no condition of what she said', () => {
    const text =
      'The chairwoman of Berg Mining, Inga Holm, said exports would resume as soon as the port of Vik was open.';
    expect(asked(text)).toContain('Who was the chairwoman of Berg Mining? Inga Holm');
  });
});

describe('a participle takes "will" from the clause around', () => {
  it.each([
    [
      'what a plan will bring',
      'Berg Mining will move its head office to Vik in 2021, bringing 140 new jobs to Norland.',
      'How many new jobs will Berg Mining bring to Norland? 140',
    ],
    [
      'who will come after whom',
      'Thomas Berg will play Hamlet, replacing Erik Holm.',
      'Who will replace Erik Holm? Thomas Berg',
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it.each([
    ['a denial', 'Norland will not join the Lund treaty, leaving Chad alone.', /leave/],
    ['a possibility', 'Berg Mining may close the pit, leaving 300 people without work.', /leave/],
  ])('but not from %s', (_, text, wrong) => {
    expect(asked(text).filter((card) => wrong.test(card))).toEqual([]);
  });
});
