import type { Token } from '../types/document.js';
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
  if (!ASKED.test(head.deprel) || isEmpty(head)) return undefined;
  const ids = coreOf(scene, head);
  const words = ids.map((id) => tree.token(id));
  const [first = 0, last = 0] = [ids[0], ids.at(-1)];
  if (ids.length < 2 || ids.length > mostWords || last - first !== ids.length - 1) return undefined;
  if (isToldBehind(scene, head, last) || isTorn(scene, first, last)) return undefined;
  if (words.some(({ upos, xpos }) => upos === 'PRON' || xpos === 'PRP$' || /^(?:CD|W|VB[^GN])/.test(xpos)))
    return undefined;
  if (
    words.some(
      ({ form }) => isIn('deictic', form) || isIn('vagueModifier', form) || isIn('demonstrative', form),
    )
  )
    return undefined;
  return words.every(({ id, form, upos }) => id === head.id || upos === 'ADP' || isIn('weakModifier', form))
    ? undefined
    : ids;
}

/** "a [claim] that could not be verified", "[demands] for an election" */
const isToldBehind = ({ tree }: Scene, head: Token, last: number): boolean =>
  tree
    .children(head.id)
    .some(({ id, deprel }) => id > last && /^(?:nmod|acl|ccomp|xcomp|advcl|appos)/.test(deprel));

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

/** How much sooner a term is asked for than others of its sentence: what the main verb says before remarks. */
export function worthOfTerm({ tree }: Scene, head: Token): number {
  const verb = head.head > 0 ? tree.token(head.head) : head;
  const isObject = !/^(?:obl|nmod)$/.test(head.deprel);
  return isObject && (head.deprel === 'root' || verb.deprel === 'root') ? 3 : isObject ? 2 : 1;
}

/** From the first word that narrows the noun to the noun, and its "of" phrase. */
function coreOf({ tree }: Scene, head: Token): readonly number[] {
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
const isEmpty = ({ lemma, form }: Token): boolean =>
  /^(?:one|notice|kick-off|middle|centre|center|end|top|bottom|front|part|side|edge|outskirts)$/.test(
    lemma,
  ) ||
  isIn('direction', form) ||
  isIn('vagueNoun', lemma) ||
  isIn('vaguePronoun', form) ||
  isIn('timeUnit', lemma) ||
  isIn('measureNoun', lemma) ||
  isIn('weekday', form) ||
  isIn('month', form);
