import type { Token } from '../../types/document.js';
import type { Lexicon } from './lexicon.js';
import { childBy, type SentenceTree } from './sentence-tree.js';

/**
 * Whether the phrase headed at `position` is an amount: a bare number, or a unit of money, measure or share
 * with a number ("$5 million", "40 percent", "3 km"). A counted noun ("250,000 lives") is not.
 */
export function isQuantityPhrase(tree: SentenceTree, position: number, lexicon: Lexicon): boolean {
  const token = tree.tokens[position];
  if (token === undefined) return false;
  if (token.upos === 'NUM') return countedNoun(tree, position) === undefined;
  const word = token.lemma.toLowerCase();
  if (word === '%' || word === 'percent') return true;
  return lexicon.units.has(word) && childBy(tree, position, 'nummod') !== undefined;
}

/** What a number or a word like "thousands" counts: "soldiers" of "two of the soldiers". */
export function countedNoun(tree: SentenceTree, position: number): Token | undefined {
  const complement = childBy(tree, position, 'nmod');
  if (complement === undefined || complement.id <= position) return undefined;
  const mark = childBy(tree, complement.id - 1, 'case');
  return mark?.form.toLowerCase() === 'of' && complement.upos !== 'NUM' ? complement : undefined;
}
