import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { hourOf } from './dated-period.js';
import { isIn } from './lexicon.js';
import { quotedSpans } from './punctuation.js';
import { opensNewClause } from './removable-part.js';
import { isCutTime } from './resolved-time.js';
import type { Scene } from './scene.js';

/**
 * "on Monday", "last night", "yesterday", "eight years ago" beside a verb: the sentence is as true without, and whole where
 * nothing else hangs on them. With the comma behind, where the sentence opens so.
 * @param isPlaced true where its date can be told, so that less of it need go
 */
export function looseTime(scene: Scene, word: Token, isPlaced = false): readonly number[] | undefined {
  const { tree, sentence } = scene;
  const { tokens } = sentence;
  let time = word;
  while (time.head > 0 && !/^(?:obl|advmod)/.test(time.deprel) && !isOfNoun(tree, time))
    time = tree.token(time.head);
  if (time.head === 0 || !(isOfNoun(tree, time) || isBesideVerb(tree, time))) return undefined;
  // "at 02:17 on Tuesday, when most slept": the hour stays.
  const behindClock = scene.times.some(({ value, last }) => value.kind === 'clock' && last < time.id);
  const clause = behindClock ? tree.childrenBy(time.id, 'acl:relcl')[0] : undefined;
  const apart = new Set(clause ? tree.subtree(clause.id).map(({ id }) => id) : []);
  const phrase = tree.subtree(time.id).filter(({ id }) => !apart.has(id));
  const words = phrase.filter(({ upos }) => upos !== 'PUNCT');
  const isBare = words.every(
    ({ form, deprel }) =>
      !/^(?:acl|advcl|conj|appos)/.test(deprel) &&
      (/^\p{Ll}/u.test(form) || isIn('weekday', form) || isIn('month', form) || form === words[0]?.form),
  );
  const first = words[0]?.id ?? 1;
  const last = words.at(-1)?.id ?? first;
  const isWhole = words.length === last - first + 1;
  // "He died in 1940, and two years later she": without it both would be of 1940.
  const isCounted =
    first > 1 &&
    words.some(
      ({ form }) =>
        /^(?:later|earlier|following|same|after|before)$/i.test(form) ||
        (/^next$/i.test(form) && words.some((article) => /^the$/i.test(article.form))),
    );
  // "She later moved": as true without, where nothing else is counted from.
  const isLater = words.length === 1 && /^(?:later|soon)$/i.test(word.form) && first > 1;
  // "Last year armed men killed 173 people": a figure without its year would be of any.
  const isOfFigure =
    words.some(({ lemma }) => /^(?:week|month|year|season|quarter|decade|century)$/.test(lemma)) &&
    tokens.some((number) => (number.id < first || number.id > last) && isFigureOf(tree, number, time.head));
  if (
    isOfClock(scene, time) ||
    (isPlaced && isWorthItsDate(tree, time, first)) ||
    isContrasted(tree, time) ||
    isOfFigure ||
    (isCounted && !isLater) ||
    // "three [years ago]", where the parser counts another word by the number
    (tokens[first - 2]?.upos === 'NUM' && words[0]?.upos !== 'ADP') ||
    words.length > 4 ||
    !isBare ||
    !isWhole ||
    !(isOfNoun(tree, time) || isWithout(tree, time, first))
  )
    return undefined;
  const ids = words.map(({ id }) => id);
  const rest = tokens.map(({ id }) => id).filter((id) => !ids.includes(id));
  // "in August last year"
  if (first > 1 && isCutTime(scene, rest)) return undefined;
  const [before, behind] = [tokens[first - 2], tokens[last]];
  // "will sail next spring, when the ice has gone"
  if (!behindClock && behind?.form === ',' && /^when$/i.test(tokens[last + 1]?.form ?? '') && before)
    return undefined;
  if (before === undefined)
    return behind?.form === ',' ? [...ids, behind.id, ...remarkOn(tree, time, behind.id)] : ids;
  if (before.form !== ',' || behind?.form !== ',') return ids;
  return opensNewClause(tree, tokens[behind.id]) ? [...ids, before.id] : [...ids, behind.id, before.id];
}

/** "at 10 p.m. [Monday]", "by noon on [Monday]": an hour by itself is of no day. */
const isOfClock = ({ times }: Scene, { id }: Token): boolean =>
  times.some(({ value, first, last }) => hourOf(value) !== undefined && first < id && id <= last);

