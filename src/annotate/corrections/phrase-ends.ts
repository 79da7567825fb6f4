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

/** The ids of the first and the last word of each phrase, by the id of the word that heads it. */
interface PhraseEnds {
  readonly first: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
}

const known = new WeakMap<readonly Token[], PhraseEnds>();

/** The ends of all phrases of a tree, looked for once: each word is told to all that it stands below. */
function phraseEnds(tokens: readonly Token[]): PhraseEnds {
  const found = known.get(tokens);
  if (found) return found;
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const { id, upos } of tokens) {
    if (upos === 'PUNCT') continue;
    let at = tokens[id - 1];
    for (let steps = 0; at && steps <= tokens.length; steps++) {
      if (!first.has(at.id)) first.set(at.id, id);
      last.set(at.id, id);
      at = tokens[at.head - 1];
    }
  }
  const ends = { first, last };
  known.set(tokens, ends);
  return ends;
}

/** Id of the first word of the phrase that a word heads, punctuation aside. */
export const firstBelow = (tokens: readonly Token[], id: number): number =>
  phraseEnds(tokens).first.get(id) ?? Number.POSITIVE_INFINITY;

/** Id of the last word of the phrase that a word heads, punctuation aside. */
export const lastBelow = (tokens: readonly Token[], id: number): number =>
  phraseEnds(tokens).last.get(id) ?? Number.NEGATIVE_INFINITY;
