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
  switch (token.deprel) {
    case 'nsubj':
      return governor.upos === 'VERB' && verbs.has(lemma) && !hasPlacing(tree, head);
    case 'obj':
      return governor.upos === 'VERB' && addressed.has(lemma) && !hasPlacing(tree, head);
    case 'nsubj:pass':
      return addressed.has(lemma);
    case 'obl:agent':
      return verbs.has(lemma);
    case 'nmod:poss':
      return owned.has(lemma);
    case 'nmod':
    case 'obl':
      return (
        isParty(prepositionOf(tree, position)) && (dealings.has(lemma) || dealsIn(tree, governor, lexicon))
      );
    default:
      return false;
  }
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

function firstOfSeries(tree: SentenceTree, head: number): number {
  const token = tree.tokens[head];
  // A conjunct follows its head, which also ends the way in a tree with a cycle.
  if (token?.deprel !== 'conj' || token.head > head) return head;
  return firstOfSeries(tree, token.head - 1);
}
