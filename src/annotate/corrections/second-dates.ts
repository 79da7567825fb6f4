import type { Token } from '../../types/document.js';

const YEAR = /^1\d{3}$|^20\d\d$/;

/**
 * Joins two years with a preposition each: in "tried twice, in 1897 and in 1903; each time the ice turned him back" the parser
 * may hang the second on the clause behind.
 */
export function joinSecondDates(tokens: readonly Token[]): readonly Token[] {
  const and = tokens.find(({ id, upos }) => {
    const [mark, first, opening, second] = [tokens[id - 3], tokens[id - 2], tokens[id], tokens[id + 1]];
    if (upos !== 'CCONJ' || mark?.upos !== 'ADP' || opening?.upos !== 'ADP' || !first || !second)
      return false;
    const areYears = YEAR.test(first.form) && YEAR.test(second.form);
    return areYears && mark.lemma === opening.lemma && second.head !== first.id && isAtEnd(second, tokens);
  });
  const [first, second] = and ? [tokens[and.id - 2], tokens[and.id + 1]] : [];
  if (!and || !first || !second) return tokens;
  return tokens.map((token) => {
    if (token === and) return { ...token, head: second.id };
    return token === second ? { ...token, head: first.id, deprel: 'conj' } : token;
  });
}

/** "in 1897 and in 1903 [;]": behind "and in 1903 he won" stands another clause. */
const isAtEnd = ({ id }: Token, tokens: readonly Token[]): boolean => /^[.;]$/.test(tokens[id]?.form ?? '.');
