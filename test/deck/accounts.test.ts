import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDeckValidator } from '../../src/deck/validate-deck.js';
import { askTogether, createEngine, findFacts, makeDeck, readArticle } from '../../src/pipeline.js';
import { packageFiles } from '../../src/resources.js';
import type { Article } from '../../src/types/article.js';
import type { Deck } from '../../src/types/deck.js';

const KINDS = ['choice', 'truefalse', 'short', 'cloze', 'match', 'order'] as const;
const files = packageFiles();
const made = createEngine(files);
if (!made.ok) throw new Error('the rules are not valid');
const engine = made.value;

function article(name: string, text: string, date?: string): Article {
  const read = readArticle(new TextEncoder().encode(text), { name, ...(date === undefined ? {} : { date }) });
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.value;
}

function deckOf(articles: readonly Article[]) {
  const readings = articles.map((one) => findFacts(engine, one));
  const studies = askTogether(engine, readings, KINDS);
  return { ...makeDeck(engine, studies, { version: '0', record: {} }), studies };
}

const accounts = (...names: readonly string[]): readonly Article[] =>
  names.map((name) =>
    article(`${name}.txt`, readFileSync(new URL(`accounts/${name}.txt`, import.meta.url), 'utf8')),
  );

const questions = ({ cards }: Deck): readonly string[] => cards.map((card) => card.question);

/** What each of two articles of one sentence tells, and how the facts stand to each other. */
function outcome(first: string, second: string): string {
  const { deck } = deckOf([
    article('first', `${first}\n`, '2019-03-06'),
    article('second', `${second}\n`, '2019-03-07'),
  ]);
  const joint = deck.facts.filter(({ evidence }) => new Set(evidence.map((one) => one.article)).size > 1);
  const disputed = (deck.disagreements ?? []).map(({ role }) => role);
  return [...joint.map(() => 'same'), ...disputed].join() || 'other';
}

describe('what two articles tell', () => {
  it.each([
    ['Angela Holm met Viktor Marek in Oslo.', 'Angela Holm met Viktor Marek.', 'same', 'a place more'],
    ['Angela Holm met Viktor Marek.', 'President Holm met Viktor Marek.', 'same', 'a surname is the name'],
    [
      'Angela Holm visited Oslo on Tuesday.',
      'Angela Holm visited Oslo on March 5.',
      'same',
      'Tuesday is that day',
    ],
    [
      'Angela Holm visited Oslo in March 2019.',
      'Angela Holm visited Oslo on March 5.',
      'same',
      'in that month',
    ],
    ['The Elbe Bank employs 900 people.', 'The Elbe Bank employs 900 workers.', 'same', 'workers are people'],
    ['Nine miners died in Westmark.', '9 miners died in Westmark.', 'same', 'nine is 9'],
  ])('is one fact: %s %s', (first, second, expected) => {
    expect(outcome(first, second)).toBe(expected);
  });

  it.each([
    ['Angela Holm met Viktor Marek.', 'Angela Holm met Oskar Lund.', 'somebody else'],
    ['Angela Holm met Viktor Marek in Oslo.', 'Angela Holm met Viktor Marek in Riga.', 'another place'],
    ['Angela Holm visited Oslo on Tuesday.', 'Angela Holm visited Oslo on Friday.', 'another day'],
    ['Angela Holm met Viktor Marek.', 'Angela Holm will meet Viktor Marek.', 'a plan'],
    ['Angela Holm met Viktor Marek.', 'Angela Holm did not meet Viktor Marek.', 'a denial'],
    ['Angela Holm met Viktor Marek.', 'The ministry said Angela Holm met Viktor Marek.', 'a claim'],
    ['The company employs 900 people.', 'The company employs 900 people.', 'nobody knows which'],
    ['The company employs 900 people.', 'The company employs 700 people.', 'nobody knows which'],
    ['Nine miners died in Westmark.', 'Nine miners died in Eastmark.', 'another place'],
    ['Nine miners died in Westmark.', 'Nine miners went missing in Westmark.', 'another verb'],
    ['Nine miners died in Westmark.', 'Twelve miners were injured in Westmark.', 'another verb'],
    ['Nine miners died in Westmark.', 'Twelve soldiers died in Westmark.', 'others are counted'],
    ['Nine miners died in Westmark in 1931.', 'Twelve miners died in Westmark in 1957.', 'another year'],
    ['Viktor Marek is the mayor of Lundby.', 'Viktor Marek is the owner of the Elbe Bank.', 'another post'],
  ])('are two facts: %s %s (%s)', (first, second) => {
    expect(outcome(first, second)).toBe('other');
  });

  it.each([
    ['At least 40 miners died in Westmark.', '52 miners died in Westmark.', 'victims'],
    ['Forty miners died in Westmark.', 'Police said 52 miners died in Westmark.', 'victims'],
    ['Nine miners died in Westmark.', 'Twelve miners were killed in Westmark.', 'victims'],
    ['Nine people died in Westmark.', 'The flood killed twelve people in Westmark.', 'victims'],
    ['The Elbe Bank employs 900 people.', 'The Elbe Bank employs 1,200 people.', 'amount'],
    ['The Elbe Bank was founded in 1987.', 'The Elbe Bank was founded in 1989.', 'time'],
  ])('is a disagreement: %s %s', (first, second, role) => {
    expect(outcome(first, second)).toBe(role);
  });
});

