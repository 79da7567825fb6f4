import { describe, expect, it } from 'vitest';
import { createEngine, findFacts, readArticle } from '../../src/pipeline.js';
import { draftQuestions } from '../../src/realise/draft-questions.js';
import { packageFiles } from '../../src/resources.js';
import { asked } from '../fixtures/drafting.js';

const created = createEngine(packageFiles());
if (!created.ok) throw new Error(created.findings[0]?.message);
const engine = created.value;

/** What is asked of an article that bears no date. */
function undated(text: string): readonly string[] {
  const read = readArticle(new TextEncoder().encode(text), { name: 'a.txt' });
  if (!read.ok) throw new Error(read.findings[0]?.message);
  const { document, facts } = findFacts(engine, read.value);
  const rules = engine.rules.rules.map(({ rule }) => rule);
  return draftQuestions(document, facts, rules, [], 0).drafts.map(
    ({ question, answer }) => `${question} ${answer.text}`,
  );
}

describe('a day without a date', () => {
  it('is left out of a clause that tells enough without it', () => {
    expect(
      undated('A bomb exploded near the Lorne bridge on Wednesday, killing at least 40 people.'),
    ).toContain('How many people were killed when a bomb exploded near the Lorne bridge? at least 40');
    expect(
      undated('At least 62 people were killed when guards exchanged fire near Lundby last September.'),
    ).toContain('How many people were killed when guards exchanged fire near Lundby? at least 62');
  });

  it('but a year stays', () =>
    expect(undated('A bomb exploded near the Lorne bridge in 1961, killing at least 40 people.')).toContain(
      'How many people were killed when a bomb exploded near the Lorne bridge in 1961? at least 40',
    ));

  it('and what is said of its noun keeps the noun unclear', () =>
    expect(
      undated("A bomb exploded after Wednesday's talks in Lundby, killing at least 40 people.").filter(
        (one) => /talks/.test(one),
      ),
    ).toEqual([]));

  it('is no answer as a month of no year in a history', () => {
    const years = 'Lundby was founded in 1712. It burned in 1741, in 1768 and in 1790. ';
    const month = /When did Fort Lorne surrender to the Danes\? January/;
    const fell = 'Fort Lorne surrendered to the Danes in January.';
    expect(undated(years + fell).filter((one) => month.test(one))).toEqual([]);
    expect(undated(fell).filter((one) => month.test(one))).toHaveLength(1);
  });
});

describe('a post in a history', () => {
  const years = 'Lundby was founded in 1712. It burned in 1741, in 1768 and in 1790. ';
  const post = 'The British prime minister, Tom Berg, opened a dock in Oslo.';
  const who = (text: string) => undated(text).filter((one) => one.startsWith('Who was the British'));

  it('had many holders', () => expect(who(years + post)).toEqual([]));

  it('is asked for elsewhere', () => expect(who(post)).toHaveLength(1));
});

describe('a span of centuries', () => {
  it('is asked for with "how long"', () =>
    expect(asked('The wreck of the Vera was forgotten for almost three centuries.')).toContain(
      'For how long was the wreck of the Vera forgotten? almost three centuries',
    ));
});

describe('"dry years"', () => {
  it('are not counted', () =>
    expect(asked('Norland imports about 12% of its power from Chad in dry years.').join()).not.toMatch(
      /how many years/,
    ));
});

describe('a share of a quarter', () => {
  it('is no time', () =>
    expect(
      asked(
        'Shares in Corvane, which had risen by almost a quarter this month, fell 4.6 per cent in Oslo.',
      ).join(),
    ).not.toMatch(/By when/));
});

describe('a time shortly before or after another', () => {
  it('is told as such', () =>
    expect(asked('Shells struck a crowded jetty in Lundby shortly after 06:00.').join()).toMatch(
      /When did .* shortly after 06:00/,
    ));
});

describe('a day in what goes on', () => {
  it('is not asked for', () =>
    expect(
      asked("The bid represents a rise of 31 per cent on Corvane's closing price on May 2.").join(),
    ).not.toMatch(/When does the bid/));
});
