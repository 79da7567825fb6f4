import { describe, expect, it } from 'vitest';
import { correctGiving, correctVocatives, correctVoice } from '../../src/annotate/corrections/clauses.js';
import { correctAspect, correctIntentions } from '../../src/annotate/corrections/infinitives.js';
import { joinApposed } from '../../src/annotate/corrections/names.js';
import {
  correctAgents,
  liftTopics,
  lowerDoers,
  raisePartners,
} from '../../src/annotate/corrections/partners.js';
import { closeCompounds, freeFronted } from '../../src/annotate/corrections/phrases.js';
import { correctProgressive, joinPerfect } from '../../src/annotate/corrections/tags.js';
import { correctDays, freeDays } from '../../src/annotate/corrections/times.js';
import { findPastTense } from '../../src/annotate/corrections/verbless.js';
import { arcs, tokens } from './trees.js';

const classes: Readonly<Record<string, readonly string[]>> = {
  arrest: ['act'],
  withdrawal: ['act'],
  protest: ['communication'],
  lawmakers: ['person'],
  police: ['group'],
  farmers: ['person'],
  gang: ['group'],
};
const supersensesOf = (lemma: string) => classes[lemma.toLowerCase()];

describe('findPastTense', () => {
  it.each([
    [
      'a verb before its object',
      'Norway/PROPN/NNP/3/compound imposed/VERB/VBN/3/amod sanctions/NOUN/NNS/0/root on/ADP/IN/5/case Iran/PROPN/NNP/3/nmod ./PUNCT/./3/punct',
      'Norway/2/nsubj imposed/0/root sanctions/2/obj on/5/case Iran/3/nmod ./2/punct',
    ],
    [
      'a verb behind a date',
      'Arrests/NOUN/NNS/0/root on/ADP/IN/5/case Friday/PROPN/NNP/5/compound angered/VERB/VBN/5/amod students/NOUN/NNS/1/nmod ./PUNCT/./1/punct',
      'Arrests/4/nsubj on/3/case Friday/1/nmod angered/0/root students/4/obj ./4/punct',
    ],
    [
      'a verb without an object',
      'Farmers/NOUN/NNS/0/root rallied/VERB/VBN/1/acl in/ADP/IN/4/case Oslo/PROPN/NNP/2/obl ./PUNCT/./1/punct',
      'Farmers/2/nsubj rallied/0/root in/4/case Oslo/2/obl ./2/punct',
    ],
  ])('finds %s', (_, before, after) => {
    const corrected = findPastTense(tokens(before));
    expect(arcs(corrected)).toBe(after);
    expect(corrected.find(({ head }) => head === 0)?.xpos).toBe('VBD');
  });

  it.each([
    ['a heading', 'Farmers/NOUN/NNS/0/root rallied/VERB/VBN/1/acl in/ADP/IN/4/case Oslo/PROPN/NNP/2/obl'],
    [
      'a sentence with a verb',
      'Men/NOUN/NNS/0/root arrested/VERB/VBN/1/acl Monday/PROPN/NNP/2/obl left/VERB/VBD/1/acl:relcl ./PUNCT/./1/punct',
    ],
    [
      'a participle behind a comma',
      'Shop/NOUN/NN/0/root ,/PUNCT/,/3/punct recommended/VERB/VBN/1/acl ./PUNCT/./1/punct',
    ],
  ])('leaves %s', (_, before) => {
    expect(findPastTense(tokens(before))).toEqual(tokens(before));
  });
});

describe('partners of an event', () => {
  const arrest =
    'The/DET/DT/2/det arrest/NOUN/NN/0/root of/ADP/IN/4/case lawmakers/NOUN/NNS/2/nmod by/ADP/IN/6/case police/NOUN/NNS/4/nmod';

  it('hang on it, not on one another', () => {
    expect(arcs(raisePartners(tokens(arrest), supersensesOf))).toBe(
      'The/2/det arrest/0/root of/4/case lawmakers/2/nmod by/6/case police/2/nmod',
    );
  });

  it('stay where nothing has happened', () => {
    const before = tokens(arrest.replace('arrest/', 'book/'));
    expect(raisePartners(before, supersensesOf)).toEqual(before);
  });

  it('come from where they were only if they left', () => {
    const from = (event: string) =>
      arcs(
        raisePartners(
          tokens(
            `${event}/NOUN/NN/0/root of/ADP/IN/3/case men/NOUN/NNS/1/nmod from/ADP/IN/5/case Chad/PROPN/NNP/3/nmod`,
          ),
          supersensesOf,
        ),
      ).split(' ')[4];
    expect(from('withdrawal')).toBe('Chad/1/nmod');
    expect(from('arrest')).toBe('Chad/3/nmod');
  });

  it('are no agents of an active verb', () => {
    const before =
      'Holm/PROPN/NNP/2/nsubj resigned/VERB/VBD/0/root after/ADP/IN/4/case protest/NOUN/NNS/2/obl by/ADP/IN/6/case farmers/NOUN/NNS/2/obl';
    expect(arcs(lowerDoers(tokens(before), supersensesOf))).toBe(
      'Holm/2/nsubj resigned/0/root after/4/case protest/2/obl by/6/case farmers/4/nmod',
    );
  });

  it('are agents of a passive one', () => {
    const before =
      'Holm/PROPN/NNP/3/nsubj:pass was/AUX/VBD/3/aux:pass threatened/VERB/VBN/0/root by/ADP/IN/6/case a/DET/DT/6/det gang/NOUN/NN/3/obl';
    expect(arcs(correctAgents(tokens(before), supersensesOf))).toBe(
      'Holm/3/nsubj:pass was/3/aux:pass threatened/0/root by/6/case a/6/det gang/3/obl:agent',
    );
  });
});

