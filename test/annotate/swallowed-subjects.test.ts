import { describe, expect, it } from 'vitest';
import {
  correctSwallowedSubjects,
  findQuantifiedSubjects,
  freeFromAs,
  freeFromAsides,
  freeFromPairs,
  partAtSemicolons,
} from '../../src/annotate/corrections/swallowed-subjects.js';
import { arcs, tokens } from './trees.js';

const siege =
  'After/ADP/IN/2/case siege/NOUN/NN/8/obl of/ADP/IN/4/case Lundby/PROPN/NNP/2/nmod ,/PUNCT/,/7/punct';

describe('correctSwallowedSubjects', () => {
  it('gives a verb the name behind the comma of the phrase before it', () => {
    const corrected = correctSwallowedSubjects(
      tokens(`${siege} King/PROPN/NNP/7/nmod:desc Marek/PROPN/NNP/4/appos fled/VERB/VBN/0/root`),
    );
    expect(corrected[6]).toMatchObject({ head: 8, deprel: 'nsubj' });
    expect(corrected[7]).toMatchObject({ xpos: 'VBD' });
  });

  it('makes a passive subject of it before an auxiliary', () => {
    const corrected = correctSwallowedSubjects(
      tokens(
        'After/ADP/IN/2/case siege/NOUN/NN/8/obl of/ADP/IN/4/case Lundby/PROPN/NNP/2/nmod ,/PUNCT/,/6/punct Marek/PROPN/NNP/4/appos was/AUX/VBD/8/aux:pass killed/VERB/VBN/0/root',
      ),
    );
    expect(corrected[5]).toMatchObject({ head: 8, deprel: 'nsubj:pass' });
    expect(corrected[7]).toMatchObject({ xpos: 'VBN' });
  });

  it.each([
    [
      'an apposition before the subject',
      `${siege} capital/NOUN/NN/4/appos they/PRON/PRP/8/nsubj fled/VERB/VBD/0/root`,
    ],
    [
      'a list behind which a verb has its own subject',
      'After/ADP/IN/2/case siege/NOUN/NN/8/obl of/ADP/IN/4/case Lundby/PROPN/NNP/2/nmod and/CCONJ/CC/6/cc Ashby/PROPN/NNP/4/conj he/PRON/PRP/8/nsubj fled/VERB/VBD/0/root',
    ],
    [
      'an imperative',
      'In/ADP/IN/2/case Lundby/PROPN/NNP/5/obl ,/PUNCT/,/2/punct home/NOUN/NN/2/appos go/VERB/VB/0/root',
    ],
  ])('leaves %s', (_, tree) => {
    expect(correctSwallowedSubjects(tokens(tree))).toEqual(tokens(tree));
  });
});

describe('freeFromPairs', () => {
  const TAXED =
    'late/ADJ/JJ/0/root after/SCONJ/IN/4/mark Vik/PROPN/NNP/4/nsubj taxed/VERB/VBD/1/advcl goods/NOUN/NNS/4/obj from/ADP/IN/7/case Ashby/PROPN/NNP/5/nmod';

  it('gives a verb behind "and" its subject, in the clause that it stands in', () => {
    const corrected = arcs(
      freeFromPairs(
        tokens(
          `${TAXED} and/CCONJ/CC/10/cc Lundby/PROPN/NNP/7/conj closed/VERB/VBD/1/conj port/NOUN/NN/10/obj`,
        ),
      ),
    );
    expect(corrected).toContain('Lundby/10/nsubj');
    expect(corrected).toContain('closed/4/conj');
  });

  it('does so where "and" was hung on the subject', () => {
    const corrected = arcs(
      freeFromPairs(
        tokens(
          `${TAXED} and/CCONJ/CC/9/cc Lundby/PROPN/NNP/7/conj closed/VERB/VBD/1/conj port/NOUN/NN/10/obj`,
        ),
      ),
    );
    expect(corrected).toContain('Lundby/10/nsubj');
    expect(corrected).toContain('and/10/cc');
  });

  it.each([
    ['two nouns', `${TAXED} and/CCONJ/CC/9/cc Lundby/PROPN/NNP/7/conj`],
    [
      'a verb with a subject of its own',
      `${TAXED} and/CCONJ/CC/11/cc Lundby/PROPN/NNP/7/conj it/PRON/PRP/11/nsubj closed/VERB/VBD/1/conj`,
    ],
    [
      'a second verb behind two nouns',
      `${TAXED} and/CCONJ/CC/9/cc Lundby/PROPN/NNP/7/conj and/CCONJ/CC/11/cc closed/VERB/VBD/4/conj port/NOUN/NN/11/obj`,
    ],
    ['a second verb', `${TAXED} and/CCONJ/CC/9/cc closed/VERB/VBD/4/conj port/NOUN/NN/9/obj`],
  ])('leaves %s', (_, tree) => {
    expect(freeFromPairs(tokens(tree))).toEqual(tokens(tree));
  });
});

