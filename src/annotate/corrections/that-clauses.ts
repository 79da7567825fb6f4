import type { Token } from '../../types/document.js';

/**
 * Makes a conjunction of "that" behind a noun where the parser read a relative pronoun, but the clause has its object besides:
 * in "no proof that Marek visited Lundby" nobody visited a proof.
 */
export function correctThatClauses(tokens: readonly Token[]): readonly Token[] {
  const isMark = ({ id, form, deprel, head }: Token) => {
    if (form !== 'that' || !/^(?:obj|iobj)$/.test(deprel)) return false;
    const verb = tokens[head - 1];
    if (!verb?.deprel.startsWith('acl') || verb.head !== id - 1 || verb.id < id) return false;
    const has = (relation: RegExp) =>
      tokens.some(
        (own) =>
          own.head === verb.id &&
          own.id !== id &&
          relation.test(own.deprel) &&
          // "a book that critics say little about"
          own.upos !== 'ADJ',
      );
    return has(/^nsubj/) && has(/^obj$/);
  };
  const marks = new Set(tokens.filter(isMark).map(({ id }) => id));
  if (marks.size === 0) return tokens;
  const clauses = new Set(tokens.filter(({ id }) => marks.has(id)).map(({ head }) => head));
  return tokens.map((token) => {
    if (marks.has(token.id)) return { ...token, deprel: 'mark', upos: 'SCONJ' as const };
    return clauses.has(token.id) ? { ...token, deprel: 'acl' } : token;
  });
}
