import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import type { Polarity } from '../types/fact.js';
import { ancestry, sharesClause } from './ancestry.js';
import type { Words } from './rule-set.js';

/** Whether the sentence says that it is so, or that it is not: "no delegation attended", "failed to meet". */
export function polarityOf(tree: Tree, trigger: number, words: Words): Polarity {
  if (isNegated(tree, trigger, words)) return 'negative';
  for (const { token, head } of ancestry(tree, trigger)) {
    if (token.deprel === 'xcomp') {
      if (words.failing?.has(head.lemma.toLowerCase()) || isNegated(tree, head.id, words)) return 'negative';
    } else if (token.deprel === 'conj' && sharesClause(tree, token.id)) {
      if (negatesConjuncts(tree, head, words)) return 'negative';
    } else {
      return 'positive';
    }
  }
  return 'positive';
}

const participants = ['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent'] as const;

/** True where a word itself is denied: by "not", "without", "no troops", "nobody". */
export function isNegated(tree: Tree, id: number, words: Words): boolean {
  for (const child of tree.children(id)) {
    const lemma = child.lemma.toLowerCase();
    if (child.deprel === 'advmod' && (words.negators?.has(lemma) || isNoLonger(tree, child))) return true;
    if (child.deprel === 'cc' && lemma === 'nor') return true;
    if ((child.deprel === 'mark' || child.deprel === 'case') && lemma === 'without') return true;
    if ((participants as readonly string[]).includes(child.deprel) && isNothing(tree, child)) return true;
  }
  return false;
}

/** "Nobody", "no delegation", "neither side", "none of the towns". */
function isNothing(tree: Tree, token: Token): boolean {
  if (/^(?:nobody|nothing|none|no-one|neither)$/i.test(token.form)) return true;
  return tree
    .children(token.id)
    .some(
      (child) =>
        /^(?:no|neither)$/i.test(child.form) &&
        (child.deprel === 'det' || child.deprel === 'cc:preconj' || child.deprel === 'advmod'),
    );
}

const isNoLonger = (tree: Tree, adverb: Token): boolean =>
  adverb.form.toLowerCase() === 'longer' && tree.children(adverb.id).some((child) => child.lemma === 'no');

/** "did not meet or call": the first verb's "not" reaches the second, unless "but" stands between. */
function negatesConjuncts(tree: Tree, first: Token, words: Words): boolean {
  const adverbs = tree
    .childrenBy(first.id, 'advmod')
    .some((child) => words.negators?.has(child.lemma.toLowerCase()));
  const but = tree
    .childrenBy(first.id, 'conj')
    .some((conjunct) => tree.childrenBy(conjunct.id, 'cc').some((cc) => cc.lemma === 'but'));
  return adverbs && !but;
}
