import type { Token } from '../../types/document.js';
import type { Lexicon } from './lexicon.js';
import { NAME_TAGS } from './name-joints.js';
import { isCapitalised } from './word-shape.js';

const SHORTEST = 4;
const SMALL = /^\p{Ll}+$/u;
/** Tags that a parser gives a name it does not know for one. */
const MISTAKEN = new Set(['NOUN', 'ADJ', 'X']);

/** "a hotel in kerala": a listed place in small letters, where the word means nothing else. */
export function liftSmallPlaces(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!tokens.some((token) => isSmallPlace(token, lexicon))) return tokens;
  return tokens.map((token) => (isSmallPlace(token, lexicon) ? { ...token, ...NAME_TAGS } : token));
}

function isSmallPlace({ form, upos, lemma }: Token, lexicon: Lexicon): boolean {
  if (form.length < SHORTEST || isCapitalised(form) || !MISTAKEN.has(upos)) return false;
  if (!lexicon.gazetteer.has(form) && !lexicon.countries.byName.has(form)) return false;
  if (!SMALL.test(form) || lexicon.givenNames.has(form)) return false;
  return lexicon.supersensesOf(form) === undefined && lexicon.supersensesOf(lemma) === undefined;
}
