import type { Token } from '../../types/document.js';
import type { Candidate } from './candidates.js';
import type { Lexicon } from './lexicon.js';
import { countedNoun } from './quantity-phrase.js';

/**
 * "the head of the Norwegian central bank", "the Danish chargé d'affaires": words for a thing that mean somebody in this
 * phrase.
 */
export function isPostNoun(candidate: Candidate, lexicon: Lexicon): boolean {
  const { tree, head } = candidate;
  const token = tree.tokens[head];
  const form = (at: number) => tree.tokens[at]?.form ?? '';
  const isEnvoy = (at: number) => /^charg[eé]s?$/i.test(form(at)) && /^d['’]affaires$/i.test(form(at + 1));
  if (isEnvoy(head) || isEnvoy(head - 1)) return true;
  if (token?.upos !== 'NOUN') return false;
  return token.lemma.toLowerCase() === 'head' && isHeadOfBody(candidate, token, lexicon);
}

/** Bodies and people that have a head, although no other list has them. */
const LED = new Set(
  'state delegation mission operation security staff section programme program office'.split(' '),
);

/** "the head of the mission", but not of a nail, a bed or a valley. */
function isHeadOfBody({ tree, head }: Candidate, token: Token, lexicon: Lexicon): boolean {
  const body = countedNoun(tree, head);
  if (body === undefined || /^VB/.test(body.xpos)) return false;
  // "at the head of the column"
  const at = (tree.children[head] ?? []).some((child) => tree.tokens[child]?.form.toLowerCase() === 'at');
  const names = [body, ...(tree.children[body.id - 1] ?? []).map((child) => tree.tokens[child] as Token)];
  return !at && token.deprel !== 'compound' && names.some((word) => isBody(word, lexicon));
}

const isBody = (
  { form, lemma }: Token,
  { groupNouns, organisationWords, organisations }: Lexicon,
): boolean => {
  const word = lemma.toLowerCase();
  return (
    LED.has(word) ||
    groupNouns.has(word) ||
    organisationWords.has(word) ||
    organisations.has(form.toLowerCase())
  );
};
