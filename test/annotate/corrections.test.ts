import { describe, expect, it } from 'vitest';
import {
  correctControl,
  correctParentheses,
  correctReportedClauses,
  correctResults,
  correctVoice,
} from '../../src/annotate/corrections/clauses.js';
import { freeSubjects } from '../../src/annotate/corrections/fronted-names.js';
import {
  correctAdjectiveControl,
  correctOrdinals,
  correctOuterSubjects,
} from '../../src/annotate/corrections/infinitives.js';
import { joinNames, liftFromNames } from '../../src/annotate/corrections/names.js';
import {
  attachComplements,
  attachToNearest,
  hangBoundsOnNumbers,
  liftCharges,
} from '../../src/annotate/corrections/phrases.js';
import {
  correctCommonNouns,
  correctPastTense,
  correctPerfect,
  correctVerbTags,
} from '../../src/annotate/corrections/tags.js';
import { gatherTimes } from '../../src/annotate/corrections/times.js';
import {
  correctAppositions,
  correctGivenNames,
  correctSurnames,
  correctTitles,
} from '../../src/annotate/corrections/titles.js';
import { arcs, tokens } from './trees.js';

const words = {
  titles: new Set(['minister', 'counterpart', 'secretary', 'mayor']),
  givenNames: new Set(['karin', 'viktor']),
  supersensesOf: (noun: string) => (noun === 'pensioner' ? (['person'] as const) : undefined),
};

describe('correctTitles', () => {
  it.each([
    [
      'a name hung on the title before it',
      'with/ADP/IN/3/case her/PRON/PRP$/3/nmod:poss counterpart/NOUN/NN/0/root Karin/PROPN/NNP/3/appos Berg/PROPN/NNP/4/flat',
      'with/4/case her/3/nmod:poss counterpart/4/nmod:desc Karin/0/root Berg/4/flat',
    ],
    [
      'a name hung on a title with an of-phrase',
      'Minister/PROPN/NNP/6/nsubj of/ADP/IN/3/case Defence/PROPN/NNP/1/nmod Karin/PROPN/NNP/1/flat Berg/PROPN/NNP/1/flat left/VERB/VBD/0/root',
      'Minister/4/nmod:desc of/3/case Defence/1/nmod Karin/6/nsubj Berg/4/flat left/0/root',
    ],
    [
      'a given name hung on the of-phrase',
      'Minister/PROPN/NNP/6/nsubj of/ADP/IN/3/case Defence/PROPN/NNP/1/nmod Karin/PROPN/NNP/3/flat Berg/PROPN/NNP/3/flat left/VERB/VBD/0/root',
      'Minister/4/nmod:desc of/3/case Defence/1/nmod Karin/6/nsubj Berg/4/flat left/0/root',
    ],
    [
      'a name between the title and its of-phrase',
      'Minister/PROPN/NNP/6/nsubj of/ADP/IN/3/case Defence/PROPN/NNP/4/compound Karin/PROPN/NNP/1/nmod Berg/PROPN/NNP/4/flat left/VERB/VBD/0/root',
      'Minister/4/nmod:desc of/3/case Defence/1/nmod Karin/6/nsubj Berg/4/flat left/0/root',
    ],
    [
      'a title that is a second subject',
      'Minister/PROPN/NNP/3/nsubj Karin/PROPN/NNP/3/nsubj left/VERB/VBD/0/root',
      'Minister/2/nmod:desc Karin/3/nsubj left/0/root',
    ],
    [
      'a title called a compound',
      'Minister/PROPN/NNP/2/compound Karin/PROPN/NNP/3/nsubj left/VERB/VBD/0/root',
      'Minister/2/nmod:desc Karin/3/nsubj left/0/root',
    ],
    [
      'a noun for a person at the start of a sentence',
      'Pensioner/PROPN/NNP/4/nsubj Karin/PROPN/NNP/1/flat Moe/PROPN/NNP/1/flat left/VERB/VBD/0/root',
      'Pensioner/2/nmod:desc Karin/4/nsubj Moe/2/flat left/0/root',
    ],
    [
      'a first name that is no noun for a person stays one',
      'Oslo/PROPN/NNP/4/nsubj Karin/PROPN/NNP/1/flat Moe/PROPN/NNP/1/flat left/VERB/VBD/0/root',
      'Oslo/4/nsubj Karin/1/flat Moe/1/flat left/0/root',
    ],
    [
      'a place of two words stays a place',
      'mayor/NOUN/NN/5/nsubj of/ADP/IN/3/case Costa/PROPN/NNP/1/nmod Verde/PROPN/NNP/3/flat left/VERB/VBD/0/root',
      'mayor/5/nsubj of/3/case Costa/1/nmod Verde/3/flat left/0/root',
    ],
    [
      'a place of two words stays one though the second is a given name',
      'mayor/NOUN/NN/5/nsubj of/ADP/IN/3/case San/PROPN/NNP/1/nmod Karin/PROPN/NNP/3/flat left/VERB/VBD/0/root',
      'mayor/5/nsubj of/3/case San/1/nmod Karin/3/flat left/0/root',
    ],
    [
      'a noun that is no title stays the head',
      'river/NOUN/NN/0/root Karin/PROPN/NNP/1/appos',
      'river/0/root Karin/1/appos',
    ],
  ])('%s', (_, before, after) => {
    expect(arcs(correctTitles(tokens(before), words))).toBe(after);
  });
});

