import { describe, expect, it } from 'vitest';
import { raiseMeans, raiseOccasions } from '../../src/annotate/corrections/occasions.js';
import { raiseVerbPhrases } from '../../src/annotate/corrections/verb-phrases.js';
import { arcs, tokens } from './trees.js';

const classes: Readonly<Record<string, readonly string[]>> = {
  king: ['person'],
  council: ['group'],
  loss: ['possession'],
  role: ['act'],
  power: ['attribute'],
  remark: ['communication'],
  email: ['communication'],
  cut: ['act'],
  question: ['communication'],
};
const supersensesOf = (lemma: string) => classes[lemma];
const words = (lists: Readonly<Record<string, string>>) =>
  new Map(Object.entries(lists).map(([key, list]) => [key, new Set(list.split(' '))]));
const verbs = words({ on: 'blame impose', to: 'give', for: 'thank criticise' });
const nouns = words({ on: 'ban', to: 'access' });

const BLAME =
  'blamed/VERB/VBD/0/root/blame losses/NOUN/NNS/1/obj/loss on/ADP/IN/4/case drought/NOUN/NN/2/nmod/drought';
const THANK =
  'thanked/VERB/VBD/0/root/thank Norland/PROPN/NNP/1/obj for/SCONJ/IN/4/mark hosting/VERB/VBG/2/acl/host';
const GIVE = 'gave/VERB/VBD/0/root/give books/NOUN/NNS/1/obj/book to/ADP/IN/4/case king/NOUN/NN/2/nmod/king';

describe('raiseVerbPhrases', () => {
  it.each([
    ['a phrase that it takes beside its object', BLAME, 'drought/1/obl'],
    [
      'such a phrase inside the object',
      'blamed/VERB/VBD/0/root/blame fall/NOUN/NN/1/obj/fall of/ADP/IN/4/case prices/NOUN/NNS/2/nmod/price on/ADP/IN/6/case rain/NOUN/NN/4/nmod/rain',
      'rain/1/obl',
    ],
    ['what somebody is thanked for doing', THANK, 'hosting/1/advcl'],
    ['who is given something', GIVE, 'king/1/obl'],
  ])('hangs on a verb %s', (_, before, after) => {
    expect(arcs(raiseVerbPhrases(tokens(before), verbs, nouns, supersensesOf))).toContain(after);
  });

  it.each([
    ['a verb that takes no such phrase', BLAME.replace('/blame', '/describe')],
    ['a noun that takes the phrase itself', BLAME.replace('/loss', '/ban')],
    [
      'what answers are given to',
      GIVE.replace('king/NOUN/NN/2/nmod/king', 'questions/NOUN/NNS/2/nmod/question'),
    ],
    [
      'a thing that is criticised',
      THANK.replace('/thank', '/criticise').replace('Norland/PROPN/NNP', 'lack/NOUN/NN'),
    ],
    [
      'a second phrase beside one that hangs there',
      `${BLAME} on/ADP/IN/6/case plains/NOUN/NNS/2/nmod/plain`.replace(
        '4/case drought/NOUN/NN/2/nmod',
        '4/case drought/NOUN/NN/1/obl',
      ),
    ],
    [
      'a phrase before the verb',
      'loss/NOUN/NN/4/obj on/ADP/IN/3/case drought/NOUN/NN/1/nmod blamed/VERB/VBD/0/root/blame',
    ],
  ])('leaves %s', (_, before) => {
    expect(raiseVerbPhrases(tokens(before), verbs, nouns, supersensesOf)).toEqual(tokens(before));
  });
});

it('is sure of a phrase that hangs on the verb that takes it', () => {
  const tree = tokens(BLAME.replace('2/nmod', '1/obl')).map((token) => ({ ...token, confidence: 0.4 }));
  expect(raiseVerbPhrases(tree, verbs, nouns, supersensesOf)[3]).toMatchObject({ head: 1, confidence: 0.7 });
  expect(raiseVerbPhrases(tree, new Map(), nouns, supersensesOf)).toEqual(tree);
});

const occasions = { said: new Set(['speech', 'email']), done: new Set(['coup']) };
const SPEECH =
  'defended/VERB/VBD/0/root/defend cuts/NOUN/NNS/1/obj/cut in/ADP/IN/5/case a/DET/DT/5/det speech/NOUN/NN/2/nmod/speech';
const COUP =
  'seized/VERB/VBD/0/root/seize power/NOUN/NN/1/obj/power in/ADP/IN/5/case a/DET/DT/5/det coup/NOUN/NN/2/nmod/coup';

describe('raiseOccasions', () => {
  it.each([
    ['what something was said in', SPEECH, 'speech/1/obl'],
    ['what written words were said in', SPEECH.replace('/obj/cut', '/obj/email'), 'speech/1/obl'],
    ['what something was done in', COUP, 'coup/1/obl'],
    [
      'what a law was signed in that forbids something',
      'signed/VERB/VBD/0/root/sign law/NOUN/NN/1/obj/law banning/VERB/VBG/2/acl/ban rods/NOUN/NNS/3/obj/rod in/ADP/IN/7/case a/DET/DT/7/det coup/NOUN/NN/3/obl/coup',
      'coup/1/obl',
    ],
  ])('hangs on the verb %s', (_, before, after) => {
    expect(arcs(raiseOccasions(tokens(before), occasions, supersensesOf))).toContain(after);
  });

  it.each([
    ['words that are said there', SPEECH.replace('/obj/cut', '/obj/remark')],
    ['what happened there', COUP.replace('/obj/power', '/obj/role')],
    ['an occasion that is known', SPEECH.replace('a/DET', 'the/DET')],
    ['another noun', SPEECH.replace('/nmod/speech', '/nmod/budget')],
    ['another preposition', SPEECH.replace('in/ADP/IN/5/case', 'of/ADP/IN/5/case')],
  ])('leaves %s', (_, before) => {
    expect(raiseOccasions(tokens(before), occasions, supersensesOf)).toEqual(tokens(before));
  });
});

const PHONE =
  'informed/VERB/VBN/0/root/inform of/ADP/IN/3/case removal/NOUN/NN/1/obl/removal by/ADP/IN/5/case telephone/NOUN/NN/3/nmod/telephone';

describe('raiseMeans', () => {
  it('hangs on the verb how it was done', () => {
    expect(arcs(raiseMeans(tokens(PHONE)))).toContain('telephone/1/obl');
  });

  it.each([
    ['who does it', PHONE.replace('telephone/NOUN/NN/3/nmod/telephone', 'police/NOUN/NN/3/nmod/police')],
    ['what hangs on a subject', PHONE.replace('1/obl/removal', '1/nsubj/removal')],
    ['another preposition', PHONE.replace('by/ADP', 'near/ADP')],
  ])('leaves %s', (_, before) => {
    expect(raiseMeans(tokens(before))).toEqual(tokens(before));
  });
});
