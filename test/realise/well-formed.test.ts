import { describe, expect, it } from 'vitest';
import { givesAway } from '../../src/realise/given-away.js';
import { formTrouble, hasHalfMeasure, isCutShort } from '../../src/realise/well-formed.js';
import { asked } from '../fixtures/drafting.js';

describe('formTrouble', () => {
  it.each([
    'When were the ships launched on 22?',
    'Who did not say whether the treaty would be?',
    'How many otherwise miners will go?',
    'Of whom did only Karin Berg grow up?',
    'How much, more than ever before does Karin Berg earn?',
    'Which church did the storm destroy the worst day?',
    'What did the town suffer in years?',
    'Who said that its mill was safe?',
  ])('finds a question that lacks something: %s', (question) =>
    expect(formTrouble(question)).toBe('not-well-formed'),
  );

  it.each([
    'Which road did Karin Berg build on 22 April?',
    'Who did not say whether the treaty would be signed?',
    'How much does Karin Berg earn?',
    'What was the treaty?',
    'How many miners would otherwise have gone?',
    'Of what did Norway accuse Karin Berg?',
    'Which was the worst day?',
    'In how many years did the town grow?',
    'Which town suffered its heaviest loss in years?',
    'Who said that the firm had sold its mill?',
    'What did Karin Berg write about the worst day?',
  ])('finds nothing in %s', (question) => expect(formTrouble(question)).toBeUndefined());
});

describe('an answer', () => {
  it.each([
    'to having sold the mill',
    'for years',
    'decades',
    'few people',
    'a row',
    'on her back',
    'the first Thursday',
    'negotiate once',
    'on the night of 17',
  ])('is half of something, or tells nothing: %s', (answer) => expect(isCutShort(answer)).toBe(true));

  it.each([
    'to bring coal to Lowmarsh',
    'to string a rope across the Lorne',
    'nine years',
    'a few people',
    'a row of oaks',
    'on a mill',
    'the first Thursday in May',
  ])('is whole: %s', (answer) => expect(isCutShort(answer)).toBe(false));

  it('is no length of time where it counts from something', () =>
    expect(
      asked('Inga Holm scored four minutes from the end of the match in Oslo in May 1961.', 'A day').join(),
    ).not.toMatch(/how long/i));

  it('is given away by the letters that stand for it', () => {
    const answer = {
      text: 'the Norland Red Cross',
      accept: ['the Norland Red Cross'],
      span: { start: 0, end: 21 },
      counted: false,
    };
    expect(givesAway('According to the NRC, which organization met Otto Lund?', answer, [])).toBe(true);
    expect(givesAway('According to the NBC, which organization met Otto Lund?', answer, [])).toBe(false);
  });

  it('goes on in its sentence', () => {
    expect(hasHalfMeasure('2 hours', 'It took 2 hours 37 minutes and more.')).toBe(true);
    expect(hasHalfMeasure('Who ran in 7 minutes?', 'Holm ran in 7 minutes, 18.46 seconds.')).toBe(true);
    expect(hasHalfMeasure('18.46 seconds', 'Holm ran in 7 minutes, 18.46 seconds.')).toBe(true);
    expect(hasHalfMeasure('7 minutes, 18.46 seconds', 'Holm ran in 7 minutes, 18.46 seconds.')).toBe(false);
    expect(hasHalfMeasure('2 hours', 'It took 2 hours, and 37 people.')).toBe(false);
    expect(hasHalfMeasure('Bergen', 'It reached Bergen 37 days later.')).toBe(false);
  });

  it('is no number where people are asked for', () =>
    expect(asked('The ferry Lorna was allowed to carry 180 passengers.', 'A day').join()).not.toMatch(
      /Whom/,
    ));

  it('is no set of a match that a tiebreak tears', () => {
    const beat = (score: string) => asked(`Inga Holm beat Karin Berg ${score} in Oslo in May 1961.`, 'A day');
    expect(beat('3-6, 7-6 (4), 6-2').join()).not.toMatch(/\d-\d/);
    expect(beat('6-2').join()).toMatch(/6-2/);
  });
});
