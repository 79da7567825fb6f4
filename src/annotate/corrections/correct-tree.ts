import type { Token } from '../../types/document.js';
import type { SentenceNames } from '../entities/name-evidence.js';
import { plainToken } from './plain-token.js';
import type { Correction } from './tree-corrections.js';

/** A tree with all corrections made, one after the other; one that would close a circle is not made. */
export function correctTree(
  tokens: readonly Token[],
  names: SentenceNames,
  corrections: readonly Correction[],
): readonly Token[] {
  return corrections.reduce((tree, { correct }) => {
    const corrected = correct(tree, names);
    if (corrected === tree || hasNewCircle(tree, corrected)) return tree;
    return corrected.map((token, i) => (token === tree[i] ? token : plainToken(token)));
  }, tokens);
}

/** True where a word that was moved lies below itself. */
function hasNewCircle(before: readonly Token[], after: readonly Token[]): boolean {
  return after.some((token, i) => {
    if (token.head === before[i]?.head) return false;
    let at = after[token.head - 1];
    for (let steps = 0; at && steps <= after.length; steps++) {
      if (at === token) return true;
      at = after[at.head - 1];
    }
    return at !== undefined;
  });
}
