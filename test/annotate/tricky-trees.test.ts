import { describe, expect, it } from 'vitest';
import { lowerComparisons } from '../../src/annotate/corrections/comparisons.js';
import {
  correctMainSubjects,
  correctQuoted,
  lowerOpeningParticiples,
} from '../../src/annotate/corrections/main-subjects.js';
import { correctOrdinalsSince, lowerSinceDates } from '../../src/annotate/corrections/ordinals.js';
import { correctAgents, correctMeans, correctSecondAgents } from '../../src/annotate/corrections/partners.js';
import { joinSecondDates } from '../../src/annotate/corrections/second-dates.js';
import { correctThatClauses } from '../../src/annotate/corrections/that-clauses.js';
import { freeDays } from '../../src/annotate/corrections/times.js';
import { arcs, tokens } from './trees.js';

const classes: Readonly<Record<string, string>> = { rebels: 'group', soldiers: 'group' };
const supersensesOf = (noun: string) => (classes[noun] ? [classes[noun]] : undefined);

describe('lowerComparisons', () => {
  const sold =
    'sold/VERB/VBD/0/root more/ADJ/JJR/3/amod books/NOUN/NNS/1/obj than/ADP/IN/5/case rivals/NOUN/NNS/1/obl';

  it('hangs what is compared on the noun with "more"', () => {
    expect(arcs(lowerComparisons(tokens(sold)))).toContain('rivals/3/nmod');
  });

  it('hangs it on the noun with "as many", and leaves a post alone', () => {
    const won =
      'won/VERB/VBD/0/root as/ADV/RB/3/advmod many/ADJ/JJ/4/amod votes/NOUN/NNS/1/obj as/ADP/IN/6/case Holm/PROPN/NNP/1/obl';
    expect(arcs(lowerComparisons(tokens(won)))).toContain('Holm/4/nmod');
    const post = 'won/VERB/VBD/0/root votes/NOUN/NNS/1/obj as/ADP/IN/4/case leader/NOUN/NN/1/obl';
    expect(lowerComparisons(tokens(post))).toEqual(tokens(post));
    const plain = sold.replace('more/ADJ/JJR', 'new/ADJ/JJ');
    expect(lowerComparisons(tokens(plain))).toEqual(tokens(plain));
  });
});

describe('correctThatClauses', () => {
  const proof =
    'proof/NOUN/NN/0/root that/SCONJ/IN/4/obj Marek/PROPN/NNP/4/nsubj visited/VERB/VBD/1/acl:relcl Lundby/PROPN/NNP/4/obj';

  it('makes a conjunction of "that" where the clause lacks nothing', () => {
    expect(arcs(correctThatClauses(tokens(proof)))).toContain('that/4/mark Marek/4/nsubj visited/1/acl ');
  });

  it('leaves a relative clause', () => {
    const bridge =
      'bridge/NOUN/NN/0/root that/PRON/WDT/4/obj Marek/PROPN/NNP/4/nsubj built/VERB/VBD/1/acl:relcl';
    expect(correctThatClauses(tokens(bridge))).toEqual(tokens(bridge));
  });
});

describe('correctMainSubjects', () => {
  const dressed =
    'While/SCONJ/IN/3/mark Berg/PROPN/NNP/3/nsubj dressed/VERB/VBD/5/advcl Marek/PROPN/NNP/3/obj waited/VERB/VBD/0/root';

  it('gives the main verb the noun right before it', () => {
    expect(arcs(correctMainSubjects(tokens(dressed)))).toContain('Marek/5/nsubj');
  });

  it('leaves an object where the main verb has its subject', () => {
    const sound =
      'While/SCONJ/IN/3/mark Berg/PROPN/NNP/3/nsubj dressed/VERB/VBD/6/advcl Marek/PROPN/NNP/3/obj Holm/PROPN/NNP/6/nsubj waited/VERB/VBD/0/root';
    expect(correctMainSubjects(tokens(sound))).toEqual(tokens(sound));
  });
});

describe('lowerOpeningParticiples', () => {
  it('hangs the participle on the noun, not on the verb', () => {
    const ousted =
      'Ousted/VERB/VBN/5/amod Norlandic/ADJ/JJ/3/amod president/NOUN/NN/4/nmod:desc Marek/PROPN/NNP/5/nsubj lives/VERB/VBZ/0/root';
    expect(arcs(lowerOpeningParticiples(tokens(ousted)))).toContain('Ousted/3/amod');
  });

  it('leaves a participle clause with its own phrase', () => {
    const born = 'Born/VERB/VBN/4/advcl poor/ADJ/JJ/1/xcomp Marek/PROPN/NNP/4/nsubj left/VERB/VBD/0/root';
    expect(lowerOpeningParticiples(tokens(born))).toEqual(tokens(born));
  });
});

describe('correctQuoted', () => {
  const quoted =
    'Agency/PROPN/NNP/2/nsubj quoted/VERB/VBD/0/root Holm/PROPN/NNP/2/obj as/SCONJ/IN/5/mark saying/VERB/VBG/2/advcl';

  it('makes a complement of what one is quoted as saying', () => {
    const lemma = quoted.replace('quoted/VERB/VBD/0/root', 'quoted/VERB/VBD/0/root/quote');
    expect(arcs(correctQuoted(tokens(lemma)))).toContain('saying/2/xcomp');
  });

  it('leaves other verbs', () => {
    const left = quoted.replace('quoted/VERB/VBD/0/root', 'left/VERB/VBD/0/root/leave');
    expect(correctQuoted(tokens(left))).toEqual(tokens(left));
  });
});

