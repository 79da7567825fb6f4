import { describe, expect, it } from 'vitest';
import { hangScores, joinCounts, lowerDeficits } from '../../src/annotate/corrections/scores.js';
import { arcs, tokens } from './trees.js';

describe('hangScores', () => {
  it.each([
    [
      'taken for an object, with the place hung on it',
      'Norway/PROPN/NNP/2/nsubj beat/VERB/VBD/0/root Malta/PROPN/NNP/2/obj 3/NUM/CD/2/obj -/SYM/SYM/6/case 2/NUM/CD/4/nmod in/ADP/IN/8/case Oslo/PROPN/NNP/4/nmod',
      'Norway/2/nsubj beat/0/root Malta/2/obj 3/2/obl:unmarked -/6/case 2/4/nmod in/8/case Oslo/2/obl',
    ],
    [
      'taken for a part of a phrase',
      'They/PRON/PRP/2/nsubj thrashed/VERB/VBD/0/root the/DET/DT/4/det side/NOUN/NN/2/obj 6/NUM/CD/4/flat –/PUNCT/,/4/punct 1/NUM/CD/4/nmod',
      'They/2/nsubj thrashed/0/root the/4/det side/2/obj 6/2/obl:unmarked –/7/case 1/5/nmod',
    ],
  ])('hangs on its verb a score %s', (_, before, after) => {
    expect(arcs(hangScores(tokens(before)))).toBe(after);
  });

  it.each([
    [
      'a score before a noun',
      'A/DET/DT/5/det 3/NUM/CD/5/compound -/SYM/SYM/4/case 2/NUM/CD/2/nmod win/NOUN/NN/0/root',
    ],
    [
      'a span of years',
      'He/PRON/PRP/2/nsubj ruled/VERB/VBD/0/root 1804/NUM/CD/2/obl -/SYM/SYM/5/case 1815/NUM/CD/3/nmod',
    ],
    ['a number', 'They/PRON/PRP/2/nsubj lost/VERB/VBD/0/root 3/NUM/CD/2/obj'],
  ])('leaves %s', (_, before) => {
    expect(hangScores(tokens(before))).toEqual(tokens(before));
  });

  it('leaves numbers that are written apart', () => {
    const apart = tokens(
      'They/PRON/PRP/2/nsubj lost/VERB/VBD/0/root 3/NUM/CD/2/obj -/PUNCT/,/2/punct 2/NUM/CD/3/nmod',
    ).map((token) => ({ ...token, start: token.id * 3, end: token.id * 3 + 1 }));
    expect(hangScores(apart)).toEqual(apart);
  });
});

describe('lowerDeficits', () => {
  const DOWN =
    'came/VERB/VBD/0/root from/ADP/IN/4/case two/NUM/CD/4/nummod goals/NOUN/NNS/1/obl down/ADV/RB/1/advmod';

  it('hangs "down" on what a side is behind by', () => {
    expect(arcs(lowerDeficits(tokens(DOWN)))).toContain('down/4/advmod');
    const goal = DOWN.replace('two/NUM/CD/4/nummod', 'a/DET/DT/4/det');
    expect(arcs(lowerDeficits(tokens(goal)))).toContain('down/4/advmod');
  });

  it.each([
    ['what came down', DOWN.replace('two/NUM/CD/4/nummod', 'the/DET/DT/4/det')],
    ['a particle behind a phrase with another preposition', DOWN.replace('from/', 'with/')],
  ])('leaves %s', (_, before) => {
    expect(lowerDeficits(tokens(before))).toEqual(tokens(before));
  });
});

describe('hangScores of several sets', () => {
  const SETS =
    'won/VERB/VBD/0/root 6/NUM/CD/1/obj -/SYM/SYM/4/case 4/NUM/CD/2/nmod ,/PUNCT/,/6/punct 5/NUM/CD/1/obl -/SYM/SYM/8/case 3/NUM/CD/6/nmod';

  it('makes a list of them', () => expect(arcs(hangScores(tokens(SETS)))).toContain('5/2/conj'));

  it('leaves a score of another match', () =>
    expect(arcs(hangScores(tokens(SETS.replace(',/PUNCT/,/6/punct', 'then/ADV/RB/1/advmod'))))).toContain(
      '5/1/obl:unmarked',
    ));
});

describe('joinCounts', () => {
  const VOTE =
    'carried/VERB/VBN/0/root by/ADP/IN/4/case 77/NUM/CD/4/nummod votes/NOUN/NNS/1/obl/vote to/ADP/TO/6/case 71/NUM/CD/1/obl';

  it('hangs on the votes those of the other side', () =>
    expect(arcs(joinCounts(tokens(VOTE)))).toContain('71/4/nmod'));

  it.each([
    ['what a figure fell to', VOTE.replace('votes/NOUN/NNS/1/obl/vote', 'points/NOUN/NNS/1/obl/point')],
    ['a noun without a number', VOTE.replace('77/NUM/CD/4/nummod', 'these/DET/DT/4/det')],
    ['another preposition', VOTE.replace('to/ADP/TO', 'of/ADP/IN')],
  ])('leaves %s', (_, before) => expect(joinCounts(tokens(before))).toEqual(tokens(before)));
});
