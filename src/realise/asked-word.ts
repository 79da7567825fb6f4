import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { clauseWord } from './clause-word.js';
import { type Drop, drop, isDrop } from './drop-reasons.js';
import type { Gap } from './gap.js';
import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';
import { nounPhrase } from './noun-phrase.js';
import type { Part } from './part.js';
import { textOf, wordsOf } from './phrase.js';
import { quantityOf } from './quantity.js';
import { type QuestionWord, questionWord } from './question-word.js';
import { mentionOf, type Scene } from './scene.js';
import { isDriven, isSetPhrase } from './set-phrases.js';

type SubjectWord = QuestionWord & { readonly answerIds?: readonly number[] };

/** @param clauseWords ids of the clause's own verbs, which stand in a relative clause of the subject */
export function subjectWord(
  located: Located,
  gap: Gap,
  places: readonly Place[],
  clauseWords: ReadonlySet<number>,
): SubjectWord | Drop {
  const { scene } = located;
  if (gap.where === 'count') {
    const quantity = quantityOf(scene, gap.counted, clauseWords);
    return quantity
      ? {
          text: quantity.question,
          plural: !/^how much|^what percentage/.test(quantity.question),
          answerIds: quantity.ids,
        }
      : drop('no-question-word');
  }
  if (gap.where === 'owner') {
    const owner = new Set(places.map((place) => place.head.id));
    const ids = nounPhrase(scene.tree, gap.owned.id, { without: owner });
    const plural = /^NNP?S$/.test(gap.owned.xpos) || scene.tree.childrenBy(gap.owned.id, 'conj').length > 0;
    return { text: `whose ${textOf(wordsOf(scene, ids, new Set()))}`, plural };
  }
  return questionWord(scene, places, 'subject', '');
}

export interface ObjectWord {
  readonly text: string;
  readonly stranded?: string;
  readonly answerIds?: readonly number[];
  /** Ids of the asked part that stay where they are. */
  readonly staying: readonly number[];
}

/** Lemma of the word that one hangs on; none for the antecedent of a relative clause that is the sentence's head. */
const lemmaAbove = (tree: Tree, { head }: Token): string => (head > 0 ? tree.token(head).lemma : '');

