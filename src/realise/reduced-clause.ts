import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { type Clause, hostOf } from './clause.js';
import type { DropCode } from './drop-reasons.js';
import { isIn } from './lexicon.js';
import { isSetOff } from './noun-phrase.js';
import type { Scene } from './scene.js';

/** True for a passive participle behind its noun: "the truce signed in Oslo". */
export function isReducedPassive({ tree, participle, auxiliaries, chain: [{ word }] }: Clause): boolean {
  const first = word.deprel === 'conj' && word.head > 0 ? tree.token(word.head) : word;
  const finite = auxiliaries.length > 0 || tree.childrenBy(word.id, 'aux', 'aux:pass').length > 0;
  return participle?.voice === 'passive' && first.deprel === 'acl' && !finite;
}

/** Below this a participle may tell of the noun around. */
const sureOfNoun = 0.85;

/** "images of 31 galaxies taken by Holm": it may be the images. But "hundreds of people killed by the flood". */
function mayTellOuter(clause: Clause): boolean {
  const { subject, tree } = clause;
  const verb = hostOf(clause);
  if (verb.confidence >= sureOfNoun || subject.upos !== 'NOUN' || verb.deprel !== 'acl') return false;
  if (isSetOff(tree, verb) || subject.deprel !== 'nmod' || tree.preposition(subject.id) !== 'of')
    return false;
  const outer = tree.token(subject.head);
  const counts =
    outer.upos === 'NUM' ||
    outer.upos === 'DET' ||
    isIn('measureNoun', outer.lemma) ||
    isIn('pluralNoun', outer.lemma);
  return outer.upos === 'NOUN' && !counts;
}

/** "that of Karin Berg, sent to help, got lost": it was not she who was sent. */
const isOfThat = (tree: Tree, { deprel, head }: Token): boolean =>
  deprel === 'nmod' && head > 0 && /^th(?:at|ose)$/i.test(tree.token(head).form);

/**
 * What cannot be asked of a noun by the participle behind it: of "a coffin made of bamboo" the reader knows nothing, a
 * "man named Holm" is not named by anybody, and "founded by two brothers to repair carts" is not asked for the carts.
 */
export function reducedTrouble({ tree }: Scene, clause: Clause): DropCode | undefined {
  if (!isReducedPassive(clause)) return undefined;
  const { subject, chain } = clause;
  const verb = hostOf(clause);
  if (isIn('callVerb', verb.lemma) || isOfThat(clause.tree, subject)) return 'odd-structure';
  if (mayTellOuter(clause)) return 'odd-structure';
  // "appointed to the post by the council": who did it hangs on the wrong noun.
  const phrases = tree.childrenBy(verb.id, 'obl', 'obj', 'xcomp');
  if (
    phrases.some(({ id }) => tree.childrenBy(id, 'nmod').some((noun) => tree.preposition(noun.id) === 'by'))
  )
    return 'odd-structure';
  if (chain.some(({ word }) => word.deprel === 'advcl')) return 'odd-structure';
  const determiner = tree.childrenBy(subject.id, 'det')[0];
  const isOne = determiner !== undefined && /^(?:an?|any|some|every|each|no|another)$/i.test(determiner.form);
  return subject.upos === 'NOUN' && isOne ? 'vague-phrase' : undefined;
}