describe('partAtSemicolons', () => {
  const SOLD =
    'sold/VERB/VBD/0/root milk/NOUN/NN/1/obj ;/PUNCT/:/4/punct Danes/PROPN/NNPS/2/conj ,/PUNCT/,/6/punct bought/VERB/VBD/1/advcl fish/NOUN/NN/6/obj';

  it('gives a verb the subject that stands behind the semicolon', () => {
    const corrected = arcs(partAtSemicolons(tokens(SOLD)));
    expect(corrected).toContain('Danes/6/nsubj');
    expect(corrected).toContain('bought/1/parataxis');
  });

  it.each([
    ['a list with commas', SOLD.replace(';/PUNCT/:', ',/PUNCT/,')],
    ['a verb with a subject', `${SOLD} they/PRON/PRP/6/nsubj`],
    ['a participle', SOLD.replace('bought/VERB/VBD', 'bought/VERB/VBN')],
  ])('leaves %s', (_, before) => {
    expect(partAtSemicolons(tokens(before))).toEqual(tokens(before));
  });
});

describe('findQuantifiedSubjects', () => {
  const MOST =
    'vary/VERB/VBP/0/root but/CCONJ/CC/4/cc most/ADV/RBS/4/advmod put/VERB/VBP/1/conj it/PRON/PRP/4/obj';

  it('makes a subject of "most"', () => {
    expect(arcs(findQuantifiedSubjects(tokens(MOST)))).toContain('most/4/nsubj');
  });

  it.each([
    ['"most" beside a subject', `${MOST} they/PRON/PRP/4/nsubj`],
    ['"most" of an infinitive', MOST.replace('put/VERB/VBP', 'put/VERB/VB')],
  ])('leaves %s', (_, before) => {
    expect(findQuantifiedSubjects(tokens(before))).toEqual(tokens(before));
  });
});

describe('freeFromAs', () => {
  const TEN =
    'scored/VERB/VBD/0/root as/ADP/IN/3/case man/NOUN/NN/1/obl Lundby/PROPN/NNP/5/nsubj beat/VERB/VBD/1/parataxis Vik/PROPN/NNP/5/obj';

  it('gives "as" to the clause whose subject stands right behind', () =>
    expect(arcs(freeFromAs(tokens(TEN)))).toBe(
      'scored/0/root as/5/mark man/4/compound Lundby/5/nsubj beat/1/advcl Vik/5/obj',
    ));

  it.each([
    ['what somebody is', `${TEN} a/DET/DT/3/det`],
    ['another preposition', TEN.replace('as/ADP', 'by/ADP')],
    ['a clause with its own mark', `${TEN} while/SCONJ/IN/5/mark`],
  ])('leaves %s', (_, before) => {
    expect(freeFromAs(tokens(before))).toEqual(tokens(before));
  });
});

describe('freeFromAsides', () => {
  const PLAYING =
    'scored/VERB/VBD/0/root as/ADP/IN/3/case Nord/PROPN/NNP/1/obl ,/PUNCT/,/5/punct playing/VERB/VBG/1/advcl ,/PUNCT/,/7/punct beat/VERB/VBD/1/conj Vest/PROPN/NNP/7/obj';

  it('gives a verb behind an aside the name behind "as"', () => {
    const corrected = arcs(freeFromAsides(tokens(PLAYING)));
    expect(corrected).toContain('as/7/mark Nord/7/nsubj');
    expect(corrected).toContain('beat/1/advcl');
  });

  it.each([
    ['a name without an aside', PLAYING.replace(',/PUNCT/,/5/punct', 'now/ADV/RB/5/advmod')],
    ['a verb with a subject', `${PLAYING} they/PRON/PRP/7/nsubj`],
    ['a list of verbs', `${PLAYING} and/CCONJ/CC/10/cc won/VERB/VBD/1/conj`],
  ])('leaves %s', (_, before) => {
    expect(freeFromAsides(tokens(before))).toEqual(tokens(before));
  });
});
