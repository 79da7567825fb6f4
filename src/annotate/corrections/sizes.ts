import type { Token } from '../../types/document.js';

const SIZE = /^(?:size|height|length|width|weight|depth|area|age|price|population)$/;

/**
 * Hangs a size without a preposition on the noun right before it: in "a quarrel over a valley half the size of Malta" the
 * valley has it, and what the parser hung on the size with "to" goes to the verb: "took a quarrel … half the size of Malta
 * to the court".
 */
export function lowerSizes(tokens: readonly Token[]): readonly Token[] {
  const size = tokens.find((token) => sized(tokens, token) !== undefined);
  const noun = size && sized(tokens, size);
  if (!size || !noun) return tokens;
  const verb = tokens[size.head - 1];
  return tokens.map((token) => {
    if (token === size) return { ...token, head: noun.id, deprel: 'nmod:unmarked' };
    const isGoal = token.head === size.id && token.deprel === 'nmod' && token.id > size.id;
    return isGoal && verb?.upos === 'VERB' && isOpenedBy(tokens, token, 'to')
      ? { ...token, head: verb.id, deprel: 'obl' }
      : token;
  });
}

/** The noun that a size is said of: it stands before "half the size of", "twice the height of" or "the size of". */
function sized(tokens: readonly Token[], size: Token): Token | undefined {
  if (!SIZE.test(size.lemma) || size.upos !== 'NOUN' || !/^(?:obl|obj|appos|nmod)/.test(size.deprel))
    return undefined;
  const the = tokens[size.id - 2];
  if (the?.form !== 'the' || tokens[size.id]?.form !== 'of') return undefined;
  if (tokens.some(({ head, deprel }) => head === size.id && /^(?:case|cop|nsubj)/.test(deprel)))
    return undefined;
  const half = tokens[the.id - 2];
  const noun = half && /^(?:half|twice|double)$/.test(half.form) ? tokens[half.id - 2] : half;
  return noun?.upos === 'NOUN' && noun.head !== size.id && noun.id !== size.head ? noun : undefined;
}

const isOpenedBy = (tokens: readonly Token[], { id }: Token, preposition: string): boolean =>
  tokens.some(({ head, deprel, form }) => head === id && deprel === 'case' && form === preposition);
