import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { isOpenPeriod, isSoonAfter } from './open-period.js';
import type { Told } from './passage.js';
import { datedPhrases } from './resolved-time.js';
import type { Scene } from './scene.js';

/**
 * "the next day", "two years later", "by the end of the year" behind a date of the lead or of the sentence itself, or behind
 * what was done before.
 */
export function isCountedFromDate(scene: Scene, token: Token, lead: readonly Told[]): boolean {
  const { tree, sentence } = scene;
  const before = [
    ...lead.flatMap(({ scene: own, ids }) => ids.map((id) => own.tree.token(id))),
    ...sentence.tokens.slice(0, token.id - 1),
  ];
  const isDated =
    before.some(({ form }) => /^\d{4}$/.test(form) || isIn('month', form) || isIn('monthShort', form)) ||
    datedPhrases(scene).some(({ last }) => last < token.id);
  const near = [token, ...tree.children(token.id)].map(({ form }) => form.toLowerCase());
  // "next month" counts from the day of writing, "the next month" from what was told.
  const words = near.includes('the') ? near : near.filter((word) => word !== 'next');
  if (isDated && (isOpenPeriod(scene, token) || words.some((word) => COUNTED.test(word)))) return true;
  // "The warning was ignored; three days later the tower fell.", "and within days"
  const isLater =
    isSoonAfter(scene, token) || words.some((word) => /^(?:later|next|following|afterwards?)$/.test(word));
  if (isLater) return lead.length > 0 || isBehindDeed(scene, token);
  return words.some((word) => /^(?:earlier|before)$/.test(word)) && isBeforeDeed(scene, token);
}

/** "had run dry [two days earlier]" of a clause inside another, "from 77 million [a year earlier]": counted from what is told around it. */
function isBeforeDeed({ tree, sentence: { tokens } }: Scene, token: Token): boolean {
  for (let own = token; own.head > 0; own = tree.token(own.head))
    if (/^(?:advcl|acl)/.test(own.deprel)) return own.upos === 'VERB';
  const before = tokens.slice(0, token.id - 1);
  const compared = before.findLastIndex(({ form }) => /^(?:from|than|against|with)$/i.test(form));
  const between = compared < 0 ? [] : before.slice(compared);
  return between.some(({ upos }) => upos === 'NUM') && between.every(({ upos }) => upos !== 'VERB');
}

const COUNTED = /^(?:next|later|earlier|following|previous|same|that|after|before|afterwards?)$/;

/** Behind a clause of the same sentence that tells of what is past. */
function isBehindDeed({ tree, sentence: { tokens } }: Scene, token: Token): boolean {
  let own = token;
  while (own.head > 0 && own.upos !== 'VERB') own = tree.token(own.head);
  return tokens.some(
    ({ id, upos, deprel, xpos, lemma }) =>
      id < token.id &&
      id !== own.id &&
      upos === 'VERB' &&
      (xpos === 'VBD' || tree.childrenBy(id, 'aux', 'aux:pass').some((aux) => aux.xpos === 'VBD')) &&
      /^(?:root|conj|parataxis|advcl)$/.test(deprel) &&
      !isIn('reporting', lemma),
  );
}
