import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('what something consists of', () => {
  it.each([
    [
      'The Lorne Assembly consists of two chambers.',
      'Of how many chambers does the Lorne Assembly consist? two',
    ],
    ['The Senate is made up of 46 members.', 'Of how many members is the Senate made up? 46'],
    [
      'The European Senate consists of one senator from each region.',
      'What does the European Senate consist of? one senator from each region',
    ],
    [
      'The Danish Senate is composed of seven judges and two bishops.',
      'What is the Danish Senate composed of? seven judges and two bishops',
    ],
  ])('%s', (text, card) => expect(asked(text)).toContain(card));

  it('but what it counts a part of is not asked so', () =>
    expect(
      asked('The vote of June 2024 gave the Lorne Assembly 720 members, of whom Norland sends 96.').filter(
        (one) => /^Of how many/.test(one),
      ),
    ).toEqual([]));

  it('nor half of a phrase that the parser tore', () =>
    expect(
      asked('The Lorne Commission consists of one judge from each member state.').filter(
        (one) => /consist.* from each/.test(one) && !/^Which/.test(one),
      ),
    ).toEqual([]));

  it('nor how many were made of it', () =>
    expect(asked('The Lundby tower was made of 300 stones.').filter((one) => /^Of /.test(one))).toEqual([]));
});

describe('one of what was just told', () => {
  it('is clear inside a definition', () =>
    expect(asked('A bill is a proposal for a new law or for a change to an existing one.')).toContain(
      'What is a bill? a proposal for a new law or for a change to an existing one',
    ));

  it.each([
    'A levy is a payment for a law or for a new one.',
    'Karin Berg replaced the old pump with a new one in 1921.',
  ])('but not in: %s', (text) => expect(asked(text).filter((one) => /\? .*new one$/.test(one))).toEqual([]));
});
