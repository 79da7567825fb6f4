import type { Token } from '../../types/document.js';

/**
 * Joins the words of a name that the parser took for two: in "Karin Berg and Viktor Marek met" it may hang both "Viktor"
 * and "Marek" on "Karin" as conjuncts, and in "Bukar Modu said" see two subjects, though no comma or "and" stands
 * between them.
 */
export function joinNames(tokens: readonly Token[]): readonly Token[] {
  const parts = new Map<number, number>();
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (before?.upos !== 'PROPN' || token.upos !== 'PROPN' || token.head !== before.head) continue;
    if (token.deprel !== before.deprel || !/^(?:conj|appos|nsubj(?::pass)?)$/.test(token.deprel)) continue;
    parts.set(token.id, parts.get(before.id) ?? before.id);
  }
  if (parts.size === 0) return tokens;
  return tokens.map((token) => {
    const first = parts.get(token.id);
    if (first !== undefined) return { ...token, head: first, deprel: 'flat' };
    const head = parts.get(token.head);
    return head === undefined ? token : { ...token, head };
  });
}

/**
 * Joins a name whose last word was taken for a second name: in "Martin Luther King led the march" the parser may see a
 * "Luther King" beside "Martin", but no comma stands between them.
 * @param givenNames lower-case given names, at which a person's name begins
 */
export function joinApposed(tokens: readonly Token[], givenNames: ReadonlySet<string>): readonly Token[] {
  const first = new Map<number, number>();
  for (const last of tokens) {
    const given = tokens[last.head - 1];
    if (last.deprel !== 'appos' || last.upos !== 'PROPN' || !given || given.id > last.id) continue;
    if (given.upos !== 'PROPN' || !givenNames.has(given.form.toLowerCase())) continue;
    const between = tokens.slice(given.id, last.id - 1);
    if (!between.every(({ form, head }) => /^\p{Lu}/u.test(form) && (head === last.id || head === given.id)))
      continue;
    for (const word of [...between, last]) first.set(word.id, given.id);
  }
  if (first.size === 0) return tokens;
  return tokens.map((token) => {
    const head = first.get(token.id);
    return head === undefined ? token : { ...token, head, deprel: 'flat', upos: 'PROPN' };
  });
}

/** Hangs on a name's first word what the parser hung on a later one: `flat` words have no dependents but marks. */
export function liftFromNames(tokens: readonly Token[]): readonly Token[] {
  const firstOf = (id: number): number => {
    const token = tokens[id - 1];
    return token?.deprel === 'flat' && token.head < id ? firstOf(token.head) : id;
  };
  const lifted = (token: Token) =>
    token.head === 0 || token.deprel === 'punct' ? token.head : firstOf(token.head);
  if (tokens.every((token) => lifted(token) === token.head)) return tokens;
  return tokens.map((token) => ({ ...token, head: lifted(token) }));
}
