import { describe, expect, it } from 'vitest';
import { gapsJudged } from '../fixtures/gaps.js';

/** The answers of all honest gaps of a text. */
const hidden = (text: string, title?: string): readonly string[] => [
  ...new Set(gapsJudged(text, title).map(({ answer }) => answer.text)),
];

describe('no gap cuts', () => {
  it.each([
    ['a day from its month', 'Karin Berg opened the fair of Ravensby on Sept. 14, 1907, in Lundby.', /^14$/],
    ['what "or" brings in', 'Candidates need to live, work or own property in Ravensby.', /^or /],
    ['a term', 'In 1907 Karin Berg of Ravensby paid value added tax on flour.', /^added tax/],
    [
      'the surname of two',
      'In 1907 the mill of Ravensby was founded by Walter and Inga Berg.',
      /^Inga Berg$/,
    ],
    [
      'the name of a party',
      'The largest group, Norland Together, called for a vote in Ravensby in 1907.',
      /^Norland$/,
    ],
    [
      'a town from its land',
      'Karin Berg bought Hillstone Systems of Lundby, Tex., in 1907.',
      /Systems of Lundby$/,
    ],
    [
      'what the main verb did from what it helped to do',
      'The raid on Ravensby in 1907 helped the army of Otto Lund to go on the offensive and outshining the fleet of Bergen.',
      /outshining/,
    ],
    [
      'a phrase in the middle',
      'In 1907 Karin Berg of Ravensby went through the old book page by page.',
      /page$/,
    ],
    [
      'two phrases with "of"',
      'Karin Berg of Ravensby had the heart of a child and the pride of a king.',
      /^a child and the/,
    ],
    [
      'a name from its remark',
      'In 1907 the council of Ravensby demanded the sudden release of Inga Holm, the old miller.',
      /^sudden release of Inga Holm$/,
    ],
    [
      'people from where they were driven',
      'In 1907 Karin Berg of Ravensby saw gunmen herding weavers into a barn.',
      /herding weavers$/,
    ],
    [
      'a month from what "or" brings in',
      'In 1907 the council of Ravensby told Karin Berg to sell the mill before the start of August or face ruin.',
      /^(?:start of )?August or face/,
    ],
    [
      'a verb that was taken for a noun',
      'In 1907 the rule of the Ravensby guild lets a small family stop sales that most weavers want.',
      /stop sales/,
    ],
  ])('%s', (_, text, answer) => expect(hidden(text).filter((one) => answer.test(one))).toEqual([]));

  it('but hides a whole list and a whole name', () => {
    expect(hidden('In 1907 Karin Berg met tanners and bakers in Ravensby.')).toContain('tanners and bakers');
    expect(hidden('In 1907 Karin Berg of Lund met Inga Holm in Ravensby.')).toContain('Inga Holm');
  });
});

describe('no gap hides who told it, and to whom:', () => {
  it.each([
    [
      'those who were told',
      'Karin Berg told old friends in Ravensby that the mill had burned down in 1907.',
      /friends/,
    ],
    ['reporters', '"We sell flour," Karin Berg told reporters in Ravensby in 1907.', /reporters|Ravensby/],
    [
      'the paper',
      'Karin Berg told the Lundby Post that the mill of Ravensby had burned down in 1907.',
      /Post/,
    ],
    [
      'that nothing was said',
      'In 1907 the Bank of Norland did not respond to written requests for comment.',
      /requests/,
    ],
    [
      'people without a name',
      'The mill of Ravensby burned down in 1907, several survivors from Lundby have claimed.',
      /survivors/,
    ],
    [
      'officials',
      'Local officials in Ravensby said that the mill of Karin Berg had burned down in 1907.',
      /officials/,
    ],
    [
      'a spokeswoman',
      'In 1907 a bank spokeswoman from Ravensby declined to comment on the sale of Lundby mill.',
      /spokeswoman/,
    ],
    [
      'the trade of somebody who is quoted',
      'The mill of Ravensby burned down in 1907, said Karin Berg, a retired weaver from Lundby.',
      /weaver/,
    ],
    [
      'where somebody who is quoted works',
      'Karin Berg, a teacher at the University of Lundby, said that the mill of Ravensby had burned down in 1907.',
      /University/,
    ],
  ])('%s', (_, text, answer) => expect(hidden(text).filter((one) => answer.test(one))).toEqual([]));

  it('but it hides the trade of somebody who is told of', () =>
    expect(hidden('In 1907 the town of Ravensby chose Karin Berg, a retired weaver from Lundby.')).toContain(
      'retired weaver from Lundby',
    ));
});

describe('no gap hides what is known anyway:', () => {
  const house =
    'Fifty-two members of the 101-seat Council of Ravensby voted for Karin Berg and 46 against her, while three abstained.';

  it.each([
    [
      'a sum of the title',
      'In 1907 Karin Berg sold the mill of Ravensby for $1.1 billion.',
      'Lundby mill sold for $1.1bn',
      /1\.1/,
    ],
    [
      'a year beside a year',
      'Karin Berg wrote of the mill of Ravensby in 1907 and 1908.',
      undefined,
      /^1908$/,
    ],
    [
      'ten of "out of every ten"',
      'Frost killed nine out of every ten oaks in Ravensby in 1907.',
      undefined,
      /^ten$/,
    ],
    [
      'a product',
      'The court of Ravensby has sixteen judges, who sit in two panels of eight, in Lundby.',
      undefined,
      /^sixteen$/,
    ],
    ['the rest of a house', house, undefined, /^(?:46|three)$/],
    [
      'a noun for what has a name',
      'In 1907 war plunged the mountainous country into debt, said Karin Berg of Norland.',
      undefined,
      /country/,
    ],
    [
      'what the title is about',
      'In 1907 Karin Berg of Ravensby sold the burnt mills to Inga Holm.',
      'Old mills of Norland',
      /burnt mills/,
    ],
  ])('%s', (_, text, title, answer) =>
    expect(hidden(text, title).filter((one) => answer.test(one))).toEqual([]),
  );

  it.each([
    [
      'another sum',
      'In 1907 Karin Berg sold the mill of Ravensby for $1.2 billion.',
      'Lundby mill sold for $1.1bn',
      '$1.2 billion',
    ],
    ['the end of a span', 'The mill of Ravensby stood still between 1907 and 1912.', undefined, '1912'],
    ['the most of a house', house, undefined, 'Fifty-two'],
  ])('but %s', (_, text, title, answer) => expect(hidden(text, title)).toContain(answer));
});

describe('a clause that is hidden', () => {
  it('leaves what came of it', () =>
    expect(
      gapsJudged(
        'In 1907 Karin Berg of Ravensby promised to sell the burnt mill, leaving the guild without flour.',
      ).map(({ question, answer }) => `${question} ${answer.text}`),
    ).toContain(
      'In 1907 Karin Berg of Ravensby promised to ___, leaving the guild without flour. sell the burnt mill',
    ));

  it.each([
    [
      'does not take in what is added to its last noun',
      'In 1907 Karin Berg of Ravensby promised to close the old guild, which had met twice a year.',
      /which had met/,
    ],
    [
      'does not stand behind "while"',
      'Inga Holm sold the mill in 1907, while Karin Berg bought the schools of Lundby.',
      /^Karin Berg bought/,
    ],
    [
      'does not stand behind "as"',
      'Prices rose in Ravensby in 1907, as Karin Berg closed the schools of Lundby.',
      /^Karin Berg closed/,
    ],
  ])('%s', (_, text, answer) => expect(hidden(text).filter((one) => answer.test(one))).toEqual([]));
});