/** ", the worst day," of "On Tuesday, the worst day, the tower fell", with the comma behind it. */
function remarkOn(tree: Tree, time: Token, comma: number): readonly number[] {
  const remark = tree
    .childrenBy(time.head, 'obl:unmarked', 'appos', 'dislocated')
    .map(({ id }) => tree.subtree(id).filter(({ upos }) => upos !== 'PUNCT'))
    .find(([first]) => first?.id === comma + 1);
  const last = remark?.at(-1)?.id ?? 0;
  const end = tree.sentence.tokens[last];
  return remark && end?.form === ',' ? [...remark.map(({ id }) => id), end.id] : [];
}

const isLengthOf = (word: Token | undefined): boolean =>
  isIn('timeUnit', word?.lemma ?? '') || /^(?:half|while|time|long)$/i.test(word?.form ?? '');

const isBesideVerb = (tree: Tree, { head }: Token): boolean => /^(?:VERB|AUX)$/.test(tree.token(head).upos);

/** "killed [173] people", "sales of $[71] million" of the verb "reported"; but no year, no age and no "a [$2] million grant". */
function isFigureOf(tree: Tree, number: Token, verb: number): boolean {
  const next = tree.sentence.tokens[number.id];
  if (number.upos !== 'NUM' || /^(?:1\d|20)\d\d$/.test(number.form) || next?.form === '-') return false;
  let isOfOne = false;
  let isShare = false;
  for (let above = number; above.head > 0; above = tree.token(above.head)) {
    if (/^(?:acl|advcl|ccomp|xcomp|parataxis|conj)/.test(above.deprel)) return false;
    isShare ||= /^(?:%|per ?cent|percent)$/i.test(above.form);
    isOfOne ||= tree.childrenBy(above.id, 'det').some(({ form }) => /^an?$/i.test(form));
    if (above.head === verb) return isShare || !isOfOne;
  }
  return false;
}

/** "her arrival in Lundby [on Sunday]", "at 10am [on Sunday]": which arrival, the rest tells, or nothing does. */
const isOfNoun = (tree: Tree, time: Token): boolean =>
  time.deprel === 'nmod:unmarked'
    ? isOfUnknown(tree, time)
    : time.deprel === 'nmod' &&
      isIn('weekday', time.form) &&
      tree.preposition(time.id) === 'on' &&
      time.head < time.id &&
      /^(?:NOUN|NUM)$/.test(tree.token(time.head).upos);

/** "a victory over Westmark [yesterday]", "clashes [last May]": of what no "the" says that it is known. */
function isOfUnknown(tree: Tree, { id, head }: Token): boolean {
  const noun = tree.token(head);
  return (
    head < id &&
    /^NOUN$/.test(noun.upos) &&
    tree.subtree(id).every(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/.test(upos)) &&
    tree.children(head).every(({ form, deprel }) => deprel !== 'det' || /^an?$/i.test(form))
  );
}

/** Whether a clause without the phrase is as true, and still one: "before Tuesday" is a bound, "came" alone says nothing. */
function isWithout(tree: Tree, time: Token, first: number): boolean {
  const verb = tree.token(time.head);
  const before = tree.sentence.tokens[first - 2];
  const rest = tree.children(verb.id).filter(({ id }) => id !== time.id);
  const finite = tree.childrenBy(verb.id, 'aux', 'aux:pass', 'cop')[0] ?? verb;
  return (
    (/^(?:on|in|at|)$/.test(tree.preposition(time.id)) || isBoundOfPast(tree, time, verb, finite)) &&
    // "travels on Wednesday", "would have had last year": the time says that it was not always so.
    (/^VBD$/.test(finite.xpos) ||
      isDone(tree, verb, finite) ||
      isAhead(tree, time, verb, finite) ||
      isNow(tree, time)) &&
    (/^(?:root|ccomp|conj|advcl|acl:relcl|parataxis)$/.test(verb.deprel) ||
      (verb.deprel === 'acl' && verb.xpos === 'VBN') ||
      isAheadOf(tree, verb)) &&
    !quotedSpans(tree.sentence.tokens).some(([open, close]) => open < time.id && time.id < close) &&
    tree.subtree(time.id).every(({ deprel }) => deprel !== 'cc') &&
    // "a year and a half [later]"
    !(isLengthOf(before) && time.deprel === 'advmod') &&
    (tree.subtree(time.id).length === 1 ||
      isIn('reporting', verb.lemma) ||
      rest.some(({ deprel }) => /^(?:obj|obl|[cx]comp|cop|advcl|compound:prt)/.test(deprel)))
  );
}

