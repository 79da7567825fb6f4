import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';
import { isToldVerb } from './told-verb.js';

/** "according to [two] people who had seen it", "[two] clerks said", "a free-kick from [25] yards": nobody needs to know. */
export function isIdle(scene: Scene, head: Token): boolean {
  const { tree } = scene;
  if (isSumOrShare(head)) return false;
  if (isIn('distanceUnit', head.lemma)) return !isMeasured(scene, head);
  if (/^according/.test(tree.preposition(head.id)) || isKinBeside(tree, head)) return true;
  return head.deprel === 'nsubj' && head.head > 0 && isIn('reporting', tree.token(head.head).lemma);
}

/** "fled with her [three] sons", "whose [two] sons work there": the kin of somebody who tells of something else. */
function isKinBeside(tree: Tree, { id, lemma, deprel, head }: Token): boolean {
  if (!isIn('kinNoun', lemma) || head === 0) return false;
  const isOwned = (noun: number): boolean =>
    tree.childrenBy(noun, 'nmod:poss').some(({ upos }) => upos === 'PRON');
  const first = deprel === 'conj' ? tree.token(head) : tree.token(id);
  if (!isOwned(id) && !isOwned(first.id)) return false;
  return /^(?:obl|nmod)/.test(first.deprel) || tree.token(first.head || id).deprel.startsWith('acl');
}

/** "her three children": a small number that the sentence tells by the way. */
export function isPassing({ tree }: Scene, head: Token, ids: readonly number[]): boolean {
  if (isSumOrShare(head) || isIn('distanceUnit', head.lemma)) return false;
  const isLarge = ids.some((id) => /\d{3}|^\d{1,3},\d/.test(tree.token(id).form));
  if (isLarge) return false;
  return !isTold(tree, head) || tree.childrenBy(head.id, 'nmod:poss').length > 0;
}

const isSumOrShare = ({ lemma, form }: Token): boolean =>
  isIn('money', lemma) || isIn('money', form) || isIn('percent', lemma);

/** "a span of [579] feet", "the tower is [90] metres high", "rose by [14] feet", "measured [3] inches of rain" */
function isMeasured({ tree }: Scene, head: Token): boolean {
  const above = head.head > 0 ? tree.token(head.head) : head;
  if (/^(?:nsubj|obj$|obl)/.test(head.deprel) && /^(?:|by|to|of)$/.test(tree.preposition(head.id)))
    return isToldVerb(tree, above);
  if (/^(?:span|length|height|depth|width|breadth|diameter|altitude|elevation)$/.test(above.lemma))
    return tree.preposition(head.id) === 'of';
  return (
    above.upos === 'ADJ' &&
    /^(?:long|high|deep|wide|tall|thick)$/.test(above.lemma) &&
    isToldVerb(tree, above)
  );
}

/** What a verb has as its subject or object, or the main verb or what is said, or came of it ("halting three weeks of war"), as its phrase. */
function isTold(tree: Tree, { head, deprel, id }: Token): boolean {
  if (head === 0) return true;
  const above = tree.token(head);
  // "earnings of [14] crowns a share"
  if (deprel === 'nmod')
    return above.head > 0 && /^(?:nsubj|obj)/.test(above.deprel) && tree.preposition(id) === 'of';
  if (/^(?:obj$|nsubj)/.test(deprel)) return true;
  return /^obl/.test(deprel) && isToldVerb(tree, above);
}