describe('correctGivenNames', () => {
  it.each([
    [
      'a first name that no list has',
      'by/ADP/IN/3/case Devon/PROPN/NNP/3/nmod:desc Berg/PROPN/NNP/0/root',
      'by/2/case Devon/0/root Berg/2/flat',
    ],
    [
      'but no title',
      'Minister/PROPN/NNP/2/nmod:desc Berg/PROPN/NNP/0/root',
      'Minister/2/nmod:desc Berg/0/root',
    ],
    [
      'nor a noun for somebody',
      'Pensioner/PROPN/NNP/2/nmod:desc Berg/PROPN/NNP/0/root',
      'Pensioner/2/nmod:desc Berg/0/root',
    ],
    [
      'nor what stands before a whole name',
      'Sister/PROPN/NNP/2/nmod:desc Viktor/PROPN/NNP/0/root Berg/PROPN/NNP/2/flat',
      'Sister/2/nmod:desc Viktor/0/root Berg/2/flat',
    ],
  ])('joins %s', (_, before, after) => expect(arcs(correctGivenNames(tokens(before), words))).toBe(after));
});

describe('joinNames', () => {
  it('makes one name of two conjuncts with nothing between', () => {
    const before =
      'Karin/PROPN/NNP/5/nsubj and/CCONJ/CC/3/cc Viktor/PROPN/NNP/1/conj Marek/PROPN/NNP/1/conj met/VERB/VBD/0/root';
    expect(arcs(joinNames(tokens(before)))).toBe(
      'Karin/5/nsubj and/3/cc Viktor/1/conj Marek/3/flat met/0/root',
    );
  });

  it('makes one name of two subjects with nothing between', () => {
    const before = 'Bukar/PROPN/NNP/3/nsubj Modu/PROPN/NNP/3/nsubj left/VERB/VBD/0/root';
    expect(arcs(joinNames(tokens(before)))).toBe('Bukar/3/nsubj Modu/1/flat left/0/root');
  });

  it('leaves names with a comma between', () => {
    const before = 'Oslo/PROPN/NNP/0/root ,/PUNCT/,/3/punct Riga/PROPN/NNP/1/conj';
    expect(arcs(joinNames(tokens(before)))).toBe('Oslo/0/root ,/3/punct Riga/1/conj');
  });
});

describe('correctPastTense', () => {
  it('makes an active past of a participle with subject and object and no auxiliary', () => {
    const corrected = correctPastTense(
      tokens('Fire/NOUN/NN/2/nsubj:pass killed/VERB/VBN/0/root nine/NUM/CD/2/obj'),
    );
    expect(arcs(corrected)).toBe('Fire/2/nsubj killed/0/root nine/2/obj');
    expect(corrected[1]?.xpos).toBe('VBD');
  });

  it('makes an active past of a participle with an active subject', () => {
    const corrected = correctPastTense(tokens('Norway/PROPN/NNP/2/nsubj called/VERB/VBN/0/root'));
    expect(corrected[1]?.xpos).toBe('VBD');
  });

  it.each([
    ['a sentence that ends in a full stop', ' ./PUNCT/./2/punct', 'VBD'],
    ['no headline', '', 'VBN'],
  ])('makes an active past of %s', (_, end, xpos) => {
    const corrected = correctPastTense(tokens(`Bands/NOUN/NNS/2/nsubj:pass toured/VERB/VBN/0/root${end}`));
    expect(corrected[1]?.xpos).toBe(xpos);
  });

  it('leaves a passive', () => {
    const before = tokens('Nine/NUM/CD/3/nsubj:pass were/AUX/VBD/3/aux:pass killed/VERB/VBN/0/root');
    expect(correctPastTense(before)).toEqual(before);
  });
});

