import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import type { ClauseIndex } from './clause-reading.js';
import type { Words } from './rule-set.js';

/**
 * True where a sentence takes an event that a noun tells ("his visit to Oslo") as having happened: nothing beside the
 * noun leaves it open, and it stands where only what has happened stands ("after his visit", "his visit angered …",
 * "condemned the raid") in a clause that says something was so. In doubt false.
 */
export function hasHappened(tree: Tree, id: number, clauses: ClauseIndex, words: Words): boolean {
  const has = (list: string, token: Token) => words[list]?.has(token.lemma.toLowerCase()) ?? false;
  const open = (token: Token) =>
    has('unreal', token) || (words.unreal?.has(token.form.toLowerCase()) ?? false);
  if (tree.children(id).some(open)) return false;
  // "The protest blocked a road": what hinders something has happened.
  const undone = (governor: Token) => has('undone', governor) && !has('hindering', governor);
  const noun = tree.token(id);
  if (noun.head === 0) return false;
  const governor = tree.token(noun.head);
  if (has('utterances', noun) && isAnswered(tree, noun, governor, clauses, words)) return true;
  switch (noun.deprel) {
    case 'conj':
    case 'appos':
      return governor.upos === 'NOUN' && hasHappened(tree, governor.id, clauses, words);
    case 'nmod':
      if (tree.preposition(id) !== 'of')
        return marksEvent(tree, id, words) && isPredicateSoFar(tree, governor.id, clauses);
      return has('event-parts', governor) && isPredicateSoFar(tree, governor.id, clauses);
    case 'obl': {
      // "threatened Norway with a raid", "kept them from a raid"
      const unmade = bound.has(tree.preposition(id)) ? has('undone', governor) : undone(governor);
      return marksEvent(tree, id, words) && saysSo(tree, governor.id, clauses) && !unmade;
    }
    case 'nsubj':
    case 'nsubj:pass': {
      // "Before her trip Holm left": no subject has a preposition, so the tree is wrong.
      if (tree.preposition(id) !== '') return false;
      const unmade = noun.deprel === 'nsubj' ? undone(governor) : has('undone', governor);
      return saysSo(tree, governor.id, clauses) && hasPastOrPresent(tree, governor.id) && !unmade;
    }
    case 'obj':
      return saysSo(tree, governor.id, clauses) && has('told-of', governor);
    default:
      return false;
  }
}

/** Prepositions that may belong to the verb: "voted on a withdrawal". */
const bound: ReadonlySet<string> = new Set(['on', 'with', 'from', 'in', 'at']);

/** "rejected her demand", "Norway's support angered Sweden": what one takes a stand to has been said. */
function isAnswered(tree: Tree, noun: Token, governor: Token, clauses: ClauseIndex, words: Words): boolean {
  const stands =
    ['obj', 'nsubj:pass'].includes(noun.deprel) && words.answering?.has(governor.lemma.toLowerCase());
  return stands === true && saysSo(tree, governor.id, clauses);
}

const marksEvent = (tree: Tree, id: number, words: Words): boolean =>
  words['event-marks']?.has(tree.preposition(id)) ?? false;

/** True where the clause around a noun says that something is so. */
function isPredicateSoFar(tree: Tree, id: number, clauses: ClauseIndex): boolean {
  const heads = clauses.get(tree.sentence.index);
  for (let token = tree.token(id); ; token = tree.token(token.head)) {
    if (heads?.has(token.id)) return saysSo(tree, token.id, clauses);
    if (token.head === 0) return false;
  }
}

function saysSo(tree: Tree, id: number, clauses: ClauseIndex): boolean {
  const clause = clauses.get(tree.sentence.index)?.get(id);
  return clause?.polarity === 'positive' && clause.modality === 'asserted' && !clause.barred;
}

/** A finite verb without a modal: "angered", "has placed", "is the first". */
const hasPastOrPresent = (tree: Tree, id: number): boolean =>
  [tree.token(id), ...tree.childrenBy(id, 'aux', 'aux:pass', 'cop')].some(({ xpos }) =>
    /^VB[DZP]$/.test(xpos),
  );
