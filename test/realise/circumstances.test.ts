import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('circumstances are asked', () => {
  it.each([
    ['Karin Berg wintered among the Inuit.', 'Among which people did Karin Berg winter? the Inuit'],
    [
      'Oskar Lund sailed aboard the schooner Vera in 1904.',
      'Aboard which ship did Oskar Lund sail in 1904? the schooner Vera',
    ],
    [
      'Oskar Lund crossed the ocean aboard the airship Vera in 1964.',
      'Aboard what did Oskar Lund cross the ocean in 1964? the airship Vera',
    ],
    [
      'Karin Berg found work in Oslo in 1904 as a typist in a law firm.',
      'As what did Karin Berg find work in Oslo in 1904? a typist in a law firm',
    ],
    [
      'Karin Berg opened the pumping station at Crossness in April 1965.',
      'Where did Karin Berg open the pumping station in April 1965? Crossness',
    ],
    [
      'The ferry Vera capsized off the Norwegian island of Senja.',
      'Off which island did the ferry Vera capsize? the Norwegian island of Senja',
    ],
    [
      'Since 1979, the Norland Parliament has been elected every five years.',
      'Since what year has the Norland Parliament been elected every five years? 1979',
    ],
    [
      'The Norland Commission had met twice a year since 1998.',
      'Since what year had the Norland Commission met twice a year? 1998',
    ],
    [
      'The Norland Republic collapsed when two of its own provinces joined Sweden.',
      'When did the Norland Republic collapse? when two of its own provinces joined Sweden',
    ],
    [
      'Viktor Marek stayed in Lundby until Norwegian soldiers reached the town in the north.',
      'How long did Viktor Marek stay in Lundby? until Norwegian soldiers reached the town in the north',
    ],
  ])('%s', (text, question) => expect(asked(text)).toContain(question));

  it.each([
    ['what is no capacity', 'Karin Berg closed the school in Oslo as a precaution.', /^As what/],
    ['a state', 'The school in Oslo lists 340 people as missing.', /^As what/],
    ['what belongs to an aim', 'Karin Berg left Oslo in May to join Nord as its director.', /^As what/],
    ['what is no site', 'Karin Berg received 21 euros in cash from Oskar Lund.', /^Where/],
    ['a moment of what goes on', 'Viktor Marek was sailing to Oslo when flames broke out on deck.', /^When/],
    [
      'a date told beside',
      'Viktor Marek left Oslo in 1904 when flames reached the town.',
      /^When .* in 1904/,
    ],
    [
      'what comes of play',
      'Karin Berg met the corner of Oskar Lund to send the Oslo fans into raptures.',
      /^Why/,
    ],
    ['a weekday', 'Viktor Marek sold the mill to Karin Berg for 9 euros on Sunday.', /^On what day/],
    [
      'what an article or a promise interrupts',
      'Karin Berg promised on television that Oslo would win.',
      /^What did Karin Berg promise on/,
    ],
  ])('but not %s', (_, text, question) =>
    expect(asked(text).filter((one) => question.test(one))).toEqual([]),
  );
});

describe('a date goes before an occasion', () => {
  it.each([
    [
      'Viktor Marek was killed in Lundby on 19 April 1906, when a heavy cart hit the crowd.',
      'When was Viktor Marek killed in Lundby? 19 April 1906',
    ],
  ])('%s', (text, question) =>
    expect(asked(text).filter((one) => one.startsWith('When'))).toEqual([question]),
  );
});

describe('phrases that go with one another', () => {
  it('are asked for neither of them', () =>
    expect(
      asked('The Vera crossing will open to goods vehicles on May 1 and to travellers by July.').map(
        (one) => one.split(' ')[0],
      ),
    ).toEqual(['What']));
});

describe('what somebody was doing then', () => {
  it('is left out of the question', () =>
    expect(asked('Vasa had been ordered in 1625 by King Marek Holm, then at war with Malta.')).toContain(
      'In what year was Vasa ordered by King Marek Holm? 1625',
    ));
});

describe('what came of it', () => {
  const led = 'Petra Holm won the first set in Oslo';
  it('is no purpose', () =>
    expect(
      asked(`${led}, only to lose the cup to Karin Berg.`).filter((one) => /^Why|only/.test(one)),
    ).toEqual([]));

  it('is one without "only"', () =>
    expect(asked(`Petra Holm sold her farm in Oslo to buy a ship.`)).toContain(
      'Why did Petra Holm sell her farm in Oslo? to buy a ship',
    ));
});
