import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

/** "But", "And": with "however," and the like, what ties a sentence to the one before. */
export function openingTie(tokens: readonly Token[]): readonly number[] {
  const [first, second] = tokens;
  if (!first || !second) return [];
  if (first.upos === 'CCONJ') return second.form === ',' ? [first.id, second.id] : [first.id];
  if (/^even$/i.test(first.form) && second.form === 'so') return [first.id, second.id, 3];
  const isTie = first.upos === 'ADV' && isIn('connective', first.form);
  return isTie && second.form === ',' ? [first.id, second.id] : [];
}

/** "however", "by contrast", "on Sunday": a word that means what was said before, or a day that only its week tells. */
export function isTied({ tree }: Scene, token: Token): boolean {
  // "had yet to decide"
  if (/^yet$/i.test(token.form) && tree.sentence.tokens[token.id]?.form === 'to') return false;
  // "too high for human ears"
  const above = token.head > 0 ? tree.token(token.head) : token;
  if (token.upos === 'ADV')
    return (
      token.deprel === 'advmod' &&
      TIES.test(token.form) &&
      !(above.id > token.id && /^AD[JV]$/.test(above.upos))
    );
  if (/^(?:former|latter)$/i.test(token.form)) return tree.childrenBy(token.id, 'det').length > 0;
  if (isIn('connectiveNoun', token.lemma) && /^(?:obl|advmod)/.test(token.deprel))
    return tree.children(token.id).every(({ deprel }) => /^(?:case|det|punct)/.test(deprel));
  return isIn('weekday', token.form) && tree.children(token.id).every(({ form }) => !/^\d/.test(form));
}

/** Ties that a sentence says something else without. */
export const BINDING = /^(?:so|otherwise|then|instead)$/i;

const TIES =
  /^(?:also|then|however|moreover|furthermore|therefore|thus|hence|so|instead|too|besides|nevertheless|nonetheless|otherwise|similarly|meanwhile|meantime|consequently|accordingly|likewise)$/i;

/** "also", ", however,": nothing is lost with the word. */
export function looseTie(tokens: readonly Token[], { id, form }: Token): readonly number[] | undefined {
  if (!/^(?:also|however|moreover|furthermore|too|besides|nevertheless|nonetheless|meanwhile)$/i.test(form))
    return undefined;
  const [before, behind] = [tokens[id - 2], tokens[id]];
  if (before?.form === ',' && behind?.form === ',') return [before.id, id, behind.id];
  return before?.form === ',' && /^[.;]$/.test(behind?.form ?? '') ? [before.id, id] : [id];
}
