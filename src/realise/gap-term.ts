import type { Token } from '../types/document.js';
import { isIdiom } from './idiom.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

const mostWords = 6;

/** What a verb is done to or by, what somebody or something is, and what a preposition brings in. */
export const ASKED = /^(?:obj|obl:agent|root|xcomp|ccomp|obl|nmod)$/;

/**
 * The words of a noun with what narrows it, to be hidden as one: no article, no phrase behind it but one with "of".
 * Undefined where nobody could know from the rest of the sentence what is meant, or where it tells too little: a noun by
 * itself ("an operation"), one that what stands behind it tells already ("the [first decline] since 2009").
 */
export function termIds(scene: Scene, head: Token): readonly number[] | undefined {
  const { tree } = scene;
  if (isNaming(scene, head)) return coreOf(scene, head);
  if (!ASKED.test(head.deprel) || isEmptyNoun(head) || isSaidSo(scene, head) || isByTheWay(scene, head))
    return undefined;
  const ids = coreOf(scene, head);
  // "the city of Kunming": the name is what is told.
  const isPlaceNoun = isIn('townKind', head.lemma) || isIn('landKind', head.lemma);
  if (isPlaceNoun && ids.some((id) => id > head.id && tree.token(id).upos === 'PROPN')) return undefined;
  const words = ids.map((id) => tree.token(id));
  const [first = 0, last = 0] = [ids[0], ids.at(-1)];
  if (ids.length > mostWords || last - first !== ids.length - 1) return undefined;
  if (isToldBehind(scene, head, last)) return undefined;
  if (ids.length < 2) return undefined;
  if (isTorn(scene, first, last)) return undefined;
  if (scene.title.words.has(head.form.toLowerCase()) || isShareOf(scene, head)) return undefined;
  if (
    words.some(({ upos, xpos }) => upos === 'PRON' || xpos === 'PRP$' || /^(?:CD|W|VB(?:$|[^GN]))/.test(xpos))
  )
    return undefined;
  if (
    words.some(
      ({ form }) => isIn('deictic', form) || isIn('vagueModifier', form) || isIn('demonstrative', form),
    )
  )
    return undefined;
  // "the French club", "the Uzbek capital"
  const isWeak = ({ form, upos, xpos }: Token): boolean =>
    xpos === 'JJS' || isIn('weakModifier', form) || (upos === 'ADJ' && /^\p{Lu}/u.test(form));
  return words.every((word) => word.id === head.id || word.upos === 'ADP' || isWeak(word)) ? undefined : ids;
}

/** "a tactic called a [filibuster]", "known as the [House]" */
export function isNaming({ tree }: Scene, { head, deprel, id }: Token): boolean {
  if (head === 0 || !/^(?:xcomp|obj|obl)$/.test(deprel) || head > id) return false;
  const { lemma, xpos } = tree.token(head);
  if (xpos !== 'VBN') return false;
  return lemma === 'know'
    ? tree.preposition(id) === 'as'
    : /^(?:call|name|term|dub|nickname)$/.test(lemma) && tree.preposition(id) === '';
}

/** "a [claim] that could not be verified", "[demands] for an election" */
const isToldBehind = ({ tree }: Scene, head: Token, last: number): boolean =>
  tree
    .children(head.id)
    .some(({ id, deprel }) => id > last && /^(?:nmod|acl|ccomp|xcomp|advcl|appos)/.test(deprel));

/** "5% of [gross domestic product]": the number is what is told. */
const isShareOf = ({ tree }: Scene, { deprel, head, id }: Token): boolean =>
  deprel === 'nmod' &&
  tree.preposition(id) === 'of' &&
  (isIn('percent', tree.token(head).lemma) || tree.token(head).upos === 'NUM');

/** "could not become [a fellow]", "bore the [brunt of the war]", "behind [closed doors]" */
const isSaidSo = (scene: Scene, head: Token): boolean =>
  isDenied(scene, head) || (head.head > 0 && isIdiom(scene.tree, scene.tree.token(head.head), head));

