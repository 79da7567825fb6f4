import type { ScoredDraft } from './score.js';

/** "When did Inga Holm resign? After the council had voted": one who is asked "when" thinks of a day, which is as right. */
export const tellsAfterWhat = ({ question, answer }: ScoredDraft): boolean =>
  /^(?:[^?]*, )?when\b/i.test(question) && /^after (?:\S+ ){2,}/.test(answer.text) && !/\d/.test(answer.text);