describe('liftFromNames', () => {
  it('hangs on the first word what hung on a later word of a name', () => {
    const before = 'talks/NOUN/NNS/0/root with/ADP/IN/4/case Viktor/PROPN/NNP/1/nmod Marek/PROPN/NNP/3/flat';
    expect(arcs(liftFromNames(tokens(before)))).toBe('talks/0/root with/3/case Viktor/1/nmod Marek/3/flat');
  });
});

describe('correctVerbTags', () => {
  it('makes a verb of a noun that bears an auxiliary and an object', () => {
    const corrected = correctVerbTags(
      tokens('wars/NOUN/NNS/3/nsubj have/AUX/VBP/3/aux cost/NOUN/NN/0/root lives/NOUN/NNS/3/obj').map(
        (token) => (token.form === 'have' ? { ...token, lemma: 'have' } : token),
      ),
    );
    expect(corrected[2]).toMatchObject({ upos: 'VERB', xpos: 'VBN' });
  });

  it('leaves a noun that a copula makes the predicate', () => {
    const before = tokens('It/PRON/PRP/4/nsubj will/AUX/MD/4/aux be/AUX/VB/4/cop war/NOUN/NN/0/root');
    expect(correctVerbTags(before)).toEqual(before);
  });
});

const speakingVerbs = new Set(['said']);

describe('correctVoice', () => {
  const active = (verb: string) =>
    `Rebels/NOUN/NNS/3/nsubj:pass have/AUX/VBP/3/aux ${verb}/VERB/VBN/0/root villages/NOUN/NNS/3/obj`;

  it('makes a subject of what "have" and an object make active', () => {
    expect(arcs(correctVoice(tokens(active('raided'))))).toBe(
      'Rebels/3/nsubj have/3/aux raided/0/root villages/3/obj',
    );
  });

  it.each([
    'Rebels/NOUN/NNS/4/nsubj:pass have/AUX/VBP/4/aux been/AUX/VBN/4/aux:pass given/VERB/VBN/0/root food/NOUN/NN/4/obj',
    'Rebels/NOUN/NNS/2/nsubj:pass raided/VERB/VBN/0/root',
  ])('leaves a passive: %s', (before) => {
    expect(correctVoice(tokens(before))).toEqual(tokens(before));
  });
});

describe('correctAppositions', () => {
  const tree = (office: string) =>
    tokens(
      `${office}/NOUN/NN/6/nsubj of/ADP/IN/3/case agency/NOUN/NN/1/nmod ,/PUNCT/,/5/punct Karin/PROPN/NNP/3/appos left/VERB/VBD/0/root`,
    );

  it('hangs a name on the office, not on where that is held', () => {
    expect(correctAppositions(tree('minister'), words)[4]?.head).toBe(1);
  });

  it('leaves a name beside the nearest noun where no office stands', () => {
    expect(correctAppositions(tree('river'), words)[4]?.head).toBe(3);
  });
});

describe('what an object is made', () => {
  const kept = (object: string) =>
    tokens(`keeps/VERB/VBZ/0/root ${object}/NOUN/NNS/1/obj alive/ADJ/JJ/2/amod`).map((token) =>
      token.form === 'keeps' ? { ...token, lemma: 'keep' } : token,
    );

  it('hangs on the verb what it makes of its object', () => {
    expect(arcs(correctResults(kept('projects')))).toBe('keeps/0/root projects/1/obj alive/1/xcomp');
  });

  it.each([
    ['swamps/NOUN/NNS/1/obj drained/VERB/VBN/2/acl', 'drained/1/xcomp'],
    ['cats/NOUN/NNS/1/obj named/VERB/VBN/2/acl Tom/PROPN/NNP/3/xcomp', 'named/2/acl'],
  ])('tells what one has done from what one has: %s', (object, expected) => {
    const had = tokens(`had/VERB/VBD/0/root ${object}`).map((token) =>
      token.form === 'had' ? { ...token, lemma: 'have' } : token,
    );
    expect(arcs(correctResults(had))).toContain(expected);
  });

  it('leaves an adjective before its noun', () => {
    const before = tokens('keeps/VERB/VBZ/0/root large/ADJ/JJ/3/amod projects/NOUN/NNS/1/obj');
    expect(correctResults(before)).toEqual(before);
  });
});

