import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { quotedSpans } from './punctuation.js';
import { opensNewClause } from './removable-part.js';
import type { Scene } from './scene.js';

/**
 * "on Monday", "last night", "yesterday", "eight years ago" beside a verb: the sentence is as true without, and whole where
 * nothing else hangs on them. With the comma behind, where the sentence opens so.
 */
export function looseTime({ tree, sentence: { tokens } }: Scene, word: Token): readonly number[] | undefined {
  let time = word;
  while (time.head > 0 && !/^(?:obl|advmod)/.test(time.deprel)) time = tree.token(time.head);
  if (time.head === 0 || !/^(?:VERB|AUX)$/.test(tree.token(time.head).upos)) return undefined;
  const phrase = tree.subtree(time.id);
  const words = phrase.filter(({ upos }) => upos !== 'PUNCT');
  const isBare = words.every(
    ({ form, deprel }) =>
      !/^(?:acl|advcl|conj|appos)/.test(deprel) &&
      (/^\p{Ll}/u.test(form) || isIn('weekday', form) || form === words[0]?.form),
  );
  const first = words[0]?.id ?? 1;
  const last = words.at(-1)?.id ?? first;
  const isWhole = words.length === last - first + 1;
  // "He died in 1940, and two years later she": without it both would be of 1940.
  const isCounted =
    first > 1 && words.some(({ form }) => /^(?:later|earlier|next|following|same|after|before)$/i.test(form));
  // "She later moved": as true without, where nothing else is counted from.
  const isLater = words.length === 1 && /^(?:later|soon)$/i.test(word.form) && first > 1;
  // "Last year armed men killed 173 people": a figure without its year would be of any.
  const isOfFigure =
    words.some(({ lemma }) => /^(?:week|month|year|season|quarter|decade|century)$/.test(lemma)) &&
    tokens.some(({ upos, id }) => upos === 'NUM' && (id < first || id > last));
  if (
    isOfFigure ||
    (isCounted && !isLater) ||
    words.length > 4 ||
    !isBare ||
    !isWhole ||
    !isWithout(tree, time, first)
  )
    return undefined;
  const ids = words.map(({ id }) => id);
  const [before, behind] = [tokens[first - 2], tokens[last]];
  if (before === undefined) return behind?.form === ',' ? [...ids, behind.id] : ids;
  if (before.form !== ',' || behind?.form !== ',') return ids;
  return opensNewClause(tree, tokens[behind.id]) ? [...ids, before.id] : [...ids, behind.id, before.id];
}

/** Whether a clause without the phrase is as true, and still one: "before Tuesday" is a bound, "came" alone says nothing. */
function isWithout(tree: Tree, time: Token, first: number): boolean {
  const verb = tree.token(time.head);
  const before = tree.sentence.tokens[first - 2];
  const rest = tree.children(verb.id).filter(({ id }) => id !== time.id);
  const finite = tree.childrenBy(verb.id, 'aux', 'aux:pass', 'cop')[0] ?? verb;
  return (
    /^(?:on|in|at|)$/.test(tree.preposition(time.id)) &&
    // "travels on Wednesday", "is now found", "would have had last year": the time says that it was not always so.
    (/^VBD$/.test(finite.xpos) || isAhead(tree, time, finite)) &&
    /^(?:root|ccomp|conj|advcl|acl:relcl|parataxis)$/.test(verb.deprel) &&
    !quotedSpans(tree.sentence.tokens).some(([open, close]) => open < time.id && time.id < close) &&
    tree.subtree(time.id).every(({ deprel }) => deprel !== 'cc') &&
    // "a year and a half [later]"
    !isIn('timeUnit', before?.lemma ?? '') &&
    !/^(?:half|while|time|long)$/i.test(before?.form ?? '') &&
    (tree.subtree(time.id).length === 1 ||
      isIn('reporting', verb.lemma) ||
      rest.some(({ deprel }) => /^(?:obj|obl|[cx]comp|cop|advcl)/.test(deprel)))
  );
}

/** "will meet on Thursday", "is expected to meet on Thursday": they will, whatever the day. */
const isAhead = (tree: Tree, time: Token, finite: Token): boolean =>
  /^will$/i.test(finite.form) && tree.subtree(time.id).some(({ form }) => isIn('weekday', form));
