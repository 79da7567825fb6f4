import type { Token } from '../../types/document.js';
import type { Lexicon } from './lexicon.js';
import { normaliseName } from './normalise-name.js';

/** Prepositions before a person's country. */
const NATIONALITY = new Set(['from', 'of']);

/** "his counterpart from Jordan Karim Haddad": the person is the head, the counterpart his title. */
export function cutCountry(
  tokens: readonly Token[],
  position: number,
  lexicon: Lexicon,
): readonly Token[] | undefined {
  const [before, country, given] = tokens.slice(Math.max(0, position - 1), position + 2);
  if (country === undefined || given === undefined || before?.id !== position) return undefined;
  if (
    !NATIONALITY.has(before.form.toLowerCase()) ||
    !lexicon.countries.byName.has(normaliseName(country.form))
  ) {
    return undefined;
  }
  const last = lastProperNoun(tokens, position);
  if (last < given.id || !lexicon.givenNames.has(given.form.toLowerCase())) return undefined;
  const inName = (id: number) => id >= country.id && id <= last;
  const outer = tokens.slice(position, last).find(({ head }) => !inName(head));
  const title = tokens[(outer?.head ?? 0) - 1];
  if (title === undefined || title.id >= country.id || outer?.deprel !== 'nmod') return undefined;
  if (!lexicon.roleNouns.has(title.lemma.toLowerCase()) && !lexicon.titles.has(title.lemma.toLowerCase())) {
    return undefined;
  }
  return tokens.map((token) => {
    if (token.id === given.id) return { ...token, head: title.head, deprel: title.deprel };
    if (token.id === title.id) return { ...token, head: given.id, deprel: 'nmod:desc' };
    if (token.id === country.id) return { ...token, head: title.id, deprel: 'nmod' };
    if (token.id === before.id) return { ...token, head: country.id };
    if (inName(token.id)) return { ...token, head: given.id, deprel: 'flat' };
    const moves = token.head === title.id && (token.id > last || token.deprel === 'case');
    return moves || inName(token.head) ? { ...token, head: given.id } : token;
  });
}

/** `id` of the last of the proper nouns that follow each other from `position` on. */
function lastProperNoun(tokens: readonly Token[], position: number): number {
  let end = position;
  while (tokens[end]?.upos === 'PROPN') end++;
  return end;
}
