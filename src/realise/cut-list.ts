import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';

/**
 * Whether a list goes on behind an answer in a word that the tagger took for a verb: "died of cold and [neglect]". A verb
 * beside one in the past would be in the past too.
 */
export function isListCut(tree: Tree, trigger: Token, ids: readonly number[]): boolean {
  const last = Math.max(...ids);
  const [and, word] = tree.sentence.tokens.slice(last, last + 2);
  if (and?.deprel !== 'cc' || word === undefined || !/^VBP?$/.test(word.xpos)) return false;
  const isBare = tree.childrenBy(word.id, 'nsubj', 'aux', 'mark', 'obj').length === 0;
  return isBare && word.deprel === 'conj' && word.head === trigger.id && /^VB[DN]$/.test(trigger.xpos);
}
