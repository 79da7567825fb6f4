import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { nameIds } from './gap-name.js';
import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import { quantityOf } from './quantity.js';
import type { Scene } from './scene.js';

/** The number of a count, the whole of a sum, a date or a name; undefined for what tells too little. */
export function detailIds(scene: Scene, place: Place): readonly number[] | undefined {
  const { head, tokens, filler } = place;
  const { tree } = scene;
  if (filler.entity === 'Time' && isDate(tokens))
    return isPartOfDate(scene, head) ? undefined : withoutPunctuation(tokens);
  if (head.upos === 'PROPN' && !/^(?:Money|Percent|Number|Time)$/.test(filler.entity ?? ''))
    return nameIds(scene, place);
  const ids = quantityOf(scene, head)?.ids.filter((id) => !APPROXIMATORS.test(tree.token(id).form)) ?? [];
  // "the two countries": that there are two, everybody knows.
  const isKnown =
    tree.childrenBy(head.id, 'det').length > 0 && ids.some((id) => /^(?:two|2)$/i.test(tree.token(id).form));
  if (isKnown) return undefined;
  // "about [three] quarters of them"
  if (/^(?:quarter|third|fifth|tenth|half)$/.test(head.lemma) || isPassing(scene, head, ids))
    return undefined;
  if (isPartOfSpan(scene, head, ids) || isCountedBehind(scene, head, ids) || isFigureOfNoYear(scene, head))
    return undefined;
  const isNumber = ids.every((id) => /^(?:NUM|SYM|NOUN|PUNCT)$/.test(tree.token(id).upos));
  return isNumber &&
    ids.some((id) => !/^(?:hundred|thousand|million|billion|dozen)$/.test(tree.token(id).form))
    ? ids
    : undefined;
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
  const isListed = tokens
    .slice(head.id)
    .some(({ form }, i) => form === ':' || (/^one$/i.test(form) && i > 0));
  return isListed || tree.childrenBy(head.id, 'appos').length > 0;
}

/** "revenue slipped [4 percent]", "a net profit of [$58 million]": in which year? */
const isFigureOfNoYear = ({ sentence: { tokens } }: Scene, { lemma, form }: Token): boolean =>
  (isIn('money', lemma) || isIn('money', form) || isIn('percent', lemma)) &&
  tokens.some((token) => isIn('yearlyFigure', token.lemma)) &&
  !tokens.some((token) => /^(?:1[5-9]|20)\d\d$/.test(token.form));

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
  if (isIn('distanceUnit', head.lemma)) return true;
  const isLarge = ids.some((id) => /\d{3}|^\d{1,3},\d/.test(tree.token(id).form));
  if (isLarge) return false;
  return !isMain(tree, head) || tree.childrenBy(head.id, 'nmod:poss').length > 0;
}

/** What the main verb, what is said, or what came of it ("halting three weeks of war") has as its subject, object or phrase. */
function isMain(tree: Tree, { head, deprel }: Token): boolean {
  if (head === 0) return true;
  const verb = tree.token(head);
  const above = verb.deprel === 'conj' && verb.head > 0 ? tree.token(verb.head) : verb;
  return /^(?:nsubj|obj|obl)/.test(deprel) && /^(?:root|ccomp|parataxis|advcl)$/.test(above.deprel);
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