/** "is to meet on Friday", "her arrival on Friday", "by Friday": where the date can be told, it is told. */
function isWorthItsDate(tree: Tree, time: Token, first: number): boolean {
  const verb = tree.token(time.head);
  const finite = tree.childrenBy(verb.id, 'aux', 'aux:pass', 'cop')[0] ?? verb;
  return (
    isOfNoun(tree, time) ||
    isAheadOf(tree, verb) ||
    !/^(?:on|in|at|)$/.test(tree.preposition(time.id)) ||
    !(finite.xpos === 'VBD' || /^will$/i.test(finite.form)) ||
    isLength(tree, tree.sentence.tokens[first - 2])
  );
}

/** "a week [on Tuesday]"; but "for the second time this year [on Tuesday]" */
const isLength = (tree: Tree, word: Token | undefined): boolean =>
  word !== undefined &&
  isIn('timeUnit', word.lemma) &&
  !tree.children(word.id).some(({ form }) => isIn('deicticModifier', form));

/** "accepted it [on Sunday] and rejected it [on Monday]": without both times it would be the same. */
function isContrasted(tree: Tree, time: Token): boolean {
  const verb = tree.token(time.head);
  const others = tree.childrenBy(verb.deprel === 'conj' ? verb.head : verb.id, 'conj');
  const joined = [...others, ...(verb.deprel === 'conj' ? [tree.token(verb.head)] : [])];
  return joined.some(
    (other) =>
      other.id !== verb.id &&
      other.upos === 'VERB' &&
      tree.children(other.id).some(({ id, deprel }) => /^(?:obl|advmod)/.test(deprel) && tellsDay(tree, id)),
  );
}

const tellsDay = (tree: Tree, id: number): boolean =>
  tree.subtree(id).some(({ form }) => isIn('weekday', form) || isIn('deictic', form));

/** "had fled [by Sunday evening]", "had found 87 bodies [since Friday]": so many had, if not more. */
const isBoundOfPast = (tree: Tree, time: Token, verb: Token, finite: Token): boolean =>
  /^(?:by|since)$/.test(tree.preposition(time.id)) &&
  tree.subtree(time.id).some(({ form }) => isIn('weekday', form)) &&
  finite.lemma === 'have' &&
  finite.id !== verb.id &&
  ![verb, ...tree.children(verb.id)].some(
    ({ id, form }) =>
      isIn('negator', form) || tree.children(id).some(({ form: own }) => isIn('negator', own)),
  );

/** "a survey published [on Monday] by the bank", "has invited them to talks [on Friday]": done, whenever; but for what has not been. */
const isDone = (tree: Tree, verb: Token, finite: Token): boolean =>
  verb.xpos === 'VBN' &&
  (verb.deprel === 'acl' || finite.lemma === 'have') &&
  tree.children(verb.id).every(({ form }) => !isIn('negator', form));

/** "[now] hangs in Lund", "has [now] turned to Holm": it does, whatever was before; but not "only now", "is now called". */
const isNow = (tree: Tree, { id, form, deprel, head }: Token): boolean =>
  /^(?:now|currently)$/i.test(form) &&
  deprel === 'advmod' &&
  !/^(?:call|know|name)$/.test(head > 0 ? tree.token(head).lemma : '') &&
  tree.children(id).length === 0 &&
  !/^(?:only|just|even|until|by|and)$/i.test(tree.sentence.tokens[id - 2]?.form ?? '') &&
  !/^(?:that|and)$/i.test(tree.sentence.tokens[id]?.form ?? '');

/** "will meet on Thursday", "is due to meet on Thursday", "would travel next week": they will, whatever the day. */
const isAhead = (tree: Tree, time: Token, verb: Token, finite: Token): boolean =>
  (/^(?:will|would)$/i.test(finite.form) || isAheadOf(tree, verb)) &&
  tree
    .subtree(time.id)
    .some(({ form }) => isIn('weekday', form) || /^(?:tomorrow|next|this|coming)$/i.test(form));

/** "is due to [meet]", "is to [meet]", "planned to [meet]" */
const isAheadOf = (tree: Tree, verb: Token): boolean =>
  tree.childrenBy(verb.id, 'mark').some(({ lemma }) => lemma === 'to') &&
  (tree.childrenBy(verb.id, 'aux', 'cop').some(({ lemma }) => lemma === 'be') ||
    (verb.deprel === 'xcomp' &&
      /^(?:due|plan|schedule|expect|set|intend|hope|offer|agree|promise)$/.test(
        tree.token(verb.head).lemma,
      )));
