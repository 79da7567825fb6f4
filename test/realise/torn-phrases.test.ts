import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('two names, of which one was described', () => {
  it('keep the "and" between them', () =>
    expectAsked(
      'In May 1931 Inga Holm and her mechanic, Tom Berg, became the first people to fly from Oslo to Lima.',
      'When did Inga Holm and Tom Berg become the first people to fly from Oslo to Lima? May 1931',
    ));
});

describe('a place behind a goal', () => {
  it('is not asked for, since it may be the place of the goal', () =>
    expectNothingLike(
      'The ferry Vera drifted towards Pier 9 on the Dartmouth shore in May 1917.',
      /^Where did the ferry Vera drift towards/,
    ));

  it('is asked for behind a goal that says no more than "hospital"', () =>
    expectAsked(
      'Inga Holm was taken to hospital in Oslo in May 1917.',
      'In which city was Inga Holm taken to hospital in May 1917? Oslo',
    ));
});

describe('a span', () => {
  it('that was spent somewhere is not counted without the place', () =>
    expectNothingLike(
      'Inga Holm was pulled out alive after 19 hours under a school wall in Lima.',
      /^After how many hours .* under/,
    ));

  it('that went by is counted', () =>
    expectAsked(
      'Inga Holm was pulled out alive in Lima after 19 hours.',
      'After how many hours was Inga Holm pulled out alive in Lima? 19 hours',
    ));
});

describe('who is called on to act', () => {
  it('is not what is called for', () =>
    expectNothingLike(
      'The treaty of Lima, signed in May 1992, calls for Norland to pull out of the port of Toledo.',
      /^For which|does the treaty of Lima call for\? Norland$/,
    ));
});

describe('what is counted in a clause about it', () => {
  it('is not asked for where only some of it was reached', () =>
    expectNothingLike(
      'In May 1970 Danish soldiers reached three mountain villages cut off by snow.',
      /^How many mountain villages were cut off/,
    ));

  it('is asked for in its own clause', () =>
    expectAsked(
      'Three mountain villages in Norway were cut off by snow in May 1970.',
      'How many mountain villages in Norway were cut off by snow in May 1970? three',
    ));
});

describe('a phrase told with doubt', () => {
  const ILL =
    'In the summer of 1819 about a thousand sailors fell ill, probably with malaria, in the swamps of Toledo.';

  it('is not asked for as sure', () => expectNothingLike(ILL, /malaria$/));

  it('is left out where it stands in commas', () =>
    expectAsked(
      ILL,
      'When did about a thousand sailors fall ill in the swamps of Toledo? in the summer of 1819',
    ));
});

describe('a person in a relative clause with a preposition', () => {
  it('keeps that preposition', () =>
    expectAsked(
      'Tom Berg was received in Oslo by President Karin Lund, with whom he discussed the fight against smuggling.',
      'With whom did Tom Berg discuss the fight against smuggling? Karin Lund',
    ));

  it('is not a noun farther back', () =>
    expectNothingLike(
      'The chytrid fungus, which infects the skin through which frogs breathe and drink, is blamed for the loss of 90 species.',
      /fungus through/,
    ));
});

describe('words that lean on what was left out', () => {
  it.each([
    [
      'Karin Berg cut off the farms of Norland from the port of Toledo so completely that bread cost 9 dollars.',
      /completely\?/,
    ],
    ['Norland plans to train welders together with the Lundby Institute.', /^With .* together\?/],
    ['Karin Berg is not expected to reach Lundby before Thursday.', /not expected to do\?/],
    ['Debates in Norland begin at noon on each day that parliament sits.', /each day$/],
  ])('do not stand alone: %s', expectNothingLike);

  it('go, or have what they lean on', () => {
    expectAsked(
      'Karin Berg flew far off course in thick fog on 5 May 1941.',
      'When did Karin Berg fly far off course in thick fog? 5 May 1941',
    );
    expectAsked(
      '"I would rather lose," Karin Berg told parliament to applause from her benches.',
      'Who told parliament, "I would rather lose"? Karin Berg',
    );
  });

  it('keep the perfect of what came before', () =>
    expectAsked(
      'Karin Berg, who joined Lundby Rovers in May, had played only two previous games for Norway.',
      'How many previous games had Karin Berg played for Norway? two',
    ));
});

