import type { Tree } from '../../tree.js';
import type { Token } from '../../types/document.js';

/**
 * Tells the clauses of an inverted condition at the head of its sentence, and the clause that hangs on it: "Had the
 * captain slowed down, the ship would have survived". Parsers rarely know the form.
 */
export function frontedCondition(tree: Tree): (token: Token) => boolean {
  const { tokens } = tree.sentence;
  const opens = /^(?:Had|Should|Were)$/.test(tokens[0]?.form ?? '');
  const comma = opens ? tokens.find((token) => token.form === ',')?.id : undefined;
  if (comma === undefined || tokens.some((token) => token.form === '?')) return () => false;
  return ({ id, deprel }) => id < comma || deprel === 'root' || deprel === 'parataxis';
}
