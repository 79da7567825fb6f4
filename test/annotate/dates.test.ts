import { describe, expect, it } from 'vitest';
import { lowerDates, lowerDeadlines, raiseDates } from '../../src/annotate/corrections/dates.js';
import { attachComplements } from '../../src/annotate/corrections/phrases.js';
import { correctDays, gatherTimes, lowerBounds } from '../../src/annotate/corrections/times.js';
import { arcs, tokens } from './trees.js';

const classes: Readonly<Record<string, readonly string[]>> = {
  death: ['event'],
  assault: ['act'],
  election: ['act'],
  strike: ['act'],
};
const supersensesOf = (lemma: string) => classes[lemma];
const doubtful = (tree: string) => tokens(tree).map((token) => ({ ...token, confidence: 0.6 }));

const SELL = 'sold/VERB/VBD/0/root/sell stake/NOUN/NN/1/obj/stake in/ADP/IN/4/case June/PROPN/NNP/2/nmod';
const LAUNCH =
  'launched/VERB/VBD/0/root/launch assault/NOUN/NN/1/obj/assault on/ADP/IN/5/case May/PROPN/NNP/5/nmod:unmarked 4/NUM/CD/2/nmod';
const WIN =
  'won/VERB/VBD/0/root/win seats/NOUN/NNS/1/obj/seat in/ADP/IN/4/case election/NOUN/NN/2/nmod/election on/ADP/IN/6/case Sunday/PROPN/NNP/4/nmod';

describe('raiseDates', () => {
  it('leaves the year of an amount that something came from', () => {
    const slid =
      'slid/VERB/VBD/0/root/slide from/ADP/IN/3/case %/SYM/NN/1/obl in/ADP/IN/5/case 1989/NUM/CD/3/nmod';
    expect(raiseDates(doubtful(slid), supersensesOf)).toEqual(doubtful(slid));
    const to = slid.replace('from/', 'to/');
    expect(arcs(raiseDates(doubtful(to), supersensesOf))).toContain('1989/1/obl');
  });

  it.each([
    ['a month', SELL, 'June/1/obl'],
    ['a year', SELL.replace('June/PROPN/NNP', '1987/NUM/CD'), '1987/1/obl'],
    ['a day of a month', LAUNCH, '4/1/obl'],
    ['a weekday behind an election that was won', WIN, 'Sunday/1/obl'],
    [
      'a weekday without a preposition',
      'sold/VERB/VBD/0/root/sell stake/NOUN/NN/1/obj/stake Monday/PROPN/NNP/2/nmod:unmarked',
      'Monday/1/obl:unmarked',
    ],
    [
      'the last week',
      'sold/VERB/VBD/0/root/sell stake/NOUN/NN/1/obj/stake last/ADJ/JJ/4/amod week/NOUN/NN/2/nmod:unmarked/week',
      'week/1/obl:unmarked',
    ],
    [
      'a year behind a name that something was given',
      'wrote/VERB/VBD/0/root/write book/NOUN/NN/1/obj/book called/VERB/VBN/2/acl/call Sand/PROPN/NNP/3/obj in/ADP/IN/6/case 1987/NUM/CD/3/obl',
      '1987/1/obl',
    ],
    [
      'a day behind what a law does',
      'signed/VERB/VBD/0/root/sign law/NOUN/NN/1/obj/law banning/VERB/VBG/2/acl/ban rods/NOUN/NNS/3/obj/rod on/ADP/IN/6/case Monday/PROPN/NNP/3/obl',
      'Monday/1/obl',
    ],
  ])('gives the verb %s', (_, before, after) => {
    expect(arcs(raiseDates(doubtful(before), supersensesOf))).toContain(after);
  });

  it.each([
    ['the date of an event that was condemned', LAUNCH.replace('/launch', '/condemn')],
    ['the date of what somebody writes about', WIN.replace('in/ADP', 'about/ADP')],
    ['another phrase', SELL.replace('June/PROPN/NNP', 'Norland/PROPN/NNP')],
    ['what is of a date', SELL.replace('in/ADP', 'of/ADP')],
    ['a part of a date', SELL.replace('stake/NOUN/NN/1/obj/stake', '4/NUM/CD/1/obl/4')],
    [
      'what stands in a phrase of time',
      WIN.replace('seats/NOUN/NNS/1/obj/seat in/ADP', 'there/ADV/RB/1/advmod/there until/ADP').replace(
        '2/nmod/election',
        '1/obl/election',
      ),
    ],
    [
      'a day behind what is done to the object',
      'signed/VERB/VBD/0/root/sign law/NOUN/NN/1/obj/law passed/VERB/VBN/2/acl/pass on/ADP/IN/5/case Monday/PROPN/NNP/3/obl',
    ],
    ['the date of a subject', SELL.replace('1/obj', '1/nsubj')],
  ])('leaves %s', (_, before) => {
    expect(raiseDates(doubtful(before), supersensesOf)).toEqual(doubtful(before));
  });

  it('leaves what the parser is sure of', () => {
    expect(raiseDates(tokens(SELL), supersensesOf)).toEqual(tokens(SELL));
  });
});

const RULE =
  'ruled/VERB/VBD/0/root/rule until/ADP/IN/4/case his/PRON/PRP$/4/nmod:poss death/NOUN/NN/1/obl/death in/ADP/IN/6/case 1983/NUM/CD/1/obl';

