import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import type { Scene } from './scene.js';
import { isToldVerb } from './told-verb.js';

/** The words of a date that tells its year; undefined where it is a part of another, or only a bound. */
export const dateIds = (scene: Scene, { head, tokens }: Place): readonly number[] | undefined =>
  isPartOfDate(scene, head) ? undefined : withoutPunctuation(tokens);

/** Sentences before one in which its year may have been told. */
const sentencesBack = 20;

/** "reached Lund on [8 December]", "begins in [March]": the day or month of what the main verb tells, where its year is known. */
export function dayIds(scene: Scene, head: Token): readonly number[] | undefined {
  const { tree, sentence, document } = scene;
  if (!/^obl/.test(head.deprel) || !/^(?:on|in|until|from|to|since)?$/.test(tree.preposition(head.id)))
    return undefined;
  if (head.head === 0 || !isToldVerb(tree, tree.token(head.head))) return undefined;
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

/** "the first of [November 1755]"; "by [1450] little was left": many a year would be as true. */
const isPartOfDate = ({ tree }: Scene, { id, head }: Token): boolean =>
  head > 0 &&
  (tree.preposition(id) === 'by' ||
    (tree.preposition(id) === 'of' && /^(?:ADJ|NUM)$/.test(tree.token(head).upos)));

/** A day, a month or a year. */
export const isDate = (tokens: readonly Token[]): boolean =>
  // "in [October]", "on [3 May]": of which year?
  tokens.some(({ form }) => /^\d{4}s?$/.test(form)) &&
  tokens.every(({ upos }) => /^(?:NUM|PROPN|NOUN|PUNCT)$/.test(upos));

const withoutPunctuation = (tokens: readonly Token[]): readonly number[] => {
  const last = tokens.findLast(({ upos }) => upos !== 'PUNCT')?.id ?? 0;
  return tokens.map(({ id }) => id).filter((id) => id <= last);
};
