import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';
import { isToldVerb } from './told-verb.js';

/** "her three children", "a free-kick from 25 yards": a small number by the way, or a length, nobody needs to know. */
export function isPassing(scene: Scene, head: Token, ids: readonly number[]): boolean {
  const { tree } = scene;
  if (isIn('money', head.lemma) || isIn('money', head.form) || isIn('percent', head.lemma)) return false;
  if (isIn('distanceUnit', head.lemma)) return !isMeasured(scene, head);
  // "according to [two] people who had seen it", "[two] clerks said"
  if (/^according/.test(tree.preposition(head.id))) return true;
  if (head.deprel === 'nsubj' && head.head > 0 && isIn('reporting', tree.token(head.head).lemma)) return true;
  const isLarge = ids.some((id) => /\d{3}|^\d{1,3},\d/.test(tree.token(id).form));
  if (isLarge) return false;
  return !isTold(tree, head) || tree.childrenBy(head.id, 'nmod:poss').length > 0;
}

/** "a span of [579] feet", "the tower is [90] metres high" */
function isMeasured({ tree }: Scene, head: Token): boolean {
  const above = head.head > 0 ? tree.token(head.head) : head;
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