describe('correctParentheses', () => {
  it.each([
    [
      'the one who speaks taken for an apposition',
      'Firms/NOUN/NNS/4/nsubj ,/PUNCT/,/1/punct Berg/PROPN/NNP/1/appos said/VERB/VBD/0/root ,/PUNCT/,/7/punct had/AUX/VBD/7/aux closed/VERB/VBN/4/ccomp',
      'Firms/7/nsubj ,/1/punct Berg/4/nsubj said/7/parataxis ,/7/punct had/7/aux closed/0/root',
    ],
    [
      'the subject hung on the report',
      'Firms/NOUN/NNS/4/dislocated ,/PUNCT/,/1/punct Berg/PROPN/NNP/4/nsubj said/VERB/VBD/0/root ,/PUNCT/,/7/punct had/AUX/VBD/7/aux closed/VERB/VBN/4/ccomp',
      'Firms/7/nsubj ,/1/punct Berg/4/nsubj said/7/parataxis ,/7/punct had/7/aux closed/0/root',
    ],
    [
      'a report taken for an interjection',
      'Banks/NOUN/NNS/6/nsubj ,/PUNCT/,/4/punct analysts/NOUN/NNS/4/nsubj said/VERB/VBP/6/discourse could/AUX/MD/6/aux fail/VERB/VB/0/root',
      'Banks/6/nsubj ,/4/punct analysts/4/nsubj said/6/parataxis could/6/aux fail/0/root',
    ],
  ])('takes out %s', (_, before, expected) => {
    expect(arcs(correctParentheses(tokens(before), speakingVerbs))).toBe(expected);
  });

  it('leaves a clause with a subject of its own', () => {
    const before = tokens(
      'Berg/PROPN/NNP/2/nsubj said/VERB/VBD/0/root firms/NOUN/NNS/5/nsubj had/AUX/VBD/5/aux closed/VERB/VBN/2/ccomp',
    );
    expect(correctParentheses(before, speakingVerbs)).toEqual(before);
  });
});

describe('correctPerfect', () => {
  const had = (complement: string) =>
    tokens(`ships/NOUN/NNS/2/nsubj had/VERB/VBD/0/root ${complement}/ADJ/JJ/2/xcomp`).map((token) =>
      token.form === 'had' ? { ...token, lemma: 'have' } : token,
    );

  it('makes a perfect of "had" and a participle', () => {
    expect(arcs(correctPerfect(had('sunk')))).toBe('ships/3/nsubj had/3/aux sunk/0/root');
  });

  it('leaves another adjective', () => {
    expect(correctPerfect(had('tight'))).toEqual(had('tight'));
  });
});

describe('infinitives', () => {
  it.each([
    [
      'a purpose',
      'He/PRON/PRP/3/nsubj was/AUX/VBD/3/cop due/ADJ/JJ/0/root to/PART/TO/5/mark arrive/VERB/VB/3/advcl',
      'He/3/nsubj was/3/cop due/0/root to/5/mark arrive/3/xcomp',
    ],
    [
      'the head of its adjective',
      'He/PRON/PRP/5/nsubj:outer was/AUX/VBD/5/cop due/ADJ/JJ/5/mark to/PART/TO/3/fixed arrive/VERB/VB/0/root ./PUNCT/./5/punct',
      'He/3/nsubj was/3/cop due/0/root to/5/mark arrive/3/xcomp ./3/punct',
    ],
  ])('make a complement of %s', (_, before, expected) => {
    const be = tokens(before).map((token) => (token.form === 'was' ? { ...token, lemma: 'be' } : token));
    expect(arcs(correctAdjectiveControl(be, new Set(['due'])))).toBe(expected);
  });

  it('hang on an ordinal', () => {
    const before =
      'He/PRON/PRP/4/nsubj was/AUX/VBD/4/cop the/DET/DT/4/det first/ADJ/JJ/0/root to/PART/TO/6/mark cross/VERB/VB/4/csubj';
    expect(arcs(correctOrdinals(tokens(before)))).toContain('cross/4/acl');
  });

  it('and of what one becomes', () => {
    const before =
      'became/VERB/VBD/0/root the/DET/DT/4/det first/ADJ/JJ/4/amod leader/NOUN/NN/1/xcomp to/PART/TO/6/mark bow/VERB/VB/1/xcomp';
    expect(arcs(correctOrdinals(tokens(before)))).toContain('bow/4/acl');
    const young = before.replace('first', 'young');
    expect(correctOrdinals(tokens(young))).toEqual(tokens(young));
  });
});

