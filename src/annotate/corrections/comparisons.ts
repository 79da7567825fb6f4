import type { Token } from '../../types/document.js';

/** "more", "fewer", "larger" */
const isMore = ({ xpos, form }: Token): boolean => xpos === 'JJR' || /^(?:more|less|fewer)$/i.test(form);

/**
 * Hangs on a noun with "more" or "as many" what it is compared with, where the parser hung it on the verb: in "sold more books
 * than any rival" the books are more than the rival's, and who "won as many votes as Holm" did not win as Holm.
 */
export function lowerComparisons(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const opening of tokens) {
    const other = tokens[opening.head - 1];
    if (opening.deprel !== 'case' || !/^(?:than|as)$/i.test(opening.form)) continue;
    if (!other || !/^obl/.test(other.deprel) || other.id < opening.id) continue;
    const noun = tokens.find(
      (object) =>
        object.head === other.head && object.deprel === 'obj' && isMeasured(object, opening, tokens),
    );
    if (noun && noun.id < opening.id) moved.set(other.id, noun.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const head = moved.get(token.id);
    return head === undefined ? token : { ...token, head, deprel: 'nmod' };
  });
}

/** "more books" before "than", "as many votes" before "as". */
function isMeasured(noun: Token, opening: Token, tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ id, head }) => head === noun.id && id < noun.id);
  if (/^than$/i.test(opening.form)) return words.some(isMore);
  return words.some(
    ({ id, form }) =>
      /^(?:many|much|few|little)$/i.test(form) &&
      tokens.some(({ head, lemma }) => head === id && lemma === 'as'),
  );
}
