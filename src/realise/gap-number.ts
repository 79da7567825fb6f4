import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { APPROXIMATORS } from './approximators.js';
import { rangeIds } from './gap-range.js';
import { isIn, listed } from './lexicon.js';
import { isIdle, isPassing } from './passing-number.js';
import { quantityOf } from './quantity.js';
import { datedPhrases } from './resolved-time.js';
import { mentionOf, type Scene } from './scene.js';

/** A number that is told, not said by the way. */
export const numberIds = (
  scene: Scene,
  ids: readonly number[],
  head: Token,
): readonly number[] | undefined =>
  isPassing(scene, head, ids) ? undefined : anyNumberIds(scene, ids, head);

/** The words of a number that a learner cannot work out from the rest, be it told in passing or not. */
export function anyNumberIds(
  scene: Scene,
  ids: readonly number[],
  head: Token,
): readonly number[] | undefined {
  const { tree } = scene;
  if (isNumberOfName(scene, ids)) return undefined;
  // "the two countries": that there are two, everybody knows.
  const isKnown =
    tree.childrenBy(head.id, 'det').length > 0 && ids.some((id) => /^(?:two|2)$/i.test(tree.token(id).form));
  if (isKnown || ids.length === 0) return undefined;
  // "on [3] May", "at [6:40] p.m."
  const around = [(ids[0] ?? 1) - 1, (ids.at(-1) ?? 1) + 1].map(
    (id) => tree.sentence.tokens[id - 1]?.form ?? '',
  );
  if (around.some((form) => isIn('month', form) || /^[ap]\.?m\.?$/i.test(form))) return undefined;
  // "[three] quarters": the half of a share.
  if (/^(?:halves|thirds|quarters|fifths|sixths|eighths|tenths)$/i.test(around[1] ?? '')) return undefined;
  if (isIn('month', head.form) || isIdle(scene, head)) return undefined;
  if (isPartOfSpan(scene, head, ids) || isCountedBehind(scene, head, ids) || isFigureOfNoYear(scene, head))
    return undefined;
  if (isTheRest(scene, ids) || isYearOrPart(scene, head, ids) || isHalfOfRange(scene, ids)) return undefined;
  // "41 [Canadian] dollars"
  const isSum = isIn('money', head.lemma);
  const isNumber = ids.every((id) =>
    (isSum ? /^(?:NUM|SYM|NOUN|PUNCT|ADJ|PROPN)$/ : /^(?:NUM|SYM|NOUN|PUNCT)$/).test(tree.token(id).upos),
  );
  return isNumber &&
    ids.some((id) => !/^(?:hundred|thousand|million|billion|dozen)$/.test(tree.token(id).form))
    ? ids
    : undefined;
}

/** "[4,300] of the 11,500 weavers", "[40] oaks" */
export function wordsOfNumber(scene: Scene, head: Token): readonly number[] {
  if (head.upos === 'NUM') return ownNumber(scene.tree, head);
  const ids =
    quantityOf(scene, head)?.ids.filter((id) => !APPROXIMATORS.test(scene.tree.token(id).form)) ?? [];
  // "[215 kph]", "[412p]"
  if (ids.length === 0 && isIn('unitAbbreviation', head.form)) return ownNumber(scene.tree, head);
  if (!isIn('money', head.lemma)) return ids;
  const { tokens } = scene.tree.sentence;
  // "a deal worth [£640m]", where the parser takes the deal for a part of it
  if (head.upos === 'SYM' && ids[0] !== head.id) return ownNumber(scene.tree, head);
  // "[41 Canadian dollars]", "[£54mn]"
  let last = ids.at(-1) ?? 0;
  while (isUnitBehind(tokens[last], tokens[last - 1])) last++;
  return tokens.slice((ids[0] ?? 1) - 1, last).map(({ id }) => id);
}

/** "mn" of "54mn" */
const isUnitBehind = (unit: Token | undefined, number: Token | undefined): boolean =>
  unit !== undefined && /^(?:k|m|mn|bn|tn)$/.test(unit.form) && unit.start === number?.end;

/** "United Workers Local [318]", "Route [14]": a part of a name. */
function isNumberOfName({ sentence: { tokens } }: Scene, ids: readonly number[]): boolean {
  const [number, before] = [tokens[(ids[0] ?? 1) - 1], tokens[(ids[0] ?? 1) - 2]];
  const isLeft = number !== undefined && number.head > 0 && number.head < number.id;
  return (
    ids.length === 1 &&
    isLeft &&
    /^\p{Lu}/u.test(before?.form ?? '') &&
    !isIn('month', before?.form ?? '') &&
    /^\d+$/.test(number.form)
  );
}

