import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { nounPhrase } from './noun-phrase.js';
import type { Scene } from './scene.js';

const fewestWords = 3;
const mostWords = 8;

/** What such a phrase brings in belongs to the noun; "at", "in" and "for" may as well belong to the verb. */
const TELLING = /^(?:of|on|about|between|against|over|with|from|to)$/;

/**
 * "agreed to restart [technical talks on their sea boundary]": the whole of what the main verb, what it leads to or what is
 * said has as its object, with what narrows the noun behind it. Undefined where the phrase is short, long, or open.
 */
export function objectIds({ tree, sentence: { tokens } }: Scene, head: Token): readonly number[] | undefined {
  if (head.deprel !== 'obj' || !isMainVerb(tree.token(head.head), tree)) return undefined;
  const whole = nounPhrase(tree, head.id);
  const ids = tree.token(whole[0] ?? 1).upos === 'DET' ? whole.slice(1) : whole;
  const [first = 0, last = 0] = [ids[0], ids.at(-1)];
  const words = tokens.slice(first - 1, last);
  if (ids.length < fewestWords || ids.length > mostWords || words.length !== ids.length) return undefined;
  if (first > head.id || tree.childrenBy(head.id, 'conj', 'appos').length > 0) return undefined;
  if (tree.childrenBy(head.id, 'nmod').some(({ id }) => id > head.id && !TELLING.test(tree.preposition(id))))
    return undefined;
  const isOpen = words.some(
    ({ upos, xpos, form, lemma }) =>
      (upos === 'PRON' && xpos !== 'PRP$') ||
      /^(?:PUNCT|CCONJ|PROPN)$/.test(upos) ||
      /^(?:VB[DPZ]|MD|CD)$/.test(xpos) ||
      isIn('deictic', form) ||
      isIn('deicticModifier', form) ||
      isIn('demonstrative', form) ||
      isIn('vagueNoun', lemma),
  );
  return isOpen ? undefined : ids;
}

/** "agreed", "agreed to restart", "said it would restart", "and restarted" */
function isMainVerb(verb: Token, tree: Scene['tree']): boolean {
  let above = verb;
  for (let steps = 0; steps < 3 && above.head > 0; steps++) {
    if (!/^(?:xcomp|ccomp|conj)$/.test(above.deprel) || above.upos !== 'VERB') return false;
    above = tree.token(above.head);
  }
  return above.head === 0 && verb.upos === 'VERB';
}
