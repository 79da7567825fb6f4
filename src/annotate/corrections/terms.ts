import type { Token } from '../../types/document.js';

const CUSTODY = /^(?:prison|jail|gaol|custody|detention)$/i;
const UNIT = /^(?:day|week|month|year)$/;

/**
 * Keeps a prison term together: in "sentenced Holm to four years in prison" the years are spent there, but the parser may
 * hang "in prison" on the verb. What stands behind it, "for fraud", is the verb's.
 */
export function correctTerms(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  const freed = new Map<number, number>();
  for (const place of tokens) {
    if (!CUSTODY.test(place.form) || place.deprel !== 'obl') continue;
    const [mark, ...more] = tokens.filter(({ head, id }) => head === place.id && id < place.id);
    const years = mark && tokens[mark.id - 2];
    if (mark?.form !== 'in' || more.length > 0 || mark.id !== place.id - 1 || !years) continue;
    if (!UNIT.test(years.lemma) || years.head !== place.head || !isGiven(years, tokens)) continue;
    moved.set(place.id, years.id);
    for (const { id, head } of tokens) if (head === place.id && id > place.id) freed.set(id, years.head);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const head = moved.get(token.id);
    if (head !== undefined) return { ...token, head, deprel: 'nmod' };
    const verb = freed.get(token.id);
    if (verb === undefined) return token;
    return { ...token, head: verb, deprel: token.deprel.replace(/^nmod/, 'obl').replace(/^acl$/, 'advcl') };
  });
}

/** "to four years": a term that is counted and stands behind "to". */
function isGiven({ id, deprel }: Token, tokens: readonly Token[]): boolean {
  const below = tokens.filter(({ head }) => head === id);
  return (
    deprel.startsWith('obl') &&
    below.some((word) => word.deprel === 'nummod') &&
    below.some((word) => word.deprel === 'case' && word.form === 'to')
  );
}
