import { describe, expect, it } from 'vitest';
import { asked, drafting } from '../fixtures/drafting.js';

describe('states', () => {
  it.each([
    ['Copper remains the main export of Peru.', 'What remains the main export of Peru? copper'],
    ['At least 60 people were on board.', 'How many people were on board? at least 60'],
    [
      'In 1961 Karin Berg became the first woman to cross the Baltic.',
      'In what year did Karin Berg become the first woman to cross the Baltic? 1961',
    ],
    [
      'Viktor Marek remained the mayor of Lundby until 1999.',
      'Until what year did Viktor Marek remain the mayor of Lundby? 1999',
    ],
    [
      'Karin Berg was a British chemist, painter and teacher.',
      'Who was Karin Berg? a British chemist, painter and teacher',
    ],
    ['Lima is the largest city of Peru.', 'Which city is the largest city of Peru? Lima'],
    [
      'Lima and Cusco are the largest cities of Peru.',
      'Which cities are the largest cities of Peru? Lima and Cusco',
    ],
  ])('%s', (text, card) => expect(asked(text)).toContain(card));

  it.each([
    ['one of many', 'Karin Berg is a Peruvian landowner.'],
    ['of nobody knows what', 'Karin Berg is the winner.'],
    ['only possible', 'Karin Berg may be the oldest woman in Norway.'],
    ['denied of a person', 'Karin Berg is not the largest landowner of Peru.'],
    ['denied of one of countless things', 'Karin Berg is not the main founder of Lundby.'],
  ])('are not asked for where they are %s', (_, text) =>
    expect(asked(text).filter((card) => card.endsWith('? Karin Berg'))).toEqual([]),
  );
});

describe('posts held no longer', () => {
  it.each([
    [
      'Former Norwegian foreign minister Oskar Lund led the talks.',
      'What former post did Oskar Lund hold? Norwegian foreign minister',
    ],
    [
      'Karin Berg, a former mayor of Lundby, was elected in May.',
      'What former post did Karin Berg hold? mayor of Lundby',
    ],
    [
      'Oskar Lund, a retired judge of the Swedish court, led the talks.',
      'What former post did Oskar Lund hold? a retired judge of the Swedish court',
    ],
  ])('%s', (text, card) => {
    const cards = asked(text);
    expect(cards).toContain(card);
    // Who held it before or after would be as right an answer.
    for (const one of cards) expect(one).not.toMatch(/^Who (?:is|was) (?:a|the) (?:former|retired|mayor)/);
  });

  it('are not called former where they are held still', () => {
    const cards = asked('Karin Berg, the mayor of Lundby, was elected in May.');
    expect(cards).toContain('Who was the mayor of Lundby? Karin Berg');
    for (const card of cards) expect(card).not.toContain('former');
  });

  it.each([
    ['it was never held', 'Karin Berg was not a former mayor of Lundby.'],
    ['it does not say of what', 'Former president Angela Holm arrived on Monday.'],
    ['two people held it', 'Viktor Marek and Karin Berg, former mayors of Lundby, met in Oslo.'],
  ])('are not asked for where %s', (_, text) =>
    expect(asked(text).filter((card) => card.startsWith('What former post'))).toEqual([]),
  );
});

describe('days in what somebody said', () => {
  it.each([
    [
      'Karin Berg said that Viktor Marek left Cuba on Friday.',
      'According to Karin Berg, who left Cuba on Friday, 29 May 2020? Viktor Marek',
    ],
    [
      'Karin Berg announced that Viktor Marek would visit Cuba on Thursday.',
      'According to Karin Berg, who would visit Cuba on Thursday, 4 June 2020? Viktor Marek',
    ],
    [
      'Karin Berg said that the Norland Museum was opened yesterday.',
      'According to Karin Berg, which museum was opened on Sunday, 31 May 2020? the Norland Museum',
    ],
    [
      'Karin Berg said that the Norland Museum would close next year.',
      'According to Karin Berg, which museum would close in 2021? the Norland Museum',
    ],
    [
      'The Norland Institute said that Viktor Marek fled to Cuba last month.',
      'According to the Norland Institute, who fled to Cuba in May 2020? Viktor Marek',
    ],
    [
      'The Norland Institute said that Viktor Marek would visit Cuba next month.',
      'According to the Norland Institute, who would visit Cuba in July 2020? Viktor Marek',
    ],
  ])('are counted from the day of writing: %s', (text, card) => expect(asked(text)).toContain(card));

  it.each([
    ['Karin Berg said that Viktor Marek left Cuba on Friday.'],
    ['Karin Berg said that the Norland Museum was opened yesterday.'],
    ['The Norland Institute said that Viktor Marek would visit Cuba next month.'],
  ])('are left in no question as they stand: %s', (text) => {
    const questions = drafting(text).drafts.map(({ question }) => question);
    expect(questions.length).toBeGreaterThan(1);
    for (const question of questions) expect(question).not.toMatch(/yesterday|next|last|on \w+day(?!, \d)/);
  });

  it('belong to the saying where they stand with it', () => {
    const cards = asked('Karin Berg said on Friday that Viktor Marek left Cuba.');
    expect(cards).toContain('According to Karin Berg, who left Cuba? Viktor Marek');
  });
});

describe('not one thing but another', () => {
  it.each([
    ['Karin Berg visited not Cuba but Malta in 1987.', 'Cuba'],
    ['Not Karin Berg but Hugo Paz founded the Norland Museum in 1987.', 'Karin Berg'],
    ['Norway closed the Lowmarsh smelter not in 1987 but in 1988.', '1987'],
  ])('%s: no card says %s', (text, untrue) => {
    const { dropped } = drafting(text);
    expect(asked(text).filter((card) => card.includes(untrue))).toEqual([]);
    expect(dropped.map(({ code }) => code)).toContain('negation-scope');
  });

  it('is asked with what holds where that is plain', () =>
    expect(asked('Not Norway but Sweden signed the Sunda accord.')).toEqual([
      'Which country signed the Sunda accord? Sweden',
      'What did Sweden sign? the Sunda accord',
    ]));
});

describe('a pronoun for the source that the question names', () => {
  it.each([
    [
      'Ulla Berg said she had visited Norway in May 2019.',
      'According to Ulla Berg, which country did she visit in May 2019? Norway',
    ],
    [
      'The Green Union said it had arrested 14 spies.',
      'According to the Green Union, how many spies did it arrest? 14',
    ],
  ])('stays: %s', (text, card) => expect(asked(text)).toContain(card));

  it('but no other', () => {
    const cards = asked('Ulla Berg said Hugo Paz had left because he had sold 14 boats.');
    expect(
      cards.filter((card) => /According to Ulla Berg.*\bhe\b/.test(card) && !card.includes('Paz')),
    ).toEqual([]);
  });
});

describe('an answer', () => {
  it('closes the quotation that it ends in', () =>
    expect(asked('Karin Berg urged Norway to refrain from "hasty and unwise steps".')).toContain(
      'What did Karin Berg urge Norway to do? refrain from "hasty and unwise steps"',
    ));

  it.each([
    ['how often for when', 'The Lowmarsh plant pumps 110,000 barrels a day.', /^When/],
    [
      'what may have followed the words',
      'Oskar Lund confessed that he had burned the barn and was jailed in 1912.',
      /jailed/,
    ],
    ['what is decided for why', 'Karin Berg will decide by 2025 whether to enter talks with Norway.', /^Why/],
  ])('is never %s', (_, text, wrong) => {
    expect(asked(text).filter((card) => wrong.test(card))).toEqual([]);
  });
});
