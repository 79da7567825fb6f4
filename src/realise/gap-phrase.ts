import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isVerbForNoun } from './gap-list.js';
import { isIdiom } from './idiom.js';
import { isIn } from './lexicon.js';
import { nounPhrase } from './noun-phrase.js';
import type { Scene } from './scene.js';

const mostWords = 10;
/** Below this a phrase behind the noun, or inside its phrase, may well be another word's. */
const sureOfPhrase = 0.7;

/** What such a phrase brings in belongs to the noun; "at", "in" and "for" may as well belong to the verb. */
const TELLING = /^(?:of|on|about|between|against|over|with|from|to)$/;

/**
 * "agreed to restart [technical talks on their sea boundary]": the whole of what the main verb, what it leads to or what is
 * said has as its object, subject or phrase, with what narrows the noun behind it. Undefined where it is long, or open, or
 * tells too little.
 */
export function phraseIds({ tree, sentence: { tokens } }: Scene, head: Token): readonly number[] | undefined {
  const verb = head.head > 0 ? tree.token(head.head) : head;
  if (!isArgument(tree, head, verb)) return undefined;
  const whole = nounPhrase(tree, head.id);
  const ids = isArticle(tree.token(whole[0] ?? 1)) ? whole.slice(1) : whole;
  const [first = 0, last = 0] = [ids[0], ids.at(-1)];
  const words = tokens.slice(first - 1, last);
  if (ids.length < 2 || ids.length > mostWords || words.length !== ids.length || first > head.id)
    return undefined;
  if (tree.childrenBy(head.id, 'conj', 'appos').length > 0) return undefined;
  if (words.some((word) => isVerbForNoun(tree, word))) return undefined;
  // "the village of Lund": the name is what is told.
  const isPlaceNoun = isIn('townKind', head.lemma) || isIn('landKind', head.lemma);
  if (isPlaceNoun && words.some(({ id, upos }) => id > head.id && upos === 'PROPN')) return undefined;
  // "a ban [in Lund]"
  const phrases = words.filter(({ deprel, id }) => id > head.id && /^(?:nmod|obl)/.test(deprel));
  if (phrases.some(({ id, confidence }) => !TELLING.test(tree.preposition(id)) && confidence < sureOfPhrase))
    return undefined;
  const isOpen = words.some(
    ({ upos, xpos, form, lemma }) =>
      (upos === 'PRON' && !/^(?:PRP\$|W.*)$/.test(xpos)) ||
      /^(?:PUNCT|ADV)$/.test(upos) ||
      /^ones?$/i.test(form) ||
      isIn('deictic', form) ||
      isIn('deicticModifier', form) ||
      isIn('vagueModifier', form) ||
      isIn('demonstrative', form) ||
      isIn('vagueNoun', lemma),
  );
  // "no [evidence of fraud]", "another [match in Lund]", "will replace the [mills free of charge]"
  if (/^(?:no|another|other|any)$/i.test(tokens[first - 2]?.form ?? '')) return undefined;
  if (words.some(({ deprel, head: above, id }) => deprel === 'amod' && above === head.id && id > head.id))
    return undefined;
  // "called for the [mayor to resign]"
  if (
    words.some(({ deprel, xpos }) => deprel === 'acl' && xpos === 'VB') &&
    tree.preposition(head.id) === 'for'
  )
    return undefined;
  // "the [Danish party]", "the [outgoing cabinet]": known, or told elsewhere.
  const isKnown = /^the$/i.test(tokens[first - 2]?.form ?? '') || words.some(({ upos }) => upos === 'PROPN');
  if (/^nsubj/.test(head.deprel) && ids.length < 3 && (isKnown || words.some(isOfCountry))) return undefined;
  if (isOpen || !tellsEnough(words, head) || isCutShort(tree, head, last)) return undefined;
  return ids;
}

const isArticle = ({ upos, xpos }: Token): boolean => upos === 'DET' || xpos === 'PRP$';

const isOfCountry = ({ upos, form }: Token): boolean => upos === 'ADJ' && /^\p{Lu}/u.test(form);

/** Two words that mean something, and in "a [visit to Lund]" more than the name that is told by them. */
function tellsEnough(words: readonly Token[], head: Token): boolean {
  const telling = words.filter(
    ({ upos, form }) =>
      /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(upos) &&
      !isIn('weakModifier', form) &&
      !/^(?:many|most|some|several|few|more|much|all)$/i.test(form),
  );
  const isNamedBehind = words.some(({ id, upos }) => id > head.id && upos === 'PROPN');
  return telling.filter(({ upos }) => !isNamedBehind || upos !== 'PROPN').length >= 2;
}

/** What the main verb, or what it leads to, says of somebody or something. */
function isArgument(tree: Tree, head: Token, verb: Token): boolean {
  if (!isMainVerb(verb, tree)) return false;
  if (isIdiom(tree, verb, head) || isIn('reporting', verb.lemma)) return false;
  if (head.deprel === 'obj') return true;
  if (/^nsubj(?::pass)?$/.test(head.deprel)) return true;
  return /^obl/.test(head.deprel) && BOUND.test(tree.preposition(head.id)) && head.id > verb.id;
}

/** Of such a preposition the verb tells what kind of thing comes behind it: "depends on", "consists of". */
const BOUND = /^(?:on|of|to|from|with|into|by|over|against|for|as)$/;

/** "a house [of brick]" whose phrase was taken for the verb's */
function isCutShort(tree: Tree, head: Token, last: number): boolean {
  const next = tree.sentence.tokens[last];
  if (!next) return false;
  if (/^(?:NOUN|PROPN|NUM|ADJ)$/.test(next.upos) || next.xpos === 'POS') return true;
  if (next.upos === 'CCONJ') return head.deprel !== 'obj' || tree.token(next.head || 1).upos !== 'VERB';
  const phrase = next.upos === 'ADP' && next.head > 0 ? tree.token(next.head) : undefined;
  return phrase !== undefined && (phrase.confidence < sureOfPhrase || /^of$/i.test(next.form));
}

/** "agreed", "agreed to restart", "said it would restart", "and restarted" */
function isMainVerb(verb: Token, tree: Tree): boolean {
  let above = verb;
  for (let steps = 0; steps < 3 && above.head > 0; steps++) {
    if (!/^(?:xcomp|ccomp|conj)$/.test(above.deprel) || above.upos !== 'VERB') return false;
    above = tree.token(above.head);
  }
  return above.head === 0 && verb.upos === 'VERB';
}
