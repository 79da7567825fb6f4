import type { Candidate } from './candidates.js';
import type { Lexicon } from './lexicon.js';
import { childBy, prepositionOf, type SentenceTree, universal } from './sentence-tree.js';

/**
 * Whether a text brings a person in as somebody's relative: "her father, John Crowfoot", "his wife Mary Stevens", "she
 * married the historian Thomas Hodgkin". A surname alone is then hardly theirs.
 */
export function isRelative({ tree, head }: Candidate, { kinshipNouns }: Lexicon): boolean {
  const token = tree.tokens[head];
  if (token === undefined) return false;
  const over = tree.tokens[token.head - 1];
  const named = [
    childBy(tree, head, 'nmod:desc'),
    childBy(tree, head, 'appos'),
    token.deprel === 'appos' ? over : undefined,
  ];
  if (named.some((noun) => noun !== undefined && kinshipNouns.has(noun.lemma.toLowerCase()))) return true;
  return isMarried(tree, head);
}

function isMarried(tree: SentenceTree, head: number): boolean {
  const token = tree.tokens[head];
  const verb = token === undefined ? undefined : tree.tokens[token.head - 1];
  if (token === undefined || verb?.lemma.toLowerCase() !== 'marry') return false;
  return universal(token.deprel) === 'obj' || universal(token.deprel) === 'obl';
}

/** Nouns for relatives that ships, towns and companies have too. */
const KIN_OF_THINGS = new Set('parent sister brother twin child sibling'.split(' '));

/** Whether a relative of what is named stands over it, so that it is a person: "the daughter of Richard Tarn". */
export function hasRelative({ tree, head }: Candidate, { kinshipNouns }: Lexicon): boolean {
  const token = tree.tokens[head];
  const noun = token?.deprel === 'nmod' ? tree.tokens[token.head - 1]?.lemma.toLowerCase() : undefined;
  if (noun === undefined || KIN_OF_THINGS.has(noun) || !kinshipNouns.has(noun)) return false;
  return prepositionOf(tree, head) === 'of';
}
