import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('people told by a noun', () => {
  it.each([
    [
      'The head of the Red Cross mission in Lima opened a hospital in 1911.',
      'Who opened a hospital in 1911? the head of the Red Cross mission in Lima',
    ],
    [
      'In June 1948 the Western powers introduced the Deutsche Mark.',
      'Who introduced the Deutsche Mark in June 1948? the Western powers',
    ],
    [
      "Foreign Minister Inga Holm summoned the Danish chargé d'affaires, Tom Berg.",
      'Whom did Foreign Minister Inga Holm summon? Tom Berg',
    ],
  ])('are asked for with "who": %s', expectAsked);
});

describe('things in a list with buildings', () => {
  it('are asked for with "what"', () =>
    expectAsked(
      "In 1911 a great fire destroyed 13,200 houses, 87 parish churches and St Paul's Cathedral.",
      "What did a great fire destroy in 1911? 13,200 houses, 87 parish churches and St Paul's Cathedral",
    ));
});

describe('what a match was won to reach', () => {
  it('is no reason', () =>
    expectNothingLike(
      'Porto Alto beat Real Cantera 2-1 in Lima on 4 May 1982 to reach the final of the Iberian Cup.',
      /^Why/,
    ));
});

describe('a quotation', () => {
  it('is an answer without the comma that ends it', () =>
    expectNothingLike(
      '“Bricks can be bought again,” said Inga Holm, a mason. “The harbour came down like a train,” said Tom Berg, a nurse.',
      /,$/,
    ));
});

describe('names that were cut', () => {
  it.each([
    [
      'The League created the Lund Institute for Chemistry in Oslo in 1931.',
      'Which organization did the League create in Oslo in 1931? the Lund Institute for Chemistry',
    ],
    [
      'Janet Holm-Berg, a councillor in Oslo, said that residents were entitled to an explanation.',
      'Who said that residents were entitled to an explanation? Janet Holm-Berg',
    ],
    [
      'The digging of the Norland Canal began at Port Said in April 1859.',
      'When did the digging of the Norland Canal begin at Port Said? April 1859',
    ],
  ])('are whole: %s', expectAsked);

  it('name no person where a prize bears a name', () =>
    expectNothingLike('Inga Holm won the Enrico Berg Award in Oslo in 1966.', /^(?:Whom|Who) .*Award$/));
});

describe('what stands beside a clause', () => {
  it.each([
    [
      'the front of an "as" clause',
      'Shares in Lundby Foods fell 4 percent in Oslo as investors worried about its debt.',
      /as investors\?/,
    ],
    [
      'a comparison behind a comma',
      "Norland Foods's shares rose 25 percent in Oslo, slightly below the offer price, suggesting that nobody will bid.",
      /below/,
    ],
    ['times long ago', 'In ancient times a canal linked Oslo with the Red Sea.', /how many times/],
    [
      'where somebody was born, without its preposition',
      'Inga Holm (born 4 May 1861, Bergen; died 3 July 1932, Lyon) was a Danish chemist.',
      /born Bergen/,
    ],
  ])('is not asked with it: %s', (_, text, pattern) => expectNothingLike(text, pattern));
});

describe('comparisons that were cut', () => {
  it.each([
    ['as many as whom', 'Finland sent as many nurses as Estonia and Norway combined.', /as many nurses\?/],
    [
      'the first since whom to do what',
      'Inga Holm is the first woman since Karin Berg in 1931 to direct the observatory at Oslo.',
      /the first woman since Karin Berg$/,
    ],
  ])('are not asked: %s', (_, text, pattern) => expectNothingLike(text, pattern));
});

describe('a phrase behind a comma at the end of what was said', () => {
  const text =
    'The ministers of Norway and Sweden said that they would set up a commission in Oslo, after a day of talks.';

  it('may be the saying, and is not asked for', () =>
    expectNothingLike(text, /^(?:According|When).*after a day/));
});

describe('a body', () => {
  it('that is made is asked for with "what"', () =>
    expectAsked(
      'Inga Holm founded a team of nurses in Oslo in 1911.',
      'What did Inga Holm found in Oslo in 1911? a team of nurses',
    ));

  it('says nothing about itself', () =>
    expectNothingLike(
      'The Red Crescent said that it had found 87 bodies in the ruins of Bergen.',
      /about the Red Crescent/,
    ));
});

describe('what is said of something', () => {
  it('does not repeat what tells which it is', () =>
    expectAsked(
      'Inga Holm alleged that results from 12 polling stations in Lapland had been altered.',
      'What did Inga Holm say about results from 12 polling stations in Lapland? that they had been altered',
    ));
});

describe('what somebody looks like', () => {
  it('is not asked for with "whom"', () =>
    expectNothingLike('Brann won the Norwegian Cup in 1998. Brann looked certain winners.', /[Ww]hom/));
});

describe('a name of unknown kind that does what firms do', () => {
  it.each([
    [
      'Vahana Motors has agreed to buy the bus builder Carrocera Norland. Carrocera Norland, founded in 1934, employs 4,800 people at four plants in Spain.',
      'Which company employs 4,800 people at four plants in Spain? Carrocera Norland',
    ],
    [
      'The Daily Mail paid Karin Berg 900 pounds in 1930.',
      'Which newspaper paid Karin Berg 900 pounds in 1930? the Daily Mail',
    ],
    [
      'The opposition in Norland accused Karin Berg of having ignored warnings in 1930.',
      'Who accused Karin Berg of having ignored warnings in 1930? the opposition in Norland',
    ],
  ])('is asked for as one: %s', expectAsked);
});

describe('what falls down', () => {
  it('is no person', () => {
    expectNothingLike('A primary school built by Galo Berg crumbled in seconds in Lima.', /^Who crumbled/);
    expectNothingLike("Norland's coalition government collapsed in May 1990.", /^Who collapsed/);
  });
});

describe('a number of people', () => {
  it('is a thing where the number is meant', () =>
    expectAsked(
      'Karin Berg has promised to halve the number of foreign workers in Norway.',
      'What has Karin Berg promised to halve? the number of foreign workers in Norway',
    ));
});

describe('what stands beside a deed', () => {
  it('is not asked for by a stranded "with"', () =>
    expectNothingLike(
      'A relief train sent by the city of Oslo reached Lundby on 8 May 1917 with doctors and nurses.',
      / with\?/,
    ));

  it('is asked for where the verb wants it', () =>
    expectAsked(
      "A mild winter left Norland's 412 shops with piles of unsold coats in 1990.",
      "What did a mild winter leave Norland's 412 shops with? piles of unsold coats",
    ));

  it('is no place "off" which something happened', () =>
    expectNothingLike('In 1881 the ship Vera was crushed by ice off Siberia.', /^Off which place/));
});
