import { describe, expect, it } from 'vitest';
import {
  correctExtraSubjects,
  correctSpeakersClauses,
} from '../../src/annotate/corrections/extra-subjects.js';
import {
  correctAdjacentNames,
  correctBehindAppositions,
  correctBehindTitles,
  correctListedAppositions,
  correctNearestAppositions,
} from '../../src/annotate/corrections/nearest-apposition.js';
import { arcs, tokens } from './trees.js';

describe('correctNearestAppositions', () => {
  it.each([
    [
      'the second of two people',
      'Holm/PROPN/NNP/9/nsubj and/CCONJ/CC/4/cc her/PRON/PRP$/4/nmod:poss pilot/NOUN/NN/1/conj ,/PUNCT/,/6/punct Karin/PROPN/NNP/1/appos Berg/PROPN/NNP/6/flat ,/PUNCT/,/1/punct died/VERB/VBD/0/root',
      'Holm/9/nsubj and/4/cc her/4/nmod:poss pilot/1/conj ,/6/punct Karin/4/appos Berg/6/flat ,/1/punct died/0/root',
    ],
    [
      'an office with an of-phrase',
      'Holm/PROPN/NNP/9/nsubj and/CCONJ/CC/3/cc head/NOUN/NN/1/conj of/ADP/IN/5/case state/NOUN/NN/3/nmod ,/PUNCT/,/7/punct Karin/PROPN/NNP/1/appos ,/PUNCT/,/1/punct met/VERB/VBD/0/root',
      'Holm/9/nsubj and/3/cc head/1/conj of/5/case state/3/nmod ,/7/punct Karin/3/appos ,/1/punct met/0/root',
    ],
  ])('hangs a name on %s', (_, before, after) => {
    expect(arcs(correctNearestAppositions(tokens(before)))).toBe(after);
  });

  it.each([
    [
      'a name that stands before the second of two people',
      'mayor/NOUN/NN/8/nsubj ,/PUNCT/,/3/punct Karin/PROPN/NNP/1/appos ,/PUNCT/,/1/punct and/CCONJ/CC/7/cc her/PRON/PRP$/7/nmod:poss deputy/NOUN/NN/1/conj met/VERB/VBD/0/root',
    ],
    [
      'what is said of two people together',
      'Berg/PROPN/NNP/8/nsubj and/CCONJ/CC/4/cc her/PRON/PRP$/4/nmod:poss brother/NOUN/NN/1/conj ,/PUNCT/,/6/punct farmers/NOUN/NNS/1/appos ,/PUNCT/,/1/punct met/VERB/VBD/0/root',
    ],
    [
      'what is said of two names together',
      'Berg/PROPN/NNP/7/nsubj and/CCONJ/CC/3/cc Holm/PROPN/NNP/1/conj ,/PUNCT/,/5/punct Swedes/PROPN/NNPS/1/appos ,/PUNCT/,/1/punct met/VERB/VBD/0/root',
    ],
  ])('leaves %s', (_, before) => {
    expect(correctNearestAppositions(tokens(before))).toEqual(tokens(before));
  });
});

describe('correctAdjacentNames', () => {
  it.each([
    [
      'a second phrase of place',
      'met/VERB/VBD/0/root in/ADP/IN/4/case the/DET/DT/4/det capital/NOUN/NN/1/obl Copenhagen/PROPN/NNP/1/obl',
      'met/0/root in/4/case the/4/det capital/1/obl Copenhagen/4/appos',
    ],
    [
      'a second phrase that took the preposition and the article',
      'met/VERB/VBD/0/root in/ADP/IN/5/case the/DET/DT/5/det capital/NOUN/NN/1/obl Copenhagen/PROPN/NNP/1/obl',
      'met/0/root in/4/case the/4/det capital/1/obl Copenhagen/4/appos',
    ],
    [
      'a second object',
      'crossed/VERB/VBD/0/root the/DET/DT/3/det river/NOUN/NN/1/obj Glomma/PROPN/NNP/1/obj',
      'crossed/0/root the/3/det river/1/obj Glomma/3/appos',
    ],
  ])('puts beside its noun %s', (_, before, after) => {
    expect(arcs(correctAdjacentNames(tokens(before)))).toBe(after);
  });

  it.each([
    [
      'a day behind an object',
      'left/VERB/VBD/0/root the/DET/DT/3/det harbour/NOUN/NN/1/obj Friday/PROPN/NNP/1/obl:unmarked',
    ],
    [
      'a gift behind the one who gets it',
      'gave/VERB/VBD/0/root the/DET/DT/3/det queen/NOUN/NN/1/iobj Bombay/PROPN/NNP/1/obj',
    ],
    [
      'the subject of a clause behind the noun that it tells of',
      'saw/VERB/VBD/0/root the/DET/DT/3/det man/NOUN/NN/1/obj Holm/PROPN/NNP/5/nsubj dismissed/VERB/VBD/3/acl:relcl',
    ],
  ])('leaves %s', (_, before) => {
    expect(correctAdjacentNames(tokens(before))).toEqual(tokens(before));
  });
});

