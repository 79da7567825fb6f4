import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/realise/draft.js';
import {
  cardScore,
  difficultyOf,
  type FeatureName,
  type Features,
  featureNames,
  featuresOf,
  scored,
} from '../../src/realise/score.js';
import { drafting, draftOf } from '../fixtures/drafting.js';

const visit = 'Karin Berg visited Uruguay in 1987.';
const base = draftOf(visit, 'Which country');

const withQuestion = (question: string): Features => featuresOf({ ...base, question });
const withAnswer = (text: string): Features => featuresOf({ ...base, answer: { ...base.answer, text } });
/** A question of so many words. */
const ofLength = (words: number): Features =>
  withQuestion(Array.from({ length: words }, () => 'a').join(' '));
/** One feature of the first question that begins so. */
const feature = (name: FeatureName, text: string, start: string, title = ''): number =>
  featuresOf(draftOf(text, start, title))[name];

const share = fc.double({ min: 0, max: 1, noNaN: true });
describe('the features of a draft', () => {
  const texts = [
    visit,
    'Karin Berg visited Denmark. She resigned in 1987 because of the flood in the harbour of Lowmarsh.',
    'Karin Berg will not visit Cuba in 2031.',
    'Inga Holm, who met Karin Berg in Oslo, wants to try to sell the Norland Museum.',
    'The Norland Institute said that Viktor Marek fled to Cuba on Friday.',
    'At least 60 people were on board.',
  ];
  const drafts = texts.flatMap((text) => drafting(text).drafts);

  it('are the documented ones, each from 0 to 1, whatever is asked and answered', () => {
    expect(drafts.length).toBeGreaterThan(10);
    const wording = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('The', 'the', 'boat', 'Oslo', '7', 'why', 'Friday'), { maxLength: 60 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...drafts),
        wording,
        wording,
        share,
        (draft, question, answer, confidence) => {
          const said = (text: string | readonly string[]) =>
            typeof text === 'string' ? text : text.join(' ');
          const features = featuresOf({
            ...draft,
            question: said(question),
            answer: { ...draft.answer, text: said(answer) },
            confidence,
          });
          expect(Object.keys(features).sort()).toEqual([...featureNames].sort());
          for (const value of Object.values(features)) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('are flags of 0 or 1 where they say yes or no', () => {
    const flags: readonly FeatureName[] = [
      ...(['telling-answer', 'bare-answer', 'long-answer', 'long-question'] as const),
      ...(['short-question', 'typed', 'template', 'claim', 'not-asserted', 'denied'] as const),
      ...(['inner-clause', 'resolved', 'what', 'when-or-how-many', 'why'] as const),
    ];
    for (const draft of drafts) for (const flag of flags) expect([0, 1]).toContain(featuresOf(draft)[flag]);
  });

  it('are the same for the same text', () =>
    expect(featuresOf(base)).toEqual(featuresOf(draftOf(visit, 'Which country'))));

  it('take the lower of the two confidences', () => {
    const { confidence } = base.located.fact;
    expect(featuresOf({ ...base, confidence: 0.2 }).confidence).toBe(0.2);
    expect(featuresOf({ ...base, confidence: 1 }).confidence).toBe(confidence);
    expect(featuresOf({ ...base, confidence: 0.2 })['fact-confidence']).toBe(confidence);
  });
});

describe('how long a question is', () => {
  it.each([
    [3, 0],
    [4, 0],
    [6, 0.5],
    [8, 1],
    [18, 1],
    [24, 0.5],
    [30, 0],
    [45, 0],
  ])('%i words are worth %f', (words, worth) => expect(ofLength(words).length).toBeCloseTo(worth, 10));

  it.each([
    ['short-question', 5, 6],
    ['long-question', 20, 19],
  ] as const)('%s: %i words are, %i are not', (name, yes, no) => {
    expect(ofLength(yes)[name]).toBe(1);
    expect(ofLength(no)[name]).toBe(0);
  });
});

describe('what an answer is', () => {
  it.each([
    ['telling-answer', 'Karin Berg', 'a wooden boat'],
    ['telling-answer', 'the Norland Museum', 'Friday'],
    ['telling-answer', 'more than 250 people', 'many people'],
    ['bare-answer', 'work', 'hard work'],
    ['bare-answer', 'fishing', 'Oslo'],
    ['long-answer', 'a map of the seabed off the coast', 'a map of the seabed off Oslo'],
  ] as const)('%s: "%s" is, "%s" is not', (name, yes, no) => {
    expect(withAnswer(yes)[name]).toBe(1);
    expect(withAnswer(no)[name]).toBe(0);
  });

  it('makes it harder to give in words than to choose, and harder where it is long', () => {
    const long: Draft = { ...base, answer: { ...base.answer, text: 'a map of the seabed' } };
    expect(difficultyOf(long, 'truefalse')).toBe(1);
    expect(difficultyOf(base, 'choice')).toBeLessThan(difficultyOf(base, 'short'));
    expect(difficultyOf(base, 'short')).toBeLessThan(difficultyOf(long, 'short'));
    expect(difficultyOf(base, 'choice')).toBeLessThan(difficultyOf(long, 'choice'));
  });
});

describe('what a question asks', () => {
  it.each([
    ['what', 'What did Karin Berg sell in Oslo?', 'In what year did Karin Berg leave Oslo?'],
    ['when-or-how-many', 'When did Karin Berg leave Oslo?', 'Who left Oslo with Karin Berg?'],
    ['when-or-how-many', 'For how long did Karin Berg live in Oslo?', 'How did Karin Berg leave Oslo?'],
    ['when-or-how-many', 'In what year did Karin Berg leave Oslo?', 'What did Karin Berg sell in Oslo?'],
    ['why', 'Why did Karin Berg leave Oslo?', 'For how long did Karin Berg live in Oslo?'],
    ['why', 'How did Karin Berg leave Oslo?', 'How many boats did Karin Berg sell?'],
  ] as const)('%s: "%s" does, "%s" does not', (name, yes, no) => {
    expect(withQuestion(yes)[name]).toBe(1);
    expect(withQuestion(no)[name]).toBe(0);
  });

  it('counts names up to a third of its words, the first word never', () => {
    expect(withQuestion('Who met the old man there?').names).toBe(0);
    expect(withQuestion('Who met Berg at the old pier?').names).toBeCloseTo(3 / 7, 10);
    expect(withQuestion('Who met Karin Berg in Oslo?').names).toBe(1);
  });

  it('counts nouns that only the article may make clear, names’ articles not', () => {
    const definite = (question: string) => withQuestion(question)['definite-nouns'];
    expect(definite('Who left the Norland Museum in May with the Bergs?')).toBe(0);
    expect(definite('Who left the boat in May with Karin Berg and Hugo Paz?')).toBeCloseTo(5 / 12, 10);
    expect(definite('Who left the boat and the old pier of Lowmarsh in May?')).toBeCloseTo(10 / 12, 10);
    expect(definite('Who left the boat on the sea?')).toBe(1);
  });
});

describe('features tell a doubtful or clumsy question from a plain one', () => {
  const deep = 'Inga Holm, who met Karin Berg in Oslo, wants to try to sell the Norland Museum.';

  it.each([
    ['depth', deep, 'Which museum', 'Who met'],
    ['inner-clause', deep, 'Who met', 'Who wants'],
    ['what', deep, 'What does Inga Holm want to do', 'Who wants'],
  ] as const)('%s in one sentence', (name, text, clumsy, plain) =>
    expect(feature(name, text, clumsy)).toBeGreaterThan(feature(name, text, plain)),
  );

  it.each([
    ['denied', 'Karin Berg did not visit Uruguay in 1987.', 'Who did not', visit, 'Who visited'],
    ['not-asserted', 'Karin Berg will visit Uruguay in 2031.', 'Who will', visit, 'Who visited'],
    [
      'claim',
      'The Norland Institute said that Karin Berg visited Uruguay.',
      'According to the Norland Institute, who',
      visit,
      'Who visited',
    ],
    ['typed', visit, 'Who visited', 'Karin Berg hired Viktor Marek.', 'Who hired'],
  ] as const)('%s: that sentence, not this', (name, yes, asksYes, no, asksNo) => {
    expect(feature(name, yes, asksYes)).toBe(1);
    expect(feature(name, no, asksNo)).toBe(0);
  });

  it('a pronoun that was told by its name counts as resolved, the name itself does not', () => {
    const told = 'Karin Berg visited Denmark. She resigned in 1987.';
    expect(feature('resolved', told, 'In what year did Karin Berg resign')).toBe(1);
    expect(feature('resolved', told, 'Who visited Denmark')).toBe(0);
  });

  it('a pronoun that nobody can tell makes no draft at all', () => {
    const { drafts, dropped } = drafting('Rain fell in Lowmarsh. He visited Uruguay in 1987.');
    expect(drafts.filter(({ question }) => question.includes('Uruguay'))).toEqual([]);
    expect(dropped.map(({ code }) => code)).toContain('open-pronoun');
  });

  it('what is told first stands nearer to the beginning', () => {
    const text = `${visit} Viktor Marek visited Peru in 1990.`;
    expect(feature('position', text, 'Who visited Uruguay')).toBeGreaterThan(
      feature('position', text, 'Who visited Peru'),
    );
  });

  it('a longer sentence counts as longer', () =>
    expect(feature('sentence-length', deep, 'Who wants')).toBeGreaterThan(
      feature('sentence-length', visit, 'Who visited'),
    ));

  it('a rule’s own wording counts as a template', () => {
    const post = 'Karin Berg, a former mayor of Lundby, was elected in May.';
    expect(feature('template', post, 'What former post')).toBe(1);
    expect(feature('template', post, 'Who was elected')).toBe(0);
  });

  it('whom the article speaks of more is more salient', () => {
    const text =
      'Karin Berg visited Uruguay in 1987. Karin Berg visited Malta in 1988. Karin Berg visited Peru in 1989. Viktor Marek visited Ghana in 1990.';
    expect(feature('salience', text, 'Who visited Uruguay')).toBeGreaterThan(
      feature('salience', text, 'Who visited Ghana'),
    );
  });
});

describe('what a question is worth', () => {
  it('is two probabilities, and their product', () => {
    const judged = scored(base);
    for (const one of [judged.score, judged.wanted]) {
      expect(one).toBeGreaterThan(0);
      expect(one).toBeLessThan(1);
    }
    expect(cardScore(judged)).toBeCloseTo(judged.score * judged.wanted, 3);
  });
});
