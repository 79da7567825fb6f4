import type { Token } from '../../types/document.js';
import { childBy, type SentenceTree, universal } from './sentence-tree.js';

/** Relations whose dependent is a part of another word's phrase or no phrase at all. */
const NEVER = new Set(
  'flat fixed goeswith cc case punct det mark aux advmod expl nummod amod discourse reparandum cop'.split(
    ' ',
  ),
);
const NOMINAL = new Set(
  'nsubj obj iobj obl nmod conj appos root xcomp ccomp advcl parataxis vocative dislocated list orphan'.split(
    ' ',
  ),
);
/** Tags of relative and question pronouns. */
const WH = /^W/;

/**
 * Whether a token heads a noun phrase of its own: nouns, names, pronouns that stand for something, numbers and
 * currency signs used as nouns, adjectives with an article ("the poor"). Parts of other phrases do not, but for
 * a name that modifies a common noun ("US troops", "a Vienna hotel").
 */
export function isNominalHead(tree: SentenceTree, position: number): boolean {
  const token = tree.tokens[position];
  if (token === undefined) return false;
  const relation = universal(token.deprel);
  // "Zulkifli, who was dismissed, has denied it": no name is a mere exclamation.
  const isNever = NEVER.has(relation) && !(relation === 'discourse' && token.upos === 'PROPN');
  if (isNever || token.deprel === 'nmod:desc') return false;
  switch (token.upos) {
    case 'PROPN':
      return !isDatePart(tree, token) && (relation !== 'compound' || modifiesCommonNoun(tree, token));
    case 'NOUN':
      return relation !== 'compound';
    case 'PRON':
      return !WH.test(token.xpos) && token.xpos !== 'EX' && relation !== 'compound';
    case 'NUM':
      return NOMINAL.has(relation) && !isDatePart(tree, token);
    case 'SYM':
      return NOMINAL.has(relation) && childBy(tree, position, 'nummod') !== undefined;
    case 'ADJ':
      return NOMINAL.has(relation) && isHeadless(tree, position, token);
    default:
      return false;
  }
}

/** The year or the month of "October 30, 2015". */
function isDatePart(tree: SentenceTree, token: Token): boolean {
  const head = tree.tokens[token.head - 1];
  if (head === undefined || (token.deprel !== 'nmod:unmarked' && token.deprel !== 'compound')) return false;
  return head.upos === 'NUM' || (head.upos === 'PROPN' && token.upos === 'NUM');
}

/** "US troops", and "US" in "US Secretary of State John Kerry", whose title is no name. */
function modifiesCommonNoun(tree: SentenceTree, token: Token): boolean {
  const head = tree.tokens[token.head - 1];
  return head !== undefined && (head.upos !== 'PROPN' || head.deprel === 'nmod:desc');
}

function isHeadless(tree: SentenceTree, position: number, token: Token): boolean {
  if (token.deprel === 'root' || token.deprel === 'conj') return false;
  const article = childBy(tree, position, 'det');
  return article !== undefined && childBy(tree, position, 'cop') === undefined;
}
