import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('a clause without a verb of its own', () => {
  it('is not told as a part of the one before', () =>
    expectNothingLike(
      'Fishing quotas are decided by the ministers responsible for fisheries, taxes by the finance ministers.',
      /by the finance ministers/,
    ));

  it('is no apposition', () =>
    expectAsked(
      'The bridge of Lundby was designed by Karin Berg, an engineer, and built by Danish sailors.',
      'Who designed the bridge of Lundby? Karin Berg',
    ));
});

describe('an aim', () => {
  it('is not told as what could be done', () =>
    expectNothingLike(
      'Norland halted its attack on Toledo so that Danish medics could collect bodies.',
      /medics (?:could )?collect\?|could collect bodies\?/,
    ));
});

describe('what stands behind a semicolon', () => {
  it('is not said by who protests', () =>
    expectNothingLike(
      'In 1989 Inga Holm protested against the building of a tower in Oslo, the largest in Norway; although she was ridiculed in parliament, Danish investors withdrew.',
      /^According to/,
    ));

  it('is said where a colon stands', () =>
    expectAsked(
      'Inga Holm said: Danish investors withdrew from Oslo in May 1989.',
      'According to Inga Holm, when did Danish investors withdraw from Oslo? May 1989',
    ));
});

describe('what is counted', () => {
  it('keeps the articles inside its clause', () =>
    expectAsked(
      'Danish ships turned back two trawlers that were deepening a channel near Toledo for a new port.',
      'How many trawlers that were deepening a channel near Toledo for a new port did Danish ships turn back? two',
    ));

  it('is not the whole that a part is taken of', () =>
    expectNothingLike(
      'The parliament of Norland has 720 members, of whom Germany sends 96.',
      /does Germany send 96/,
    ));
});

describe('"do so"', () => {
  it('is not left open', () =>
    expectNothingLike(
      'A country that fails to do so can be taken to the Court of Justice in Luxembourg.',
      /do so/,
    ));
});
