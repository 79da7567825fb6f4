import { describe, expect, it } from 'vitest';
import { asked, drafting } from '../fixtures/drafting.js';

const elsewhere = 'A walk in Lowmarsh';

describe('a question that leaves its scene open is not asked', () => {
  it.each([
    ['a reaction to nobody knows what', 'Karin Berg responded by closing the Lorne ferry.', /respond/],
    [
      'what followed nobody knows what',
      "Karin Berg's election to the Royal Society followed in 1947.",
      /follow/,
    ],
    ['who took which office', 'Karin Berg took office in March.', /Who took office/],
    ['who took which command', 'Karin Berg took command in 1921.', /Who took command/],
    ['who did something some day', 'Karin Berg has governed since 2011.', /Who has governed/],
    ['what broke when', 'The Lorne scandal broke in February.', /What broke|Who broke/],
    ['a denial without an occasion', 'Karin Berg denied that any money had changed hands.', /den(?:y|ied)/],
    ['a short saying without one', 'Karin Berg said that she was hopeful.', /said/],
    [
      'what she took over',
      'Karin Berg took over after seven years as a nurse in Lundby.',
      /take over|took over/,
    ],
    ['which post she left', 'Karin Berg resigned as director in 1917.', /Who resigned/],
    ['which land’s minister', 'Karin Berg resigned as defence minister in February.', /Who resigned/],
    ['a post of any land', 'Business secretary Karin Berg met Karl Holm in Oslo.', /Who (?:is|was) the/],
    ['what many become', 'Karin Berg became a writer.', /Who became/],
    ['what the mice were exposed to', 'Karin Berg exposed the Lorne mice in 1921.', /expose/],
    ['whether she would accept', 'Karin Berg said that she would accept.', /said/],
  ])('%s: %s', (_, text, question) => {
    expect(asked(text, elsewhere).filter((one) => question.test(one))).toEqual([]);
  });

  it.each([
    [
      'Karin Berg responded to the tax on salt by closing the Lorne ferry.',
      'How did Karin Berg respond to the tax on salt? by closing the Lorne ferry',
    ],
    ['The Lorne war lasted from 1791 to 1804.', 'What lasted from 1791 to 1804? the Lorne war'],
    ['The Lorne scandal lasted nearly two years.', 'What lasted nearly two years? the Lorne scandal'],
    ['Karin Berg took over from Karl Holm in 2011.', 'Who took over from Karl Holm in 2011? Karin Berg'],
    [
      'Karin Berg resigned as director of the Lorne Bank in 1917.',
      'Who resigned as director of the Lorne Bank in 1917? Karin Berg',
    ],
    [
      'The Norwegian business secretary, Karin Berg, met Karl Holm in Oslo.',
      'Who was the Norwegian business secretary? Karin Berg',
    ],
    ['Karin Berg became chief engineer in 1905.', 'Who became chief engineer in 1905? Karin Berg'],
    ['Karin Berg took office in Lundby in 2011.', 'Who took office in Lundby in 2011? Karin Berg'],
    ['Karin Berg has governed Norland since 2011.', 'Who has governed Norland since 2011? Karin Berg'],
    ['The Lorne dam was opened in 1921.', 'What was opened in 1921? the Lorne dam'],
    [
      'Karin Berg denied that Norland had sold any arms to Sweden.',
      'Who denied that Norland had sold any arms to Sweden? Karin Berg',
    ],
    [
      'Karin Berg discovered in 1896 that uranium gives off invisible rays.',
      'Who discovered in 1896 that uranium gives off invisible rays? Karin Berg',
    ],
    ['Karin Berg said that the walk would last.', 'Who said that the walk would last? Karin Berg'],
    [
      'Karin Berg exposed the Lorne mice to radium in 1921.',
      'What did Karin Berg expose to radium in 1921? the Lorne mice',
    ],
  ])('but: %s', (text, card) => expect(asked(text, elsewhere)).toContain(card));

  it('asks for the holder of a post in a title’s only country', () =>
    expect(
      asked('Business secretary Karin Berg met Karl Holm in Oslo.', 'Norway closes its mines'),
    ).toContain('Who was the business secretary? Karin Berg'));

  it('says why', () => {
    const { dropped } = drafting('Karin Berg took office in March.', elsewhere);
    expect(dropped.map(({ code }) => code)).toContain('question-too-bare');
  });
});
