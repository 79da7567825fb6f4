import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, card: string) => expect(asked(text)).toContain(card);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((card) => pattern.test(card))).toEqual([]);

describe('what stands beside a name in a report', () => {
  it('is asked with its source where it tells what happened', () =>
    expectAsked(
      'About 1,800 residents have fled to Lundby, where the Red Cross has opened a camp in a school, the town mayor, Karin Berg, said.',
      'According to Karin Berg, which organization has opened a camp in a school? the Red Cross',
    ));

  it('is not asked where nobody speaks', () =>
    expectNothingLike(
      'The junta, which seized Lundby in 1921, has used bombs against Norland, according to a report.',
      /seize/,
    ));

  it('is the writer’s own where it says who somebody is', () =>
    expectAsked(
      'Local newspapers have reported that the Norwegian foreign minister, Karin Berg, will resign.',
      'Who was the Norwegian foreign minister? Karin Berg',
    ));
});

describe('a condition', () => {
  it.each([
    [
      'stays in the question',
      'Norwegian citizens can propose an amendment to the constitution, provided that they gather 100,000 signatures.',
      'What can Norwegian citizens propose, provided that they gather 100,000 signatures? an amendment to the constitution',
    ],
    [
      'stays where it hangs on a noun',
      'The Lundby Fund approved a grant of 3 million dollars on the condition that Corvane create 120 jobs.',
      'What did the Lundby Fund approve on the condition that Corvane create 120 jobs? a grant of 3 million dollars',
    ],
  ])('%s', (_, text, card) => expectAsked(text, card));

  it.each([
    [
      'is not lost with a second verb before it',
      'Norland will lift the ban and Malta will open the port of Lundby as soon as the treaty is signed.',
      /lift/,
    ],
    [
      'is not lost in a clause beside',
      'Karin Berg, who will join the Lundby Rovers provided that she passes a test, is a Danish doctor.',
      /join/,
    ],
  ])('%s', (_, text, wrong) => expectNothingLike(text, wrong));
});

describe('what brought something to its end', () => {
  it('did happen', () =>
    expectAsked(
      'The frog was presumed extinct until Karin Berg found nine frogs in Lundby in 2019.',
      'Where did Karin Berg find nine frogs in 2019? Lundby',
    ));

  it.each([
    ['but not where it was refused', 'Corvane Bank refused to pay until Malta signed the treaty in Lundby.'],
    ['nor where it was to come', 'Inga Holm would stay until Malta signed the treaty in Lundby.'],
  ])('%s', (_, text) => expectNothingLike(text, /^(?:Who signed|Where did Malta|What did Malta)/));
});

describe('a clause behind a phrase', () => {
  it.each([
    [
      'tells of the name before the comma',
      'Prosecutors have opened an inquiry into the builder, Corvane, which mixed the concrete of Lundby Tower with beach sand.',
      'What did Corvane mix with beach sand? the concrete of Lundby Tower',
    ],
    [
      'tells with "whose" of the noun before it',
      'Students marched to the headquarters of the pension fund, whose chairman, Oskar Lund, fled to Dubai.',
      'To which city did Oskar Lund flee? Dubai',
    ],
  ])('%s', (_, text, card) => expectAsked(text, card));

  it('asks for nobody with "which"', () =>
    expectNothingLike(
      'Prosecutors have opened an inquiry into the contractor, Corvane, which mixed the concrete of Lundby Tower with sand.',
      /^Who mixed/,
    ));
});