/** @param clauseWords ids of the clause's own verbs, which may stand in a relative clause of what is counted */
export function objectWord(
  located: Located,
  gap: Exclude<Gap, { where: 'subject' }>,
  places: readonly Place[],
  clauseWords: ReadonlySet<number>,
): ObjectWord | Drop {
  const { scene } = located;
  const { tree } = scene;
  if (gap.part === 'subject') return drop('odd-structure');
  switch (gap.where) {
    case 'count': {
      const behind = gap.part.kind === 'object' ? behindVerb(tree, gap.counted, gap.part.ids) : [];
      const quantity = quantityOf(scene, gap.counted, new Set([...clauseWords, ...behind]));
      const preposition = tree.preposition(gap.part.head.id);
      const isAll = preposition === 'of' && isMadeUp(tree, gap.part.head);
      if (isAll && goesOn(tree, gap.part.head)) return drop('no-question-word');
      // "consists of one judge from each state"
      if (!quantity && isAll) return { text: 'what', stranded: 'of', staying: [] };
      if (!quantity) return drop('no-question-word');
      // "4 percent of the vote to enter the house", "nine in ten bills"
      if (isTornShare(tree, gap.counted, quantity.question) || isRatio(tree, gap.counted))
        return drop('odd-structure');
      // "720 members, of whom Germany sends 96"
      const isWhole = gap.part.lead !== undefined || (preposition === 'of' && !isAll);
      if (isWhole && gap.part.kind !== 'object') return drop('no-question-word');
      const change = gap.part.kind === 'object' && isIn('changeVerb', lemmaAbove(tree, gap.part.head));
      const before =
        preposition || (change && /^(?:how much|what percentage)$/.test(quantity.question) ? 'by' : '');
      const text = `${before} ${quantity.question}`.trim();
      const staying = behind.flatMap((id) => tree.subtree(id).map((token) => token.id));
      return {
        text,
        answerIds: quantity.ids,
        staying: gap.part.ids.filter((id) => staying.includes(id)),
      };
    }
    case 'owner': {
      const owner = new Set(places.map((place) => place.head.id));
      const ids = nounPhrase(tree, gap.owned.id, { without: owner, preposition: true });
      const preposition = tree.preposition(gap.owned.id);
      const noun = textOf(
        wordsOf(
          scene,
          ids.filter((id) => tree.token(id).deprel !== 'case' || tree.token(id).head !== gap.owned.id),
          new Set(),
        ),
      );
      return { text: `${preposition} whose ${noun}`.trim(), staying: [] };
    }
    case 'inner': {
      const word = questionWord(scene, places, gap.preposition ? 'oblique' : 'object', gap.preposition);
      if (isDrop(word)) return word;
      // "their dependence on paints": what stands behind a noun is no place of the deed, unless it has a place's name.
      if (word.text === 'where' && !word.stranded && places.some((place) => place.head.upos !== 'PROPN'))
        return drop('no-question-word');
      return { ...word, staying: gap.part.ids.filter((id) => !gap.ids.includes(id)) };
    }
    case 'oblique': {
      const preposition = gap.part.lead ?? tree.preposition(gap.part.head.id);
      // "counted by hand", "can vote by post"
      if (preposition === 'by' && isIn('wayNoun', gap.part.head.lemma)) return { text: 'how', staying: [] };
      // "kept the plane from landing"
      if (gap.part.head.xpos === 'VBG') return drop('no-question-word');
      // "grew from villages into cities"
      if (preposition === 'from' && hasInto(tree, gap.part.head)) return drop('no-question-word');
      const verb = lemmaAbove(tree, gap.part.head);
      // "fell against the dollar": what money is measured by.
      if (preposition === 'against' && isIn('changeVerb', verb)) return drop('no-question-word');
      if (preposition === 'to' && isIn('bindingVerb', verb))
        return { text: 'what', stranded: 'to', staying: [] };
      // "The council consists of judges", and not "Of whom does it consist?"
      if (preposition === 'of' && isMadeUp(tree, gap.part.head))
        return goesOn(tree, gap.part.head)
          ? drop('no-question-word')
          : { text: 'what', stranded: 'of', staying: [] };
      const word = questionWord(scene, places, 'oblique', preposition);
      if (isDrop(word)) return word;
      if (word.stranded && isSetPhrase(tree, gap.part.head, preposition)) return drop('no-question-word');
      if (word.text === 'where' && places.some((place) => isNoSite(tree, place, verb, preposition)))
        return drop('no-question-word');
      // "ordered checks on all ferries", "dropped sweets on parachutes"
      const laid = preposition === 'on' && tree.childrenBy(gap.part.head.head, 'obj').length > 0;
      if (word.text === 'where' && laid && places.every(({ filler }) => filler.entity === 'Object'))
        return drop('no-question-word');
      if (preposition === 'with' && word.stranded && isCompany(tree, gap.part.head, verb))
        return drop('no-question-word');
      // "levelled from the penalty spot"
      if (word.stranded === 'from' && gap.part.head.lemma === 'spot') return drop('no-question-word');
      if (word.text === 'where' && preposition === 'on' && isImposed(tree, gap.part.head))
        return { text: 'on what', staying: [] };
      if (word.text === 'where' && !word.stranded && isTwicePlaced(scene, gap.part, preposition))
        return drop('no-question-word');
      // "Warsaw belonged to the empire": nobody goes there.
      const rests = preposition === 'to' && isIn('stativeVerb', verb);
      if (rests && word.text === 'where') return { ...word, text: 'what', stranded: 'to', staying: [] };
      // "Where was it sailing to from Oslo?"
      const from = tree
        .childrenBy(gap.part.head.head, 'obl')
        .some((one) => tree.preposition(one.id) === 'from');
      const back = tree
        .childrenBy(gap.part.head.head, 'advmod', 'compound:prt')
        .some(({ form }) => form === 'back');
      return {
        ...word,
        staying: [],
        ...(word.text === 'where' && preposition === 'to' && (from || back) ? { stranded: 'to' } : {}),
      };
    }
    case 'clause':
      return clauseWord(located, gap.part);
    default: {
      // "appointed Holm a commander", "called the plan a mistake": what somebody was made or called.
      if (isSecondObject(tree, gap.part.head)) return { text: 'what', staying: [] };
      const word = questionWord(scene, places, 'object', '');
      if (isDrop(word)) return word;
      if (word.text === 'what' && isDriven(tree, gap.part.head)) return drop('no-question-word');
      return { ...word, staying: [] };
    }
  }
}

/** "two brothers from the town": it tells who they are. */
const isOrigin = (tree: Tree, { id }: Token, phrase: Token): boolean =>
  tree.preposition(phrase.id) === 'from' && tree.subtree(phrase.id)[0]?.id === id + 1;

/**
 * Heads of the phrases at the end of a counted noun that stand better behind the verb: "How many trees did they plant
 * across Kenya?", "How many appearances did he make for Ghana?".
 */
