import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('what somebody says about something', () => {
  it.each([
    [
      'Karin Berg said that the Lundby dam would not hold.',
      'What did Karin Berg say about the Lundby dam? that it would not hold',
    ],
    [
      'The Danish ministry says the talks with Norway will resume in May 2016.',
      'What does the Danish ministry say about the talks with Norway? that they will resume in May 2016',
    ],
  ])('%s', (text, card) => expect(asked(text)).toContain(card));

  it('is asked of each of two topics', () => {
    const cards = asked(
      'Karin Berg said that the Lundby dam would not hold. Karin Berg also said that the Ashby bridge would stay.',
    );
    expect(cards.filter((card) => card.startsWith('What did Karin Berg say about'))).toHaveLength(2);
  });

  it.each([
    ['a person is said to do something', 'Karin Berg said that Oskar Lund would resign.'],
    ['it was not said', 'Karin Berg did not say that the Lundby dam would hold.'],
    ['it is only expected', 'Karin Berg is expected to say that the Lundby dam will hold.'],
    ['it is thought', 'Karin Berg believes that the Lundby dam will hold.'],
  ])('is not asked where %s', (_, text) =>
    expect(asked(text).filter((card) => / say about /.test(card))).toEqual([]),
  );
});

describe('what is said of the first of two', () => {
  it('is asked of the first alone', () => {
    const cards = asked('Karin Holm, who leads the Green Party, and Olaf Berg met in Oslo.');
    expect(cards).toContain('Who leads the Green Party? Karin Holm');
    expect(cards).toContain('Which party does Karin Holm lead? the Green Party');
  });

  it('is asked of both where it follows both', () => {
    const cards = asked('Karin Berg and Oskar Lund, who lead the Green Party, met in Oslo.');
    for (const card of cards) expect(card).not.toMatch(/^Who leads? the Green Party\? Karin Berg$/);
  });
});

describe('scores', () => {
  it.each([
    ['Norway beat Malta 3-2 in Oslo.', 'By what score did Norway beat Malta in Oslo? 3-2'],
    ['Norway lost 4-0 to Iceland.', 'By what score did Norway lose to Iceland? 4-0'],
    [
      'The Danish treaty was ratified by 61 votes to 40.',
      'By what vote was the Danish treaty ratified? 61 votes to 40',
    ],
  ])('%s', (text, card) => expect(asked(text)).toContain(card));

  it.each([
    ['it did not happen', 'Norway did not beat Malta 3-2.'],
    ['it may happen', 'Norway may beat Malta 3-2.'],
  ])('are not asked where %s', (_, text) =>
    expect(asked(text).filter((card) => card.startsWith('By what'))).toEqual([]),
  );
});

describe('whose a number is', () => {
  it('is asked where the answer has a name', () => {
    expect(asked('Norway sold 300 ships in Peru.')).toContain('Which country sold 300 ships in Peru? Norway');
  });

  it.each(['The oldest paint company sold 300 ships in Peru.', 'Norway spent nine weeks in Peru.'])(
    'is not asked of %s',
    (text) => expect(asked(text).filter((card) => /^(?:Who|What|Which)/.test(card))).toEqual([]),
  );
});

describe('numbers of things that there are', () => {
  it('agree with names in the plural', () => {
    expect(asked('There were 300 Danes in Texas.')).toContain('How many Danes in Texas were there? 300');
  });

  it.each([
    ['There were not 40 schools on the island of Tarn.'],
    ['There were hardly 40 schools on the island of Tarn.'],
    ['There may be 40 schools on the island of Tarn.'],
  ])('%s asks nothing', (text) => expect(asked(text)).toEqual([]));
});
