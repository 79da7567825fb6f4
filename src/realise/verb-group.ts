import type { Token } from '../types/document.js';
import { type Clause, hostOf, laterConjuncts } from './clause.js';
import { type Drop, drop, isDrop } from './drop-reasons.js';
import { simplePast, thirdPerson } from './inflect.js';
import { isIn } from './lexicon.js';
import type { Part } from './part.js';

/** A clause made ready for inversion: "did" + "meet", "is" + "expected to meet". */
export interface Inverted {
  readonly operator: string;
  readonly rest: readonly Part[];
}

/** Splits off the word that goes before the subject in a question, with do-support where there is none. */
export function inverted(clause: Clause, parts: readonly Part[]): Inverted | Drop {
  const host = hostOf(clause);
  const operator = clause.auxiliaries[0];
  if (operator) {
    return { operator: expanded(operator), rest: parts.filter((part) => part.head.id !== operator.id) };
  }
  if (clause.participle?.voice === 'passive') {
    return { operator: isPlural(clause) ? 'were' : 'was', rest: parts };
  }
  if (host.lemma === 'be')
    return { operator: expanded(host), rest: parts.filter((part) => part.head.id !== host.id) };
  const form = doForm(clause);
  if (isDrop(form)) return form;
  if (parts.some((part) => hasOtherFinite(clause, part))) return drop('odd-structure');
  return { operator: form, rest: parts.map((part) => reworded(part, host, host.lemma)) };
}

/** "makes voters wiser [and obliges deputies to agree]": behind "does" the second verb would keep its ending. */
const hasOtherFinite = ({ tree }: Clause, { kind, ids }: Part): boolean =>
  kind === 'complement' &&
  ids.some((id) => {
    const { deprel, xpos } = tree.token(id);
    return (
      deprel === 'conj' && /^VB[ZD]$/.test(xpos) && tree.childrenBy(id, 'nsubj', 'nsubj:pass').length === 0
    );
  });

/** The parts with their verb in the form that "Who" takes: "have decried" → "has decried". */
export function agreeing(clause: Clause, parts: readonly Part[], plural: boolean): readonly Part[] | Drop {
  const host = hostOf(clause);
  const { participle } = clause;
  if (participle?.voice === 'passive') {
    const be = participle.tense === 'past' ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
    const verb = parts.findIndex((part) => isWord(part, host));
    const before = parts.slice(0, Math.max(0, verb)).findLastIndex(({ kind }) => kind !== 'adverb') + 1;
    const opening = parts[before];
    // "who was initially accused"
    if (before < verb && opening?.text === undefined)
      return parts.map((part) => (part === opening ? { ...part, lead: be } : part));
    return parts.map((part, i) =>
      i === verb ? { ...part, text: `${be} ${host.form.toLowerCase()}` } : part,
    );
  }
  if (participle) {
    const form =
      participle.tense === 'past'
        ? simplePast(host.lemma)
        : participle.tense === 'will'
          ? `will ${host.lemma}`
          : plural
            ? host.lemma
            : thirdPerson(host.lemma);
    return form ? parts.map((part) => reworded(part, host, form)) : drop('no-tense');
  }
  const finite = clause.auxiliaries[0] ?? host;
  const form = plural ? expanded(finite) : singular(finite);
  return parts.map((part) => reworded(part, finite, form));
}

/** "Who detained the mayor?" from "The mayor was detained by …": the verb of a passive clause turned active. */
export function activeForm(clause: Clause): string | undefined {
  const host = hostOf(clause);
  const forms = clause.auxiliaries.map((word) => word.lemma);
  if (clause.chain.length > 1 || clause.participle) {
    return clause.chain.length === 1 && clause.participle?.tense === 'past'
      ? simplePast(host.lemma)
      : undefined;
  }
  if (forms.join(' ') === 'be')
    return clause.auxiliaries[0]?.xpos === 'VBD' ? pastOf(host) : thirdPerson(host.lemma);
  if (forms.join(' ') === 'have be')
    return `${clause.auxiliaries[0]?.xpos === 'VBD' ? 'had' : 'has'} ${host.form}`;
  if (forms.length === 2 && clause.auxiliaries[0]?.xpos === 'MD' && forms[1] === 'be') {
    return `${expanded(clause.auxiliaries[0])} ${host.lemma}`;
  }
  return undefined;
}

/** "hanged" of "was hanged", which is not "hung": a participle in "-ed" is the past tense too. */
const pastOf = ({ form, lemma }: Token): string | undefined =>
  form.toLowerCase() === `${lemma}ed` ? form.toLowerCase() : simplePast(lemma);

const isWord = (part: Part, word: Token): boolean => part.head.id === word.id && part.ids.length === 1;

const reworded = (part: Part, word: Token, text: string): Part =>
  isWord(part, word) ? { ...part, text } : part;

function doForm(clause: Clause): string | Drop {
  const { participle } = clause;
  if (participle?.tense === 'will') return 'will';
  if (participle) return participle.tense === 'past' ? 'did' : isPlural(clause) ? 'do' : 'does';
  switch (hostOf(clause).xpos) {
    case 'VBD':
      return 'did';
    case 'VBZ':
      return 'does';
    case 'VBP':
      return 'do';
    default:
      return drop('no-tense');
  }
}

/** True for a relative or participle clause, which stands inside its subject's phrase. */
const isAbout = (clause: Clause): boolean => clause.relative !== undefined || hostOf(clause).deprel === 'acl';

/** True for a subject in the plural or made of several. */
export function isPlural(clause: Clause): boolean {
  const { subject, tree } = clause;
  const later = new Set(isAbout(clause) ? laterConjuncts(clause) : []);
  const several = tree.childrenBy(subject.id, 'conj').some((token) => !later.has(token.id));
  return several || subject.xpos === 'NNS' || subject.xpos === 'NNPS';
}

/** "voters of Maori descent who have": number of verb and subject do not go together, so one of them is misread. */
export function disagrees(clause: Clause): boolean {
  const finite = clause.auxiliaries[0] ?? hostOf(clause);
  const { subject } = clause;
  if (subject.upos !== 'NOUN' && subject.upos !== 'PROPN') return false;
  const plural = isPlural(clause);
  if (finite.xpos === 'VBP') return !plural && finite.lemma !== 'be' && !isSome(clause);
  if (/^(?:has|is|was|does)$/i.test(finite.form) || finite.xpos === 'VBZ')
    return plural && subject.xpos === 'NNS' && clause.tree.childrenBy(subject.id, 'nummod').length === 0;
  return false;
}

/** "a number of banks have", "half of the fleet are", "the police say": singular in form only. */
function isSome({ tree, subject }: Clause): boolean {
  const parts = tree.childrenBy(subject.id, 'nmod').some((noun) => tree.preposition(noun.id) === 'of');
  return parts || isIn('measureNoun', subject.lemma) || isIn('pluralNoun', subject.lemma);
}

const contracted: Readonly<Record<string, string>> = {
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
};

/** The full form of an auxiliary: "wo" (of "won't") → "will". */
export function expanded(word: Token): string {
  const form = word.form.toLowerCase().replace('’', "'");
  if (form === "'s") return word.lemma === 'have' ? 'has' : 'is';
  if (form === "'d") return word.lemma === 'have' ? 'had' : 'would';
  return contracted[form] ?? form;
}

function singular(word: Token): string {
  const form = expanded(word);
  if (form === 'were') return 'was';
  if (form === 'am' || form === 'are') return 'is';
  return word.xpos === 'VBP' ? thirdPerson(word.lemma) : form;
}
