import type { Token } from '../../types/document.js';

/**
 * Gives each owner its own mark: in "Norland's dock workers' union" the parser may hang both marks on Norland, and the
 * workers would have none.
 */
export function spreadPossessiveMarks(tokens: readonly Token[]): readonly Token[] {
  const marksOf = (id: number) => tokens.filter(({ head, xpos }) => head === id && xpos === 'POS');
  const moved = new Map<number, number>();
  for (const mark of tokens) {
    const owner = tokens[mark.id - 2];
    if (mark.xpos !== 'POS' || owner?.deprel !== 'nmod:poss' || mark.head === owner.id) continue;
    if (marksOf(owner.id).length === 0 && marksOf(mark.head).length > 1) moved.set(mark.id, owner.id);
  }
  return moved.size === 0
    ? tokens
    : tokens.map((token) => ({ ...token, head: moved.get(token.id) ?? token.head }));
}
