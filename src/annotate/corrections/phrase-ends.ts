import type { Token } from '../../types/document.js';

/** Whether a word is, or stands below, the one of that id. */
export const isBelow = (tokens: readonly Token[], token: Token, id: number): boolean => {
  let at: Token | undefined = token;
  for (let steps = 0; at && steps <= tokens.length; steps++) {
    if (at.id === id) return true;
    at = tokens[at.head - 1];
  }
  return false;
};

const wordsBelow = (tokens: readonly Token[], id: number): readonly number[] =>
  tokens.filter((token) => token.upos !== 'PUNCT' && isBelow(tokens, token, id)).map((token) => token.id);

/** Id of the first word of the phrase that a word heads, punctuation aside. */
export const firstBelow = (tokens: readonly Token[], id: number): number =>
  Math.min(...wordsBelow(tokens, id));

/** Id of the last word of the phrase that a word heads, punctuation aside. */
export const lastBelow = (tokens: readonly Token[], id: number): number =>
  Math.max(...wordsBelow(tokens, id));
