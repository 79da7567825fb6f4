import { describe, expect, it } from 'vitest';
import { asked, drafting } from '../fixtures/drafting.js';

const elsewhere = 'A walk in Lowmarsh';

describe('a question that could be asked of many an occasion is not asked', () => {
  it.each([
    ['who gave', 'Karin Berg provided money.', /Who provided/],
    ['who went', 'Karin Berg went from door to door.', /Who went/],
    ['who agreed', 'The French agreed to leave.', /Who agreed/],
    ['what was lifted', 'A tsunami alert was lifted at dawn.', /What was lifted/],
    ['where something is held', 'A reception will be held in Lundby.', /Where will/],
    ['who denies', 'Karin Berg denies wrongdoing.', /Who denies/],
  ])('%s: %s', (_, text, question) =>
    expect(asked(text, elsewhere).filter((one) => question.test(one))).toEqual([]),
  );

  it.each([
    [
      'a name',
      'Karin Berg provided money for Lundby.',
      elsewhere,
      'Who provided money for Lundby? Karin Berg',
    ],
    ['a year', 'Karin Berg turned to opera in 1912.', elsewhere, 'Who turned to opera in 1912? Karin Berg'],
    [
      'more that tells something',
      'Karin Berg taught mathematics and physics.',
      elsewhere,
      'Who taught mathematics and physics? Karin Berg',
    ],
    [
      'a word of the title',
      'Karin Berg provided money.',
      'Money for Lowmarsh',
      'Who provided money? Karin Berg',
    ],
    [
      'who has a part in it',
      'Karin Berg visited survivors.',
      'Quake in Lowmarsh',
      'Who visited survivors? Karin Berg',
    ],
    ['what always holds', 'A gate regulates water.', elsewhere, 'What does a gate regulate? water'],
  ])('but it is with %s', (_, text, title, card) => expect(asked(text, title)).toContain(card));

  it('and who says so may be all that is named', () =>
    expect(asked('Karin Berg said majorities may trample on minorities.')).toContain(
      'According to Karin Berg, what may trample on minorities? majorities',
    ));

  it('says why', () =>
    expect(drafting('Karin Berg provided money.', elsewhere).dropped.map(({ code }) => code)).toContain(
      'question-too-bare',
    ));
});
