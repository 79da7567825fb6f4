import { describe, expect, it } from 'vitest';
import { keepsSecondPreposition } from '../../src/realise/barred-word.js';
import { asked } from '../fixtures/drafting.js';

const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);
const expectSomeLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).not.toEqual([]);

describe('"where"', () => {
  it.each([
    ['Peter Holm was buried in a coffin in 1921.', /^Where/],
    ['Peter Holm served on a jury in 1921.', /^Where/],
    ['Norland has been backing the army of Lund on the ground since 1921.', /^Where/],
  ])('does not ask for what is no place: %s', expectNothingLike);
  it('asks for a building', () => expectSomeLike('Peter Holm worked in a factory in 1921.', /^Where/));
});

describe('"whom"', () => {
  it.each([
    ['Peter Holm gave Anna Berg the prize in 1921.', /^Whom/],
    ['Peter Holm reached Scutari in 1921.', /^Whom/],
    ['Hackers stole 400 emails from the servers of the Green Party in 1999.', /^From whom/],
  ])('does not ask for a receiver or a thing: %s', expectNothingLike);
  it('asks for who was done something to', () =>
    expectSomeLike('Peter Holm married Anna Berg in 1921.', /^Whom/));
});

describe('a question that opens with a preposition', () => {
  it.each([
    ['The minister dismissed the plan as a trick in 1921.', /^As what/],
    ['The company collects milk from 10,400 farms in Norway.', /^From how many/],
    ['Norland will send 1,200 soldiers to the islands by the end of April.', /^By when/],
  ])('is not stiff: %s', expectNothingLike);
  it('may ask by how much', () =>
    expectSomeLike('Exports of Norland rose by 12 percent in 1999.', /^By how much/));
});

describe('"why"', () => {
  it('does not ask for what was voted for', () =>
    expectNothingLike('The council of Lundby voted to close the school in 1999.', /^Why/));
  it('asks for an aim', () => expectSomeLike('Peter Holm flew to Oslo to meet Anna Berg in 1999.', /^Why/));
});

describe('nobody', () => {
  it('is no answer', () =>
    expectNothingLike('No Norwegian has won the Lund Cup since Anna Berg in 1988.', /\? no /));
});

describe('an answer with two phrases', () => {
  it('does not keep the second preposition alone', () => {
    expect(keepsSecondPreposition('a sports hall and in two churches')).toBe(true);
    expect(keepsSecondPreposition('in a sports hall and in two churches')).toBe(false);
    expect(keepsSecondPreposition('a sports hall and two churches')).toBe(false);
  });
});