describe('a name that somebody is called', () => {
  it('is not made longer', () =>
    expectNothingLike(
      'Marie Holm was born in Lima. In 1891 Holm moved to Oslo, where she began to call herself Marie.',
      /call herself Marie Holm/,
    ));
});

describe('a time that is counted', () => {
  const THIRD = 'Karin Berg travelled to Lima for the third time in nine days on 5 May 1990.';

  it('stays in the question', () =>
    expectAsked(THIRD, 'Who travelled to Lima for the third time in nine days on 5 May 1990? Karin Berg'));

  it('is no span', () => expectNothingLike(THIRD, /^(?:For how long|In how many days)/));
});

describe('an "as" before a clause', () => {
  it('brings no half name with it', () =>
    expectNothingLike(
      'Substitute Karin Berg scored twice in the closing minutes as 10-man Norland came from behind in Oslo.',
      /as 10-man(?! Norland)/,
    ));
});

describe('a sentence that opens with "Asked"', () => {
  it('tells who replied what', () =>
    expectAsked(
      'Asked whether she would resign, Karin Berg replied: “I have won a second term.”',
      'Who replied, “I have won a second term”? Karin Berg',
    ));
});

describe('a quoted phrase', () => {
  it('is told to its end', () =>
    expectAsked(
      'Karin Berg called Norland “a museum with the lights off”.',
      'What did Karin Berg call Norland? a museum with the lights off',
    ));
});

describe('a place that is a spot on the pitch', () => {
  it('is not asked for', () =>
    expectNothingLike('Norway equalised from the penalty spot in Lima in May 1990.', /^Where .* from/));
});

describe('money made of things', () => {
  it('is not counted as "how much funds"', () =>
    expectNothingLike(
      'Norland is counting on 1.2 billion euros of recovery funds.',
      /how much recovery funds/,
    ));

  it('is counted where it is a mass', () =>
    expectAsked(
      'Norland is counting on 1.2 billion euros of Danish aid.',
      'On how much Danish aid is Norland counting? 1.2 billion euros',
    ));
});

describe('a description and its name', () => {
  it('are no list without an "and"', () =>
    expectNothingLike(
      'Harlan is suing the supplier of the software, Loadstone Systems of Austin, Tex., for 22 million dollars.',
      /Loadstone Systems of Austin for/,
    ));
});

describe('a place behind an object', () => {
  it('is not asked for where it may be that of the object', () => {
    expectNothingLike('Inga Holm represents boat owners in the port of Lundby.', /^Where does/);
    expectNothingLike(
      'Inga Holm sent the supporters at Toledo Park into raptures in May 1990.',
      /^(?:Where|At which) .*Inga Holm send/,
    );
  });

  it('is asked for where something was done there', () =>
    expectAsked(
      'Inga Holm built a bridge in Toledo in May 1990.',
      'In which city did Inga Holm build a bridge in May 1990? Toledo',
    ));
});

describe('a deed', () => {
  it('is not asked for without what made it one', () =>
    expectNothingLike(
      'Inga Holm was accused of fishing without a permit in May 1990.',
      /accused of without/,
    ));

  it('is asked for by itself', () =>
    expectAsked(
      'Inga Holm was accused of fraud in May 1990.',
      'What was Inga Holm accused of in May 1990? fraud',
    ));
});

describe('what is seen of somebody', () => {
  it('is not torn from where it leads', () =>
    expectNothingLike(
      'Tom Berg, a farmer who fled Lundby, said he had seen gunmen herding soldiers into a truck.',
      /whom did he see into a truck/,
    ));
});

describe('a length', () => {
  it('is not what something stretches for', () =>
    expectNothingLike(
      'The wall of Lundby stretched for more than a kilometre in 1850.',
      /^What did .* stretch for/,
    ));
});

describe('whom something was made for, behind an object', () => {
  it('is not asked for without the object of the infinitive', () =>
    expectNothingLike(
      'Anning was the daughter of Richard Holm, a carpenter who dug up “fossils” to sell to summer visitors, and his wife Mary.',
      /^To whom/,
    ));
});