describe('verbs', () => {
  it.each([
    [
      'a perfect with an object',
      joinPerfect,
      'Norway/PROPN/NNP/2/nsubj has/AUX/VBZ/0/root/have imposed/VERB/VBN/4/amod sanctions/NOUN/NNS/2/obj',
      'Norway/3/nsubj has/3/aux imposed/0/root sanctions/3/obj',
    ],
    [
      'what one begins',
      correctAspect,
      'Chad/PROPN/NNP/2/nsubj began/VERB/VBD/0/root/begin withdrawing/VERB/VBG/2/advcl',
      'Chad/2/nsubj began/0/root withdrawing/2/xcomp',
    ],
    [
      'what one intends',
      correctIntentions,
      'Holm/PROPN/NNP/2/nsubj threatened/VERB/VBD/0/root/threaten today/NOUN/NN/2/obl:unmarked to/PART/TO/5/mark/to leave/VERB/VB/2/advcl',
      'Holm/2/nsubj threatened/0/root today/2/obl:unmarked to/5/mark leave/2/xcomp',
    ],
    [
      'who is given an amount',
      correctGiving,
      'Norway/PROPN/NNP/2/nsubj gave/VERB/VBD/0/root Kenya/PROPN/NNP/5/compound two/NUM/CD/5/nummod euros/NOUN/NNS/2/obj',
      'Norway/2/nsubj gave/0/root Kenya/2/iobj two/5/nummod euros/2/obj',
    ],
    [
      'a name that is no call',
      correctVocatives,
      'Judges/NOUN/NNS/2/nsubj jailed/VERB/VBD/0/root Oskar/PROPN/NNP/2/vocative',
      'Judges/2/nsubj jailed/0/root Oskar/2/obj',
    ],
    [
      'a day',
      correctDays,
      'Prisoners/NOUN/NNS/2/nsubj rioted/VERB/VBD/0/root Monday/PROPN/NNP/2/obj',
      'Prisoners/2/nsubj rioted/0/root Monday/2/obl:unmarked',
    ],
    [
      'a perfect without an object',
      correctVoice,
      'Troops/NOUN/NNS/3/nsubj:pass have/AUX/VBP/3/aux/have withdrawn/VERB/VBN/0/root',
      'Troops/3/nsubj have/3/aux withdrawn/0/root',
    ],
    [
      'a year before a subject',
      freeFronted,
      'In/ADP/IN/2/case 1938/NUM/CD/3/compound Marek/PROPN/NNP/4/nsubj left/VERB/VBD/0/root',
      'In/2/case 1938/4/obl Marek/4/nsubj left/0/root',
    ],
    [
      'the last noun of a compound',
      closeCompounds,
      'of/ADP/IN/3/case two/NUM/CD/3/nummod opposition/NOUN/NN/4/nmod lawmakers/NOUN/NNS/0/root',
      'of/4/case two/4/nummod opposition/4/compound lawmakers/0/root',
    ],
    [
      'a name of three words',
      (tree: ReturnType<typeof tokens>) => joinApposed(tree, new Set(['martin'])),
      'Martin/PROPN/NNP/4/nsubj Luther/ADJ/NNP/3/amod King/PROPN/NNP/1/appos left/VERB/VBD/0/root',
      'Martin/4/nsubj Luther/1/flat King/1/flat left/0/root',
    ],
  ])('knows %s', (_, correct, before, after) => {
    expect(arcs(correct(tokens(before)))).toBe(after);
    expect(arcs(correct(correct(tokens(before))))).toBe(after);
  });

  it('gives a progressive its lemma', () => {
    const [, , verb] = correctProgressive(
      tokens('Miners/NOUN/NNS/3/nsubj are/AUX/VBP/3/aux threatening/ADJ/JJ/0/root'),
      () => 'threaten',
    );
    expect(verb).toMatchObject({ upos: 'VERB', xpos: 'VBG', lemma: 'threaten' });
  });
});

describe('liftTopics', () => {
  const COMPLAINT =
    'complained/VERB/VBD/0/root to/ADP/IN/3/case lawmakers/NOUN/NNS/1/obl about/ADP/IN/5/case wires/NOUN/NNS/3/nmod';
  it('hangs on the verb what somebody was told about', () => {
    expect(arcs(liftTopics(tokens(COMPLAINT), supersensesOf))).toContain('wires/1/obl');
  });

  it.each([
    ['a book about something', COMPLAINT.replace('lawmakers/NOUN/NNS/1/obl', 'books/NOUN/NNS/1/obl/book')],
    ['members of something', COMPLAINT.replace('about', 'of')],
  ])('leaves %s', (_, before) => {
    expect(liftTopics(tokens(before), supersensesOf)).toEqual(tokens(before));
  });
});

describe('freeDays', () => {
  const JUDGE =
    'lawmakers/NOUN/NNS/4/nsubj on/ADP/IN/3/case Monday/PROPN/NNP/1/nmod left/VERB/VBD/0/root Oslo/PROPN/NNP/4/obj';
  it('gives the verb the day behind its subject', () => {
    expect(arcs(freeDays(tokens(JUDGE), supersensesOf))).toContain('Monday/4/obl');
  });

  it.each([
    ['the day of an event', JUDGE.replace('lawmakers/NOUN/NNS', 'talks/NOUN/NNS')],
    ['a day behind the object', JUDGE.replace('1/nmod', '5/nmod')],
    ['what is no day', JUDGE.replace('Monday', 'Oslo')],
  ])('leaves %s', (_, before) => {
    expect(freeDays(tokens(before), supersensesOf)).toEqual(tokens(before));
  });
});
