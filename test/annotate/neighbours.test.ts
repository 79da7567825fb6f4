import { describe, expect, it } from 'vitest';
import {
  correctRates,
  joinFromTo,
  lowerComplements,
  lowerDatesOfAmounts,
  lowerSpans,
  raiseComplements,
} from '../../src/annotate/corrections/neighbours.js';
import { arcs, tokens } from './trees.js';

const nouns = new Map([
  ['for', new Set(['demand'])],
  ['against', new Set(['protest'])],
]);
const verbs = new Map([
  ['from', new Set(['move'])],
  ['to', new Set(['move', 'hand'])],
]);

const DEMAND =
  'rejected/VERB/VBD/0/root demand/NOUN/NN/1/obj/demand by/ADP/IN/4/case union/NOUN/NN/2/nmod/union for/ADP/IN/6/case talks/NOUN/NNS/4/nmod/talk';

describe('raiseComplements', () => {
  it('hangs a phrase on the noun that takes it', () => {
    expect(arcs(raiseComplements(tokens(DEMAND), nouns))).toContain('talks/2/nmod');
  });

  it.each([
    ['a phrase that the noun does not take', DEMAND.replace('1/obj/demand', '1/obj/offer')],
    ['a phrase that the nearer noun takes', DEMAND.replace('/union', '/demand')],
    ['what is behind no doer', DEMAND.replace('by/ADP', 'in/ADP')],
  ])('leaves %s', (_, before) => {
    expect(raiseComplements(tokens(before), nouns)).toEqual(tokens(before));
  });
});

const PROTEST =
  'marched/VERB/VBD/0/root in/ADP/IN/3/case protest/NOUN/NN/1/obl/protest against/ADP/IN/5/case tax/NOUN/NN/1/obl/tax';

describe('lowerComplements', () => {
  it('hangs a phrase on the bare noun before it', () => {
    expect(arcs(lowerComplements(tokens(PROTEST), nouns))).toContain('tax/3/nmod');
  });

  it.each([
    ['a noun that takes no such phrase', PROTEST.replace('/protest against', '/haste against')],
    [
      'a noun with an article',
      PROTEST.replace('in/ADP/IN/3/case', 'in/ADP/IN/4/case a/DET/DT/4/det').replace('5/case', '6/case'),
    ],
  ])('leaves %s', (_, before) => {
    expect(lowerComplements(tokens(before), nouns)).toEqual(tokens(before));
  });
});

const VOYAGE =
  'shortens/VERB/VBZ/0/root/shorten voyage/NOUN/NN/1/obj/voyage from/ADP/IN/4/case Lundby/PROPN/NNP/2/nmod to/ADP/IN/6/case Ashby/PROPN/NNP/1/obl';

describe('joinFromTo', () => {
  it('keeps "to" with "from"', () => {
    expect(arcs(joinFromTo(tokens(VOYAGE), verbs))).toContain('Lundby/2/nmod to/6/case Ashby/2/nmod');
  });

  it('gives both to a verb that moves something', () => {
    const moved = arcs(joinFromTo(tokens(VOYAGE.replace('/shorten', '/move')), verbs));
    expect(moved).toContain('Lundby/1/obl to/6/case Ashby/1/obl');
  });

  it.each([
    ['another preposition', VOYAGE.replace('from/ADP', 'in/ADP')],
    ['a verb that takes only "to"', VOYAGE.replace('/shorten', '/hand')],
    ['a verb that has both', VOYAGE.replace('2/nmod', '1/obl')],
  ])('leaves %s', (_, before) => {
    expect(joinFromTo(tokens(before), verbs)).toEqual(tokens(before));
  });
});

const RATE =
  'cut/VERB/VBD/0/root output/NOUN/NN/1/obj from/ADP/IN/5/case 90/NUM/CD/5/nummod barrels/NOUN/NNS/2/nmod/barrel a/DET/DT/7/det day/NOUN/NN/1/obl:unmarked/day to/ADP/IN/9/case 40/NUM/CD/7/nmod';

