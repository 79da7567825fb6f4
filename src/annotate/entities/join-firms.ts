import type { Token } from '../../types/document.js';
import { asOneName } from './name-joints.js';
import { isCapitalised } from './word-shape.js';

/** "Berg and Sons": what makes a firm of a name although "and" joins it. */
const FIRM_ENDS = /^(?:Sons?|Daughters?|Brothers|Bros\.?|Co\.?|Company|Partners|Associates)$/;
/** Relations of a name's words to each other. */
const IN_NAME = /^(?:flat|compound|goeswith)$/;

/**
 * "Hart" + "&" + "Lund", "Hart" + "," + "Lund" + "&" + "Co", "Berg" + "and" + "Sons": what "&" joins is one name, and
 * nobody of the same surname is meant. Two who are joined by "and" are two.
 */
export function joinFirm(tokens: readonly Token[], position: number): readonly Token[] | undefined {
  const [left, and, right] = tokens.slice(position, position + 3);
  if (!isNameWord(left) || !isNameWord(right) || and === undefined) return undefined;
  if (and.form !== '&' && !(and.form === 'and' && FIRM_ENDS.test(right.form))) return undefined;
  const first = firstBefore(tokens, left);
  const last = lastBehind(tokens, right);
  if (and.deprel === 'flat') return undefined;
  const inside = tokens.slice(first - 1, last);
  const outer = inside.filter(({ head }) => head < first || head > last);
  const role = outer.find(({ deprel }) => !IN_NAME.test(deprel)) ?? outer[0];
  return role === undefined ? undefined : asOneName(tokens, first, last, role);
}

const isNameWord = (token: Token | undefined): token is Token =>
  token !== undefined && isCapitalised(token.form) && /^(?:PROPN|NOUN|X)$/.test(token.upos);

/** The first word of "Otto Hart & Lund", or of "Hart, Lund & Co". */
function firstBefore(tokens: readonly Token[], left: Token): number {
  let first = left;
  for (let before = tokens[first.id - 2]; isPartBefore(before, first); before = tokens[first.id - 2])
    first = before;
  const [name, comma] = tokens.slice(Math.max(0, first.id - 3), first.id - 1);
  const isListed =
    first === left && comma?.form === ',' && first.deprel === 'conj' && first.head === name?.id;
  return isListed && isNameWord(name) && name.upos === 'PROPN' ? name.id : first.id;
}

const isPartBefore = (before: Token | undefined, token: Token): before is Token =>
  isNameWord(before) &&
  before.upos === 'PROPN' &&
  ((IN_NAME.test(before.deprel) && before.head >= token.id) ||
    (IN_NAME.test(token.deprel) && token.head < token.id));

/** The last word of "Hart & Lund Holdings". */
function lastBehind(tokens: readonly Token[], right: Token): number {
  let last = right;
  for (let next = tokens[last.id]; isNameWord(next) && isPartBehind(next, last); next = tokens[last.id])
    last = next;
  return last.id;
}

const isPartBehind = (next: Token, last: Token): boolean =>
  next.upos === 'PROPN' &&
  ((IN_NAME.test(next.deprel) && next.head < next.id) || (IN_NAME.test(last.deprel) && last.head >= next.id));
