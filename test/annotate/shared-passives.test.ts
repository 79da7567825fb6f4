import { describe, expect, it } from 'vitest';
import { raiseCoordinated } from '../../src/annotate/corrections/coordinated-verbs.js';
import { lowerPosts } from '../../src/annotate/corrections/extra-subjects.js';
import { freeTitledDays } from '../../src/annotate/corrections/fronted-names.js';
import { correctLifeDates } from '../../src/annotate/corrections/life-dates.js';
import { correctSecondObjects } from '../../src/annotate/corrections/nearest-apposition.js';
import { correctPassives, correctSharedPassives } from '../../src/annotate/corrections/shared-passives.js';
import { arcs, tokens } from './trees.js';

describe('correctSharedPassives', () => {
  const shared =
    'people/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass killed/VERB/VBN/0/root and/CCONJ/CC/6/cc 200/NUM/CD/3/conj injured/VERB/VBN/5/acl';

  it('makes a clause of who else was harmed', () => {
    expect(arcs(correctSharedPassives(tokens(shared)))).toContain('and/6/cc 200/6/nsubj:pass injured/3/conj');
  });

  it('leaves an active verb', () => {
    const active = shared
      .replace('nsubj:pass', 'nsubj')
      .replace('were/AUX/VBD/3/aux:pass', 'all/DET/DT/1/det');
    expect(correctSharedPassives(tokens(active))).toEqual(tokens(active));
  });
});

describe('correctPassives', () => {
  const lemmatize = () => 'injure';
  it('makes a participle of an adjective with the auxiliary of a passive, not of one with a copula', () => {
    const were = 'people/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass injured/ADJ/JJ/0/root';
    expect(correctPassives(tokens(were), lemmatize)[2]).toMatchObject({ xpos: 'VBN', lemma: 'injure' });
    const copula = were.replace('aux:pass', 'cop');
    expect(correctPassives(tokens(copula), lemmatize)).toEqual(tokens(copula));
  });
});

describe('raiseCoordinated', () => {
  const denied =
    'denied/VERB/VBD/0/root reports/NOUN/NNS/1/obj men/NOUN/NNS/6/nsubj:pass had/AUX/VBD/6/aux/have been/AUX/VBN/6/aux:pass taken/VERB/VBN/2/acl ,/PUNCT/,/9/punct and/CCONJ/CC/9/cc declared/VERB/VBD/6/conj war/NOUN/NN/9/obj';

  it('hangs a past tense behind a comma on the main verb', () => {
    expect(arcs(raiseCoordinated(tokens(denied)))).toContain('declared/1/conj');
  });

  it('leaves one that has a subject, and one without a comma', () => {
    for (const other of [
      denied.replace('war/NOUN/NN/9/obj', 'he/PRON/PRP/9/nsubj'),
      denied.replace(',/PUNCT/,/', 'then/ADV/RB/'),
    ])
      expect(raiseCoordinated(tokens(other))).toEqual(tokens(other));
  });
});

describe('lowerPosts', () => {
  const post =
    'appointment/NOUN/NN/4/nsubj as/SCONJ/IN/4/mark minister/NOUN/NN/4/nsubj angered/VERB/VBD/0/root them/PRON/PRP/4/obj';

  it('hangs a post on the noun before "as"', () => {
    expect(arcs(lowerPosts(tokens(post)))).toContain('as/3/case minister/1/nmod');
  });

  it('makes no subject of what "as" opens between commas', () => {
    const between =
      'as/ADP/IN/2/case envoy/NOUN/NN/4/nsubj ,/PUNCT/,/2/punct won/VERB/VBD/0/root prizes/NOUN/NNS/4/obj';
    expect(arcs(lowerPosts(tokens(between)))).toContain('envoy/4/obl');
    const clause = 'as/ADP/IN/2/case Lundby/PROPN/NNP/3/nsubj won/VERB/VBD/0/root';
    expect(arcs(lowerPosts(tokens(clause)))).toContain('as/3/mark Lundby/3/nsubj');
  });

  it('leaves a clause behind "as"', () => {
    const clause = post.replace('appointment/NOUN/NN/4/nsubj', 'Yesterday/NOUN/NN/4/obl:unmarked');
    expect(lowerPosts(tokens(clause))).toEqual(tokens(clause));
  });
});

