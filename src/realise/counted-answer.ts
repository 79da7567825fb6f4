import { listed } from './lexicon.js';
import type { ScoredDraft } from './score.js';

const APPROXIMATELY = /^(?:(?:about|around|some|nearly|almost|over|roughly|at least|more than) )?/i;

/** "Who was detained in Norland? 38 fishermen": how many they are is what the sentence tells, and who is as open as before. */
export function isCountOfPeople({
  question,
  answer: { text },
}: Pick<ScoredDraft, 'question' | 'answer'>): boolean {
  if (!/(?:^|, )(?:who|whom)\b/i.test(question)) return false;
  const [first = '', ...more] = text.replace(APPROXIMATELY, '').split(' ');
  const isCount = /^\d[\d,.]*$/.test(first) || listed('cardinal').indexOf(first.toLowerCase()) > 1;
  return isCount && more.length > 0;
}

/** "When did Karin Berg walk? 14 hours with her sons": how long is no time. */
export const isLengthForTime = ({
  question,
  answer: { text },
}: Pick<ScoredDraft, 'question' | 'answer'>): boolean =>
  /(?:^|, )when\b/i.test(question) &&
  /^(?:\S+ ){1,3}?(?:seconds|minutes|hours|days|weeks|months|years)\b(?! (?:later|earlier|after|before|ago|in(?:to)?|from)\b)/.test(
    text.replace(APPROXIMATELY, ''),
  ) &&
  !/^(?:after|before|in|within|during|on|at|by|until|the) /i.test(text);