describe('correctRates', () => {
  it('hangs on an amount how often it comes, and what was hung on that', () => {
    const after = arcs(correctRates(tokens(RATE)));
    expect(after).toContain('day/5/nmod:unmarked');
    expect(after).toContain('40/2/nmod');
  });

  it('hangs on how often it is done the time in which it is', () => {
    const twice = 'met/VERB/VBD/0/root twice/ADV/RB/1/advmod a/DET/DT/4/det year/NOUN/NN/1/obl:unmarked';
    expect(arcs(correctRates(tokens(twice)))).toContain('year/2/obl:unmarked');
    const times =
      'met/VERB/VBD/0/root times/NOUN/NNS/1/obl:unmarked/time a/DET/DT/4/det year/NOUN/NN/1/obl:unmarked';
    expect(arcs(correctRates(tokens(times)))).toContain('year/2/nmod:unmarked');
    const again = twice.replace('twice', 'again');
    expect(correctRates(tokens(again))).toEqual(tokens(again));
  });

  it.each([
    ['a time behind no amount', RATE.replace('5/nummod', '5/amod')],
    ['a time with another word before it', RATE.replace('a/DET', 'the/DET')],
    ['another noun', RATE.replace('/obl:unmarked/day', '/obl:unmarked/well')],
  ])('leaves %s', (_, before) => {
    expect(correctRates(tokens(before))).toEqual(tokens(before));
  });
});

describe('lowerSpans', () => {
  const STORM =
    'blamed/VERB/VBD/0/root worst/ADJ/JJS/3/amod/bad storm/NOUN/NN/1/obl/storm in/ADP/IN/6/case three/NUM/CD/6/nummod decades/NOUN/NNS/1/obl/decade';

  it('hangs on the worst of its kind the time in which it was so', () => {
    expect(arcs(lowerSpans(tokens(STORM)))).toContain('decades/3/nmod');
  });

  it('hangs on the first time the year since which it is so', () => {
    const since =
      'won/VERB/VBD/0/root for/ADP/IN/4/case first/ADJ/JJ/4/amod time/NOUN/NN/1/obl since/ADP/IN/6/case 2010/NUM/CD/1/obl';
    expect(arcs(lowerSpans(tokens(since)))).toContain('2010/4/nmod');
    const last = since.replace('first/ADJ', 'last/ADJ');
    expect(lowerSpans(tokens(last))).toEqual(tokens(last));
  });

  it('hangs on the largest of its kind by what it is so', () => {
    const created =
      'created/VERB/VBD/0/root largest/ADJ/JJS/3/amod/large group/NOUN/NN/1/obj by/ADP/IN/5/case sales/NOUN/NNS/1/obl';
    expect(arcs(lowerSpans(tokens(created)))).toContain('sales/3/nmod');
    const large = created.replace('largest/ADJ/JJS', 'large/ADJ/JJ');
    expect(lowerSpans(tokens(large))).toEqual(tokens(large));
    const decree = created.replace('sales/NOUN/NNS', 'decree/NOUN/NN');
    expect(lowerSpans(tokens(decree))).toEqual(tokens(decree));
  });

  it.each([
    ['a span behind any other noun', STORM.replace('JJS/3/amod/bad', 'JJ/3/amod/bad')],
    ['a place', STORM.replace('/obl/decade', '/obl/town')],
    ['a span without a number', STORM.replace('6/nummod', '6/det')],
  ])('leaves %s', (_, before) => {
    expect(lowerSpans(tokens(before))).toEqual(tokens(before));
  });
});

describe('lowerDatesOfAmounts', () => {
  const fell =
    'fell/VERB/VBD/0/root to/ADP/IN/3/case $/SYM/$/1/obl 4/NUM/CD/3/nummod from/ADP/IN/6/case $/SYM/$/1/obl 6/NUM/CD/6/nummod in/ADP/IN/9/case 2021/NUM/CD/1/obl';

  it('hangs a date on what something fell from', () => {
    expect(arcs(lowerDatesOfAmounts(tokens(fell)))).toContain('2021/6/nmod');
  });

  it('leaves the date of what it fell to', () => {
    const to = fell.replace('from/ADP', 'at/ADP');
    expect(lowerDatesOfAmounts(tokens(to))).toEqual(tokens(to));
  });
});
