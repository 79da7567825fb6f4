import { describe, expect, it } from 'vitest';
import { raisePassives } from '../../src/annotate/corrections/coordinated-verbs.js';
import { lowerRestrictions } from '../../src/annotate/corrections/neighbours.js';
import {
  correctDescribing,
  correctNounTags,
  correctSurnameVerbs,
  joinCapitals,
} from '../../src/annotate/corrections/noun-tags.js';
import { arcs, tokens } from './trees.js';

describe('correctNounTags', () => {
  const said =
    'said/VERB/VBD/0/root that/PRON/WDT/4/nsubj:pass results/VERB/VBZ/4/nsubj:pass altered/VERB/VBN/1/ccomp';

  it('makes a noun of the subject behind "that", and a mark of that', () => {
    const [, that, results] = correctNounTags(tokens(said));
    expect([that?.deprel, results?.upos]).toEqual(['mark', 'NOUN']);
  });

  it('leaves a clause that is a subject', () => {
    const clause = said.replace('nsubj:pass altered', 'csubj altered');
    expect(correctNounTags(tokens(clause))).toEqual(tokens(clause));
  });

  it('makes a noun of what one died of, where another noun goes on', () => {
    const cold =
      'died/VERB/VBD/0/root of/ADP/IN/3/case cold/ADJ/JJ/1/obl and/CCONJ/CC/5/cc neglect/NOUN/NN/3/conj';
    expect(correctNounTags(tokens(cold))[2]?.upos).toBe('NOUN');
    const as = cold.replace('of/ADP', 'as/ADP');
    expect(correctNounTags(tokens(as))).toEqual(tokens(as));
  });
});

describe('correctNounTags of kinds', () => {
  const rower = 'Holm/PROPN/NNP/0/root a/DET/DT/4/det former/ADJ/JJ/4/amod Olympian/PROPN/NNP/1/appos';

  it('makes a noun of what somebody is said to be, and none of a name', () => {
    expect(correctNounTags(tokens(rower))[3]?.upos).toBe('NOUN');
    const named = rower.replace('a/DET', 'the/DET');
    expect(correctNounTags(tokens(named))).toEqual(tokens(named));
  });
});

describe('joinCapitals', () => {
  const port = 'began/VERB/VBD/0/root at/ADP/IN/3/case Port/PROPN/NNP/1/obl Said/VERB/VBD/1/advcl';

  it('gives a capitalised verb to the name before it', () =>
    expect(arcs(joinCapitals(tokens(port)))).toContain('Said/3/flat'));

  it.each([
    ['a verb in small letters', port.replace('Said/', 'said/')],
    ['a verb behind its subject', port.replace('1/obl Said', '4/nsubj Said')],
    ['a verb with words of its own', `${port} so/ADV/RB/4/advmod`],
  ])('leaves %s', (_, before) => expect(joinCapitals(tokens(before))).toEqual(tokens(before)));
});

describe('correctDescribing', () => {
  it('makes an adjective of what describes a name, and leaves a part of it', () => {
    const near = 'Neighbouring/PROPN/NNP/2/amod Norland/PROPN/NNP/0/root';
    expect(correctDescribing(tokens(near))[0]?.upos).toBe('ADJ');
    const verb = 'blamed/VERB/VBD/0/root neighbouring/VERB/VBG/1/xcomp Norland/PROPN/NNP/1/obj';
    expect(arcs(correctDescribing(tokens(verb)))).toContain('neighbouring/3/amod');
    const own = verb.replace('Norland/PROPN/NNP/1', 'Norland/PROPN/NNP/2');
    expect(correctDescribing(tokens(own))).toEqual(tokens(own));
    const part = near.replace('Neighbouring', 'Lower');
    expect(correctDescribing(tokens(part))).toEqual(tokens(part));
  });
});

describe('raisePassives', () => {
  const built =
    'designed/VERB/VBN/0/root by/ADP/IN/3/case Berg/PROPN/NNP/1/obl:agent and/CCONJ/CC/5/cc built/VERB/VBN/3/conj by/ADP/IN/7/case sailors/NOUN/NNS/5/obl:agent';

  it('joins a second passive to the first', () => {
    expect(arcs(raisePassives(tokens(built)))).toContain('built/1/conj');
  });

  it('leaves a participle without a doer', () => {
    const without = built.replace('5/obl:agent', '5/obl');
    expect(raisePassives(tokens(without))).toEqual(tokens(without));
  });
});

describe('lowerRestrictions', () => {
  const bridge =
    'built/VERB/VBD/0/root the/DET/DT/4/det only/ADJ/JJ/4/amod bridge/NOUN/NN/1/obj over/ADP/IN/6/case Lorne/PROPN/NNP/1/obl';
  const doubting = (tree: string) =>
    tokens(tree).map((token) => (token.form === 'Lorne' ? { ...token, confidence: 0.5 } : token));

  it('hangs on "the only" one what restricts it, where the parser doubts', () => {
    expect(arcs(lowerRestrictions(doubting(bridge)))).toContain('Lorne/4/nmod');
    expect(lowerRestrictions(tokens(bridge))).toEqual(tokens(bridge));
  });

  it('leaves the phrase behind another object', () => {
    const old = bridge.replace('only/', 'old/');
    expect(lowerRestrictions(doubting(old))).toEqual(doubting(old));
  });
});

describe('correctSurnameVerbs', () => {
  const lie =
    'When/SCONJ/WRB/3/advmod Otto/PROPN/NNP/3/nsubj Lie/VERB/VBP/4/advcl resigned/VERB/VBD/5/advcl wept/VERB/VBD/0/root';

  it.each([
    ['hangs on the verb behind it', lie],
    [
      'has the verb hang on it',
      lie.replace('Lie/VERB/VBP/4', 'Lie/VERB/VBP/5').replace('resigned/VERB/VBD/5', 'resigned/VERB/VBD/3'),
    ],
  ])('makes a surname of a capital word that %s', (_, tree) =>
    expect(arcs(correctSurnameVerbs(tokens(tree)))).toBe(
      'When/4/advmod Otto/4/nsubj Lie/2/flat resigned/5/advcl wept/0/root',
    ),
  );

  it.each([
    ['a verb in small letters', lie.replace('Lie/', 'lie/')],
    ['the only verb', 'Otto/PROPN/NNP/2/nsubj Lie/VERB/VBP/0/root'],
    ['one behind which another subject has its own verb', `${lie} they/PRON/PRP/4/nsubj`],
  ])('leaves %s', (_, tree) => expect(correctSurnameVerbs(tokens(tree))).toEqual(tokens(tree)));
});
