import type { Tree } from '../tree.js';
import type { Span } from '../types/article.js';
import type { Token } from '../types/document.js';

/**
 * The last token of a score or a count of votes whose first number is this token or belongs to it: "3-2", "61 votes to
 * 40", "61 to 40". Undefined for anything else.
 */
export function tallyEnd(tree: Tree, id: number): Token | undefined {
  const { tokens } = tree.sentence;
  const token = tree.token(id);
  const votes = /^votes?$/i.test(token.form);
  if (!isNumber(votes ? tokens[id - 2] : token)) return undefined;
  const [between, second, after] = tokens.slice(id, id + 3);
  const joined = /^[-–]$/.test(between?.form ?? '') && !votes;
  if (!(joined || /^to$/i.test(between?.form ?? '')) || !isNumber(second)) return undefined;
  // "from 1791 to 1804", "3-2-1" and "10 to 12 people" are none.
  if (!joined && tree.preposition(id) === 'from') return undefined;
  if (joined ? /^[-–]$/.test(after?.form ?? '') : after?.upos === 'NOUN') return undefined;
  return second;
}

/** The words of a score or of a count of votes. */
export function tallySpan(tree: Tree, id: number): Span | undefined {
  const end = tallyEnd(tree, id);
  if (!end) return undefined;
  const first = tree.token(/^votes?$/i.test(tree.token(id).form) ? id - 1 : id);
  return { start: first.start, end: end.end };
}

const isNumber = (token: Token | undefined): boolean => token?.upos === 'NUM';
