import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import { quantityOf } from './quantity.js';
import { mentionOf, type Scene } from './scene.js';

/** The number of a count, the whole of a sum, a date or a name; undefined for what tells too little. */
export function detailIds(scene: Scene, place: Place): readonly number[] | undefined {
  const { head, tokens, filler } = place;
  const { tree } = scene;
  if (filler.entity === 'Time' && isDate(tokens))
    return isPartOfDate(scene, head) ? undefined : withoutPunctuation(tokens);
  if (head.upos === 'PROPN' && !/^(?:Money|Percent|Number|Time)$/.test(filler.entity ?? ''))
    return isTellingName(scene, place) ? withoutArticle(tokens) : undefined;
  const ids = quantityOf(scene, head)?.ids.filter((id) => !APPROXIMATORS.test(tree.token(id).form)) ?? [];
  // "the two countries": that there are two, everybody knows.
  const isKnown =
    tree.childrenBy(head.id, 'det').length > 0 && ids.some((id) => /^(?:two|2)$/i.test(tree.token(id).form));
  if (isKnown) return undefined;
  // "about [three] quarters of them"
  if (/^(?:quarter|third|fifth|tenth|half)$/.test(head.lemma) || isPassing(scene, head, ids))
    return undefined;
  if (isPartOfSpan(scene, head, ids)) return undefined;
  const isNumber = ids.every((id) => /^(?:NUM|SYM|NOUN|PUNCT)$/.test(tree.token(id).upos));
  return isNumber &&
    ids.some((id) => !/^(?:hundred|thousand|million|billion|dozen)$/.test(tree.token(id).form))
    ? ids
    : undefined;
}

/** "the first of [November 1755]" */
const isPartOfDate = ({ tree }: Scene, { id, head }: Token): boolean =>
  head > 0 && tree.preposition(id) === 'of' && /^(?:ADJ|NUM)$/.test(tree.token(head).upos);

/** "2 hours [17] minutes" */
const isPartOfSpan = ({ tree: { sentence } }: Scene, head: Token, ids: readonly number[]): boolean =>
  isIn('timeUnit', sentence.tokens[(ids[0] ?? 1) - 2]?.lemma ?? '') ||
  (isIn('timeUnit', head.lemma) && sentence.tokens[head.id]?.upos === 'NUM');

/** "her three children", "a free-kick from 25 yards": a small number by the way, or a length, nobody needs to know. */
function isPassing(scene: Scene, head: Token, ids: readonly number[]): boolean {
  const { tree } = scene;
  if (isIn('money', head.lemma) || isIn('money', head.form) || isIn('percent', head.lemma)) return false;
  if (isIn('distanceUnit', head.lemma)) return true;
  const isLarge = ids.some((id) => /\d{3}|^\d{1,3},\d/.test(tree.token(id).form));
  if (isLarge) return false;
  return !isMain(tree, head) || tree.childrenBy(head.id, 'nmod:poss').length > 0;
}

/** What the main verb, or what is said, has as its subject, object or phrase. */
function isMain(tree: Tree, { head, deprel }: Token): boolean {
  if (head === 0) return true;
  const verb = tree.token(head);
  const above = verb.deprel === 'conj' && verb.head > 0 ? tree.token(verb.head) : verb;
  return /^(?:nsubj|obj|obl)/.test(deprel) && /^(?:root|ccomp|parataxis)$/.test(above.deprel);
}

/** A person's full name, or where something is or goes: no half of a name ("the Bureau of [Fisheries]"), no capital that acts. */
function isTellingName(scene: Scene, { head, tokens, filler }: Place): boolean {
  const { tree } = scene;
  const first = tokens[0];
  const isName = tokens.every(({ upos, form }) => upos === 'PROPN' || /^(?:of|the|and)$/i.test(form));
  if (!first || isIn('honorific', first.form) || !isName || !mentionOf(scene, head.id)?.name) return false;
  const before = tree.sentence.tokens.slice(Math.max(0, first.id - 3), first.id - 1);
  if (before.some(({ upos }) => upos === 'PROPN')) return false;
  const words = tokens.filter(({ upos }) => upos === 'PROPN').length;
  if (tree.childrenBy(head.id, 'case').some(({ xpos }) => xpos === 'POS')) return false;
  if (!isMain(tree, head)) return false;
  if (filler.entity === 'Place')
    return /^(?:in|at|to|near|from|into|on|off)$/.test(tree.preposition(head.id));
  return words > 1 && (filler.entity === 'Organization' || words === tokens.length);
}

const withoutArticle = (tokens: readonly Token[]): readonly number[] =>
  tokens.filter(({ upos, id }) => id !== tokens[0]?.id || upos !== 'DET').map(({ id }) => id);

const APPROXIMATORS =
  /^(?:more|less|fewer|about|around|some|nearly|almost|over|under|than|at|least|most|only|just|up|to|roughly|approximately|an?|estimated|as|many|much)$/i;

/** A day, a month or a year. */
const isDate = (tokens: readonly Token[]): boolean =>
  // "in [October]": of which year? A place would fit too.
  tokens.some(
    ({ form }) =>
      /^\d{4}s?$/.test(form) || (isIn('month', form) && tokens.some(({ upos }) => upos === 'NUM')),
  ) && tokens.every(({ upos }) => /^(?:NUM|PROPN|NOUN|PUNCT)$/.test(upos));

const withoutPunctuation = (tokens: readonly Token[]): readonly number[] => {
  const last = tokens.findLast(({ upos }) => upos !== 'PUNCT')?.id ?? 0;
  return tokens.map(({ id }) => id).filter((id) => id <= last);
};
