import { expect, it } from 'vitest';
import { spreadPossessiveMarks } from '../../src/annotate/corrections/possessive-marks.js';
import { arcs, tokens } from './trees.js';

const union =
  "Norland/PROPN/NNP/3/nmod:poss 's/PART/POS/1/case workers/NOUN/NNS/5/nmod:poss '/PART/POS/1/case union/NOUN/NN/0/root";

it('gives each owner its own mark', () =>
  expect(arcs(spreadPossessiveMarks(tokens(union)))).toContain("'/3/case"));

it('leaves the mark of an owner of several words', () => {
  const king =
    "king/NOUN/NN/5/nmod:poss of/ADP/IN/3/case Norland/PROPN/NNP/1/nmod 's/PART/POS/1/case ship/NOUN/NN/0/root";
  expect(spreadPossessiveMarks(tokens(king))).toEqual(tokens(king));
});
