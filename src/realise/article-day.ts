import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { plainDate } from './calendar.js';
import { isIn } from './lexicon.js';
import { isOpenPeriod, isSoonAfter } from './open-period.js';
import type { Passage, Told } from './passage.js';
import { quotedSpans } from './punctuation.js';
import type { Scene } from './scene.js';
import { openTime } from './vagueness.js';

/**
 * "(Article of 29 July 2025)" to stand behind a passage that tells of "last year" or of what was so on its article's day, or
 * of a month or a season without a year. Undefined where the article has no day, or nothing needs it.
 * @param shown the passage as a card shows it, with what is hidden
 */
export function articleDay(passage: Passage, shown: string): string | undefined {
  const { date = '' } = passage[0].scene.document.article;
  if (date.length !== 10) return undefined;
  const isNeeded =
    passage.some((told) => countsFromIt(told) || isSoFar(told)) ||
    (!YEAR.test(shown) && passage.some(isOfItsDay));
  return isNeeded ? `(Article of ${plainDate(date)})` : undefined;
}

const YEAR = /(?<!\d)(?:1\d|20)\d\d(?!\d)/;

/** "last year", "in the current quarter", "by the weekend": counted from the day of writing, which is known and may be told. */
export function isOfArticleDay(scene: Scene, token: Token): boolean {
  const { tree, document, sentence } = scene;
  if (document.article.date?.length !== 10 || isSaidAt(sentence.tokens, token.id)) return false;
  const near = [token, ...tree.children(token.id)].map(({ form }) => form.toLowerCase());
  if (near.some((word) => COUNTED_FROM_ANOTHER.test(word))) return false;
  // "the next day" is the day behind the one that was told.
  if (near.includes('the') && near.includes('next')) return false;
  return !isSoonAfter(scene, token) && (isOpenPeriod(scene, token) || near.some(isCountedFromNow));
}

const COUNTED_FROM_ANOTHER =
  /^(?:later|earlier|following|previous|same|that|those|before|after|afterwards?)$/;

const isCountedFromNow = (word: string): boolean =>
  isIn('deictic', word) || isIn('weekday', word) || /^(?:last|past|this|next|current|coming|ago)$/.test(word);

const isSaidAt = (tokens: readonly Token[], id: number): boolean =>
  quotedSpans(tokens).some(([open, close]) => open < id && id < close);

/** A time that only the article's day makes known is told. */
const countsFromIt = ({ scene, ids }: Told): boolean => {
  const kept = new Set(ids);
  return ids.some((id) => {
    const token = scene.tree.token(id);
    return openTime(scene, token, kept) !== undefined && isOfArticleDay(scene, token);
  });
};

/**
 * "the deadliest attack this year", "the third this month": told with the year, it would be said of all of it. Nothing that is
 * to come is counted so.
 */
const isSoFar = ({ scene: { tree, times, sentence }, ids }: Told): boolean => {
  const running = times.some(
    ({ first, last, implied }) =>
      implied &&
      ids.includes(last) &&
      /^this (?:year|month|season)$/i.test(
        sentence.tokens
          .slice(first - 1, last)
          .map(({ form }) => form)
          .join(' '),
      ),
  );
  return running && ids.some((id) => isRank(tree.token(id)));
};

const isRank = ({ xpos, form }: Token): boolean =>
  /^(?:JJS|RBS|CD)$/.test(xpos) || /^(?:first|second|third|fourth|fifth|sixth|only|far)$/i.test(form);

/** "Shares fell 4%", "remain in hospital", "will meet in March", "has not been found": so it was when that was written. */
const isOfItsDay = ({ scene: { tree }, ids }: Told): boolean =>
  ids.some((id) => {
    const token = tree.token(id);
    if (isSaidAt(tree.sentence.tokens, id)) return false;
    return isOfSomeYear(token) || isOfNow(token) || (tellsNow(token) && isMain(tree, token));
  });

const isOfSomeYear = ({ form, lemma, upos }: Token): boolean =>
  upos === 'PROPN'
    ? isIn('month', form) || isIn('monthShort', form.replace(/\.$/, ''))
    : upos === 'NOUN' &&
      (isIn('yearlyFigure', lemma) || /^(?:spring|summer|autumn|winter|trading)$/.test(lemma));

const isOfNow = ({ form, lemma, upos }: Token): boolean =>
  (upos === 'ADV' && /^(?:still|now|currently)$/i.test(form)) || (upos === 'VERB' && lemma === 'remain');

/** "is", "has", "will" */
const tellsNow = ({ xpos, upos, form }: Token): boolean =>
  /^(?:VERB|AUX)$/.test(upos) &&
  (/^VB[PZ]$/.test(xpos) || (xpos === 'MD' && /^(?:will|may|must)$/i.test(form)));

/** Of the clause that the sentence consists of, or of what somebody says in it; "is" of "is closed", too. */
function isMain(tree: Tree, token: Token): boolean {
  for (let word = token; word.head > 0; word = tree.token(word.head))
    if (!/^(?:ccomp|conj|parataxis|aux|aux:pass|cop)$/.test(word.deprel)) return false;
  return true;
}
