import type { Token } from '../../types/document.js';
import type { Lexicon } from './lexicon.js';

const UNKNOWN: readonly string[] = ['none'];

/** WordNet's classes of a noun, or of its last part ("co-founder"); "none" for one that is not listed. */
export function sensesOf(lemma: string, lexicon: Lexicon): readonly string[] {
  const whole = lexicon.supersensesOf(lemma);
  if (whole !== undefined) return whole;
  const hyphen = lemma.lastIndexOf('-');
  return (hyphen > 0 ? lexicon.supersensesOf(lemma.slice(hyphen + 1)) : undefined) ?? UNKNOWN;
}

/** What a word tells of its neighbours' types: its list, its WordNet class, or its part of speech. */
export function typeHint(token: Token, lexicon: Lexicon): string {
  const lemma = token.lemma.toLowerCase();
  if (token.upos === 'PRON') return lemma;
  if (token.upos === 'NUM') return 'number';
  if (token.upos !== 'PROPN') return sensesOf(lemma, lexicon)[0] ?? 'none';
  if (lexicon.givenNames.has(lemma)) return 'given name';
  if (lexicon.countries.byName.has(lemma) || lexicon.places.has(lemma) || lexicon.gazetteer.has(lemma))
    return 'place';
  return lexicon.calendar.has(lemma) ? 'calendar' : 'name';
}
