import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const elsewhere = 'A walk in Lowmarsh';
const answers = (text: string, title = elsewhere): readonly string[] =>
  asked(text, title).map((one) => one.slice(one.indexOf('? ') + 2));

describe('an answer that is nothing by itself is none', () => {
  it.each([
    ['another word for a name', 'Karin Berg has pursued the Dutch company since 2011.', 'the Dutch company'],
    [
      'a body that the article knows',
      'The combined group would collect milk from 4,000 farms in seven countries.',
      'the combined group',
    ],
    ['the other of two', 'The treaty of Oslo obliges Norland to consult the other.', 'the other'],
    [
      'another word for a town',
      'Karin Berg arrived in the Danish capital on 5 May 1921.',
      'the Danish capital',
    ],
    ['any company', 'Karin Berg founded a company with Karl Holm in 1921.', 'a company'],
    ['no part in anything', 'Karin Berg is expected to take part by video.', 'take part by video'],
    ['one letter', 'Karin Berg inserted “a” in the title in 1921.', '“a”'],
    [
      'one of its kind',
      'The Lorne Council, which has its seat in Lundby, is normally the only one that can propose a new law.',
      'the only one',
    ],
  ])('%s', (_, text, answer) =>
    expect(answers(text, 'The Dutch company and the group')).not.toContain(answer),
  );

  it.each([
    ['Karin Berg has led the Dutch salt company since 2011.', 'the Dutch salt company'],
    ['Karin Berg inserted a “sea clause” in 1921.', 'a “sea clause”'],
  ])('but: %s', (text, answer) => expect(answers(text)).toContain(answer));
});

describe('somebody brought in by a word and a name is told by the name', () => {
  it.each([
    [
      'A Danish pilot, Karl Holm, won the hearts of children in Lundby.',
      'Who won the hearts of children in Lundby? Karl Holm',
    ],
    [
      'Karin Berg married a Danish pilot, Karl Holm, in 1921.',
      'Whom did Karin Berg marry in 1921? Karl Holm',
    ],
    [
      'The tower in Lundby was designed by a Swedish engineer, Per Strand.',
      'Who designed the tower in Lundby? Per Strand',
    ],
    [
      'The Lorne Army Province, a rebel group that split from the Lorne Union in 2016, seized Lundby.',
      'Who split from the Lorne Union in 2016? the Lorne Army Province',
    ],
  ])('%s', (text, card) => expect(asked(text, elsewhere)).toContain(card));

  it.each([
    ['no full name', 'A town, Lundby, lost its ferry in 1921.', 'Lundby'],
    ['others beside', 'Karin Berg hired an architect, Karl Holm, and a cook in 1921.', 'Karl Holm'],
  ])('but not where there are %s', (_, text, name) => expect(answers(text)).not.toContain(name));
});

describe('words that only their sentence makes clear', () => {
  it.each([
    ['a part of what', 'Karin Berg sailed from the inhabited west coast in 1921.', /coast/],
    ['the only one of many', 'The only road was cut in three places in 1921.', /road/],
    [
      'any number of them',
      'Norland hired seven judges who had learned surveying by settling quarrels.',
      /had seven judges/,
    ],
    [
      'whose members',
      'The Lorne Assembly has 180 members, who are elected for four years.',
      /many members are elected|are 180 members/,
    ],
  ])('%s: %s', (_, text, question) => {
    expect(asked(text, elsewhere).filter((one) => question.test(one))).toEqual([]);
  });

  it.each([
    ['Karin Berg sailed along the west coast of Norland in 1921.', 'the west coast of Norland'],
    ['Karin Berg built the only bridge over the Lorne in 1921.', 'the only bridge over the Lorne'],
    ['Karin Berg wrote to people who had left Norland in 1921.', 'In what year did people leave Norland?'],
  ])('but: %s', (text, words) => expect(asked(text, elsewhere).join()).toContain(words));
});

describe('half of a comparison', () => {
  it.each(['Karin Berg drafted a milder law in 1921.', 'Karin Berg lost two earlier elections.'])(
    'tells not which: %s',
    (text) => expect(asked(text, elsewhere).filter((one) => /milder|earlier/.test(one))).toEqual([]),
  );

  it.each([
    ['Farmers in Norland marched through Lundby to demand higher prices.', 'higher prices'],
    ['Karin Berg built a taller tower than Karl Holm.', 'taller tower'],
  ])('but: %s', (text, words) => expect(asked(text, elsewhere).join()).toContain(words));
});

describe('what the article told before', () => {
  it.each([
    [
      'do so',
      'A state that fails to do so can be taken to the Court of Norland by the Lorne Council.',
      /do so/,
    ],
    ['do the same', 'Karin Berg did the same in Lundby in 1921.', /same/],
    ['the rules that', 'The rules that govern the safety of toys are made in Lundby.', /do the rules/],
  ])('is not asked about: %s', (_, text, question) => {
    expect(asked(text, elsewhere).filter((one) => question.test(one))).toEqual([]);
  });

  it('counts from no day that is left open', () => {
    expect(asked('The Lorne Society has since planted 3,000 trees.', elsewhere)).toContain(
      'How many trees has the Lorne Society planted? 3,000',
    );
  });

  it('but any heart pumps', () => {
    expect(asked('The heart, which pumps blood, is a muscle.', elsewhere).join()).toContain('pump');
  });
});

describe('a quantity without what it counts', () => {
  it('is no subject', () =>
    expect(
      asked('Danish estimates vary, but many put the number of the dead at 6,000.', elsewhere).filter((one) =>
        /many/.test(one),
      ),
    ).toEqual([]));

  it('is no subject as one of ten', () =>
    expect(
      asked('Of 214 frogs caught in Oslo in 1950, fewer than one in ten showed signs of disease.', elsewhere),
    ).not.toContainEqual(expect.stringContaining('signs of disease')));

  it('keeps the word that tells how near it is', () =>
    expect(asked('Karin Berg sold almost a third of the Lundby bank in 1920.', elsewhere)).toContain(
      'What did Karin Berg sell in 1920? almost a third of the Lundby bank',
    ));

  it('is one with what it counts', () =>
    expect(
      asked('Many of the Danish soldiers put General Marek in prison in May 1920.', elsewhere),
    ).toContain('When did many of the Danish soldiers put General Marek in prison? May 1920'));
});

describe('a measure by another thing', () => {
  it.each([
    ['Two Norwegians in three oppose the tunnel under the fjord, Karin Berg said.', /wo Norwegians$/],
    ['Norway sent as many nurses to Malta as Chile.', /^as many nurses/],
    ['Karin Berg gave her sister in Oslo the larger.', /^the larger$/],
    ['Karin Berg rose to 38th after her win in Oslo.', /^38th$/],
  ])('is not asked for without it: %s', (text, pattern) =>
    expect(answers(text).filter((answer) => pattern.test(answer))).toEqual([]),
  );

  it('is asked for where it is a number', () =>
    expect(asked('Norway sent as many as 40 nurses to Malta.', elsewhere)).toContain(
      'How many nurses did Norway send to Malta? as many as 40',
    ));
});
