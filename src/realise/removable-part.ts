import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { isSetOff } from './noun-phrase.js';
import { quotedSpans } from './punctuation.js';

/** Below this the parser may have hung a part elsewhere than where it belongs. */
const sureOfPart = 0.45;

/**
 * The smallest part around a word that a sentence is as true without: a remark behind a comma ("Karin Berg, who had been
 * ill, …"), a clause of circumstance, a second clause behind "and" or "but". With the marks that set it off; undefined where
 * there is none, or where other words hang on it.
 */
export function removablePart(tree: Tree, word: Token): readonly number[] | undefined {
  for (let top = word; top.head > 0; top = tree.token(top.head)) {
    if (!isRemovable(tree, top)) continue;
    const part = withMarks(tree, top);
    if (part) return part;
  }
  return undefined;
}

/** Every such part of a sentence, the last first. */
export const removableParts = (tree: Tree): readonly (readonly number[])[] =>
  tree.sentence.tokens
    .filter((token) => token.head > 0 && isRemovable(tree, token))
    .flatMap((token) => {
      const part = withMarks(tree, token);
      return part ? [part] : [];
    })
    .toSorted((a, b) => (b[0] ?? 0) - (a[0] ?? 0));

function isRemovable(tree: Tree, token: Token): boolean {
  switch (token.deprel) {
    case 'acl:relcl':
    case 'appos':
    case 'acl':
      return isSetOff(tree, token) && token.upos !== 'NUM' && !isPartOfDate(tree, token);
    case 'advcl':
      return isCircumstance(tree, token);
    case 'conj':
      return isSecondClause(tree, token);
    default:
      return false;
  }
}

const isPartOfDate = (tree: Tree, { head }: Token): boolean =>
  isIn('weekday', tree.token(head).form) || isIn('month', tree.token(head).form);

/** "after he had fallen ill, …", "…, adding that …": no condition, no aim, and nothing that the whole is true under. */
function isCircumstance(tree: Tree, clause: Token): boolean {
  if (!isPast(tree, tree.token(clause.head))) return false;
  const marks = tree
    .childrenBy(clause.id, 'mark', 'advmod')
    .map(({ form }) => form.toLowerCase())
    .filter((form) =>
      /^(?:if|unless|until|till|once|when|before|so|without|only|to|than|as|lest|provided)$/.test(form),
    );
  if (marks.length > 0) return false;
  const first = tree.subtree(clause.id).find(({ upos }) => upos !== 'PUNCT');
  if (clause.id > clause.head) return isSetOff(tree, clause);
  // "Fearing for the colony, by then at war, the governor": what stands between would be told of the governor.
  return first?.id === 1 && isBeforeSubject(tree, clause);
}

const isBeforeSubject = (tree: Tree, clause: Token): boolean => {
  const last = tree.subtree(clause.id).findLast(({ upos }) => upos !== 'PUNCT')?.id ?? clause.id;
  const subject = tree.childrenBy(clause.head, 'nsubj', 'nsubj:pass')[0];
  return subject !== undefined && tree.subtree(subject.id)[0]?.id === last + 2;
};

/** "…, and was buried in Lund": behind what is told as well without. */
function isSecondClause(tree: Tree, clause: Token): boolean {
  const first = tree.token(clause.head);
  if (!/^(?:VERB|AUX|ADJ|NOUN)$/.test(clause.upos) || first.deprel !== 'root') return false;
  // The last of three would leave two without their "and".
  const siblings = tree
    .childrenBy(first.id, 'conj', 'parataxis', 'ccomp')
    .filter(
      ({ id }) => tree.childrenBy(id, 'nsubj', 'nsubj:pass').length > 0 || tree.token(id).deprel === 'conj',
    );
  if (siblings.length > 1) return false;
  const own = tree.children(clause.id);
  const isClause =
    own.some(({ deprel }) => /^(?:nsubj|expl|aux|cop)/.test(deprel)) || /^VB[DPZ]$/.test(clause.xpos);
  const joint = own.find(({ deprel }) => deprel === 'cc');
  return isClause && (joint === undefined || /^(?:and|but|while)$/i.test(joint.form));
}

