import type { Document, Sentence } from '../types/document.js';
import { type Clause, hostOf, isSubject } from './clause.js';
import { isIn } from './lexicon.js';
import { isSetOff } from './noun-phrase.js';
import type { Scene } from './scene.js';
import { finiteOf, tellsHowThingsAre } from './story-tense.js';

/** Fact types of the rules that ask of any clause: when, where and of what somebody died are three facts. */
export const OF_ANY_CLAUSE = /^(?:Clause|Quantity|Circumstance)$/;

/** Sentences below which a text's manner of telling is not known. */
const fewestSentences = 8;
/** Sentences for each person whom a text of general statements may name. */
const sentencesForPerson = 10;

const explaining = new WeakMap<Document, boolean>();

/**
 * True of a text that explains how things are at any time, as a textbook does: in the present tense, without a date of its
 * own and days of the week, and with hardly a person's name.
 */
export function isExplainer(document: Document): boolean {
  const known = explaining.get(document);
  if (known !== undefined) return known;
  const is =
    document.article.date === undefined &&
    document.sentences.length >= fewestSentences &&
    tellsHowThingsAre(document) &&
    !document.sentences.some(namesDay) &&
    personsNamed(document) * sentencesForPerson <= document.sentences.length;
  explaining.set(document, is);
  return is;
}

const namesDay = ({ tokens }: Sentence): boolean =>
  tokens.some(({ form, upos }) => upos === 'PROPN' && isIn('weekday', form));

const personsNamed = ({ chains }: Document): number =>
  chains.filter(({ type, nameless, name }) => type === 'Person' && !nameless && / \p{Lu}/u.test(name)).length;

/**
 * True of a sentence that holds at any time: "The judge decides the sentence." in a text that explains how courts work. Who
 * "the judge" or "jurors" are is clear there.
 */
export function isGeneral({ document, sentence, mentions }: Scene): boolean {
  if (!isExplainer(document)) return false;
  const finite = finiteOf(sentence);
  if (!finite || finite.xpos === 'VBD') return false;
  return !mentions.some(({ type, name, first, last }) => type === 'Person' && name && last > first);
}

/**
 * True of a clause that is all a general sentence says, or says besides: "who are elected every four years". What a
 * sentence says only to tell when, why or of which ones, "when parliament amends the law", is nothing by itself.
 */
export function isGeneralClause(scene: Scene, clause: Clause | undefined): boolean {
  if (!isGeneral(scene)) return false;
  if (!clause) return true;
  const { tree, relative } = clause;
  let host = hostOf(clause);
  while (host.head > 0 && /^(?:conj|parataxis)$/.test(host.deprel)) host = tree.token(host.head);
  // "Supporters say that it helps": what is said is all that the sentence says.
  if (host.deprel === 'ccomp') host = tree.token(host.head);
  if (host.head === 0) return true;
  // "has 75 members, who represent the provinces": members of what?
  return (
    relative !== undefined &&
    isSubject(tree.token(relative.pronoun)) &&
    isSetOff(tree, host) &&
    tree.childrenBy(relative.antecedent.id, 'nummod').length === 0
  );
}
