import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { nameIds } from './gap-name.js';
import { isIn, listed } from './lexicon.js';
import type { Place } from './locate.js';
import { quantityOf } from './quantity.js';
import { datedPhrases } from './resolved-time.js';
import type { Scene } from './scene.js';

/** The number of a count, the whole of a sum, a date or a name; undefined for what tells too little. */
export function detailIds(scene: Scene, ask: string, place: Place): readonly number[] | undefined {
  const { head, tokens, filler } = place;
  const { tree } = scene;
  if (ask === 'growth') return growthIds(scene, head);
  if (ask === 'share' || FRACTION.test(head.lemma)) return shareIds(scene, head);
  if (filler.entity === 'Time' && isDate(tokens))
    return isPartOfDate(scene, head) ? undefined : withoutPunctuation(tokens);
  const day = ask === 'date' ? dayIds(scene, head) : undefined;
  if (day) return day;
  if (head.upos === 'PROPN' && !/^(?:Money|Percent|Number|Time)$/.test(filler.entity ?? ''))
    return nameIds(scene, place);
  return numberIds(scene, ask === 'figure' ? ownNumber(tree, head) : wordsOfNumber(scene, head), head);
}

const FRACTION = /^(?:quarter|third|fifth|tenth|half|two-third|three-quarter)$/;

