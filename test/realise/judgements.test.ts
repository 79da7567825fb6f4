import { describe, expect, it } from 'vitest';
import { createEngine, readArticle, studyArticle } from '../../src/pipeline.js';
import { packageFiles } from '../../src/resources.js';
import type { Card } from '../../src/types/card.js';

const created = createEngine(packageFiles());
if (!created.ok) throw new Error(created.findings[0]?.message);
const engine = created.value;

/** The cards of a text of 1 June 2020. */
function study(text: string, kind: 'truefalse' | 'order' | 'match' = 'truefalse') {
  const article = readArticle(new TextEncoder().encode(text), { name: 'a.txt', date: '2020-06-01' });
  if (!article.ok) throw new Error(article.findings[0]?.message);
  return studyArticle(engine, article.value, [kind]);
}

const people =
  'Omar Haddad, Viktor Marek, Hugo Paz and Nora Silva waited in the harbour of Lowmarsh for several hours.';

/** The true form of a card's statement, whichever it tells. */
const corrected = ({ question, correction }: Card): string =>
  correction ? question.replace(correction.wrong, correction.right) : question;

const statements = (text: string): readonly string[] => study(`${text}\n\n${people}`).cards.map(corrected);

describe('statements to judge', () => {
  it.each([
    ['Karin Berg founded the Norland Museum in 1987.', 'Karin Berg founded the Norland Museum in 1987.'],
    ['In 1896 Karin Berg had discovered a comet.', 'In 1896, Karin Berg discovered a comet.'],
    [
      'According to the Norland Institute, the Lundby Company was founded in 1987 by Karin Berg.',
      'According to the Norland Institute, the Lundby Company was founded in 1987 by Karin Berg.',
    ],
    [
      'Founded in 1919 by Karin Berg, the Norland Company is still small.',
      'The Norland Company was founded in 1919 by Karin Berg.',
    ],
    ['The Norland Canal was opened on 4 May 1912.', 'The Norland Canal was opened on 4 May 1912.'],
    [
      'Karin Berg visited the Norland Museum on Friday.',
      'Karin Berg visited the Norland Museum on 29 May 2020.',
    ],
    ['The Norland Museum was opened on Friday.', 'The Norland Museum was opened on 29 May 2020.'],
  ])('%s', (text, statement) => expect(statements(text)).toContain(statement));

  it.each([
    ['a plan', 'Karin Berg will visit the Norland Museum in 2031.'],
    ['a denial', 'Karin Berg did not visit the Norland Museum in 1987.'],
    ['a doubt', 'Karin Berg may have visited the Norland Museum in 1987.'],
    ['a condition', 'If Karin Berg visited the Norland Museum in 1987, the strike ended.'],
    ['a limit, below which every number is true', 'The Lowmarsh flood killed more than 214 people.'],
    ['a beginning, after which every year is true', 'Karin Berg has owned the Norland Museum since 1987.'],
    ['what is bare of names', 'Independence was restored in 1991.'],
    ['what leans on another sentence', 'This visit took place in 1987.'],
    ['a number beside another', 'The Lowmarsh flood killed 14 people in two panels of eight.'],
    ['a clause of any kind with a question that is not firm', 'The fiscal year ended in 1987.'],
  ])('none of %s', (_, text) => expect(study(text).cards).toEqual([]));

  it('none that the other sex would give away', () => {
    const cards = study(`Karin Berg sold her farm to the Norland Museum.\n\n${people}`).cards;
    for (const card of cards) expect(card.question).not.toMatch(/^(?!Karin Berg).* her /);
  });

  it('no false one that another sentence makes true', () => {
    const things = ['mine', 'smelter', 'school', 'harbour', 'theatre', 'library', 'museum', 'railway'];
    const text = things
      .map((thing, at) => `Karin Berg founded a copper ${thing} near Lundby in ${1985 + 3 * at}.`)
      .join(' ');
    const wrong = study(text).cards.flatMap(({ correction }) => correction?.wrong ?? []);
    expect(wrong.length).toBeGreaterThan(0);
    for (const year of wrong) expect(text).not.toContain(year);
  });

  it('says what is wrong in a false one, once, and nothing of a true one', () => {
    const years = ['Nor', 'Vas', 'Kes', 'Tess', 'Orl', 'Var', 'Lund', 'Ost'].flatMap((first, row) =>
      ['land', 'holm', 'mark', 'by', 'ko'].map(
        (last, at) =>
          `The ${first}${last} Canal between Lundby and Ravensby was opened in ${1900 + row * 5 + at}.`,
      ),
    );
    const cards = years.flatMap((year) => study(year).cards);
    const wrong = cards.filter((card) => card.answer === 'False');
    expect(cards).toHaveLength(40);
    expect(wrong.length).toBeGreaterThanOrEqual(12);
    expect(wrong.length).toBeLessThanOrEqual(28);
    for (const card of cards) {
      expect(card.kind).toBe('truefalse');
      expect(card.accept).toEqual([card.answer]);
      expect(card.question).toMatch(/^The \w+ Canal between Lundby and Ravensby was opened in \d{4}\.$/);
      if (card.answer === 'True') expect(card.correction).toBeUndefined();
      else expect(card.question.split(card.correction?.wrong ?? '')).toHaveLength(2);
      expect(years).toContain(corrected(card));
    }
  });

  it('hang on the fact alone: the same sentence among others gives the same card', () => {
    const told = 'The Norland Canal between Lundby and Ravensby was opened in 1912.';
    const [alone] = study(told).cards;
    const among = study(`${people} Karin Berg was born in 1961. ${told}`).cards;
    expect(alone).toBeDefined();
    expect(among.map((card) => card.question)).toContain(alone?.question);
  });

  it('make one card of a sentence', () => {
    const { cards } = study('Karin Berg was born in 1961 and founded the Norland Museum in 1987.');
    expect(cards).toHaveLength(1);
  });
});

