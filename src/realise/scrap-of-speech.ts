import type { ScoredDraft } from './score.js';

/** Readers passed 91 in a hundred questions for the speaker of so many words, and 72 of fewer (bench/labels). */
const fewestWords = 12;

/** 'Who said, "The road is the real prize"?': too little of what was said to know it by. */
export function asksForScrap({ question }: Pick<ScoredDraft, 'question'>): boolean {
  const [, said] = /^(?:Who|Which \p{L}+) [^“"]*[“"]([^”"]*)[”"]\?$/u.exec(question) ?? [];
  return said !== undefined && said.split(' ').length < fewestWords;
}
