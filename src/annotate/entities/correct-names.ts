import type { Token } from '../../types/document.js';
import { cutCountry } from './cut-country.js';
import { joinFirm } from './join-firms.js';
import { joinGuessed } from './join-guessed.js';
import {
  joinBetween,
  joinHyphenated,
  joinInitial,
  joinListedName,
  joinMatters,
  joinParticles,
  joinPersonalName,
  joinTitle,
  joinTornName,
} from './join-names.js';
import type { Lexicon } from './lexicon.js';
import { liftSmallPlaces } from './lift-small-places.js';
import type { SentenceNames } from './name-evidence.js';
import { isCapitalised } from './word-shape.js';

/** Longer sentences are lists or tables and stay as they are; a correction's cost grows with the sentence. */
const LONGEST = 300;

/** A correction finds one place to change from `position` on, and returns the changed tokens or undefined. */
type Correction = (
  tokens: readonly Token[],
  position: number,
  lexicon: Lexicon,
) => readonly Token[] | undefined;

/** In this order: a country is cut off a name before the name's own parts are joined. */
const CORRECTIONS: readonly Correction[] = [
  cutCountry,
  joinHyphenated,
  joinInitial,
  joinListedName,
  joinMatters,
  joinParticles,
  joinPersonalName,
  joinTornName,
  joinBetween,
  joinTitle,
  joinFirm,
];

/**
 * The tokens with names mended that parsers tear or run together, by the lists of names: "Omar Al" + "Haddad" and
 * "Karin" + "Berg" become one name (`flat` of its first word); "Jordan Karim Haddad" behind "counterpart from" is
 * a country and a person; "Dar" + "es" + "Salaam", a listed name, is one. Where a tagger of names was asked, what it
 * is sure of becomes a name first. Other tokens keep their arcs.
 */
export function correctNames(
  tokens: readonly Token[],
  lexicon: Lexicon,
  names?: SentenceNames,
): readonly Token[] {
  if (tokens.length > LONGEST) return tokens;
  const lifted = liftSmallPlaces(tokens, lexicon);
  let current = names === undefined ? lifted : joinGuessed(lifted, names);
  for (let position = 0; position < tokens.length - 1; position++) {
    if (!isCapitalised(tokens[position]?.form ?? '') && tokens[position]?.upos !== 'PROPN') continue;
    for (const correct of CORRECTIONS) current = correct(current, position, lexicon) ?? current;
  }
  return current;
}
