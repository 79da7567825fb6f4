import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { APPROXIMATORS } from './approximators.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

export const FRACTION = /^(?:quarter|third|fifth|tenth|half|two-third|three-quarter)$/;

/** "has [more than tripled]": the verb with the words that bound it. */
export function growthIds({ tree }: Scene, verb: Token): readonly number[] | undefined {
  if (!/^VB[DN]$/.test(verb.xpos) || !tree.childrenBy(verb.id, 'nsubj')[0]) return undefined;
  const bounds = tree
    .childrenBy(verb.id, 'advmod')
    .filter(({ id }) => id < verb.id)
    .flatMap(({ id }) => tree.subtree(id).map((word) => word.id));
  const ids = [...bounds, verb.id].sort((a, b) => a - b);
  return ids.every((id) => id === verb.id || APPROXIMATORS.test(tree.token(id).form)) ? ids : undefined;
}

/** "[two-thirds] of the weavers", "[a third] of its flour", "fell by [a quarter]", "a [two-thirds] vote" */
export function shareIds({ tree, sentence: { tokens } }: Scene, head: Token): readonly number[] | undefined {
  const of = tree.childrenBy(head.id, 'nmod').find(({ id }) => tree.preposition(id) === 'of');
  const before = tokens[head.id - 2];
  if (head.lemma === 'half' || (of ? isOfTime(head, of) : !isWholeShare(tree, head))) return undefined;
  if (before && (/^an?$/i.test(before.form) || before.upos === 'NUM') && before.head === head.id)
    return [before.id, head.id];
  if (before?.form === '-' && tokens[head.id - 3]?.upos === 'NUM') return [head.id - 2, head.id - 1, head.id];
  return undefined;
}

/** "the third of May", "in the first half of 1907", "a quarter of them" */
const isOfTime = (head: Token, of: Token): boolean =>
  of.id < head.id ||
  /\d|^(?:century|year|month|decade|game|match|season)$/.test(of.lemma) ||
  isIn('month', of.form) ||
  isIn('timeUnit', of.lemma) ||
  of.upos === 'PRON';

/** What something fell or rose by or to, or what a vote, a majority or a stake is: not "a quarter to nine", "a third man". */
function isWholeShare(tree: Tree, head: Token): boolean {
  if (head.deprel === 'compound') return head.head > head.id;
  return /^(?:by|to)$/.test(tree.preposition(head.id)) && head.deprel.startsWith('obl');
}