describe('gatherTimes', () => {
  it.each([
    [
      'flew/VERB/VBD/0/root on/ADP/IN/4/case Thursday/PROPN/NNP/1/obl evening/NOUN/NN/1/obl',
      'flew/0/root on/4/case Thursday/4/compound evening/1/obl',
    ],
    [
      'struck/VERB/VBD/0/root early/ADV/RB/1/advmod on/ADP/IN/4/case Sunday/PROPN/NNP/1/obl',
      'struck/0/root early/4/advmod on/4/case Sunday/1/obl',
    ],
    [
      'arrived/VERB/VBD/0/root early/ADV/RB/1/advmod in/ADP/IN/4/case Lagos/PROPN/NNP/1/obl',
      'arrived/0/root early/1/advmod in/4/case Lagos/1/obl',
    ],
  ])('%s', (before, expected) => {
    expect(arcs(gatherTimes(tokens(before)))).toBe(expected);
  });
});

describe('correctOuterSubjects', () => {
  const classes = (lemma: string) => (lemma === 'goal' ? ['cognition'] : ['person']);
  const tree = (subject: string) =>
    tokens(`${subject}/NOUN/NN/4/nsubj:outer is/AUX/VBZ/4/cop to/PART/TO/4/mark win/VERB/VB/0/root`);

  it('tells who acts from what an infinitive is said of', () => {
    expect(correctOuterSubjects(tree('king'), classes)[0]?.deprel).toBe('nsubj');
    expect(correctOuterSubjects(tree('goal'), classes)[0]?.deprel).toBe('nsubj:outer');
  });
});

describe('correctReportedClauses', () => {
  it('hangs a that-clause on the verb of speech', () => {
    const before =
      'said/VERB/VBD/0/root to/ADP/IN/3/case reporters/NOUN/NNS/1/obl that/SCONJ/IN/7/mark dams/NOUN/NNS/7/nsubj were/AUX/VBD/7/cop safe/ADJ/JJ/3/acl:relcl';
    expect(arcs(correctReportedClauses(tokens(before), speakingVerbs))).toBe(
      'said/0/root to/3/case reporters/1/obl that/7/mark dams/7/nsubj were/7/cop safe/1/ccomp',
    );
  });

  it('hangs a that-clause on the verb of telling', () => {
    const before =
      'told/VERB/VBD/0/root reporters/NOUN/NNS/1/iobj that/SCONJ/IN/6/mark dams/NOUN/NNS/6/nsubj were/AUX/VBD/6/cop safe/ADJ/JJ/2/acl:relcl';
    expect(arcs(correctReportedClauses(tokens(before), speakingVerbs))).toBe(
      'told/0/root reporters/1/iobj that/6/mark dams/6/nsubj were/6/cop safe/1/ccomp',
    );
  });

  it('leaves a relative clause', () => {
    const before = tokens(
      'told/VERB/VBD/0/root people/NOUN/NNS/1/iobj that/PRON/WDT/4/nsubj stayed/VERB/VBD/2/acl:relcl',
    );
    expect(correctReportedClauses(before, speakingVerbs)).toEqual(before);
  });
});

describe('correctCommonNouns', () => {
  it('makes a noun of a word in small letters with an article', () => {
    const [, explorer] = correctCommonNouns(tokens('an/DET/DT/2/det explorer/PROPN/NNP/0/root'), () => [
      'person',
    ]);
    expect(explorer).toMatchObject({ upos: 'NOUN', xpos: 'NN' });
  });

  it('leaves a particle in a name', () => {
    const before = tokens('Anna/PROPN/NNP/0/root van/PROPN/NNP/1/flat Dijk/PROPN/NNP/1/flat');
    expect(correctCommonNouns(before, () => ['person'])).toEqual(before);
  });

  it.each(['salt', 'ann'])('makes a noun of a stuff that begins a sentence, and of no name: %s', (word) => {
    const subject = `${word.charAt(0).toUpperCase()}${word.slice(1)}/PROPN/NNP/2/nsubj fell/VERB/VBD/0/root`;
    const supersenses = (noun: string) => (noun === 'salt' ? ['substance'] : undefined);
    const [first] = correctCommonNouns(tokens(subject), supersenses);
    expect(first?.upos).toBe(word === 'salt' ? 'NOUN' : 'PROPN');
  });
});

