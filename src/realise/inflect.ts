import { irregularPastOf } from './lexicon.js';

/** Third person singular of the present ("try" → "tries"). Regular verbs, be, have, do and go. */
export function thirdPerson(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** Simple past ("take" → "took", "call" → "called"); undefined where doubling of the last letter is not sure. */
export function simplePast(lemma: string): string | undefined {
  const irregular = irregularPastOf(lemma);
  if (irregular) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (/^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma)) return `${lemma}${lemma.slice(-1)}ed`;
  const closed = /[^aeiou][aeiou][bdglmnprt]$/.test(lemma);
  return closed && !/(?:[^f]er|en|on|op|[^m]it|or)$/.test(lemma) ? undefined : `${lemma}ed`;
}
