import type { Token } from '../types/document.js';
import type { DropCode } from './drop-reasons.js';
import { isIn } from './lexicon.js';
import { clarityOf } from './noun-clarity.js';
import type { Lead } from './passage.js';
import type { Scene } from './scene.js';

/** How sure it must be that all nouns of a sentence which say too little by the rules are clear: by itself, and behind a lead. */
const LEAST_ALONE = 0.8;
const LEAST_BEHIND = 0.85;
/** The same of a noun that says enough by the rules. */
const LEAST_BY_RULE = 0.65;

export const leastClarity = (lead: Lead | undefined): number =>
  lead?.isSameParagraph ? LEAST_BEHIND : LEAST_ALONE;

/**
 * How sure it is, 0 to 1, that a reader knows what a noun means which says too little by the rules: "stopped at [the crossing]"
 * below a title on a railway, "cut [the players'] pay". Not of "the year" and of "the pair", which stand for something named before.
 */
export function clarityBehind(lead: Lead | undefined, scene: Scene, token: Token): number {
  if (!/^(?:NOUN|PROPN)$/.test(token.upos)) return 0;
  if (isIn('timeUnit', token.lemma) || isIn('standInNoun', token.lemma)) return 0;
  return isOpeningSubject(scene, token) || staysUnclear(lead, token) ? 0 : chance(lead, scene, token, true);
}

/** "The miller had left": who that is, an article that begins so tells later. */
const isOpeningSubject = ({ tree, sentence: { index } }: Scene, { deprel, head }: Token): boolean =>
  index === 0 && deprel.startsWith('nsubj') && head > 0 && tree.token(head).deprel === 'root';

function chance(lead: Lead | undefined, scene: Scene, token: Token, flagged: boolean): number {
  const { alone, behind } = clarityOf(scene, token, flagged);
  return lead?.isSameParagraph ? behind : alone;
}

/** "the deal" behind a lead that has "the deal", and does not tell which. */
const staysUnclear = (lead: Lead | undefined, { lemma }: Token): boolean =>
  (lead?.told ?? []).some(({ scene: { tree }, unclear }) =>
    [...(unclear ?? [])].some((id) => tree.token(id).lemma === lemma),
  );

/** A noun behind "the" that no rule finds unclear, but that readers would miss something at: "rejected [the offer]". */
export function doubtfulNoun(
  lead: Lead | undefined,
  scene: Scene,
  ids: readonly number[],
): { readonly token: Token; readonly code: DropCode } | undefined {
  const token = ids
    .map((id) => scene.tree.token(id))
    .find((noun) => isKnownByThe(scene, noun) && chance(lead, scene, noun, false) < LEAST_BY_RULE);
  return token && { token, code: 'vague-phrase' };
}

/** "the offer", where no name is told in its place. */
const isKnownByThe = ({ tree, antecedents, introductions }: Scene, { id, upos, deprel }: Token): boolean =>
  upos === 'NOUN' &&
  !/^(?:compound|fixed|nmod:desc)/.test(deprel) &&
  !antecedents.has(id) &&
  !introductions.has(id) &&
  tree.childrenBy(id, 'det').some((own) => own.id < id && /^the$/i.test(own.form));