/** "said on [condition of anonymity]", "a doctor at [the town's clinic], said": where the news comes from. */
function isByTheWay({ tree }: Scene, head: Token): boolean {
  const verb = head.head > 0 ? tree.token(head.head) : head;
  // "In [court documents], the firm listed debts"
  if (head.deprel === 'obl' && tree.subtree(head.id)[0]?.id === 1) return true;
  // "whose claims have clouded [gas exploration]"; but "was a writer who warned of [strong poisons]"
  const isAside = verb.deprel === 'acl:relcl' && verb.head > 0 && tree.token(verb.head).deprel !== 'root';
  if (isAside && /^(?:obj|obl)$/.test(head.deprel)) return true;
  // "watched as they jumped from the [upper floors]"
  if (head.deprel === 'obl' && (verb.deprel === 'advcl' || tree.preposition(head.id) === 'at')) return true;
  if (head.deprel === 'obl' && tree.preposition(head.id) === 'from' && verb.deprel !== 'root') return true;
  if (isIn('reporting', verb.lemma) && /^(?:obj|obl)$/.test(head.deprel)) return true;
  for (let above = head; above.head > 0; above = tree.token(above.head))
    if (above.deprel === 'appos') return true;
  return false;
}

/** "could not become [fellows of the guild]": nor much else. */
export function isDenied({ tree }: Scene, head: Token): boolean {
  for (let above = head; ; above = tree.token(above.head)) {
    const own = tree.children(above.id);
    if (own.some(({ form }) => /^(?:not|n['’]t|never|no|nor|neither|nothing|nobody)$/i.test(form)))
      return true;
    if (above.head === 0 || above.upos === 'VERB') return false;
  }
}

/** "value [added tax]", "largely [Russian-speaking city]", "[old mill] wheel": a part of a longer term. */
function isTorn({ tree: { sentence }, document: { article } }: Scene, first: number, last: number): boolean {
  const [before, behind] = [sentence.tokens[first - 2], sentence.tokens[last]];
  return (
    /^(?:NOUN|PROPN|ADJ|ADV|NUM)$/.test(before?.upos ?? '') ||
    /^(?:NOUN|PROPN|NUM)$/.test(behind?.upos ?? '') ||
    // "a [fellow student], Karin Berg"
    (behind?.form === ',' && sentence.tokens[behind.id]?.upos === 'PROPN') ||
    article.text.charAt((before?.end ?? 1) - 1) === '-'
  );
}

/** From the first word that narrows the noun to the noun, and its "of" phrase. */
export function coreOf({ tree }: Scene, head: Token): readonly number[] {
  const left = tree
    .children(head.id)
    .filter(
      ({ id, deprel }) =>
        id < head.id && /^(?:amod|compound|nmod:poss|nmod|nmod:desc|nummod|flat)$/.test(deprel),
    )
    .flatMap(({ id }) => tree.subtree(id).map((token) => token.id));
  const of = tree
    .children(head.id)
    .filter(({ id, deprel }) => id > head.id && deprel === 'nmod' && tree.preposition(id) === 'of')
    .flatMap(({ id }) => tree.subtree(id).map((token) => token.id));
  return [...new Set([...left, head.id, ...of])].sort((a, b) => a - b);
}

/** "an existing one", "the south of the country", "the town of Lund": whose name is what counts */
export const isEmptyNoun = ({ lemma, form }: Token): boolean =>
  /^(?:one|age|way|time|notice|kick-off|middle|centre|center|end|top|bottom|front|part|side|edge|outskirts|heart|wake|midst|verge|brink|eve|course|face|spirit|sake|result)$/.test(
    lemma,
  ) ||
  isIn('direction', form) ||
  isIn('vagueNoun', lemma) ||
  isIn('vaguePronoun', form) ||
  isIn('timeUnit', lemma) ||
  isIn('measureNoun', lemma) ||
  isIn('weekday', form) ||
  isIn('month', form);
