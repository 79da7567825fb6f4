import type { Sentence } from '../../types/document.js';
import type { Lexicon } from './lexicon.js';
import type { Candidate } from './mention-features.js';
import { nameExtent } from './name-span.js';
import { isNominalHead } from './nominal-heads.js';
import { phraseExtents } from './phrase-extent.js';
import { treeOf } from './sentence-tree.js';

/** A mail or web address, tagged as a name in the treebanks. */
const ADDRESS = /[@/\\]|^www\./;

/** The noun phrases of a sentence in the order of their heads, names marked, types still open. */
export function candidatesOf(sentence: Sentence, lexicon: Lexicon): readonly Candidate[] {
  const tree = treeOf(sentence);
  const extents = phraseExtents(tree);
  const candidates: Candidate[] = [];
  tree.tokens.forEach((token, head) => {
    const phrase = extents[head];
    if (phrase === undefined || !isNominalHead(tree, head)) return;
    if (token.upos !== 'PROPN' || ADDRESS.test(token.form)) candidates.push({ tree, head, phrase });
    else candidates.push({ tree, head, phrase, name: nameExtent(tree, phrase, head, 'Person', lexicon) });
  });
  return candidates;
}
