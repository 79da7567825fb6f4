import { describe, expect, it } from 'vitest';
import { asked, cardsOf } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('a capital that acts as its state', () => {
  it.each([
    [
      'Pyongyang fired two short-range missiles into the sea in May 2019.',
      'Which government fired two short-range missiles into the sea in May 2019? Pyongyang',
    ],
    [
      'High quotas for cod led Lisbon to call off a visit in 1998.',
      'Which government did high quotas for cod lead to call off a visit in 1998? Lisbon',
    ],
    [
      'Beijing played down the accord with Kenya in May 1998.',
      'Which government played down the accord with Kenya in May 1998? Beijing',
    ],
    [
      'Beijing could prove the biggest obstacle to the accord with Kenya.',
      'Which government could prove the biggest obstacle to the accord with Kenya? Beijing',
    ],
    ['London hosted the games in 1948.', 'Which city hosted the games in 1948? London'],
  ])('is a government: %s', expectAsked);
});

describe('a seat and a people', () => {
  it.each([
    [
      'The White House said that the United States would send 60 soldiers to Kenya.',
      'Who said that the United States would send 60 soldiers to Kenya? the White House',
    ],
    [
      'The Soviets vetoed the election of Karin Berg in 1947.',
      'Who vetoed the election of Karin Berg in 1947? the Soviets',
    ],
  ])('are no organizations: %s', expectAsked);
});

describe('a body that has something of its own', () => {
  it('is asked for by what it is', () =>
    expectAsked(
      'Norway and Kenya will set up a joint commission on water. The commission is expected to present its first report on 4 May 2021.',
      'Which commission is expected to present its first report on 4 May 2021? the joint commission on water',
    ));
  it('is asked for as a government', () =>
    expectAsked(
      'In 1859 the Danish government did its best to prevent the scheme.',
      'Which government did its best in 1859? the Danish government',
    ));
  it('without a name is not asked for', () =>
    expectNothingLike('The court gave its judgment on 4 May 2019.', /^Who/));
});

describe('what is created, held or descended from', () => {
  it('is created as a thing', () =>
    expectNothingLike('The deal would create the second-largest producer of paint in Norway.', /^Whom/));
  it('is not held as a person', () =>
    expectNothingLike("Jan Holm's constituency includes Kežmarok and Lund.", /^Whom/));
  it('is no sender', () => expectNothingLike('Karin Berg came from a Jewish family in Oslo.', /^From whom/));
  it('but a letter is from somebody', () =>
    expectAsked(
      'In 1911 Karin Berg received a letter from Jan Holm.',
      'From whom did Karin Berg receive a letter in 1911? Jan Holm',
    ));
});

describe('a post', () => {
  it.each([
    ['Opposition senator Karin Berg left Oslo in 1991.'],
    ['The Danish lawmaker Jan Holm left Oslo in 1991.'],
    ['The Panamanian leader Jan Holm left Oslo in 1991.'],
  ])('is not told by a seat or a country alone: %s', (text) => expectNothingLike(text, /^What post/));
  it.each([
    ['Florida senator Karin Berg left Oslo in 1991.', 'What post did Karin Berg hold? Florida senator'],
    ['Green Union leader Jan Holm left Oslo in 1991.', 'What post did Jan Holm hold? Green Union leader'],
  ])('is told with its place or body: %s', expectAsked);
});

describe('choices', () => {
  it('for a person are no firms, which do nothing that only persons do', () => {
    const text = `Karin Berg praised Omar Haddad in May 1950. Ana Valdivia resigned. Hugo Paz left Oslo in 1951. Inga Holm praised Jan Lund in 1950.

Police searched the offices of the operator, Nusa Linta Baharo. A lake was poisoned by Brandal Pistor.`;
    const choices = cardsOf(text, 'choice').filter(({ question }) => /^Who/.test(question));
    expect(choices.length).toBeGreaterThan(0);
    for (const { distractors } of choices) expect(distractors.join()).not.toMatch(/Baharo|Pistor/);
  });
});

describe('speakers, bills and positions', () => {
  it.each([
    [
      'Residents and a military source said that rebels had shelled the port of Lundby.',
      'Who said that rebels had shelled the port of Lundby? residents and a military source',
    ],
    ['Karl Berg skied Inga Holm to mid-on.', 'Where did Karl Berg sky Inga Holm? mid-on'],
  ])('are asked for as what they are: %s', expectAsked);

  it('tells a bill from the body that it is named by', () => {
    expectNothingLike('Senate bills begin with the letter S in Norway.', /^Which body/);
  });
});
