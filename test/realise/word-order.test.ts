import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('an adverb beside an auxiliary', () => {
  it('stands behind it', () =>
    expectAsked(
      'The plan for Dunmore has been unanimously approved by the city council of Lundby.',
      'Which council has unanimously approved the plan for Dunmore? the city council of Lundby',
    ));

  it('stands before a lone verb', () =>
    expectAsked(
      'The plan for Dunmore was unanimously approved by the city council of Lundby.',
      'Which council unanimously approved the plan for Dunmore? the city council of Lundby',
    ));
});

describe('an age', () => {
  it('is asked for as one', () =>
    expectAsked(
      'By the age of 20 Paul Foster had built a clock almost entirely of wood.',
      'By what age had Paul Foster built a clock almost entirely of wood? 20',
    ));

  it('is none where a year is told', () =>
    expectAsked(
      'By 1920 Paul Foster had built a clock almost entirely of wood.',
      'By what year had Paul Foster built a clock almost entirely of wood? 1920',
    ));
});

describe('a rank', () => {
  it('stays with its verb', () =>
    expectAsked(
      'The nationalist Lowland Front came third with 19 seats.',
      'With how many seats did the nationalist Lowland Front come third? 19',
    ));

  it('is no word that counts sentences', () =>
    expectNothingLike('Third, Karin Berg visited Oslo with 19 ministers.', /third/i));
});

describe('a word behind a colon', () => {
  it('is written small', () =>
    expectAsked(
      'Nobody has signed it: Lawmakers from the coastal counties have threatened to vote against the budget.',
      'What have lawmakers from the coastal counties threatened to do? vote against the budget',
    ));

  it('keeps its capital where it is a name', () =>
    expectAsked(
      'Nobody has signed it: Norland has threatened to leave the Nordic League.',
      'What has Norland threatened to do? leave the Nordic League',
    ));
});

describe('a sum', () => {
  it('goes with its number', () =>
    expectAsked(
      'Vest and Holm & Sons employ a combined 14,300 people.',
      'How many people do Vest and Holm & Sons employ? a combined 14,300',
    ));

  it('does not take other words along', () =>
    expectAsked('Vest employs 14,300 skilled people.', 'How many skilled people does Vest employ? 14,300'));
});

describe('what completes a participle', () => {
  it('is not cut from it', () =>
    expectNothingLike(
      'The injured, thought to number about 60, were taken on motorcycles to a clinic hidden in the forest, where two doctors had run out of water.',
      /hidden\?/,
    ));
});

describe('a season that nobody knows', () => {
  it('leaves "had" in its place', () =>
    expectAsked(
      'The nationalist Lowland Front, which had led opinion polls in the spring, came third.',
      'Which organization had led opinion polls? the nationalist Lowland Front',
    ));

  it('is known by its year', () =>
    expectAsked(
      'The Norland Museum had opened a second house in the spring of 1987.',
      'When did the Norland Museum open a second house? in the spring of 1987',
    ));
});

describe('people from somewhere', () => {
  it('are counted with their place', () =>
    expectAsked(
      'In 2009 a Norland patrol boat drowned two brothers from the town of Dunmore.',
      'How many brothers from the town of Dunmore did a Norland patrol boat drown in 2009? two',
    ));
});

describe('what is left to play', () => {
  it('is not why', () =>
    expectNothingLike('Paul Foster levelled the series against Kenya with one match to play.', /^Why/));

  it('does not tell what another is', () =>
    expectNothingLike(
      'Paul Foster levelled the series against Kenya with one match to play. Karin Berg scored 117, the only hundred of the match.',
      /match to play\b.*117|117.*match to play/,
    ));
});

describe('a phrase that no question takes apart', () => {
  it.each([
    [
      'The sentence of Viktor Marek was reduced on appeal to seven months in 1919.',
      /reduced on\b.*\? appeal/,
    ],
    ['Viktor Marek was buried in Lundby the same evening for fear of new attacks on the town.', /\bfor\?/],
    [
      'Inga Holm walked out of the Norland Council over plans to close a hospital.',
      /^Of which|^Of whom|^Of what/,
    ],
    ['Ollie Marek had batted with scarcely a blemish for more than three hours.', /\? a blemish/],
    ['Norland had not won a Test at Lundby since 2017, when Paul Holm made a century.', /\? when Paul Holm/],
  ])('%s', (text, wrong) => expectNothingLike(text, wrong));

  it('is not any phrase with its preposition', () =>
    expectAsked(
      'In 1919 Inga Holm threw the keys of the Norland Museum out of a train to Lundby.',
      'Who threw the keys of the Norland Museum out of a train to Lundby in 1919? Inga Holm',
    ));
});