describe('lowerDates', () => {
  it.each([
    ['until which something was done', RULE],
    ['of somebody after which something was done', RULE.replace('until/ADP', 'after/ADP')],
  ])('hangs a date on the event %s', (_, before) => {
    expect(arcs(lowerDates(tokens(before), supersensesOf))).toContain('1983/4/nmod');
  });

  it.each([
    ['a date behind a thing', RULE.replace('1/obl/death', '1/obl/town')],
    ['a date behind another preposition', RULE.replace('until/ADP', 'despite/ADP')],
    [
      'a date behind an event after which it was',
      RULE.replace('until/ADP', 'after/ADP').replace('nmod:poss', 'det'),
    ],
    ['what is no date', RULE.replace('1983/NUM/CD', 'Oslo/PROPN/NNP')],
  ])('leaves %s', (_, before) => {
    expect(lowerDates(tokens(before), supersensesOf)).toEqual(tokens(before));
  });
});

const RULE_OUT =
  'ruled/VERB/VBD/0/root/rule out/ADP/RP/1/compound:prt strikes/NOUN/NNS/1/obj/strike before/ADP/IN/5/case 2030/NUM/CD/1/obl';

describe('lowerDeadlines', () => {
  it('hangs a deadline on what is ruled out', () => {
    expect(arcs(lowerDeadlines(tokens(RULE_OUT), supersensesOf))).toContain('2030/3/nmod');
  });

  it.each([
    ['the time of what was done', RULE_OUT.replace('/rule ', '/call ')],
    ['a time in which something was ruled out', RULE_OUT.replace('before/ADP', 'in/ADP')],
    ['what is no time', RULE_OUT.replace('2030/NUM/CD', 'court/NOUN/NN')],
    ['a thing that is ruled out', RULE_OUT.replace('/obj/strike', '/obj/town')],
  ])('leaves %s', (_, before) => {
    expect(lowerDeadlines(tokens(before), supersensesOf)).toEqual(tokens(before));
  });
});

describe('gatherTimes', () => {
  const TOWN =
    'bombed/VERB/VBD/0/root the/DET/DT/3/det town/NOUN/NN/1/obj early/ADV/RB/3/advmod on/ADP/IN/6/case Sunday/PROPN/NNP/1/obl';

  it('hangs on a day what was hung on the noun before', () => {
    expect(arcs(gatherTimes(tokens(TOWN)))).toContain('early/6/advmod');
  });

  it('hangs a month on the number of the day', () => {
    const day =
      'on/ADP/IN/2/case 22/NUM/CD/5/obl April/PROPN/NNP/5/obl:unmarked ships/NOUN/NNS/5/nsubj sailed/VERB/VBD/0/root';
    expect(arcs(gatherTimes(tokens(day)))).toContain('April/2/nmod:unmarked');
    for (const other of [day.replace('22/NUM', '1911/NUM'), day.replace('April/', 'Karin/')])
      expect(gatherTimes(tokens(other))).toEqual(tokens(other));
  });

  it('hangs a span on "before"', () => {
    const before =
      'visited/VERB/VBD/0/root Oslo/PROPN/NNP/1/obj year/NOUN/NN/1/obl:unmarked before/ADV/RB/1/advmod';
    expect(arcs(gatherTimes(tokens(before)))).toContain('year/4/obl:unmarked');
    const twice = before.replace('before/ADV/RB', 'together/ADV/RB');
    expect(gatherTimes(tokens(twice))).toEqual(tokens(twice));
  });

  it('leaves what stands before no day', () => {
    const before = TOWN.replace('on/ADP', 'from/ADP');
    expect(gatherTimes(tokens(before))).toEqual(tokens(before));
  });
});

it('hangs no date on a noun that takes a phrase', () => {
  const talks = 'held/VERB/VBD/0/root talks/NOUN/NNS/1/obj/talk on/ADP/IN/4/case Monday/PROPN/NNP/1/obl';
  const nouns = new Map([['on', new Set(['talk'])]]);
  expect(attachComplements(tokens(talks), nouns)).toEqual(tokens(talks));
  expect(arcs(attachComplements(tokens(talks.replace('Monday', 'Norland')), nouns))).toContain(
    'Norland/2/nmod',
  );
});

describe('correctDays', () => {
  const DECLARED =
    'declared/VERB/VBD/0/root/declare Monday/PROPN/NNP/1/obl:unmarked a/DET/DT/4/det holiday/NOUN/NN/1/obj';

  it('makes an object of a day that is declared to be something', () =>
    expect(arcs(correctDays(tokens(DECLARED)))).toBe('declared/0/root Monday/1/obj a/4/det holiday/1/xcomp'));

  it.each([
    ['the day of any other deed', DECLARED.replace('/declare', '/announce')],
    ['a day before what is known', DECLARED.replace('a/DET', 'the/DET')],
  ])('leaves %s', (_, before) => {
    expect(correctDays(tokens(before))).toEqual(tokens(before));
  });
});

describe('lowerBounds', () => {
  const LATE =
    'refused/VERB/VBD/0/root as/ADV/RB/3/advmod late/ADV/RB/1/advmod as/ADP/IN/5/case April/PROPN/NNP/1/obl';

  it('hangs on "late" the date behind "as late as"', () =>
    expect(arcs(lowerBounds(tokens(LATE)))).toContain('April/3/obl'));

  it('leaves what somebody is', () => {
    const mayor = LATE.replace('as/ADV/RB/3/advmod late', 'very/ADV/RB/3/advmod late');
    expect(lowerBounds(tokens(mayor))).toEqual(tokens(mayor));
  });
});