const isPast = (tree: Tree, verb: Token): boolean =>
  (tree.childrenBy(verb.id, 'aux', 'aux:pass', 'cop').find(({ id }) => id < verb.id) ?? verb).xpos === 'VBD';

/**
 * A part's words and its marks: both commas inside a sentence, the one behind at its beginning, the one before at its end.
 * One of two commas stays before "the mayor said" and "but".
 */
function withMarks(tree: Tree, top: Token): readonly number[] | undefined {
  const { tokens } = tree.sentence;
  const own = new Set(tree.subtree(top.id).map(({ id }) => id));
  const words = tokens.filter(({ id, upos }) => own.has(id) && upos !== 'PUNCT');
  const [first, last] = [words[0]?.id ?? 1, words.at(-1)?.id ?? 1];
  const inside = tokens.slice(first - 1, last);
  // "who had, unknown to him, [decided to …]": a clause cut by the parser.
  if (inside.at(-1)?.upos === 'AUX' || top.confidence < sureOfPart) return undefined;
  if (inside.some(({ id, upos }) => upos !== 'PUNCT' && !own.has(id))) return undefined;
  const part = isBeforeOfWhom(tokens, last) ? undefined : marked(tree, top, inside);
  const isTorn = quotedSpans(tokens).some(([open, close]) => part?.includes(open) !== part?.includes(close));
  return isTorn ? undefined : part;
}

/** "Anna, with whom he had nine children, [three of whom] died": what follows hangs on what would go. */
const isBeforeOfWhom = (tokens: readonly Token[], last: number): boolean =>
  tokens
    .slice(last, last + 5)
    .some(({ xpos }, i, next) => /^W(?:P|DT)/.test(xpos) && next[i - 1]?.form === 'of');

function marked(tree: Tree, top: Token, words: readonly Token[]): readonly number[] | undefined {
  const { tokens } = tree.sentence;
  const ids = words.map(({ id }) => id);
  const [before, behind] = [tokens[(ids[0] ?? 1) - 2], tokens[ids.at(-1) ?? 0]];
  const isBetween = before !== undefined && behind?.form === before.form;
  if (before === undefined) return behind?.form === ',' ? [...ids, behind.id] : undefined;
  if (before.form === '(' && behind?.form === ')') return [before.id, ...ids, behind.id];
  if (behind && /^[.;]$/.test(behind.form))
    return /^(?:,|;|:|--|[–—-])$/.test(before.form)
      ? [before.id, ...ids]
      : before.upos === 'PUNCT'
        ? undefined
        : ids;
  if (!isBetween || !/^(?:,|--|[–—])$/.test(before.form)) return undefined;
  return opensNewClause(tree, tokens[behind?.id ?? 0]) || closesAside(tree, top, before)
    ? [before.id, ...ids]
    : [before.id, ...ids, behind?.id ?? 0];
}

/** "Karin Berg, 43[, who had been ill], left": the comma behind closes the first remark too. */
const closesAside = (tree: Tree, top: Token, { id }: Token): boolean =>
  tree.sentence.tokens.some(
    (token) =>
      token.id < id &&
      token.id !== top.head &&
      /^(?:appos|nummod|amod|acl|nmod)/.test(token.deprel) &&
      isSetOff(tree, token) &&
      tree.subtree(token.id).findLast(({ upos }) => upos !== 'PUNCT')?.id === id - 1,
  );

/** "…, the mayor said", "…, but he stayed" */
export function opensNewClause(tree: Tree, word: Token | undefined): boolean {
  if (!word) return false;
  if (word.upos === 'CCONJ' || word.upos === 'SCONJ') return true;
  if (/^(?:VERB|AUX|ADV|PART)$/.test(word.upos)) return false;
  let above = word;
  while (above.head > 0 && above.upos !== 'VERB') above = tree.token(above.head);
  return above.upos === 'VERB' && isIn('reporting', above.lemma) && above.id >= word.id;
}
