import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { quotedSpans } from './punctuation.js';
import type { Scene } from './scene.js';
import { isThatTime } from './that-time.js';

/** "Nor did she sell the mill": without its first word the sentence would be a question. */
export const opensWithNor = ([first]: readonly Token[]): boolean => /^nor$/i.test(first?.form ?? '');

/** "But", "And": with "however," and the like, what ties a sentence to the one before. */
export function openingTie(tokens: readonly Token[]): readonly number[] {
  const [first, second] = tokens;
  if (!first || !second) return [];
  // "Neither Berg nor Holm left"
  if (first.upos === 'CCONJ' && !/^(?:n?either|both)$/i.test(first.form))
    return second.form === ',' ? [first.id, second.id] : [first.id];
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
  if (/^then$/i.test(token.form) && isThatTime(tree, token)) return true;
  // "a mill that also made ranges"
  if (/^also$/i.test(token.form) && above.deprel === 'acl:relcl') return false;
  // "The court has done so twice"
  const before = tree.sentence.tokens[token.id - 2];
  if (/^so$/i.test(token.form) && before?.lemma === 'do') return !isSoOfSentence(tree, token, before);
  if (token.upos === 'ADV')
    return (
      token.deprel === 'advmod' &&
      TIES.test(token.form) &&
      !(above.id > token.id && /^AD[JV]$/.test(above.upos)) &&
      // "near Holmby, as Lund was then called"
      !(/^then$/i.test(token.form) && /^(?:call|know|name)$/.test(above.lemma)) &&
      !(/^so$/i.test(token.form) && isSoOfSentence(tree, token, above))
    );
  // "In return Karin Berg got a mill": for what, the sentence before tells.
  if (/^(?:return|exchange|response|reply)$/i.test(token.form) && tree.preposition(token.id) === 'in')
    return tree.children(token.id).filter(({ upos }) => upos !== 'PUNCT').length === 1;
  if (/^(?:former|latter)$/i.test(token.form)) return tree.childrenBy(token.id, 'det').length > 0;
  // "cut short a visit" is no "in short".
  if (
    isIn('connectiveNoun', token.lemma) &&
    /^(?:obl|advmod)/.test(token.deprel) &&
    tree.preposition(token.id) !== ''
  )
    return tree.children(token.id).every(({ deprel }) => /^(?:case|det|punct)/.test(deprel));
  return isIn('weekday', token.form) && tree.children(token.id).every(({ form }) => !/^\d/.test(form));
}

/** "the so-called Ring", "so angered the voters that they left", "the first to leave, and the last to do so" */
function isSoOfSentence({ sentence: { tokens } }: Tree, { id }: Token, above: Token): boolean {
  if (tokens[id]?.form === '-') return true;
  if (above.lemma === 'do') return tokens.some((word) => word.upos === 'VERB' && word.id < above.id);
  return tokens.some(
    ({ form, deprel, head }) => form === 'that' && deprel === 'mark' && tokens[head - 1]?.head === above.id,
  );
}

/** Ties that a sentence says something else without. */
export const BINDING = /^(?:so|otherwise|instead|return|exchange|response|reply)$/i;

const TIES =
  /^(?:also|then|however|moreover|furthermore|therefore|thus|hence|so|instead|too|besides|nevertheless|nonetheless|otherwise|similarly|meanwhile|meantime|consequently|accordingly|likewise)$/i;

/** "also", ", however,": nothing is lost with the word. */
export function looseTie(tokens: readonly Token[], token: Token): readonly number[] | undefined {
  const { id, form } = token;
  if (isThenOfStory(tokens, token)) return [id];
  const [before, behind] = [tokens[id - 2], tokens[id]];
  // "Power had [by then] passed to Berg": whenever, it had.
  if (/^then$/i.test(form) && /^by$/i.test(before?.form ?? ''))
    return behind?.form === ',' ? [before?.id ?? id, id, behind.id] : [before?.id ?? id, id];
  // ", by contrast,"
  const opening = tokens[id - 3];
  if (before?.upos === 'ADP' && opening?.form === ',' && behind?.form === ',' && isIn('connectiveNoun', form))
    return [opening.id, before.id, id, behind.id];
  if (!LOOSE.test(form)) return undefined;
  if (before?.form === ',' && behind?.form === ',') return [before.id, id, behind.id];
  return before?.form === ',' && /^[.;]$/.test(behind?.form ?? '') ? [before.id, id] : [id];
}

/** "also", "nevertheless": a word that a clause is as true without. */
export const isLooseTie = ({ form }: Token): boolean => LOOSE.test(form);

const LOOSE =
  /^(?:also|however|moreover|furthermore|too|besides|nevertheless|nonetheless|meanwhile|therefore|consequently|accordingly)$/i;

/** "Karin Berg then left Lundby", "the bill is then sent to a board": as true without; but "Lundby was then a harbour", and later none. */
function isThenOfStory(tokens: readonly Token[], { id, form, head, deprel }: Token): boolean {
  if (!/^then$/i.test(form) || id === 1 || head === 0 || deprel !== 'advmod') return false;
  const [before, verb] = [tokens[id - 2], tokens[head - 1]];
  const finite = tokens.find((word) => word.head === head && /^(?:aux|cop)/.test(word.deprel)) ?? verb;
  const hasCondition = tokens.some(({ lemma, deprel: own }) => own === 'mark' && /^(?:if|when)$/.test(lemma));
  const isState = tokens.some((word) => word.head === head && word.deprel === 'cop');
  const isSaid = quotedSpans(tokens).some(([open, close]) => open < id && id < close);
  return (
    !isSaid &&
    !isState &&
    /^(?:VB[DZP]|MD)$/.test(finite?.xpos ?? '') &&
    !/^(?:ADP|SCONJ|PUNCT)$/.test(before?.upos ?? '') &&
    !/^(?:until|till|by|since)$/i.test(before?.form ?? '') &&
    !hasCondition
  );
}