describe('attachToNearest', () => {
  const tree = (confidence: number) =>
    tokens(
      'talks/NOUN/NNS/0/root on/ADP/IN/3/case war/NOUN/NN/1/nmod in/ADP/IN/5/case Norland/PROPN/NNP/1/nmod',
    ).map((token) => (token.form === 'Norland' ? { ...token, confidence } : token));

  it('hangs a phrase on the noun before it where the parser doubts', () => {
    expect(attachToNearest(tree(0.5))[4]?.head).toBe(3);
  });

  it('trusts the parser where it is sure', () => {
    expect(attachToNearest(tree(0.9))[4]?.head).toBe(1);
  });
});

describe('attachComplements', () => {
  const nouns = new Map([['for', new Set(['demand'])]]);
  const tree = (noun: string) =>
    tokens(
      `rejected/VERB/VBD/0/root ${noun}/NOUN/NN/1/obj for/ADP/IN/5/case a/DET/DT/5/det vote/NOUN/NN/1/obl`,
    );

  it('hangs on an object what its noun takes', () => {
    expect(arcs(attachComplements(tree('demand'), nouns))).toContain('vote/2/nmod');
  });

  it('leaves it on the verb behind any other noun', () => {
    expect(arcs(attachComplements(tree('applicant'), nouns))).toContain('vote/1/obl');
  });
});

const classOf = (noun: string) => (noun === 'neglect' ? ['act'] : ['group']);

describe('liftCharges', () => {
  const verbs = new Set(['accuse']);
  it.each([
    [
      'a charge behind a name',
      'accuse/VERB/VB/0/root Norway/PROPN/NNP/1/obj of/ADP/IN/4/case fraud/NOUN/NN/2/nmod',
      'accuse/0/root Norway/1/obj of/4/case fraud/1/obl',
    ],
    [
      'a charge that is a clause',
      'accuse/VERB/VB/0/root Norway/PROPN/NNP/1/obj of/SCONJ/IN/4/mark lying/VERB/VBG/2/acl',
      'accuse/0/root Norway/1/obj of/4/mark lying/1/advcl',
    ],
    [
      'the last of two phrases',
      'accuse/VERB/VB/0/root mayor/NOUN/NN/1/obj of/ADP/IN/4/case Lundby/PROPN/NNP/2/nmod of/ADP/IN/6/case fraud/NOUN/NN/2/nmod',
      'accuse/0/root mayor/1/obj of/4/case Lundby/2/nmod of/6/case fraud/1/obl',
    ],
    [
      'what a noun is accused of doing',
      'accuse/VERB/VB/0/root mayors/NOUN/NNS/1/obj of/SCONJ/IN/4/mark lying/VERB/VBG/2/acl',
      'accuse/0/root mayors/1/obj of/4/mark lying/1/advcl',
    ],
    [
      'what people are warned of',
      'accuse/VERB/VB/0/root residents/NOUN/NNS/1/iobj of/ADP/IN/4/case neglect/NOUN/NN/2/nmod',
      'accuse/0/root residents/1/iobj of/4/case neglect/1/obl',
    ],
    [
      'one phrase behind a noun, which may be its own',
      'accuse/VERB/VB/0/root mayor/NOUN/NN/1/obj of/ADP/IN/4/case Lundby/PROPN/NNP/2/nmod',
      'accuse/0/root mayor/1/obj of/4/case Lundby/2/nmod',
    ],
    [
      'another verb',
      'visit/VERB/VB/0/root Halls/PROPN/NNP/1/obj of/ADP/IN/4/case Lundby/PROPN/NNP/2/nmod',
      'visit/0/root Halls/1/obj of/4/case Lundby/2/nmod',
    ],
  ])('%s', (_, before, after) => {
    expect(arcs(liftCharges(tokens(before), verbs, classOf))).toBe(after);
  });
});

