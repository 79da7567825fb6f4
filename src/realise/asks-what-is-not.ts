import type { ScoredDraft } from './score.js';

/** "What did Inga Holm not build?", "Who did not come?": endless many things, and as many people, are as right. */
export const asksWhatIsNot = ({ question }: ScoredDraft): boolean => {
  const [asked = ''] = question.replace(/["“][^"”]*["”]/gu, '').split(/ (?:that|which|who|because|if) /);
  return /^(?:[^?]*, )?(?:who|whom|what|which)\b[^?]* (?:not|never)\b/i.test(asked);
};
