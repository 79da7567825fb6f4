import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('an answer that is a clause', () => {
  it.each([
    [
      'leaves out what tells more of it',
      'Corvane has agreed to buy a Chilean rival for $640 million, its biggest purchase in Asia.',
      'What has Corvane agreed to do? buy a Chilean rival for $640 million',
    ],
    [
      'leaves out what others think of it',
      'Russia has accused Georgia of massing troops near the town of Gori, a charge that Tbilisi denies.',
      'What has Russia accused Georgia of? massing troops near the town of Gori',
    ],
    [
      'leaves out a relative clause behind a comma',
      'Chile and Peru have agreed to resume military talks, which broke off in August.',
      'What have Chile and Peru agreed to do? resume military talks',
    ],
    [
      'leaves out a phrase of the verb where it is long',
      'Corvane agreed to buy the Chilean rival Norland Shipping in a cash deal that values the old firm at 600 million dollars and would make a giant.',
      'What did Corvane agree to do? buy the Chilean rival Norland Shipping',
    ],
    [
      'keeps brackets whole',
      'Norway agreed to move a fence 40 kilometers (25 miles) to the east.',
      'What did Norway agree to do? move a fence 40 kilometers (25 miles) to the east',
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it('keeps its condition', () => {
    const cards = asked('Norway has promised to close the mine, if the council agrees, before 1999.');
    for (const card of cards) if (/close the mine/.test(card)) expect(card).toMatch(/if the council agrees/);
  });
});

describe('what happened before is told as past', () => {
  it('behind "after"', () => {
    expect(asked('Karin Berg has resigned after losing a vote in Cuba.')).toContain(
      'What did Karin Berg lose? a vote in Cuba',
    );
  });

  it('not what goes on beside a perfect', () => {
    for (const card of asked('Karin Berg has grown rich, selling boats in Cuba.'))
      expect(card).not.toMatch(/did Karin Berg sell|sold boats/);
  });
});

describe('what killed somebody', () => {
  it('is told without the word that opens its clause', () => {
    expect(
      asked('Norland closed the pass after an avalanche buried a hotel, killing nine guests.'),
    ).toContain('How many guests were killed when an avalanche buried a hotel? nine');
  });
});