const givenNames = new Set(['viktor']);

describe('freeSubjects', () => {
  it.each([
    [
      'a month before a name',
      'In/ADP/IN/3/case May/PROPN/NNP/3/nmod:desc Viktor/PROPN/NNP/5/nsubj Marek/PROPN/NNP/3/flat left/VERB/VBD/0/root',
      'In/2/case May/5/obl Viktor/5/nsubj Marek/3/flat left/0/root',
    ],
    [
      'a place of two words before a given name',
      'In/ADP/IN/4/case New/PROPN/NNP/4/compound York/PROPN/NNP/4/compound Viktor/PROPN/NNP/5/nsubj left/VERB/VBD/0/root',
      'In/2/case New/5/obl York/2/flat Viktor/5/nsubj left/0/root',
    ],
  ])('frees %s', (_, before, after) => {
    expect(arcs(freeSubjects(tokens(before), givenNames))).toBe(after);
  });

  it('leaves a subject without a preposition', () => {
    const before = tokens('New/PROPN/NNP/2/compound York/PROPN/NNP/3/nsubj won/VERB/VBD/0/root');
    expect(freeSubjects(before, givenNames)).toEqual(before);
  });
});

describe('hangBoundsOnNumbers', () => {
  it('hangs "more than" on the number', () => {
    const before =
      'More/ADJ/JJR/4/advmod than/ADP/IN/1/fixed 200/NUM/CD/4/nummod workers/NOUN/NNS/5/nsubj died/VERB/VBD/0/root';
    expect(arcs(hangBoundsOnNumbers(tokens(before)))).toBe(
      'More/3/advmod than/1/fixed 200/4/nummod workers/5/nsubj died/0/root',
    );
  });

  it('leaves a comparison without a number', () => {
    const before = tokens('more/ADJ/JJR/3/amod than/ADP/IN/3/case bread/NOUN/NN/0/root');
    expect(hangBoundsOnNumbers(before)).toEqual(before);
  });
});

describe('correctControl', () => {
  const controlVerbs = new Set(['order']);
  const tree = (lemma: string) =>
    tokens(
      'They/PRON/PRP/2/nsubj ordered/VERB/VBD/0/root firms/NOUN/NNS/2/obj to/PART/TO/5/mark leave/VERB/VB/2/advcl',
    ).map((token) => (token.form === 'ordered' ? { ...token, lemma } : token));

  it('makes a complement of what somebody is ordered to do', () => {
    expect(correctControl(tree('order'), controlVerbs)[4]).toMatchObject({ head: 2, deprel: 'xcomp' });
  });

  it('leaves the purpose of another verb', () => {
    expect(correctControl(tree('sell'), controlVerbs)).toEqual(tree('sell'));
  });
});

describe('correctSurnames', () => {
  const words = { titles: new Set(['minister']), givenNames: new Set(['karin']) };

  it('makes a name of a given name and a capital noun behind a title', () => {
    const before =
      'Minister/PROPN/NNP/3/compound Karin/PROPN/NNP/3/compound Grant/NOUN/NN/4/nsubj left/VERB/VBD/0/root';
    expect(arcs(correctSurnames(tokens(before), words))).toBe(
      'Minister/2/compound Karin/4/nsubj Grant/2/flat left/0/root',
    );
  });

  it('leaves a thing that bears a given name', () => {
    const before = tokens('Karin/PROPN/NNP/2/compound Square/PROPN/NNP/3/nsubj closed/VERB/VBD/0/root');
    expect(correctSurnames(before, words)).toEqual(before);
  });
});

describe('correctResults', () => {
  it('makes a complement of an adjective without "and" before it', () => {
    const before =
      'This/PRON/DT/2/nsubj made/VERB/VBD/0/root work/NOUN/NN/2/obj more/ADV/RBR/5/advmod urgent/ADJ/JJ/2/conj';
    expect(correctResults(tokens(before))[4]).toMatchObject({ head: 2, deprel: 'xcomp' });
  });

  it('leaves a conjunct behind "and"', () => {
    const before = tokens('sold/VERB/VBD/0/root bread/NOUN/NN/1/obj and/CCONJ/CC/4/cc happy/ADJ/JJ/1/conj');
    expect(correctResults(before)).toEqual(before);
  });
});