function behindVerb(tree: Tree, counted: Token, ids: readonly number[]): readonly number[] {
  const children = tree.children(counted.id).filter(({ id }) => id > counted.id && ids.includes(id));
  const phrases = children.filter(({ upos }) => upos !== 'PUNCT');
  const moves = (phrase: Token) =>
    phrase.deprel === 'nmod' &&
    isIn('looseNounPreposition', tree.preposition(phrase.id)) &&
    !isOrigin(tree, counted, phrase);
  const first = phrases.findIndex(moves);
  if (first < 0 || children.some(({ upos }) => upos === 'PUNCT')) return [];
  return phrases.slice(first).every(moves) ? phrases.slice(first).map(({ id }) => id) : [];
}

/** "reached Oslo with supplies", "bought a boat with money from Berg": nobody asks what that was done with. */
function isCompany(tree: Tree, { head, lemma }: Token, verb: string): boolean {
  const bare = tree.childrenBy(head, 'obj', 'compound:prt', 'advmod').length === 0;
  return (
    (bare && isIn('moveVerb', verb)) ||
    isIn('companyVerb', verb) ||
    (/^(?:money|help)$/.test(lemma) && !/^(?:provide|supply)$/.test(verb))
  );
}

/** "put the blame on the Vera", "ordered checks on all ferries" */
const isImposed = (tree: Tree, { head }: Token): boolean =>
  head > 0 && tree.childrenBy(head, 'obj', 'nsubj:pass').some(({ lemma }) => isIn('imposedNoun', lemma));

/** "consists of one judge [from each state]": the parser may have torn the phrase. */
const goesOn = (tree: Tree, { id, head }: Token): boolean =>
  tree.childrenBy(head, 'obl').some((other) => other.id > id);

/** "consists of two chambers", "is made up of 46 members", "is composed of judges": that is all of it. */
function isMadeUp(tree: Tree, { head }: Token): boolean {
  if (head === 0) return false;
  const { lemma } = tree.token(head);
  return (
    /^(?:consist|compose|comprise)$/.test(lemma) ||
    (lemma === 'make' && tree.childrenBy(head, 'compound:prt').some(({ form }) => form === 'up'))
  );
}

const hasInto = (tree: Tree, { head }: Token): boolean =>
  head > 0 && tree.childrenBy(head, 'obl').some(({ id }) => tree.preposition(id) === 'into');

/** "sank in Lake Toba, on the island of Sumatra": where it was the question would say already. */
function isTwicePlaced(scene: Scene, { head }: Part, preposition: string): boolean {
  if (!/^(?:in|on|at)$/.test(preposition)) return false;
  return scene.tree
    .childrenBy(head.head, 'obl')
    .some(
      ({ id }) =>
        id !== head.id &&
        /^(?:in|on|at|off|near)$/.test(scene.tree.preposition(id)) &&
        mentionOf(scene, id)?.type === 'Place',
    );
}

/** "sailed on the boat Vera", "came to power at the head of a party": nobody is asked where that was. */
function isNoSite(tree: Tree, { head, filler }: Place, verb: string, preposition: string): boolean {
  if (isIn('siteless', head.lemma) && tree.childrenBy(head.id, 'nmod').length > 0) return true;
  if (/^(?:left|right)$/.test(head.lemma) || isIn('noSite', head.lemma)) return true;
  if (!isIn('moveVerb', verb) || !/^(?:in|on)$/.test(preposition)) return false;
  return isIn('vehicle', head.lemma) || (head.upos === 'PROPN' && filler.entity === 'Object');
}

const isSecondObject = (tree: Tree, { id, head, deprel }: Token): boolean =>
  deprel === 'obj' &&
  head > 0 &&
  isIn('namingVerb', tree.token(head).lemma) &&
  tree.childrenBy(head, 'obj', 'iobj', 'nsubj:pass').some((other) => other.id < id);

/** "need 4 percent of the vote [to enter the house]": what it is needed for, and no part of the vote. */
const isTornShare = (tree: Tree, counted: Token, question: string): boolean =>
  question.startsWith('what percentage') &&
  tree
    .subtree(counted.id)
    .some(
      ({ id, deprel, xpos }) =>
        deprel === 'acl' && xpos === 'VB' && tree.childrenBy(id, 'mark').some(({ form }) => form === 'to'),
    );

/** "nine in ten bills" are a share, and no number. */
const isRatio = ({ sentence: { tokens } }: Tree, { id }: Token): boolean => {
  const [first, between, last] = tokens.slice(Math.max(0, id - 4), id - 1);
  return first?.upos === 'NUM' && between?.form === 'in' && last?.upos === 'NUM';
};
