import type { Token } from '../types/document.js';
import { isVerbForNoun } from './gap-list.js';
import { isDenied, isEmptyNoun } from './gap-term.js';
import { isIdiom } from './idiom.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

const mostWords = 14;
/** Below this a phrase at the end, or right behind it, may well be another word's. */
const sureOfPhrase = 0.5;

/** The words of a noun phrase without its article, where they may be hidden as they are; undefined for what is torn, open or empty. */
export function wholePhraseIds(
  scene: Scene,
  head: Token,
  phrase: readonly number[],
): readonly number[] | undefined {
  const { tree } = scene;
  const { tokens } = tree.sentence;
  const ids = tree.token(phrase[0] ?? head.id).upos === 'DET' ? phrase.slice(1) : phrase;
  const [first = 0, last = 0] = [ids[0], ids.at(-1)];
  const words = tokens.slice(first - 1, last);
  if (words.length !== ids.length || words.length === 0 || words.length > mostWords) return undefined;
  if (!PLACES.test(head.deprel) || isDenied(scene, head)) return undefined;
  if (head.head > 0 && isIdiom(tree, tree.token(head.head), head)) return undefined;
  if (words.some((word) => isVerbForNoun(tree, word))) return undefined;
  // "[Article 16 of which] says", "a term of [seven]"
  if (/^W/.test(words.at(-1)?.xpos ?? '') || (words.length > 1 && words.at(-1)?.upos === 'NUM'))
    return undefined;
  // "women who nursed the sick and sold well": the second verb may be another's.
  if (words.some(({ upos, deprel }) => upos === 'VERB' && deprel === 'conj')) return undefined;
  // "decides [how many judges] there are"
  if (/^W/.test(words[0]?.xpos ?? '')) return undefined;
  if (words.some(isOpenWord) || isEmptyNoun(head) || !tellsEnough(words)) return undefined;
  // "no [evidence of fraud]", "another [match in Lund]"
  if (/^(?:no|another|other|any|such|both|either|neither|each|every)$/i.test(tokens[first - 2]?.form ?? ''))
    return undefined;
  return isTorn(scene, words, head.id) ? undefined : ids;
}

/** What a verb is done to or by, what somebody or something is, what a preposition brings in, and what tells more of a noun. */
const PLACES = /^(?:nsubj|nsubj:pass|obj|iobj|obl|obl:agent|obl:unmarked|nmod|root|xcomp|ccomp|appos|advcl)$/;

/** "she", "those"; but not "that" of "a mill that grinds corn". */
const isOpenWord = ({ upos, xpos, form, lemma }: Token): boolean =>
  (upos === 'PRON' && xpos !== 'WDT' && xpos !== 'WP') ||
  /^["“”()[\]:;—–-]$|^-[LR]RB-$/.test(form) ||
  /^ones?$/i.test(form) ||
  isIn('deictic', form) ||
  isIn('deicticModifier', form) ||
  isIn('demonstrative', form) ||
  isIn('vagueModifier', form) ||
  isIn('weekday', form) ||
  isIn('vagueNoun', lemma);

/** One noun, or words of which two mean something: not "an important exception". */
const tellsEnough = (words: readonly Token[]): boolean =>
  words.length === 1 ||
  words.filter(({ upos, form }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(upos) && !isIn('weakModifier', form))
    .length >= 2;

/** "value [added tax]", "a [fellow student], Karin Berg", "learned of [the decision] from a news alert" */
function isTorn({ tree, document: { article } }: Scene, words: readonly Token[], headId: number): boolean {
  const { tokens } = tree.sentence;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return true;
  const [before, behind] = [tokens[first.id - 2], tokens[last.id]];
  if (before && /^(?:NOUN|PROPN|ADJ|ADV|NUM|SYM)$/.test(before.upos) && before.head >= first.id) return true;
  if (/[\p{L}\d-]/u.test(article.text.charAt(first.start - 1))) return true;
  if (words.some(({ deprel, confidence }) => /^(?:nmod|obl|acl)/.test(deprel) && confidence < sureOfPhrase))
    return true;
  // "told an [audience in Lund], a town on the coast": the remark is about Lund.
  const isOutside = ({ id, upos }: Token): boolean => upos !== 'PUNCT' && (id < first.id || id > last.id);
  if (words.some((word) => word.id !== headId && tree.children(word.id).some(isOutside))) return true;
  if (!behind) return false;
  if (/^(?:NOUN|PROPN|NUM|ADJ)$/.test(behind.upos) || behind.xpos === 'POS') return true;
  const isInside = (id: number): boolean => first.id <= id && id <= last.id;
  // "the price [of flour]", "mills [and roads]"
  if (behind.upos === 'ADP' && behind.head > 0) {
    const phrase = tree.token(behind.head);
    if (/^of$/i.test(behind.form) || phrase.confidence < sureOfPhrase) return true;
  }
  if (behind.upos === 'CCONJ' && behind.head > 0 && isInside(tree.token(behind.head).head)) return true;
  return behind.form === ',' && tokens[behind.id]?.upos === 'PROPN' && isInside(tokens[behind.id]?.head ?? 0);
}
