import { describe, expect, it } from 'vitest';
import { createEngine, findFacts, readArticle } from '../../src/pipeline.js';
import { draftQuestions } from '../../src/realise/draft-questions.js';
import { packageFiles } from '../../src/resources.js';

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