/** Persons of three trades, who all speak. */
const speakers = `A final in Lundby

Striker Inga Holm scored the winner. Goalkeeper Karin Berg saved a penalty. Defender Nora Silva was hurt.

"We never gave up," said the coach, Otto Lund. "Nobody slept last night," said Hugo Paz, a nurse.`;

describe('a false statement', () => {
  it('has nobody of another trade in it', () => {
    for (const { question, correction } of study(speakers).cards)
      if (correction)
        expect(question).not.toMatch(/^(?:Otto Lund|Hugo Paz) (?:scored|saved)|^(?:Inga|Karin|Nora)/);
  });

  it.each([
    ['no country that is not named', 'France shares a border with Spain and closed 12 crossings in May.'],
    [
      'no country beside a place of the other',
      'Norway keeps 900 soldiers in Bergen. Sweden and Denmark objected.',
    ],
  ])('has %s', (_, text) => {
    for (const { correction } of study(text).cards) expect(correction?.wrong).not.toMatch(/^[\p{L} ]{4,}$/u);
  });
});

describe('what an article gives to the cards of a deck', () => {
  it.each([
    ['The Norland Canal was opened in 1912.', 'The Norland Canal was opened', '1912', '1912'],
    [
      'Karin Berg founded the Norland Museum on 4 May 1987.',
      'Karin Berg founded the Norland Museum',
      '1987-05-04',
      '4 May 1987',
    ],
    [
      'The Norland Museum was opened on Friday.',
      'The Norland Museum was opened',
      '2020-05-29',
      '29 May 2020',
    ],
    ['In 1896 Karin Berg had discovered a comet.', 'Karin Berg discovered a comet', '1896', '1896'],
  ])('is events without their dates: %s', (text, event, date, when) =>
    expect(study(text, 'order').material.events).toMatchObject([{ text: event, date, when }]),
  );

  it.each([
    ['a plan', 'The Norland Canal will be opened in 2031.'],
    ['a denial', 'The Norland Canal was not opened in 1912.'],
    ['a claim', 'Karin Berg said that the Norland Canal was opened in 1912.'],
    ['a guess', 'The Norland Canal was opened about 1912.'],
    ['a limit', 'The Norland Canal was opened before 1912.'],
    ['what was said', 'Karin Berg praised the Norland Canal in her speech.'],
    ['half told', 'The new harbour of Lundby was named after her in 1968.'],
  ])('is no event where it is %s', (_, text) => expect(study(text, 'order').material.events).toEqual([]));

  it('is persons with their posts, without articles', () => {
    const text =
      'Norwegian Prime Minister Angela Holm met Viktor Marek, the mayor of Lundby, in Oslo. Former president Karin Berg was absent.';
    expect(
      study(text, 'match')
        .material.posts.map(({ left, right }) => [left, right])
        .sort(),
    ).toEqual([
      ['Angela Holm', 'Norwegian Prime Minister'],
      ['Viktor Marek', 'Mayor of Lundby'],
    ]);
  });

  it('is a former post where it is one', () => {
    const text = 'Karin Berg, a former governor of the Norland Bank, opened the school.';
    expect(study(text, 'match').material.posts.map(({ right }) => right)).toEqual([
      'Former governor of the Norland Bank',
    ]);
  });

  it('is nothing where no such card is wanted', () =>
    expect(study('The Norland Canal was opened in 1912.').material).toEqual({ posts: [], events: [] }));
});
