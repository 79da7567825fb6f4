import type { Token } from '../../types/document.js';
import type { Lexicon } from './lexicon.js';
import { childBy, prepositionOf, type SentenceTree } from './sentence-tree.js';

/**
 * Whether a capital's name stands for the government that sits there: "Moscow denied it", "Riyadh's stance", "talks
 * with Tehran", but not "in Moscow", "Moscow's mayor" or "Paris hosted the games". A conjunct goes with the first of
 * its series.
 */
export function standsForGovernment(tree: SentenceTree, head: number, lexicon: Lexicon): boolean {
  const position = firstOfSeries(tree, head);
  const token = tree.tokens[position];
  const governor = token === undefined ? undefined : tree.tokens[token.head - 1];
  if (token === undefined || governor === undefined) return false;
  const { verbs, owned, dealings, addressed } = lexicon.governmentActs;
  const lemma = governor.lemma.toLowerCase();
  if (actsInClause(tree, position, verbs) && childBy(tree, head, 'amod', 'det') === undefined) return true;
  switch (token.deprel) {
    case 'nsubj':
      return governor.upos === 'VERB' && verbs.has(lemma) && !hasPlacing(tree, head);
    case 'obj':
      return governor.upos === 'VERB' && isAddressed(tree, governor, lexicon) && !hasPlacing(tree, head);
    case 'nsubj:pass':
      return addressed.has(lemma);
    case 'obl:agent':
      return verbs.has(lemma);
    case 'nmod:poss':
      return owned.has(lemma);
    case 'nmod':
    case 'obl':
      if (prepositionOf(tree, position) === 'by') return governor.xpos === 'VBN' && verbs.has(lemma);
      return (
        isParty(prepositionOf(tree, position)) && (dealings.has(lemma) || dealsIn(tree, governor, lexicon))
      );
    default:
      return false;
  }
}

/** "blamed Tehran", "wants Kinshasa to withdraw". */
function isAddressed(tree: SentenceTree, verb: Token, { governmentActs }: Lexicon): boolean {
  const lemma = verb.lemma.toLowerCase();
  if (governmentActs.addressed.has(lemma)) return true;
  return governmentActs.verbs.has(lemma) && childBy(tree, verb.id - 1, 'xcomp') !== undefined;
}

const isParty = (preposition: string): boolean => preposition === 'with' || preposition === 'between';

/** "hold talks with Tehran", where the tree hangs the party on the verb. */
function dealsIn(tree: SentenceTree, governor: Token, lexicon: Lexicon): boolean {
  const object = governor.upos === 'VERB' ? childBy(tree, governor.id - 1, 'obj') : undefined;
  return object !== undefined && lexicon.governmentActs.dealings.has(object.lemma.toLowerCase());
}

/** "Old Moscow", "the Moscow of 1917": the town itself is meant. */
function hasPlacing(tree: SentenceTree, head: number): boolean {
  return childBy(tree, head, 'amod', 'det', 'acl:relcl') !== undefined;
}

/** "Kigali, which has denied it": what a relative clause says that it does. */
function actsInClause(tree: SentenceTree, head: number, verbs: ReadonlySet<string>): boolean {
  const clause = childBy(tree, head, 'acl:relcl');
  if (clause === undefined || !verbs.has(clause.lemma.toLowerCase())) return false;
  return childBy(tree, clause.id - 1, 'nsubj')?.xpos.startsWith('W') ?? false;
}

function firstOfSeries(tree: SentenceTree, head: number): number {
  const token = tree.tokens[head];
  // A conjunct follows its head, which also ends the way in a tree with a cycle.
  if (token?.deprel !== 'conj' || token.head > head) return head;
  return firstOfSeries(tree, token.head - 1);
}
