import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

/** Whether a word of time says the same on whatever day it is read: "every Saturday", "Sunday 2 September", "as soon as". */
export const isFreeOfDay = (scene: Scene, token: Token): boolean =>
  isIn('weekday', token.form)
    ? isRecurringDay(scene, token) || isOfDate(scene, token)
    : isSetWord(scene, token);

/** "every Saturday", "on the first Thursday in May" */
const isRecurringDay = ({ tree }: Scene, { id }: Token): boolean =>
  tree
    .children(id)
    .some(
      ({ form, deprel }) =>
        /^(?:every|each)$/i.test(form) ||
        (deprel === 'amod' && /^(?:first|second|third|fourth|last)$/i.test(form)),
    ) && tree.children(id).every(({ form }) => !isIn('demonstrative', form));

/** "Sunday 2 September", "the morning of Tuesday 22 August 1911" */
function isOfDate({ sentence: { tokens } }: Scene, { id }: Token): boolean {
  const next = tokens[id]?.form === ',' ? tokens.slice(id + 1, id + 3) : tokens.slice(id, id + 2);
  const isDay = ({ form }: Token): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(form);
  const isMonth = ({ form }: Token): boolean => isIn('month', form) || isIn('monthShort', form);
  return next.length === 2 && next.some(isDay) && next.some(isMonth);
}

/** "as soon as", "as recently as 1907", "famous almost overnight", "same-day delivery", "the last ten minutes" of a match */
function isSetWord({ tree, sentence: { tokens } }: Scene, { id, form, lemma, deprel }: Token): boolean {
  const [before, next] = [tokens[id - 2], tokens[id]];
  // "San Juan, now called Lund", "a port that is now part of Norland"
  if (/^now$/i.test(form) && /^(?:called|known|named|part|home|in)$/i.test(next?.form ?? '')) return true;
  // "twice, most recently in July"
  if (/^recently$/i.test(form) && /^most$/i.test(before?.form ?? '')) return true;
  if (/^(?:soon|recently|lately)$/i.test(form))
    return /^as$/i.test(before?.form ?? '') && next?.form === 'as';
  if (form.toLowerCase() === 'overnight')
    return /^(?:almost|nearly|virtually|practically)$/i.test(before?.form ?? '');
  if (deprel === 'compound' && before?.form === '-') return true;
  if (lemma !== 'second' && lemma !== 'minute') return false;
  const own = tree.children(id);
  return (
    own.some(({ form: word }) => /^(?:last|final)$/i.test(word)) &&
    own.some(({ form: word }) => /^the$/i.test(word))
  );
}