describe('correctBehindTitles', () => {
  const titled =
    'Mayor/PROPN/NNP/2/nmod:desc Karin/PROPN/NNP/8/nsubj Berg/PROPN/NNP/2/flat ,/PUNCT/,/6/punct';

  it.each([
    [
      'a relative clause',
      `${titled} who/PRON/WP/6/nsubj left/VERB/VBD/1/acl:relcl ,/PUNCT/,/1/punct won/VERB/VBD/0/root`,
      'left/2/acl:relcl',
    ],
    [
      'an apposition',
      `${titled} a/DET/DT/6/det lawyer/NOUN/NN/1/appos ,/PUNCT/,/1/punct won/VERB/VBD/0/root`,
      'lawyer/2/appos',
    ],
  ])('hangs on the name behind a title %s', (_, before, moved) => {
    expect(arcs(correctBehindTitles(tokens(before))).split(' ')[5]).toBe(moved);
  });

  it.each([
    [
      'what stands between title and name',
      'Minister/NOUN/NN/5/nmod:desc charged/VERB/VBN/1/acl with/ADP/IN/4/case trade/NOUN/NN/2/obl Karin/PROPN/NNP/6/nsubj left/VERB/VBD/0/root',
    ],
    [
      'a clause about an office without a name',
      'mayor/NOUN/NN/5/nsubj who/PRON/WP/3/nsubj left/VERB/VBD/1/acl:relcl has/AUX/VBZ/5/aux returned/VERB/VBN/0/root',
    ],
  ])('leaves %s', (_, before) => {
    expect(correctBehindTitles(tokens(before))).toEqual(tokens(before));
  });
});