/** A number by itself with the words that make it up: "$ 4 million". */
export function ownNumber(tree: Tree, head: Token): readonly number[] {
  const own = new Set(tree.subtree(head.id).map(({ id }) => id));
  const ids = [head.id];
  const isPart = (id: number): boolean =>
    own.has(id) &&
    (/^(?:NUM|SYM)$/.test(tree.token(id).upos) ||
      isUnitBehind(tree.token(id), tree.sentence.tokens[id - 2])) &&
    !APPROXIMATORS.test(tree.token(id).form);
  while (isPart((ids[0] ?? 0) - 1)) ids.unshift((ids[0] ?? 0) - 1);
  while (isPart((ids.at(-1) ?? 0) + 1)) ids.push((ids.at(-1) ?? 0) + 1);
  return ids;
}

/** "between 350 and [480] million", "a forecast of [16%] to 18%"; but "rose from 4% to [6%]" are two numbers. */
const isHalfOfRange = (scene: Scene, ids: readonly number[]): boolean =>
  isOtherEnd(scene, ids) ||
  scene.sentence.tokens.some((token, at, tokens) => {
    if (token.upos !== 'NUM' || /^(?:from|by)$/i.test(tokens[at - 1]?.form ?? '')) return false;
    const range = rangeIds(scene, token);
    return range !== undefined && ids.length < range.length && ids.some((id) => range.includes(id));
  });

/** "some 600 to [800] sheep": the other end of what is counted by both. */
function isOtherEnd({ sentence: { tokens } }: Scene, ids: readonly number[]): boolean {
  const isTo = (id: number): boolean => /^to$/i.test(tokens[id - 1]?.form ?? '');
  const isNumber = (id: number): boolean =>
    tokens[id - 1]?.upos === 'NUM' && /^\d/.test(tokens[id - 1]?.form ?? '');
  const [first, last] = [ids[0] ?? 1, ids.at(-1) ?? 1];
  const low = isTo(first - 1) ? first - 2 : isTo(last + 1) ? last : 0;
  return (
    isNumber(low) &&
    isNumber(low + 2) &&
    tokens[low + 2]?.xpos === 'NNS' &&
    !/^(?:from|by)$/i.test(tokens[low - 2]?.form ?? '')
  );
}

/** "won by 60% to [40%]": the other number gives it away. */
function isTheRest({ tree, sentence: { tokens } }: Scene, ids: readonly number[]): boolean {
  const value = shareIn(ids.map((id) => tree.token(id).form));
  return (
    value > 0 &&
    tokens.some(
      ({ id, form, upos }) =>
        upos === 'NUM' && !ids.includes(id) && Math.abs(shareIn([form]) + value - 100) < 0.001,
    )
  );
}

const shareIn = (forms: readonly string[]): number =>
  Number(forms.find((form) => /^\d+(?:\.\d+)?%?$/.test(form))?.replace('%', '') ?? 0);

/** "in [1907]", "Article [14]", "[0], 1 or 2": a year, a mark, or one of several numbers. */
function isYearOrPart({ tree }: Scene, head: Token, ids: readonly number[]): boolean {
  if (head.upos !== 'NUM') return false;
  if (ids.length === 1 && /^(?:1[0-9]|20)\d\d$/.test(head.form)) return true;
  if (!/^(?:nsubj|nsubj:pass|obj|obl|nmod|root|obl:unmarked)$/.test(head.deprel) || /^one$/i.test(head.form))
    return true;
  // "at [14]"
  if (/^\d{1,2}(?::\d\d)?$/.test(head.form) && /^(?:at|by|from|until)$/.test(tree.preposition(head.id)))
    return true;
  // "won 3-6, 7-6, [6-2]"
  const isScore = (form: string): boolean => /^\d+[-–]\d+$/.test(form);
  if (isScore(head.form) && tree.sentence.tokens.some(({ id, form }) => id !== head.id && isScore(form)))
    return true;
  return tree.childrenBy(head.id, 'conj').some(({ upos }) => upos === 'NUM');
}

