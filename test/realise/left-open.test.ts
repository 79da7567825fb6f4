import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string, title = '') =>
  expect(asked(text, title)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp, title = '') =>
  expect(asked(text, title).filter((question) => pattern.test(question))).toEqual([]);

describe('a time that owns something', () => {
  it.each([
    [
      'Karin Berg met Otto Lund in Oslo on Monday. Monday’s visit had been put off twice in April 2020.',
      /visit/,
    ],
    ['Friday’s vote approved a new bridge in Lundby.', /vote/],
  ])('is not put into words: %s', expectNothingLike);

  it('is told with its date where more is told of what it owns', () =>
    expectAsked(
      'Friday’s vote in Lundby approved a new bridge.',
      'What did the vote of Friday, 29 May 2020 in Lundby approve? a new bridge',
    ));
});

describe('"then" and "until now"', () => {
  it.each([
    ['The government then based in Lundby signed a treaty with Norland.', /then based/],
    ['Otto Lund, who had until now declined to sign the treaty, left Oslo.', /decline/],
  ])('point to what the question does not tell: %s', expectNothingLike);

  it('are clear beside their year', () =>
    expectAsked(
      'The government then based in Lundby in 2012 signed a treaty with Norland.',
      'Who signed a treaty with Norland? the government then based in Lundby in 2012',
    ));
});

describe('a quotation', () => {
  it('of two clauses is told once', () =>
    expectAsked(
      '"Taxes didn’t break this town, they just sped it up," said Inga Holm.',
      'Who said, "Taxes didn’t break this town, they just sped it up"? Inga Holm',
    ));

  it.each([
    ['"Both of them need to sleep," Otto Lund said.', /Who said/],
    ['"We told them to leave," said Otto Lund.', /Who said/],
    ['"That was wrong," said Otto Lund.', /Who said/],
  ])('whose pronouns mean what was told before is not asked about: %s', expectNothingLike);

  it('that names what its pronouns mean is', () =>
    expectAsked(
      '"The miners know that they must leave," said Otto Lund.',
      'Who said, "The miners know that they must leave"? Otto Lund',
    ));
});

describe('what somebody said', () => {
  it('is in the question', () =>
    expectNothingLike(
      'Inga Berg is a minister in Norland. If the panel fails to agree within six months, Berg added, her ministry would be ready to close the mine in Lundby.',
      /who (?:said|added)\?/,
    ));

  it('is not told by a bare number', () =>
    expectNothingLike(
      'One, who asked not to be named, said Otto Lund had already promised his men that he would leave the union.',
      /According to one/,
    ));

  it.each([
    ['Norland Rail, which runs the line, declined to comment on the strike.', /decline/],
    ['Otto Lund refused to discuss the payment.', /refuse/],
    ['Otto Lund refused to commit himself.', /commit/],
  ])('is no silence: %s', expectNothingLike);

  it('may be a refusal to do something', () =>
    expectAsked(
      'Karin Berg declined to sign the treaty.',
      'What did Karin Berg decline to do? sign the treaty',
    ));
});

describe('the government of a capital', () => {
  it('is asked for as one where it keeps soldiers', () =>
    expectAsked('Ankara keeps soldiers in Norland.', 'Which government keeps soldiers in Norland? Ankara'));

  it('is not asked for where it does what no town does', () =>
    expectNothingLike('Oslo cut the grant for Lundby in 2012.', /^Which city/));

  it('is none where a town does what towns do', () =>
    expectAsked('Oslo hosted the games in 1952.', 'Which city hosted the games in 1952? Oslo'));
});

describe('an answer', () => {
  it.each([
    [
      'tells when, and not how long before',
      'The negotiations with Norland were broken off a few months before the revolt that toppled Otto Lund.',
      /^When/,
    ],
    [
      'is a name where a name is asked for',
      'The Lundby-based company said it has reached a deal to sell its shops to Corvane Holdings.',
      /^Which company said/,
    ],
    ['keeps its bound', 'The bank has closed its branches in Lundby until at least May 2021.', /2021$/],
    [
      'tells of nothing that is only likely',
      'The most likely outcome is a weak cabinet that stumbles on until October, said Inga Holm.',
      /^(?:According to Inga Holm, )?[Uu]ntil when/,
    ],
    [
      'is one of one wish',
      'The premier, Otto Lund, proposed raising taxes. Lund wanted to close a mine.',
      /want to do\?/,
    ],
    ['is no complaint lodged', 'Norway lodged a complaint at the United Nations.', /What did Norway lodge/],
    [
      'is no village among many',
      'Karin Berg moved to Nyborg, a fishing village on the west coast.',
      /described/,
    ],
  ])('%s', (_, text, pattern) => expectNothingLike(text, pattern));

  it('may tell of a place what is said of no other', () =>
    expectAsked(
      'Ships avoid Nyborg, the oldest port in Norland.',
      'What is Nyborg? the oldest port in Norland',
    ));
});

describe('who somebody is', () => {
  it('is told as of today where they speak in the news', () =>
    expectAsked(
      '"The dam is old," said Inga Holm, a retired engineer at Lundby College.',
      'Who is Inga Holm? a retired engineer at Lundby College',
    ));

  it('is told as of then where they died', () =>
    expectAsked(
      'Inga Holm, a Danish painter who lived in Lundby, died in Oslo in 2019.',
      'Who was Inga Holm? a Danish painter who lived in Lundby',
    ));

  it('is told by name where a second noun is said of them', () =>
    expectAsked(
      'Karin Berg was a Danish politician and trade union lawyer who served as Minister of Labour from 1933 to 1945.',
      'In what post did Karin Berg serve from 1933? Minister of Labour',
    ));
});

describe('an event of a kind that the title tells of', () => {
  const SIGNED =
    'Norland signed a pact with Sarland in Lundby.\n\nMinisters from both countries met for two hours.\n\n';
  const title = 'Norland and Sarland agree on fishing';

  it('is not clear where another was just told of', () =>
    expectNothingLike(
      `${SIGNED}In 2012 Westmark signed a memorandum with Kareto. Otto Lund condemned the accord.`,
      /the accord/,
      title,
    ));

  it('is clear where none was', () =>
    expectAsked(`${SIGNED}Otto Lund condemned the accord.`, 'Who condemned the accord? Otto Lund', title));

  it('is not clear by its number', () =>
    expectNothingLike('A second meeting took place at Lundby on 15 June 2012.', /second meeting/));

  it('is not told by "the court" of some decade', () =>
    expectNothingLike('Norway settled two disputes with Denmark at the court in the 1980s.', /the court/));
});

describe('two clauses joined by "and"', () => {
  it('each have their subject', () =>
    expectAsked(
      'The ferry had been late after Norway bought land north of Bergen and Oslo filed a protest at the United Nations.',
      'Which country bought land north of Bergen? Norway',
    ));
});

describe('half of what is told', () => {
  it.each([
    [
      'Inga Holm won the long race in 7 minutes, 18.46 seconds on the lake of Lundby in Norland.',
      /7 minutes(?!,? 18)|how many minutes/,
    ],
    ['It ended in one of the worst defeats suffered by the empire of Norland in the north.', /defeats/],
    [
      'Otto Lund, a former Olympian who took over the long programme of the Lundby club in 2019, left.',
      /\? Olympian$/,
    ],
  ])('is not asked for: %s', expectNothingLike);
});
