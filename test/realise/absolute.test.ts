import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, card: string) => expect(asked(text)).toContain(card);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((card) => pattern.test(card))).toEqual([]);

describe('a phrase that tells who of them', () => {
  it.each([
    [
      'is no second subject',
      'At least 19 people have been killed, seven of them civilians, in two days of fighting in Lundby.',
      'How many people have been killed in two days of fighting in Lundby? at least 19',
    ],
    [
      'is no second object',
      'Corvane Mining will cut 900 jobs, most of them in northern Norland.',
      'How many jobs will Corvane Mining cut? 900',
    ],
    [
      'with an infinitive is none either',
      'Around 3,000 people gathered outside parliament on Wednesday evening, some to celebrate and others to protest against the vote.',
      'How many people gathered outside parliament? around 3,000',
    ],
  ])('%s', (_, text, card) => expectAsked(text, card));

  it('lends no place to the clause', () =>
    expectNothingLike(
      'Karin Berg said she had counted 31 bodies, most of them in uniform, outside the health centre of Lundby.',
      /in uniform/,
    ));
});

describe('a participle with a subject of its own', () => {
  it.each([
    [
      'is asked in the past',
      'The Danish club reached the final on Friday, Karin Berg having scored three goals in Lundby.',
      'How many goals did Karin Berg score in Lundby? three',
    ],
    [
      'behind "with" takes the tense of its sentence',
      'The plan drew criticism on Friday, with Senator Karin Berg calling the bridge of Lundby a waste of money.',
      'Who called the bridge of Lundby a waste of money? Karin Berg',
    ],
  ])('%s', (_, text, card) => expectAsked(text, card));

  it('tells nothing of what could be', () =>
    expectNothingLike('With Malta blocking the treaty, Norland could leave the union.', /block/));
});

describe('a second participle', () => {
  it('has the subject and tense of the first', () =>
    expectAsked(
      'The Danish navy attacked the coast of Norland in May, sinking nine ferries and destroying the lighthouse of Lundby.',
      'Who destroyed the lighthouse of Lundby? the Danish navy',
    ));

  it('is not asked behind "by"', () =>
    expectNothingLike(
      'Karin Berg responded by closing the road and reducing the supply of electricity.',
      /reduce/,
    ));
});

describe('a number with nothing behind it', () => {
  it('is not said of people nobody knows', () =>
    expectNothingLike('A bomb in Lundby killed 12 soldiers and wounded more than 70.', /70\?|others\?/));
});

describe('a time that is told of something', () => {
  it('is not asked without it', () =>
    expectNothingLike('Nine people were killed in two days of fighting in Lundby.', /how many days/i));
});

describe('a name that a club plays', () => {
  it('is no thing', () =>
    expectAsked(
      'Albion will play Newcastle United at Wembley on 18 April 2015.',
      'Whom will Albion play at Wembley on 18 April 2015? Newcastle United',
    ));
});