describe('a deck of three reports of one accident', () => {
  const names = ['ferry-courier', 'ferry-gazette', 'ferry-herald'] as const;
  const { deck, dropped, studies } = deckOf(accounts(...names));
  const alone = deckOf(accounts('ferry-gazette')).deck;

  it('is valid', () => {
    expect(createDeckValidator(files)(JSON.parse(JSON.stringify(deck))).ok).toBe(true);
  });

  it('says where they disagree, and who says what', () => {
    const sources = new Map(deck.articles.map(({ id, source }) => [id, source]));
    const told = deck.disagreements?.map(({ role, fillers }) => [
      role,
      ...fillers.map(({ text, article }) => `${sources.get(article)}: ${text}`),
    ]);
    expect(told).toEqual([
      ['victims', 'Gazette: At least 40 people', 'Courier: 52 people', 'Herald: Fifty-two people'],
      ['amount', 'Gazette: 31 passengers', 'Courier: 33 passengers'],
      ['time', 'Gazette: 1987', 'Courier: 1989', 'Herald: 1989'],
    ]);
  });

  it('asks for none of it but as somebody’s claim, and tells none of it in a question', () => {
    const sided = deck.cards.filter(
      ({ question, answer, claimedBy }) =>
        claimedBy === undefined && /\b(?:40|52|fifty-two|31|33|1987|1989)\b/i.test(`${question} ${answer}`),
    );
    expect(sided).toEqual([]);
    expect(questions(deck)).toContain('According to police, how many people died in Port Alder Bay?');
    expect(dropped.length).toBeGreaterThan(10);
    expect(new Set(dropped.map((one) => one.code))).toEqual(new Set(['two-answers']));
  });

  it('judges no statement, and puts no event in order, about which they disagree', () => {
    const group = deck.cards.flatMap(({ events = [], pairs = [] }) => [
      ...events.map(({ text, when }) => `${text} ${when}`),
      ...pairs.map(({ left, right }) => `${left} ${right}`),
    ]);
    expect(group.length).toBeGreaterThan(2);
    expect(group.filter((text) => /built|died|rescued/.test(text))).toEqual([]);
    const judged = deck.cards.filter(({ kind }) => kind === 'truefalse');
    expect(judged.length).toBeGreaterThan(2);
    expect(judged.filter(({ question }) => /built|died|rescued/.test(question))).toEqual([]);
  });

  it('has one statement to judge and one gap in a fact that several tell', () => {
    for (const kind of ['truefalse', 'cloze']) {
      const facts = deck.cards.filter((card) => card.kind === kind).map((card) => card.factId);
      expect(facts).toHaveLength(new Set(facts).size);
    }
  });

  it('counts every card that was made: kept, repeated or dropped', () => {
    const all = studies.flatMap((study) => study.cards);
    expect(all.length).toBeGreaterThanOrEqual(deck.cards.length + dropped.length);
  });

  it('asks once what several tell, with the sentence of each', () => {
    const visits = deck.cards.filter(
      ({ question, kind }) =>
        /visit/.test(question) && /Brandt/.test(question) && (kind === 'choice' || kind === 'short'),
    );
    expect(visits.map(({ question, answer }) => [question, answer])).toEqual([
      ['Which place did Transport Minister Helena Brandt visit on Wednesday, 6 March 2019?', 'Port Alder'],
      ['On what day did Transport Minister Helena Brandt visit Port Alder?', '6 March 2019'],
    ]);
    for (const { evidence, accept } of visits) {
      expect(evidence.map((one) => one.text).toSorted()).toEqual([
        'Helena Brandt, the transport minister, visited Port Alder on March 6.',
        'Transport Minister Helena Brandt visited Port Alder on Wednesday.',
      ]);
      expect(accept.length).toBeGreaterThan(0);
    }
    expect(visits[1]?.accept).toEqual(expect.arrayContaining(['March 6', 'on Wednesday']));
  });

  it('keeps the ids of the cards of the oldest article, whatever the order in which they are given', () => {
    const ids = new Set(alone.cards.map((card) => card.id));
    const visit = deck.cards.find(({ question }) => /^On what day did .*Brandt visit/.test(question));
    expect(ids.has(visit?.id ?? '')).toBe(true);
    const turned = deckOf(accounts(...names.toReversed())).deck;
    expect(new Set(turned.cards.map((card) => card.id))).toEqual(new Set(deck.cards.map((card) => card.id)));
    expect(turned.disagreements).toEqual(deck.disagreements);
  });

  it('is the same when it is made again', () => {
    expect(JSON.stringify(deckOf(accounts(...names)).deck)).toBe(JSON.stringify(deck));
  });
});

describe('a deck of two reports of one summit', () => {
  const { deck } = deckOf(accounts('summit-monitor', 'summit-post'));

  it('asks for the day in the better words, and accepts those of both', () => {
    const days = deck.cards.filter(({ question }) =>
      /^(?:When|On what day) did .*Duarte.* meet/.test(question),
    );
    expect(days.map(({ question, answer }) => [question, answer])).toEqual([
      [
        'On what day did President Ines Duarte of Valmora meet President Karl Lindgren of Norrland in Geneva?',
        '14 May 2018',
      ],
    ]);
    expect(days[0]?.accept).toEqual(expect.arrayContaining(['May 14', 'Monday']));
  });

  it('keeps the meeting that is planned apart from the one that was', () => {
    expect(questions(deck)).toContain('When will Ines Duarte meet Karl Lindgren in Oslo?');
  });

  it('does not say how many soldiers were withdrawn', () => {
    expect(questions(deck).filter((question) => /soldiers/.test(question))).toEqual([]);
  });
});
