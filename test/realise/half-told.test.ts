import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('half a name or figure', () => {
  it.each([
    ['Kenya closed the Busia crossing to Ugandan trucks for six days.', /the Busia(?! crossing)/],
    [
      'Inga Holm invited the Liberal Movement and the Farmers and Greens Union to talks in Oslo.',
      /Which .*\? the Liberal Movement and Greens/,
    ],
    ['Karl Berg was born in 1693. By the age of 20 he had built a clock of wood.', /when .*\? 20$/i],
  ])('is not asked for: %s', expectNothingLike);

  it.each([
    [
      'Inga Holm invited the Liberal Movement and the Greens Union to talks in Oslo.',
      'Which organizations did Inga Holm invite to talks in Oslo? the Liberal Movement and the Greens Union',
    ],
    [
      'Karl Berg was born in 1693. By the age of 20 he had built a clock of wood.',
      'Who had built a clock of wood by the age of 20? Karl Berg',
    ],
    [
      'By 1720 Karl Berg had built a clock of wood.',
      'By what year had Karl Berg built a clock of wood? 1720',
    ],
  ])('leaves the whole to ask for: %s', expectAsked);
});

describe('half a phrase', () => {
  it.each([
    ['Karl Berg’s sentence was reduced on appeal to seven months in May 1998.', /reduced on\?/],
    ['Nineteen of the sailors were buried in Oslo for fear that the planes would come back.', / for\?/],
    ['Norway had not won a match at Lundby since 2017, when Karl Holm made 100 runs.', /^When had Norway/],
    ['Karl Holm, the Norland Party’s founder, left Oslo in May 1998.', /^What post/],
  ])('is not asked for: %s', expectNothingLike);

  it.each([
    [
      'Norway had not won a match at Lundby since 2017, when Karl Holm made 100 runs.',
      'Since what year had Norway not won a match at Lundby? 2017',
    ],
    [
      'Karl Holm, the Norland Party’s chairman, left Oslo in May 1998.',
      'What post did Karl Holm hold? the Norland Party’s chairman',
    ],
  ])('leaves the rest to ask for: %s', expectAsked);
});

describe('what somebody is said to be', () => {
  it('gives way to the name where a clause goes on', () => {
    const text = 'Karl Berg was a carpenter’s son who followed his father’s trade in Oslo.';
    expectAsked(text, 'In which city did Karl Berg follow his father’s trade? Oslo');
    expectNothingLike(text, /son follow/);
  });
});
