import { describe, expect, it } from 'vitest';
import { bestFirst, leastScore } from '../../src/realise/draft-questions.js';
import { drafting } from '../fixtures/drafting.js';

const text = [
  'Karin Berg visited Uruguay in 1987.',
  'Norway accused Angela Holm of fraud.',
  'Copper mines opened in Egypt.',
  'Hugo Paz resigned because of his poor health.',
].join(' ');
const all = drafting(text);
const unworthy = ({ dropped }: typeof all) => dropped.filter(({ code }) => code === 'hardly-worth-asking');
const questions = ({ drafts }: typeof all) => drafts.map(({ question }) => question);

describe('questions below the least score', () => {
  it('are all let through where there is none', () => {
    expect(all.drafts.length).toBeGreaterThan(5);
    expect(unworthy(all)).toEqual([]);
  });

  it('are dropped, with the reason and the sentence, and the others are not', () => {
    const scores = [...all.drafts.map(({ score }) => score)].sort((a, b) => a - b);
    const least = scores[Math.floor(scores.length / 2)] ?? 0;
    const some = drafting(text, '', least);
    expect(questions(some)).toEqual(
      all.drafts.filter((draft) => draft.score >= least).map(({ question }) => question),
    );
    expect(unworthy(some)).toHaveLength(all.drafts.length - some.drafts.length);
    expect(unworthy(some).length).toBeGreaterThan(0);
    for (const { rule, ask, evidence } of unworthy(some)) {
      expect(text).toContain(evidence.text);
      expect(all.drafts.map((draft) => `${draft.located.fact.rule} ${draft.spec.ask}`)).toContain(
        `${rule} ${ask}`,
      );
    }
  });

  it('are all questions where no score is enough', () => {
    const none = drafting(text, '', 1.01);
    expect(none.drafts).toEqual([]);
    expect(unworthy(none)).toHaveLength(all.drafts.length);
  });

  it('are those below the usual least where none is given', () => {
    expect(questions(drafting(text, '', 'usual'))).toEqual(questions(drafting(text, '', leastScore)));
    expect(leastScore).toBeGreaterThan(0);
    expect(leastScore).toBeLessThan(1);
  });

  it('give no other reason than they had: what the laws forbid stays forbidden', () => {
    const forbidden = 'Karin Berg praised the army. He visited Uruguay in 1987.';
    const codes = (least: number) => drafting(forbidden, '', least).dropped.map(({ code }) => code);
    expect(codes(0)).toContain('vague-phrase');
    expect(codes(1.01)).toEqual(expect.arrayContaining(codes(0)));
  });
});

describe('the order of drafts', () => {
  it('is that of their scores, the best first, none lost', () => {
    const sorted = bestFirst(all.drafts);
    expect(new Set(sorted)).toEqual(new Set(all.drafts));
    sorted.slice(1).forEach((draft, i) => {
      expect(draft.score).toBeLessThanOrEqual((sorted[i] ?? draft).score);
    });
  });
});

describe('one question asked twice', () => {
  it('is asked once where the answers agree', () => {
    const told = 'Karin Berg visited Uruguay in 1987. In 1987 Karin Berg visited Uruguay.';
    const year = questions(drafting(told)).filter((one) => one.startsWith('In what year'));
    expect(year).toEqual(['In what year did Karin Berg visit Uruguay?']);
  });

  it('is not asked where they do not', () => {
    const { drafts, dropped } = drafting(
      'Karin Berg founded the Norland Museum in 1987. Karin Berg founded the Norland Museum in 1990.',
    );
    expect(drafts.filter(({ question }) => question.startsWith('In what year'))).toEqual([]);
    expect(dropped.map(({ code }) => code)).toContain('two-answers');
  });
});
