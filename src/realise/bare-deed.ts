import type { ScoredDraft } from './score.js';

/** "In what year did construction begin?": of what, nothing says. */
export const isOfBareDeed = ({ question }: ScoredDraft): boolean =>
  /^(?:In what year|When|On what day|Where) (?:did|does|do|was|were|is|are|will) \p{Ll}+ \p{Ll}+\?$/u.test(
    question,
  );
