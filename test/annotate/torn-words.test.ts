import { describe, expect, it } from 'vitest';
import {
  correctAsked,
  correctOpeningTitles,
  freeGetters,
  joinGerunds,
  joinHyphenatedNames,
  joinInAppositions,
  joinZones,
  lowerCountedTimes,
  lowerWorth,
  raiseReasons,
} from '../../src/annotate/corrections/torn-words.js';
import { arcs, tokens } from './trees.js';

const PAID =
  'paid/VERB/VBD/0/root/pay her/PRON/PRP$/3/nmod:poss £/SYM/$/1/obj 900/NUM/CD/3/nummod for/ADP/IN/6/case tea/NOUN/NN/1/obl';

describe('freeGetters', () => {
  it('gives the amount to her', () => expect(arcs(freeGetters(tokens(PAID)))).toContain('her/1/iobj'));

  it.each([
    [
      'what is hers',
      PAID.replace('£/SYM/$/1/obj 900/NUM/CD/3', 'old/ADJ/JJ/4/amod debt/NOUN/NN/1')
        .replace('her/PRON/PRP$/3', 'her/PRON/PRP$/4')
        .replace('4/nummod', '1/obj'),
    ],
    ['money for somebody else', PAID.replace('for/ADP/IN', 'to/ADP/IN')],
    ['another verb', PAID.replace('/pay', '/find')],
  ])('keeps %s', (_, tree) => {
    const read = tokens(tree);
    expect(freeGetters(read)).toBe(read);
  });
});

const RING =
  'Ring/PROPN/NNP/0/root ,/PUNCT/,/4/punct a/DET/DT/4/det belt/NOUN/NN/1/appos of/ADP/IN/6/case craters/NOUN/NNS/4/nmod and/CCONJ/CC/8/cc lines/NOUN/NNS/1/conj';
const CHAMBERS =
  'two/NUM/CD/2/nummod chambers/NOUN/NNS/0/root ,/PUNCT/,/4/punct Senate/PROPN/NNP/2/appos ,/PUNCT/,/7/punct and/CCONJ/CC/7/cc Diet/PROPN/NNP/2/conj';

describe('joinInAppositions', () => {
  it('hangs on the description what is joined to it', () =>
    expect(arcs(joinInAppositions(tokens(RING)))).toContain('lines/6/conj'));

  it('lists the things that a number promised', () =>
    expect(arcs(joinInAppositions(tokens(CHAMBERS)))).toContain('Diet/4/conj'));

  it.each([
    ['a second name', RING.replace('lines/NOUN/NNS', 'Berg/PROPN/NNP')],
    [
      'what stands behind a closed description',
      RING.replace(
        'and/CCONJ/CC/8/cc lines/NOUN/NNS/1',
        ',/PUNCT/,/9/punct and/CCONJ/CC/9/cc lines/NOUN/NNS/1',
      ),
    ],
    ['things that nobody counted', CHAMBERS.replace('two/NUM/CD/2/nummod', 'the/DET/DT/2/det')],
  ])('keeps %s', (_, tree) => {
    const read = tokens(tree);
    expect(joinInAppositions(read)).toBe(read);
  });
});

const CANALS =
  'repair/NOUN/NN/0/root of/ADP/IN/3/case canals/NOUN/NNS/1/nmod and/CCONJ/CC/5/cc pumping/VERB/VBG/3/conj/pump stations/NOUN/NNS/5/obj';

describe('joinGerunds', () => {
  it('makes one noun of two words', () =>
    expect(arcs(joinGerunds(tokens(CANALS)))).toBe(
      'repair/0/root of/3/case canals/1/nmod and/6/cc pumping/6/compound stations/3/conj',
    ));

  it('keeps what somebody does', () => {
    const read = tokens(CANALS.replace('stations/NOUN/NNS/5/obj', 'the/DET/DT/7/det water/NOUN/NN/5/obj'));
    expect(joinGerunds(read)).toBe(read);
  });
});

const STRUCK =
  'struck/VERB/VBD/0/root at/ADP/IN/3/case 02:17/NUM/CD/1/obl local/ADJ/JJ/5/amod time/NOUN/NN/1/obl:unmarked';

