import type { Token } from '../types/document.js';
import type { Clause } from './clause.js';
import { nounPhrase } from './noun-phrase.js';
import { textOf, wordsOf } from './phrase.js';
import { possessive } from './possessive.js';
import type { Scene } from './scene.js';
import { vaguenessOf } from './vagueness.js';

/** Verbs by which a body has what is counted, and those by which it gets it. */
const having: ReadonlySet<string> = new Set([
  'have',
  'number',
  'comprise',
  'include',
  'contain',
  'employ',
  'elect',
]);
const giving: ReadonlySet<string> = new Set(['give', 'bring', 'leave']);

/** "150 members": of what they are the whole, their own phrase does not tell. */
export function isBareCount({ tree }: Scene, noun: Token): boolean {
  if (noun.upos !== 'NOUN' || tree.childrenBy(noun.id, 'nummod').length === 0) return false;
  return tree.childrenBy(noun.id, 'det', 'nmod', 'nmod:poss').length === 0;
}

/** "The assembly has [180 members], who are elected for four years": whose, the relative clause does not tell. */
export const isCountHad = (scene: Scene, noun: Token): boolean =>
  isBareCount(scene, noun) && ownerOf(scene, noun) !== undefined;

/** "the assembly's 180 members" where a relative clause tells of them. */
export function wholeSubject(scene: Scene, { relative, subject }: Clause): string | undefined {
  if (relative?.antecedent.id !== subject.id || !isCountHad(scene, subject)) return undefined;
  return wholeOf(scene, subject);
}

/** Who has what is counted, or gets it. */
function ownerOf({ tree }: Scene, noun: Token): Token | undefined {
  const above = noun.head > 0 ? tree.token(noun.head) : undefined;
  if (noun.deprel === 'obl' && above?.lemma === 'consist') return tree.childrenBy(above.id, 'nsubj')[0];
  if (noun.deprel !== 'obj' || noun.head === 0) return undefined;
  const verb = tree.token(noun.head);
  if (having.has(verb.lemma)) return tree.childrenBy(verb.id, 'nsubj')[0];
  return giving.has(verb.lemma) ? tree.childrenBy(verb.id, 'iobj')[0] : undefined;
}

/**
 * "the Norland Assembly's 150 members" of "The Norland Assembly has 150 members, of whom Lundby sends 12"; undefined where
 * the sentence does not tell whose they are.
 */
export function wholeOf(scene: Scene, noun: Token): string | undefined {
  const { tree } = scene;
  const owner = ownerOf(scene, noun);
  if (!owner) return undefined;
  const ids = nounPhrase(tree, owner.id);
  if (vaguenessOf(scene, ids) || (owner.upos === 'PRON' && !scene.antecedents.has(owner.id)))
    return undefined;
  const count = tree.childrenBy(noun.id, 'nummod', 'amod', 'compound').map(({ id }) => id);
  const counted = textOf(wordsOf(scene, [...count, noun.id], new Set()));
  return `${possessive(textOf(wordsOf(scene, ids, new Set())))} ${counted}`;
}