function numberIds(scene: Scene, ids: readonly number[], head: Token): readonly number[] | undefined {
  const { tree } = scene;
  // "the two countries": that there are two, everybody knows.
  const isKnown =
    tree.childrenBy(head.id, 'det').length > 0 && ids.some((id) => /^(?:two|2)$/i.test(tree.token(id).form));
  if (isKnown || ids.length === 0) return undefined;
  // "on [3] May", "at [6:40] p.m."
  const around = [(ids[0] ?? 1) - 1, (ids.at(-1) ?? 1) + 1].map(
    (id) => tree.sentence.tokens[id - 1]?.form ?? '',
  );
  if (around.some((form) => isIn('month', form) || /^[ap]\.?m\.?$/i.test(form))) return undefined;
  if (isIn('month', head.form) || isPassing(scene, head, ids)) return undefined;
  if (isPartOfSpan(scene, head, ids) || isCountedBehind(scene, head, ids) || isFigureOfNoYear(scene, head))
    return undefined;
  if (isTheRest(scene, ids) || isYearOrPart(scene, head, ids)) return undefined;
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

/** Sentences before one in which its year may have been told. */
const sentencesBack = 20;

/** "reached Lund on [8 December]", "begins in [March]": the day or month of what the main verb tells, where its year is known. */
function dayIds(scene: Scene, head: Token): readonly number[] | undefined {
  const { tree, sentence, document } = scene;
  if (!/^obl/.test(head.deprel) || !/^(?:on|in|until|from|to|since)?$/.test(tree.preposition(head.id)))
    return undefined;
  if (head.head === 0 || !isMainVerb(tree, tree.token(head.head))) return undefined;
  const own = tree.subtree(head.id).filter(({ deprel, upos }) => deprel !== 'case' && upos !== 'PUNCT');
  const isDay = own.every(({ upos, form }) => upos === 'NUM' || isIn('month', form));
  if (!isDay || !own.some(({ form }) => isIn('month', form)) || own.length > 2) return undefined;
  const near = document.sentences
    .slice(Math.max(0, sentence.index - sentencesBack), sentence.index + 1)
    .flatMap((told) => told.tokens);
  const isYearKnown =
    document.article.date !== undefined || near.some(({ form }) => /^(?:1[0-9]|20)\d\d$/.test(form));
  const ids = own.map(({ id }) => id);
  return isYearKnown && (ids.at(-1) ?? 0) - (ids[0] ?? 0) === ids.length - 1 ? ids : undefined;
}

/** "[4,300] of the 11,500 weavers", "[40] oaks" */
function wordsOfNumber(scene: Scene, head: Token): readonly number[] {
  if (head.upos === 'NUM') return ownNumber(scene.tree, head);
  const ids =
    quantityOf(scene, head)?.ids.filter((id) => !APPROXIMATORS.test(scene.tree.token(id).form)) ?? [];
  if (!isIn('money', head.lemma)) return ids;
  // "[41 Canadian dollars]"
  return scene.tree.sentence.tokens.slice((ids[0] ?? 1) - 1, ids.at(-1) ?? 0).map(({ id }) => id);
}

/** A number by itself with the words that make it up: "$ 4 million". */
function ownNumber(tree: Tree, head: Token): readonly number[] {
  const own = new Set(tree.subtree(head.id).map(({ id }) => id));
  const ids = [head.id];
  const isPart = (id: number): boolean =>
    own.has(id) && /^(?:NUM|SYM)$/.test(tree.token(id).upos) && !APPROXIMATORS.test(tree.token(id).form);
  while (isPart((ids[0] ?? 0) - 1)) ids.unshift((ids[0] ?? 0) - 1);
  while (isPart((ids.at(-1) ?? 0) + 1)) ids.push((ids.at(-1) ?? 0) + 1);
  return ids;
}

/** "has [more than tripled]": the verb with the words that bound it. */
function growthIds({ tree }: Scene, verb: Token): readonly number[] | undefined {
  if (!/^VB[DN]$/.test(verb.xpos) || !tree.childrenBy(verb.id, 'nsubj')[0]) return undefined;
  const bounds = tree
    .childrenBy(verb.id, 'advmod')
    .filter(({ id }) => id < verb.id)
    .flatMap(({ id }) => tree.subtree(id).map((word) => word.id));
  const ids = [...bounds, verb.id].sort((a, b) => a - b);
  return ids.every((id) => id === verb.id || APPROXIMATORS.test(tree.token(id).form)) ? ids : undefined;
}

/** "[two-thirds] of the weavers", "[a third] of its flour", "[one quarter]" */
function shareIds({ tree, sentence: { tokens } }: Scene, head: Token): readonly number[] | undefined {
  const of = tree.childrenBy(head.id, 'nmod').find(({ id }) => tree.preposition(id) === 'of');
  const before = tokens[head.id - 2];
  // "the third of May", "in the first half of 1907"
  if (
    !of ||
    of.id < head.id ||
    /\d|^(?:century|year|month|decade|game|match|season)$/.test(of.lemma) ||
    isIn('month', of.form)
  )
    return undefined;
  if (isIn('timeUnit', of.lemma) || of.upos === 'PRON') return undefined;
  if (head.lemma === 'half') return undefined;
  if (before && (/^an?$/i.test(before.form) || before.upos === 'NUM') && before.head === head.id)
    return [before.id, head.id];
  if (before?.form === '-' && tokens[head.id - 3]?.upos === 'NUM') return [head.id - 2, head.id - 1, head.id];
  return undefined;
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

/** "the first of [November 1755]"; "by [1450] little was left": many a year would be as true. */
const isPartOfDate = ({ tree }: Scene, { id, head }: Token): boolean =>
  head > 0 &&
  (tree.preposition(id) === 'by' ||
    (tree.preposition(id) === 'of' && /^(?:ADJ|NUM)$/.test(tree.token(head).upos)));

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

/** "revenue slipped [4 percent]", "a net profit of [$58 million]": in which year? */
function isFigureOfNoYear(scene: Scene, { lemma, form }: Token): boolean {
  const { tokens } = scene.sentence;
  const isYear = (text: string): boolean => /\b(?:1[5-9]|20)\d\d\b/.test(text);
  return (
    (isIn('money', lemma) || isIn('money', form) || isIn('percent', lemma)) &&
    tokens.some((token) => isIn('yearlyFigure', token.lemma)) &&
    !tokens.some((token) => isYear(token.form)) &&
    !datedPhrases(scene).some(({ text }) => isYear(text))
  );
}

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

/** "her three children", "a free-kick from 25 yards": a small number by the way, or a length, nobody needs to know. */
function isPassing(scene: Scene, head: Token, ids: readonly number[]): boolean {
  const { tree } = scene;
  if (isIn('money', head.lemma) || isIn('money', head.form) || isIn('percent', head.lemma)) return false;
  if (isIn('distanceUnit', head.lemma)) return !isMeasured(scene, head);
  // "according to [two] people who had seen it", "[two] clerks said"
  if (/^according/.test(tree.preposition(head.id))) return true;
  if (head.deprel === 'nsubj' && head.head > 0 && isIn('reporting', tree.token(head.head).lemma)) return true;
  const isLarge = ids.some((id) => /\d{3}|^\d{1,3},\d/.test(tree.token(id).form));
  if (isLarge) return false;
  return !isTold(tree, head) || tree.childrenBy(head.id, 'nmod:poss').length > 0;
}

/** "a span of [579] feet", "the tower is [90] metres high" */
function isMeasured({ tree }: Scene, head: Token): boolean {
  const above = head.head > 0 ? tree.token(head.head) : head;
  if (/^(?:span|length|height|depth|width|breadth|diameter|altitude|elevation)$/.test(above.lemma))
    return tree.preposition(head.id) === 'of';
  return (
    above.upos === 'ADJ' &&
    /^(?:long|high|deep|wide|tall|thick)$/.test(above.lemma) &&
    isMainVerb(tree, above)
  );
}

/** What a verb has as its subject or object, or the main verb or what is said, or came of it ("halting three weeks of war"), as its phrase. */
function isTold(tree: Tree, { head, deprel, id }: Token): boolean {
  if (head === 0) return true;
  const above = tree.token(head);
  // "earnings of [14] crowns a share"
  if (deprel === 'nmod')
    return above.head > 0 && /^(?:nsubj|obj)/.test(above.deprel) && tree.preposition(id) === 'of';
  if (/^(?:obj$|nsubj)/.test(deprel)) return true;
  return /^obl/.test(deprel) && isMainVerb(tree, above);
}

/** The main verb, one joined to it, what is said, or what came of it. */
function isMainVerb(tree: Tree, verb: Token): boolean {
  const above = verb.deprel === 'conj' && verb.head > 0 ? tree.token(verb.head) : verb;
  return /^(?:root|ccomp|xcomp|parataxis|advcl)$/.test(above.deprel);
}

const APPROXIMATORS =
  /^(?:more|less|fewer|about|around|some|nearly|almost|over|under|than|at|least|most|only|just|up|to|roughly|approximately|an?|estimated|as|many|much)$/i;

/** A day, a month or a year. */
const isDate = (tokens: readonly Token[]): boolean =>
  // "in [October]", "on [3 May]": of which year?
  tokens.some(({ form }) => /^\d{4}s?$/.test(form)) &&
  tokens.every(({ upos }) => /^(?:NUM|PROPN|NOUN|PUNCT)$/.test(upos));

const withoutPunctuation = (tokens: readonly Token[]): readonly number[] => {
  const last = tokens.findLast(({ upos }) => upos !== 'PUNCT')?.id ?? 0;
  return tokens.map(({ id }) => id).filter((id) => id <= last);
};