describe('correctExtraSubjects', () => {
  it.each([
    [
      'a people before a title',
      'Kyrgyz/PROPN/NNP/4/nsubj President/PROPN/NNP/3/nmod:desc Holm/PROPN/NNP/4/nsubj left/VERB/VBD/0/root',
      'Kyrgyz/2/compound President/3/nmod:desc Holm/4/nsubj left/0/root',
    ],
    [
      'a people before the title of a passive subject',
      'Uzbek/PROPN/NNP/5/nsubj:pass President/PROPN/NNP/3/nmod:desc Holm/PROPN/NNP/5/nsubj:pass was/AUX/VBD/5/aux:pass hurt/VERB/VBN/0/root',
      'Uzbek/2/compound President/3/nmod:desc Holm/5/nsubj:pass was/5/aux:pass hurt/0/root',
    ],
    [
      "a work's name behind what it is",
      'whose/PRON/WP$/4/nmod:poss book/NOUN/NN/5/nsubj Quiet/ADJ/JJ/4/amod Fields/NOUN/NNS/5/nsubj warned/VERB/VBD/0/root Oslo/PROPN/NNP/5/obj',
      'whose/2/nmod:poss book/5/nsubj Quiet/4/amod Fields/2/appos warned/0/root Oslo/5/obj',
    ],
    [
      'a name behind the comma of the second subject',
      'Holm/PROPN/NNP/9/nsubj and/CCONJ/CC/4/cc her/PRON/PRP$/4/nmod:poss pilot/NOUN/NN/1/conj ,/PUNCT/,/6/punct Karin/PROPN/NNP/9/nsubj Berg/PROPN/NNP/6/flat ,/PUNCT/,/9/punct died/VERB/VBD/0/root',
      'Holm/9/nsubj and/4/cc her/4/nmod:poss pilot/1/conj ,/6/punct Karin/4/appos Berg/6/flat ,/9/punct died/0/root',
    ],
    [
      'a name behind the comma of the only subject',
      'pilot/NOUN/NN/5/nsubj ,/PUNCT/,/3/punct Karin/PROPN/NNP/5/nsubj ,/PUNCT/,/5/punct died/VERB/VBD/0/root',
      'pilot/5/nsubj ,/3/punct Karin/1/appos ,/5/punct died/0/root',
    ],
    [
      'a name behind the comma of a longer subject',
      'envoy/NOUN/NN/7/nsubj for/ADP/IN/3/case Mali/PROPN/NNP/1/nmod ,/PUNCT/,/5/punct Karin/PROPN/NNP/7/nsubj ,/PUNCT/,/7/punct left/VERB/VBD/0/root',
      'envoy/7/nsubj for/3/case Mali/1/nmod ,/5/punct Karin/1/appos ,/7/punct left/0/root',
    ],
    [
      'a description behind a name',
      'Karin/PROPN/NNP/6/nsubj ,/PUNCT/,/4/punct a/DET/DT/4/det nurse/NOUN/NN/6/nsubj ,/PUNCT/,/6/punct left/VERB/VBD/0/root',
      'Karin/6/nsubj ,/4/punct a/4/det nurse/1/appos ,/6/punct left/0/root',
    ],
    [
      'a description before a pronoun',
      'A/DET/DT/2/det nurse/NOUN/NN/5/nsubj ,/PUNCT/,/5/punct she/PRON/PRP/5/nsubj left/VERB/VBD/0/root',
      'A/2/det nurse/5/dislocated ,/5/punct she/5/nsubj left/0/root',
    ],
  ])('takes for no subject %s', (_, before, after) => {
    expect(arcs(correctExtraSubjects(tokens(before)))).toBe(after);
  });

  it.each([
    [
      'a day before a title',
      'On/ADP/IN/2/case Tuesday/PROPN/NNP/5/obl President/PROPN/NNP/4/nmod:desc Holm/PROPN/NNP/5/nsubj left/VERB/VBD/0/root',
    ],
    [
      'a second subject in small letters',
      'whose/PRON/WP$/2/nmod:poss year/NOUN/NN/5/nsubj quiet/ADJ/JJ/4/amod fields/NOUN/NNS/5/nsubj ended/VERB/VBD/0/root',
    ],
    [
      'a name behind a thing that is nobody’s',
      'the/DET/DT/2/det year/NOUN/NN/4/nsubj Karin/PROPN/NNP/4/nsubj left/VERB/VBD/0/root',
    ],
    [
      'a name behind a phrase that opens the sentence',
      'Before/ADP/IN/2/case takeoff/NOUN/NN/5/obl ,/PUNCT/,/2/punct Karin/PROPN/NNP/5/nsubj slept/VERB/VBD/0/root',
    ],
    [
      'a list of subjects',
      'Karin/PROPN/NNP/7/nsubj ,/PUNCT/,/3/punct Holm/PROPN/NNP/7/nsubj and/CCONJ/CC/5/cc Berg/PROPN/NNP/3/conj ,/PUNCT/,/7/punct left/VERB/VBD/0/root',
    ],
    [
      'two subjects without a comma behind the second',
      'year/NOUN/NN/5/nsubj ,/PUNCT/,/5/punct the/DET/DT/4/det town/NOUN/NN/5/nsubj burned/VERB/VBD/0/root',
    ],
    [
      'a name behind a clause that ends in its own subject',
      'Though/SCONJ/IN/2/mark great/ADJ/JJ/7/advcl was/AUX/VBD/2/cop danger/NOUN/NN/2/nsubj ,/PUNCT/,/2/punct Karin/PROPN/NNP/7/nsubj stayed/VERB/VBD/0/root',
    ],
  ])('leaves %s', (_, before) => {
    expect(correctExtraSubjects(tokens(before))).toEqual(tokens(before));
  });
});