/** "[two] chambers: the Diet and the Council", "[two] sons, Olav and Per" */
function isCountedBehind(
  { tree, sentence: { tokens } }: Scene,
  head: Token,
  ids: readonly number[],
): boolean {
  const number = tokens[(ids[0] ?? 1) - 1]?.form ?? '';
  if (ids.length > 1 || /\d{2}/.test(number)) return false;
  // "[two] new shops in Lund and Bergen", "of the [two] neither won"
  const isPair = /^(?:two|2)$/i.test(number);
  if (isPair && tokens.some(({ form }) => /^(?:both|neither|either|halves)$/i.test(form))) return true;
  const lists = tree
    .subtree(head.id)
    .filter(({ id, upos }) => id > head.id && /^(?:NOUN|PROPN)$/.test(upos))
    .map(({ id }) => tree.childrenBy(id, 'conj').length + 1);
  const value = listed('cardinal').indexOf(number.toLowerCase());
  if (lists.some((length) => length > 1 && (length === value || String(length) === number))) return true;
  const isListed = tokens
    .slice(head.id)
    .some(({ form }, i) => form === ':' || (/^one$/i.test(form) && i > 0));
  return isListed || tree.childrenBy(head.id, 'appos').length > 0;
}

/** "revenue slipped [4 percent]", "a net profit of [$58 million]": in which year, where the article has no day? */
function isFigureOfNoYear(scene: Scene, { lemma, form }: Token): boolean {
  const { tokens } = scene.sentence;
  if (scene.document.article.date?.length === 10) return false;
  const isYear = (text: string): boolean => /\b(?:1[5-9]|20)\d\d\b/.test(text);
  return (
    (isIn('money', lemma) || isIn('money', form) || isIn('percent', lemma)) &&
    tokens.some((token) => isIn('yearlyFigure', token.lemma)) &&
    !tokens.some((token) => isYear(token.form)) &&
    !datedPhrases(scene).some(({ text }) => isYear(text))
  );
}

/** "a [22]-mile detour", "the [38]-year-old ferry": a number in figures that measures what stands behind it, but nobody's age. */
export function measuringIds(scene: Scene, { id, upos, form }: Token): readonly number[] | undefined {
  const { tree, sentence } = scene;
  const [before, hyphen, noun] = [sentence.tokens[id - 2], sentence.tokens[id], sentence.tokens[id + 1]];
  if (upos !== 'NUM' || !/^\d/.test(form) || hyphen?.form !== '-' || noun?.upos !== 'NOUN') return undefined;
  if (before?.form === '-' || /^(?:degree|day|time)$/.test(noun.lemma)) return undefined;
  let measured: Token = noun;
  while (measured.head > measured.id) measured = tree.token(measured.head);
  const isAge = /^old$/i.test(sentence.tokens[id + 3]?.form ?? '');
  return isAge && mentionOf(scene, measured.id)?.type !== 'Object' ? undefined : [id];
}

/** "30 miles [(48 kilometers)]", "50 million crowns [($3,100)] each": the same in another measure, behind what is hidden. */
export function conversionIds({ sentence: { tokens } }: Scene, hidden: readonly number[]): readonly number[] {
  const last = hidden.at(-1) ?? 0;
  const isCount = hidden.some((id) => tokens[id - 1]?.upos === 'NUM');
  const open = tokens.findIndex(({ form }, at) => at >= last && form === '(');
  const between = tokens.slice(last, open);
  if (
    !isCount ||
    open < 0 ||
    between.length > 3 ||
    between.some(({ upos }) => !/^(?:NOUN|ADJ|PUNCT|SYM)$/.test(upos))
  )
    return [];
  const close = tokens.findIndex(({ form }, at) => at > open && form === ')');
  const bracket = tokens.slice(open, close + 1);
  return bracket.some(({ upos }) => upos === 'NUM') ? bracket.map(({ id }) => id) : [];
}

/** "within [18] months", "a passage of [81] days": the number of a stretch of time. */
export const lengthIds = (scene: Scene, head: Token): readonly number[] | undefined =>
  isIn('timeUnit', head.lemma) ? anyNumberIds(scene, wordsOfNumber(scene, head), head) : undefined;

/** "2 hours [17] minutes", "[7] minutes, 18 seconds" */
function isPartOfSpan({ sentence: { tokens } }: Scene, head: Token, ids: readonly number[]): boolean {
  if (!isIn('timeUnit', head.lemma)) return false;
  const words = tokens.filter(({ form }) => form !== ',' && !/^and$/i.test(form));
  const [first, last] = [words.findIndex(({ id }) => id === ids[0]), words.indexOf(head)];
  const [before, next, after] = [words[first - 1], words[last + 1], words[last + 2]];
  return (
    isIn('timeUnit', before?.lemma ?? '') || (next?.upos === 'NUM' && isIn('timeUnit', after?.lemma ?? ''))
  );
}