describe('joinZones', () => {
  it('joins the clock and its zone', () =>
    expect(arcs(joinZones(tokens(STRUCK)))).toContain('time/3/nmod:unmarked'));

  it('joins them across the half of the day', () => {
    const half = STRUCK.replace(' local', ' a.m./NOUN/NN/3/nmod:unmarked local').replace('5/amod', '6/amod');
    expect(arcs(joinZones(tokens(half)))).toContain('time/3/nmod:unmarked');
  });

  it('keeps a time behind something else', () => {
    const read = tokens(STRUCK.replace('02:17', 'night'));
    expect(joinZones(read)).toBe(read);
  });
});

const SIGNED =
  'signed/VERB/VBD/0/root/sign deal/NOUN/NN/1/obj worth/ADJ/JJ/1/xcomp £/SYM/$/3/obl:unmarked 9/NUM/CD/4/nummod';

describe('lowerWorth', () => {
  it('hangs a worth on its thing', () => expect(arcs(lowerWorth(tokens(SIGNED)))).toContain('worth/2/amod'));

  it('keeps what something is thought to be', () => {
    const read = tokens(SIGNED.replace('worth/ADJ/JJ', 'useful/ADJ/JJ'));
    expect(lowerWorth(read)).toBe(read);
  });
});

const CAME =
  'came/VERB/VBD/0/root/come for/ADP/IN/4/case third/ADJ/JJ/4/amod time/NOUN/NN/1/obl in/ADP/IN/7/case nine/NUM/CD/7/nummod days/NOUN/NNS/1/obl/day';

describe('lowerCountedTimes', () => {
  it('hangs a span on the time that is counted in it', () =>
    expect(arcs(lowerCountedTimes(tokens(CAME)))).toContain('days/4/nmod'));

  it.each([
    ['a day', CAME.replace('in/ADP', 'on/ADP')],
    ['a time that is not counted', CAME.replace('third', 'long')],
  ])('keeps %s', (_, tree) => {
    const read = tokens(tree);
    expect(lowerCountedTimes(read)).toBe(read);
  });
});

const ASKED =
  'Asked/VERB/VBD/6/ccomp/ask whether/SCONJ/IN/3/mark lost/VERB/VBD/1/ccomp ,/PUNCT/,/1/punct Holm/PROPN/NNP/6/nsubj left/VERB/VBD/0/root';

describe('correctAsked', () => {
  it('makes a participle of it', () => expect(arcs(correctAsked(tokens(ASKED)))).toContain('Asked/6/advcl'));

  it('keeps who asked', () => {
    const read = tokens(ASKED.replace('whether/SCONJ/IN/3/mark', 'Berg/PROPN/NNP/1/nsubj'));
    expect(correctAsked(read)).toBe(read);
  });
});

const SELL =
  'sell/VERB/VB/0/root ,/PUNCT/,/4/punct analysts/NOUN/NNS/4/nsubj say/VERB/VBP/1/parataxis since/SCONJ/IN/6/mark lost/VERB/VBD/4/ccomp';

describe('raiseReasons', () => {
  it('gives the reason to what is said', () =>
    expect(arcs(raiseReasons(tokens(SELL)))).toContain('lost/1/advcl'));

  it('keeps a message', () => {
    const read = tokens(SELL.replace('since/', 'that/'));
    expect(raiseReasons(read)).toBe(read);
  });
});

const LEGER = 'Jean/PROPN/NNP/0/root -/PUNCT/HYPH/3/punct Luc/PROPN/NNP/1/flat Holm/PROPN/NNP/1/appos';

describe('joinHyphenatedNames', () => {
  it('joins the surname', () => expect(arcs(joinHyphenatedNames(tokens(LEGER)))).toContain('Holm/1/flat'));

  it('keeps a name behind a comma', () => {
    const read = tokens(LEGER.replace('-/PUNCT/HYPH', ',/PUNCT/,'));
    expect(joinHyphenatedNames(read)).toBe(read);
  });
});

const SUBSTITUTE = 'Substitute/VERB/VB/3/nsubj/substitute Karin/PROPN/NNP/1/obj scored/VERB/VBD/0/root';

describe('correctOpeningTitles', () => {
  it('makes a title of the verb', () =>
    expect(arcs(correctOpeningTitles(tokens(SUBSTITUTE)))).toBe(
      'Substitute/2/nmod:desc Karin/3/nsubj scored/0/root',
    ));

  it('keeps a verb that is no subject', () => {
    const read = tokens(SUBSTITUTE.replace('3/nsubj', '3/advcl'));
    expect(correctOpeningTitles(read)).toBe(read);
  });
});
