import { describe, expect, it } from 'vitest';
import { askAbout, createEngine, findFacts, readArticle } from '../../src/pipeline.js';
import { draftQuestions } from '../../src/realise/draft-questions.js';
import { packageFiles } from '../../src/resources.js';

const created = createEngine(packageFiles());
if (!created.ok) throw new Error(created.findings[0]?.message);
const engine = created.value;
const rules = engine.rules.rules.map((compiled) => compiled.rule);

/** Statements that make a text one that explains, and ask nothing that the tests look for. */
const around =
  'A state needs rules. Towns grow slowly. Rules change with time. Some towns are old. Most rules are short. Old rules seldom help. New rules are rare. Rules are not all the same.';

function reading(text: string, title = 'How towns are ruled') {
  const read = readArticle(new TextEncoder().encode(`${title}\n\n${around} ${text}`), { name: 'a.txt' });
  if (!read.ok) throw new Error(read.findings[0]?.message);
  return findFacts(engine, read.value);
}

/** Questions usually asked of an undated text. */
const asked = (text: string, title?: string): readonly string[] =>
  askAbout(engine, reading(text, title), ['short']).cards.map(
    ({ question, answer }) => `${question} ${answer}`,
  );

/** Questions that keep the laws, whatever they are worth. */
function allowed(text: string): readonly string[] {
  const { document, facts } = reading(text);
  return draftQuestions(document, facts, rules, [], 0).drafts.map(
    ({ question, answer }) => `${question} ${answer.text}`,
  );
}

describe('a text that explains how things are', () => {
  it.each([
    [
      'The premier and the judges are appointed by the king.',
      'Who appoints the premier and the judges? the king',
    ],
    [
      'The treasurer presents the budget to the council.',
      'Who presents the budget to the council? the treasurer',
    ],
    [
      'Clerks are picked at random from the list of teachers.',
      'Who is picked at random from the list of teachers? clerks',
    ],
    [
      'Small thefts are dealt with by a clerk without a hearing.',
      'Who deals with small thefts without a hearing? a clerk',
    ],
    [
      'You must answer the letter within nine days.',
      'Within how many days must you answer the letter? nine days',
    ],
    ['Ballots are sorted by hand in each village.', 'How are ballots sorted in each village? by hand'],
    [
      'A royal order becomes law when the king signs it.',
      'When does a royal order become law? when the king signs it',
    ],
    [
      'Jurors serve for two weeks. They receive no wage but can claim travel costs from the court.',
      'From whom can jurors claim travel costs? the court',
    ],
    [
      'If a village wants to build a road, it must ask the king for money.',
      'If a village wants to build a road, whom must it ask for money? the king',
    ],
    [
      'If no candidate wins half of the votes, a second round is held after three weeks.',
      'If no candidate wins half of the votes, after how many weeks is a second round held? three weeks',
    ],
  ])('%s', (text, card) => expect(allowed(text)).toContain(card));

  it.each([
    [
      'where the title names the answer',
      'The mayor chairs the council.',
      'The work of a mayor',
      /^Who chairs/,
    ],
    [
      'of what "the change" left open',
      'The council alters the rule. The change requires a large majority.',
      '',
      /^What requires/,
    ],
    [
      'what "they" are whose case is asked for',
      'When the drops become heavy, they fall as rain.',
      '',
      /they/,
    ],
    ['how long only somebody may', 'Only a judge can allow detention for nine weeks.', '', /^For how long/],
    [
      'with "only" torn off',
      'The charter can be changed only by a large majority of the council.',
      '',
      /only\?/,
    ],
    ['what number a share is', 'The council approves nine in ten plans.', '', /^How many/],
    [
      'whose members a count tells of',
      'The council consists of 60 members, who represent nine towns.',
      '',
      /^How many members represent/,
    ],
    [
      'a term without its aim',
      'The bill goes to a committee. The committee has six weeks to examine it.',
      '',
      /^How many weeks/,
    ],
    [
      'of critics of nothing',
      'Critics complain that it is slow. They point to the long list of cases.',
      '',
      /^What do critics point/,
    ],
  ])('is not asked %s', (_, text, title, pattern) => {
    expect(asked(text, title || undefined).filter((one) => pattern.test(one))).toEqual([]);
  });

  it('names a case that a rule would leave out', () => {
    expect(allowed('When it reaches the surface, magma is called lava.').join()).not.toContain(
      'By what name',
    );
  });
});

describe('a text that tells of an occasion', () => {
  it.each([
    ['of a dated one', 'On Monday the premier and the judges are appointed by the king.', /^Who appoints/],
    [
      'of persons',
      'Karin Berg met Oskar Lund. Inga Holm met Arne Vik. The premier and the judges are appointed by the king.',
      /^Who appoints/,
    ],
    [
      'to "you"',
      'Karin Berg met Oskar Lund and Inga Holm. You must answer the letter within nine days.',
      / you /,
    ],
  ])('%s is not asked so', (_, text, pattern) => {
    expect(allowed(text).filter((one) => pattern.test(one))).toEqual([]);
  });
});

it('a term that ran from a deed before is not asked for', () => {
  expect(allowed('Karin Berg resigned within nine days.').filter((one) => /^Within/.test(one))).toEqual([]);
});

it('what somebody said is not put under a condition that only the report stands under', () => {
  const text = 'Once the war had ended, Karin Berg said that aid could be sent to Lundby.';
  expect(asked(text).filter((one) => /^Once/.test(one))).toEqual([]);
});

it('a measure is nobody who says so', () => {
  const text = 'The seats of the Norland Assembly are divided among the towns according to population.';
  expect(asked(text).filter((one) => /^According to population/.test(one))).toEqual([]);
});
