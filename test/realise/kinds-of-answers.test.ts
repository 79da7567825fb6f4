import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('the question word', () => {
  it.each([
    [
      'Corvane Capital, a hedge fund which holds 6 per cent of the Nordic Bank, urged it to sell its mines.',
      'Which fund holds 6 per cent of the Nordic Bank? Corvane Capital',
    ],
    [
      'In March 1948 the Soviets vetoed the election of Inga Holm as mayor.',
      'Who vetoed the election of Inga Holm as mayor in March 1948? the Soviets',
    ],
    [
      'Inga Holm has promised to halve the number of foreign workers in Norway by May 2025.',
      'What has Inga Holm promised to halve by May 2025? the number of foreign workers in Norway',
    ],
    [
      'Brann won the cup in 2004 after substitute Jonas Berntsen scored twice in Bergen.',
      'Who scored twice in Bergen? substitute Jonas Berntsen',
    ],
    [
      'The Federal Assembly elects the seven judges of the Oslo Court for six years.',
      'Which body elects the seven judges of the Oslo Court for six years? the Federal Assembly',
    ],
  ])('goes by what the answer is: %s', expectAsked);

  it('for people that are counted is "who"', () =>
    expectNothingLike('A number of foreign workers attacked Inga Holm in Oslo in 1990.', /What attacked/));

  it('for a company behind its noun is not "whom"', () =>
    expectNothingLike(
      'Holm Dairies has agreed to buy the Dutch cheesemaker Friese Zuivel in May.',
      /[Ww]hom/,
    ));
});

describe('what is driven to do something', () => {
  it('is not asked for with "what"', () =>
    expectNothingLike('In 2022 the war prompted the Baltic states to expel 24 spies.', /prompt to expel/));

  it('is, where it is only expected to do it', () =>
    expectAsked(
      'Inga Holm expects the takeover of the Nordic Bank to save 180 million euros.',
      'What does Inga Holm expect to save 180 million euros? the takeover of the Nordic Bank',
    ));

  it('is asked for where it is a person', () =>
    expectAsked(
      'Inga Holm forced Erik Berg to sell the Nordic Bank.',
      'Whom did Inga Holm force to sell the Nordic Bank? Erik Berg',
    ));
});

describe('set phrases', () => {
  it('are not taken apart', () => {
    expectNothingLike('In 1895 Inga Holm called the farmers of Norway to arms.', /Holm call .* to\?/);
    expectNothingLike("Inga Holm was sent to Erik Berg's support in 1896.", /sent to\?/);
    expectNothingLike('Inga Holm pulled one back on the stroke of half-time.', /What .* back on/);
  });

  it('are no phrases that tell something', () =>
    expectAsked(
      'In 1896 Inga Holm led the farmers of Norway to a famous victory.',
      'What did Inga Holm lead the farmers of Norway to? a famous victory',
    ));
});

describe('where something was done', () => {
  it('in a thing that is no place is told with its preposition', () => {
    expectAsked(
      'Inga Holm died in an ambulance near Oslo in 1990.',
      'Where did Inga Holm die? in an ambulance',
    );
    expectAsked('Inga Holm died in Oslo in 1990.', 'In which city did Inga Holm die? Oslo');
  });

  it('is not asked for of what was checked', () =>
    expectNothingLike('Inga Holm ordered safety checks on all 412 ferries in 1990.', /Where/));
});

describe('what a purpose is about', () => {
  it('is not asked for across a long clause', () => {
    expectNothingLike(
      'In 1825 Inga Holm emptied a keg of water into the Oslo Fjord to mark the opening of the Lundby Canal.',
      /What .* to mark/,
    );
    expectNothingLike(
      'In 1825 Inga Holm marched from Oslo to denounce King Erik Berg in Lundby.',
      /Whom .* denounce in Lundby/,
    );
  });

  it('is asked for across a short one', () =>
    expectAsked(
      'In 1825 Danish planners built the Lundby Canal to irrigate the fields of Jutland.',
      'In 1825, what did Danish planners build the Lundby Canal to irrigate? the fields of Jutland',
    ));
});

describe('a post', () => {
  it('is none where it is only told whose', () => {
    expectNothingLike(
      "Erik Berg's party leader, agriculture minister Inga Holm, visited Oslo in 1990.",
      /What post .* leader/,
    );
    expectAsked(
      'The leader of the Green Party, Inga Holm, visited Oslo in 1990.',
      'What post did Inga Holm hold? leader of the Green Party',
    );
  });
});
