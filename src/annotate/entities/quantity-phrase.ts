import type { Token } from '../../types/document.js';
import type { CurrencyKind, Lexicon } from './lexicon.js';
import { childBy, prepositionOf, type SentenceTree } from './sentence-tree.js';

/** Kinds of amount. */
export type QuantityType = 'Number' | 'Money' | 'Percent';

/** Signs and words of a share: "40 %", "two percentage points", "three per cent". */
const SHARES = new Set(['%', 'percent', 'per-cent', 'percentage-point', 'pct']);
/** Verbs whose object is money where a word also means a weight: "cost two pounds". */
const PAYING = new Set(
  'cost pay spend earn raise owe fine charge lend borrow donate invest sell buy win price value save'.split(
    ' ',
  ),
);
const LARGE = new Set(['million', 'billion', 'trillion', 'bn', 'm', 'mn', 'tn']);

/**
 * What amount the phrase headed at `position` is: a bare number, a measure with its unit ("3 km"), a sum of money
 * ("$5 million", "200 euros"), a share ("40 percent"). Undefined for a counted noun ("250,000 lives"), for a
 * currency without a number ("the dollar"), and for numbers that stand for what they count ("two of the sailors").
 */
export function quantityType(
  tree: SentenceTree,
  position: number,
  lexicon: Lexicon,
): QuantityType | undefined {
  const token = tree.tokens[position];
  if (token === undefined || token.upos === 'PRON') return undefined;
  const word = token.lemma.toLowerCase();
  if (isShare(tree, position, word)) return 'Percent';
  if (token.upos === 'NUM') return numberType(tree, position, lexicon);
  const currency = lexicon.currencies.get(word) ?? lexicon.currencies.get(token.form.toLowerCase());
  if (currency !== undefined && isMoney(tree, position, currency, lexicon)) return 'Money';
  // "millions of dollars"
  if ((LARGE.has(word) || word === 'thousand') && countsMoney(tree, position, lexicon)) return 'Money';
  return lexicon.units.has(word) && hasNumber(tree, position) ? 'Number' : undefined;
}

/** "40 %", and the tokens "per" + "cent" and "percentage points". */
function isShare(tree: SentenceTree, position: number, word: string): boolean {
  if (SHARES.has(word)) return true;
  if (word !== 'cent' && word !== 'point') return false;
  const before = tree.tokens[position - 1]?.form.toLowerCase();
  return word === 'cent' ? before === 'per' : before === 'percentage' && hasNumber(tree, position);
}

function numberType(tree: SentenceTree, position: number, lexicon: Lexicon): QuantityType | undefined {
  // "5 million" of "$5 million" where the tree hangs the sign on the number.
  const sign = (tree.children[position] ?? []).some(
    (child) => lexicon.currencies.get(tree.tokens[child]?.form.toLowerCase() ?? '') === 'sign',
  );
  if (sign || countsMoney(tree, position, lexicon)) return 'Money';
  return countedNoun(tree, position) === undefined ? 'Number' : undefined;
}

function isMoney(tree: SentenceTree, position: number, kind: CurrencyKind, lexicon: Lexicon): boolean {
  if (tree.tokens[position]?.upos === 'ADJ' || !hasNumber(tree, position)) return false;
  return kind !== 'mixed' || readsAsMoney(tree, position, lexicon);
}

function countsMoney(tree: SentenceTree, position: number, lexicon: Lexicon): boolean {
  const counted = countedNoun(tree, position);
  return counted !== undefined && lexicon.currencies.get(counted.lemma.toLowerCase()) === 'unit';
}

/** "cost two pounds", "3 million pounds", "200 Egyptian pounds", but not "weighs 200 pounds" nor "two pounds of flour". */
function readsAsMoney(tree: SentenceTree, position: number, lexicon: Lexicon): boolean {
  const token = tree.tokens[position];
  if (token === undefined || countedNoun(tree, position) !== undefined) return false;
  const children = (tree.children[position] ?? []).map(
    (child) => tree.tokens[child]?.form.toLowerCase() ?? '',
  );
  if (children.some((form) => LARGE.has(form) || lexicon.countries.byDemonym.has(form))) return true;
  const governor = tree.tokens[token.head - 1];
  const preposition = prepositionOf(tree, position);
  return governor !== undefined && PAYING.has(governor.lemma.toLowerCase()) && preposition !== 'by';
}

function hasNumber(tree: SentenceTree, position: number): boolean {
  return childBy(tree, position, 'nummod') !== undefined;
}

/** What a number or a word like "thousands" counts: "soldiers" of "two of the soldiers". */
export function countedNoun(tree: SentenceTree, position: number): Token | undefined {
  const complement = childBy(tree, position, 'nmod');
  if (complement === undefined || complement.id <= position) return undefined;
  const mark = childBy(tree, complement.id - 1, 'case');
  return mark?.form.toLowerCase() === 'of' && complement.upos !== 'NUM' ? complement : undefined;
}