describe('freeTitledDays', () => {
  const day =
    'On/ADP/IN/2/case Monday/PROPN/NNP/3/nmod:desc Oskar/PROPN/NNP/5/nsubj Lund/PROPN/NNP/3/flat refused/VERB/VBD/0/root';

  it('gives a day back to the verb', () => {
    expect(arcs(freeTitledDays(tokens(day)))).toContain('Monday/5/obl Oskar/5/nsubj');
  });

  it('leaves a title', () => {
    const title = day.replace('Monday', 'President');
    expect(freeTitledDays(tokens(title))).toEqual(tokens(title));
  });
});

describe('correctLifeDates', () => {
  const dates =
    'Lund/PROPN/NNP/7/nsubj (/PUNCT/-LRB-/3/punct 1870/NUM/CD/1/appos –/SYM/SYM/5/case 1941/NUM/CD/3/nmod )/PUNCT/-RRB-/3/punct explorer/NOUN/NN/0/root';

  it('hangs dates in brackets on the name before them, and is sure of it', () => {
    const doubtful = tokens(dates).map((token) => (token.id === 3 ? { ...token, confidence: 0.3 } : token));
    expect(correctLifeDates(doubtful)[2]).toMatchObject({ deprel: 'nmod:unmarked', confidence: 0.75 });
  });

  it('makes no object of a year of birth', () => {
    const born =
      'Lund/PROPN/NNP/6/nsubj (/PUNCT/-LRB-/3/punct b./VERB/VBN/1/acl 1950/NUM/CD/3/obj )/PUNCT/-RRB-/3/punct poet/NOUN/NN/0/root';
    expect(arcs(correctLifeDates(tokens(born)))).toContain('1950/3/obl:unmarked');
    const planted = born.replace('b./VERB', 'planted/VERB');
    expect(arcs(correctLifeDates(tokens(planted)))).toContain('1950/3/obj');
  });

  const life =
    'Lund/PROPN/NNP/16/nsubj (/PUNCT/-LRB-/3/punct born/VERB/VBN/1/acl 1861/NUM/CD/3/obl:unmarked ,/PUNCT/,/6/punct Bergen/PROPN/NNP/1/appos ,/PUNCT/,/8/punct Norway/PROPN/NNP/1/appos —/PUNCT/:/1/punct died/VERB/VBD/16/acl 1932/NUM/CD/10/obl:unmarked ,/PUNCT/,/13/punct Lyon/PROPN/NNP/16/nsubj )/PUNCT/-RRB-/3/punct was/AUX/VBD/16/cop painter/NOUN/NN/0/root';

  it('hangs the places behind the dates on the birth and the death', () => {
    const arcsOf = arcs(correctLifeDates(tokens(life)));
    expect(arcsOf).toContain('Bergen/3/obl:unmarked');
    expect(arcsOf).toContain('Norway/6/appos');
    expect(arcsOf).toContain('died/3/conj');
    expect(arcsOf).toContain('Lyon/10/obl:unmarked');
  });

  it('leaves places that no date stands before, and a death that is no bracketed aside', () => {
    const dateless = life.replace('1861/NUM/CD', 'poor/ADJ/JJ').replace('1932/NUM/CD', 'rich/ADJ/JJ');
    expect(correctLifeDates(tokens(dateless))).toEqual(tokens(dateless));
    const other = life.replace('born/VERB', 'seen/VERB');
    expect(arcs(correctLifeDates(tokens(other)))).toContain('Lyon/16/nsubj');
  });

  it('leaves what stands behind a common noun', () => {
    const common = dates.replace('Lund/PROPN/NNP', 'fleet/NOUN/NN');
    expect(correctLifeDates(tokens(common))).toEqual(tokens(common));
  });
});

describe('correctSecondObjects', () => {
  const named =
    'sold/VERB/VBD/0/root her/PRON/PRP$/3/nmod:poss boat/NOUN/NN/1/obj ,/PUNCT/,/5/punct Petrel/PROPN/NNP/1/obj ./PUNCT/./1/punct';

  it('makes an apposition of a name behind a comma', () => {
    expect(arcs(correctSecondObjects(tokens(named)))).toContain('Petrel/3/appos');
  });

  it('leaves a list, a bare noun and a name without a comma', () => {
    const list = named.replace('./PUNCT/.', 'and/CCONJ/CC');
    const bare = named.replace('nmod:poss', 'iobj').replace('/3/', '/1/');
    const given = named.replace(',/PUNCT/,', 'to/ADP/IN');
    for (const tree of [list, bare, given]) expect(correctSecondObjects(tokens(tree))).toEqual(tokens(tree));
  });
});
