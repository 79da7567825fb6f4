import { describe, expect, it } from 'vitest';
import { freeMonths, freeSubjects, splitFronted } from '../../src/annotate/corrections/fronted-names.js';
import { arcs, tokens } from './trees.js';

describe('freeSubjects', () => {
  const MONDAY =
    'On/ADP/IN/3/case Monday/PROPN/NNP/3/compound Norland/PROPN/NNP/4/obl blamed/VERB/VBD/0/root';

  it('gives a verb without a subject the name between a day and it', () => {
    expect(arcs(freeSubjects(tokens(MONDAY), new Set()))).toBe(
      'On/2/case Monday/4/obl Norland/4/nsubj blamed/0/root',
    );
  });

  it.each([
    ['a place before an order', MONDAY.replace('Monday', 'South')],
    ['a verb that is not finite', MONDAY.replace('VBD', 'VBG')],
  ])('leaves %s', (_, before) => {
    expect(freeSubjects(tokens(before), new Set())).toEqual(tokens(before));
  });
});

describe('freeMonths', () => {
  const JULY =
    'on/ADP/IN/2/case 25/NUM/CD/5/obl July/PROPN/NNP/4/compound Berg/PROPN/NNP/5/nsubj answered/VERB/VBD/0/root';

  it('gives a day the month that was taken for a first name', () =>
    expect(arcs(freeMonths(tokens(JULY)))).toBe(
      'on/2/case 25/5/obl July/2/nmod:unmarked Berg/5/nsubj answered/0/root',
    ));

  it.each([
    ['a first name', JULY.replace('25', 'it').replace('NUM/CD', 'PRON/PRP')],
    ['a number that is no day', JULY.replace('25', '250')],
  ])('leaves %s', (_, before) => expect(freeMonths(tokens(before))).toEqual(tokens(before)));
});

describe('splitFronted', () => {
  const LUNDBY =
    'In/ADP/IN/2/case Lundby/PROPN/NNP/5/obl Karin/PROPN/NNP/2/flat Berg/PROPN/NNP/2/flat resigned/VERB/VBD/0/root';
  const MAY = 'In/ADP/IN/2/case May/PROPN/NNP/4/nsubj Norland/PROPN/NNP/2/flat voted/VERB/VBD/0/root';
  const names = new Set(['karin']);

  it.each([
    [
      'a person from the place before',
      LUNDBY,
      'In/2/case Lundby/5/obl Karin/5/nsubj Berg/3/flat resigned/0/root',
    ],
    ['a country from the month before', MAY, 'In/2/case May/4/obl Norland/4/nsubj voted/0/root'],
  ])('parts %s', (_, before, after) => {
    expect(arcs(splitFronted(tokens(before), names))).toBe(after);
  });

  it.each([
    ['a name in which no given name begins', LUNDBY.replace('Karin', 'North')],
    ['a name without a preposition', MAY.replace('In/ADP/IN/2/case', 'Now/ADV/RB/4/advmod')],
    ['a verb with another subject', `${LUNDBY} she/PRON/PRP/5/nsubj`],
    ['a name with words behind it', LUNDBY.replace('Berg/PROPN/NNP/2/flat', 'often/ADV/RB/5/advmod')],
  ])('leaves %s', (_, before) => {
    expect(splitFronted(tokens(before), names)).toEqual(tokens(before));
  });
});
