import type { Token } from '../types/document.js';
import { type Clause, hostOf } from './clause.js';
import { isIn } from './lexicon.js';
import { mentionOf, type Scene } from './scene.js';

/** Relations of what says more of a word without limiting it, and of what is told beside a clause. */
const BESIDE =
  /^(?:cc|parataxis|acl:relcl|punct|discourse|vocative|nmod:desc|det|case|mark|aux|cop|expl|dep)/;

/** Clauses without which what they stand by may not have been so. */
const LIMITING = /^(?:when|if|unless|until|once|whether)$/i;

/**
 * True where a statement keeps all that its clause tells of the deed: "Inga Holm took the lead with 11 minutes" lost
 * "left", "Holm placed Berg" lost "in charge of the mills". Times are not asked for here, and where phrases may be lost, none is lost in part.
 */
export function isToldWhole(
  scene: Scene,
  clause: Clause,
  statement: string,
  replaced: readonly number[],
  { mayLose }: { readonly mayLose?: 'phrases' } = {},
): boolean {
  const words = new Set(wordsIn(statement));
  const skipped = new Set<number>(replaced);
  const own = new Set(clause.chain.map(({ word }) => word.id));
  const isKept = (token: Token): boolean => {
    if (skipped.has(token.id) || own.has(token.id)) return true;
    const meant = scene.antecedents.get(token.id);
    if (meant) return [token.form, meant.name].some((text) => wordsIn(text).some((word) => words.has(word)));
    // "the act, which Inga Holm signed"
    if (/^W/.test(token.xpos)) return true;
    if (token.upos === 'PRON')
      return !/^(?:obj|iobj|obl|nmod)$/.test(token.deprel) || words.has(token.form.toLowerCase());
    if (!/^(?:NOUN|PROPN|NUM|ADJ|ADV|VERB)$/.test(token.upos)) return true;
    if (isTime(scene, token)) return true;
    if (token.upos === 'ADV' && (isIn('connective', token.form) || isIn('deictic', token.form))) return true;
    return wordsIn(token.form).every((word) => words.has(word));
  };
  const isWhole = (head: Token): boolean =>
    isKept(head) &&
    scene.tree
      .children(head.id)
      .every((child) => skipped.has(child.id) || isBeside(scene, child) || isLost(child) || isWhole(child));
  const isLost = (token: Token): boolean =>
    mayLose === 'phrases' &&
    !isIn('callVerb', hostOf(clause).lemma) &&
    token.deprel === 'obl' &&
    !wordsIn(token.form).some((word) => words.has(word));
  return isWhole(hostOf(clause)) && clause.chain.every(({ word }) => isWhole(word));
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const isTime = (scene: Scene, { id }: Token): boolean =>
  mentionOf(scene, id)?.type === 'Time' || scene.times.some(({ first, last }) => first <= id && id <= last);

function isBeside({ tree, sentence }: Scene, token: Token): boolean {
  if (BESIDE.test(token.deprel) || isTimeHead(token)) return true;
  const [first] = tree.subtree(token.id);
  const isSetOff = isMark(first) || isMark(sentence.tokens[(first?.id ?? 1) - 2]);
  if (token.deprel === 'conj') return tree.token(token.head).upos === 'VERB';
  // "the brothers-in-law Otto Lund and Karl Holm", without a comma
  if (token.deprel === 'acl' || token.deprel === 'appos') return isSetOff;
  if (token.deprel !== 'advcl') return false;
  const below = tree.children(token.id);
  const isPurpose = token.xpos === 'VB' && below.some(({ form }) => /^to$/i.test(form));
  const isLimit = below.some(({ form, deprel }) => /^(?:mark|advmod)$/.test(deprel) && LIMITING.test(form));
  return !isPurpose && !isLimit;
}

const isMark = (token: Token | undefined): boolean => /^[,(–—]$/.test(token?.form ?? '');

/** "that year", "earlier" */
const isTimeHead = ({ deprel }: Token): boolean => /^(?:nmod|obl):(?:tmod|unmarked)$/.test(deprel);