describe('correctOrdinalsSince', () => {
  const first =
    'was/AUX/VBD/4/cop the/DET/DT/4/det first/ADJ/JJ/4/amod Norlander/PROPN/NNP/0/root since/SCONJ/IN/8/mark Holm/PROPN/NNP/8/nsubj to/PART/TO/8/mark win/VERB/VB/4/advcl';

  it('hangs the deed on the first one, and "since" on the one before', () => {
    const corrected = arcs(correctOrdinalsSince(tokens(first)));
    expect(corrected).toContain('since/6/case Holm/4/nmod');
    expect(corrected).toContain('win/4/acl');
  });

  it('leaves a clause behind "since"', () => {
    const since = first.replace('to/PART/TO/8/mark win/VERB/VB', 'has/AUX/VBZ/8/aux won/VERB/VBN');
    expect(correctOrdinalsSince(tokens(since))).toEqual(tokens(since));
  });
});

describe('lowerSinceDates', () => {
  const since =
    'won/VERB/VBD/0/root since/ADP/IN/3/case Holm/PROPN/NNP/1/obl in/ADP/IN/5/case 1954/NUM/CD/1/obl';

  it('hangs the year on who did it before', () =>
    expect(arcs(lowerSinceDates(tokens(since)))).toContain('1954/3/nmod'));

  it('hangs on an event its month', () => {
    const surgery = since
      .replace('Holm/PROPN/NNP', 'surgery/NOUN/NN')
      .replace('1954/NUM/CD', 'March/PROPN/NNP');
    expect(arcs(lowerSinceDates(tokens(surgery)))).toContain('March/3/nmod');
  });

  it('leaves the year behind another preposition', () => {
    const by = since.replace('since/ADP/IN/3/case', 'against/ADP/IN/3/case');
    expect(lowerSinceDates(tokens(by))).toEqual(tokens(by));
  });
});

describe('agents of passives', () => {
  const refused =
    'Holm/PROPN/NNP/3/nsubj:pass was/AUX/VBD/3/aux:pass refused/VERB/VBN/0/root a/DET/DT/5/det visa/NOUN/NN/3/obj by/ADP/IN/7/case Norland/PROPN/NNP/5/nmod';

  it('takes who refuses from what is refused', () => {
    expect(arcs(correctAgents(tokens(refused), supersensesOf))).toContain('Norland/3/obl:agent');
  });

  it('leaves a painting to its painter', () => {
    const given = refused.replace('visa', 'painting');
    expect(correctAgents(tokens(given), supersensesOf)).toEqual(tokens(given));
  });

  it('calls no doer a vote, nor a river before a doer', () => {
    const vote =
      'repealed/VERB/VBN/0/root by/ADP/IN/4/case a/DET/DT/4/det vote/NOUN/NN/1/obl:agent of/ADP/IN/6/case 80/NUM/CD/4/nmod';
    expect(arcs(correctMeans(tokens(vote)))).toContain('vote/1/obl ');
    const river =
      'arrested/VERB/VBN/0/root by/ADP/IN/4/case the/DET/DT/4/det Lorne/PROPN/NNP/1/obl:agent by/ADP/IN/6/case soldiers/NOUN/NNS/1/obl:agent';
    expect(arcs(correctSecondAgents(tokens(river), supersensesOf))).toContain('Lorne/1/obl ');
    const person = river.replace('the/DET/DT/4/det', 'old/ADJ/JJ/4/amod');
    expect(correctSecondAgents(tokens(person), supersensesOf)).toEqual(tokens(person));
  });
});

describe('joinSecondDates', () => {
  const years =
    'tried/VERB/VBD/0/root in/ADP/IN/3/case 1897/NUM/CD/1/obl and/CCONJ/CC/9/cc in/ADP/IN/6/case 1903/NUM/CD/9/obl ;/PUNCT/:/9/punct ice/NOUN/NN/9/nsubj turned/VERB/VBD/1/parataxis';

  it('joins two years', () => {
    expect(arcs(joinSecondDates(tokens(years)))).toContain('and/6/cc in/6/case 1903/3/conj');
  });

  it('leaves the year of a second clause', () => {
    const second = years.replace(';/PUNCT/:/9/punct', 'the/DET/DT/8/det');
    expect(joinSecondDates(tokens(second))).toEqual(tokens(second));
  });
});

describe('freeDays', () => {
  it('takes a day from the adjective of a subject', () => {
    const loyal =
      'Rebels/NOUN/NNS/7/nsubj/rebels loyal/ADJ/JJ/1/amod to/ADP/IN/4/case Holm/PROPN/NNP/2/obl on/ADP/IN/6/case Saturday/PROPN/NNP/2/obl denied/VERB/VBD/0/root';
    expect(arcs(freeDays(tokens(loyal), supersensesOf))).toContain('Saturday/7/obl');
  });
});