describe('correctSpeakersClauses', () => {
  it.each([
    [
      'a name of two words',
      'said/VERB/VBD/0/root Karin/PROPN/NNP/1/nsubj Berg/PROPN/NNP/2/flat ,/PUNCT/,/6/punct who/PRON/WP/6/nsubj presides/VERB/VBZ/1/ccomp',
      'said/0/root Karin/1/nsubj Berg/2/flat ,/6/punct who/6/nsubj presides/2/acl:relcl',
    ],
    [
      'a name of one word',
      'said/VERB/VBD/0/root Holm/PROPN/NNP/1/nsubj ,/PUNCT/,/5/punct who/PRON/WP/5/nsubj presides/VERB/VBZ/1/ccomp',
      'said/0/root Holm/1/nsubj ,/5/punct who/5/nsubj presides/2/acl:relcl',
    ],
  ])('hangs a clause about the speaker on %s', (_, before, after) => {
    expect(arcs(correctSpeakersClauses(tokens(before)))).toBe(after);
  });

  it.each([
    [
      'what somebody asked',
      'Holm/PROPN/NNP/2/nsubj asked/VERB/VBD/0/root ,/PUNCT/,/5/punct who/PRON/WP/5/nsubj presides/VERB/VBZ/2/ccomp',
    ],
    [
      'what somebody was told',
      'He/PRON/PRP/2/nsubj told/VERB/VBD/0/root Holm/PROPN/NNP/2/iobj who/PRON/WP/5/nsubj presides/VERB/VBZ/2/ccomp',
    ],
    [
      'a question behind a colon',
      'asked/VERB/VBD/0/root Holm/PROPN/NNP/1/nsubj :/PUNCT/:/5/punct who/PRON/WP/5/nsubj presides/VERB/VBZ/1/ccomp',
    ],
  ])('leaves %s', (_, before) => {
    expect(correctSpeakersClauses(tokens(before))).toEqual(tokens(before));
  });
});

describe('correctBehindAppositions', () => {
  const met = (closing: string) =>
    `She/PRON/PRP/2/nsubj met/VERB/VBD/0/root mayors/NOUN/NNS/2/obj ,/PUNCT/,/5/punct Berg/PROPN/NNP/3/appos ${closing} in/ADP/IN/8/case Oslo/PROPN/NNP/3/nmod`;

  it('gives to the verb a place behind a closed apposition', () => {
    expect(correctBehindAppositions(tokens(met(',/PUNCT/,/8/punct'))).at(-1)).toMatchObject({
      head: 2,
      deprel: 'obl',
    });
  });

  it.each([
    ['a place that no comma parts from the name', met('only/ADV/RB/8/advmod')],
    [
      'what restricts the noun before the verb',
      'mayors/NOUN/NNS/7/nsubj ,/PUNCT/,/3/punct Berg/PROPN/NNP/1/appos ,/PUNCT/,/6/punct in/ADP/IN/6/case Oslo/PROPN/NNP/1/nmod met/VERB/VBD/0/root',
    ],
    ['a phrase with "of"', met(',/PUNCT/,/8/punct').replace('in/ADP/IN', 'of/ADP/IN')],
  ])('leaves %s', (_, tree) => {
    expect(correctBehindAppositions(tokens(tree))).toEqual(tokens(tree));
  });
});

describe('correctListedAppositions', () => {
  const MAYOR =
    'The/DET/DT/2/det/the mayor/NOUN/NN/7/nsubj ,/PUNCT/,/4/punct Karin/PROPN/NNP/2/conj Berg/PROPN/NNP/4/flat ,/PUNCT/,/7/punct left/VERB/VBD/0/root';
  it('puts a name in commas beside the one before it', () => {
    expect(arcs(correctListedAppositions(tokens(MAYOR)))).toContain('Karin/2/appos');
  });

  it.each([
    ['a list with "and"', MAYOR.replace(',/PUNCT/,/4/punct', 'and/CCONJ/CC/4/cc')],
    ['several', MAYOR.replace('mayor/NOUN/NN', 'mayors/NOUN/NNS')],
    ['any one', MAYOR.replace('The/DET/DT/2/det/the', 'A/DET/DT/2/det/a')],
    ['a name that no comma closes', MAYOR.replace(',/PUNCT/,/7/punct', 'then/ADV/RB/7/advmod')],
  ])('leaves %s', (_, tree) => {
    expect(correctListedAppositions(tokens(tree))).toEqual(tokens(tree));
  });
});
