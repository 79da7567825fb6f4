import type { EntityType, PlaceKind, Token } from '../../types/document.js';
import type { Candidate } from './candidates.js';
import { countryIn } from './countries.js';
import type { Lexicon } from './lexicon.js';
import { nameExtent } from './name-span.js';
import { nameText } from './name-text.js';
import { normaliseName } from './normalise-name.js';
import { childBy, type SentenceTree } from './sentence-tree.js';
import { isCapitalised } from './word-shape.js';

/** Where something is or belongs, as far as lists or the text say. */
export interface Whereabouts {
  /** ISO 3166 alpha-2 code of the country that it is, lies in, governs or comes from. */
  readonly country?: string;
  readonly place?: PlaceKind;
}

const CITY_NOUNS = new Set('city town village capital port suburb township municipality hamlet'.split(' '));
const REGION_NOUNS = new Set(
  'province region state district territory county governorate prefecture oblast canton republic island'.split(
    ' ',
  ),
);
/** Nothing is known: one value, to be told by identity. */
export const UNKNOWN: Whereabouts = {};

/**
 * Where a phrase of that type is or belongs: a country's or capital's name; a town's or region's, by lists or by the
 * words beside it ("Aleppo, Syria", "the Syrian city of Aleppo"); a part of a country ("northern Syria"); people and
 * bodies, by their adjective or possessor ("Turkish officials", "Peru's foreign minister").
 */
export function whereaboutsOf(candidate: Candidate, type: EntityType, lexicon: Lexicon): Whereabouts {
  if (candidate.tree.tokens[candidate.head]?.upos === 'PRON') return UNKNOWN;
  switch (type) {
    case 'Place':
      return candidate.name === undefined
        ? nounPlace(candidate, lexicon)
        : namedPlace(candidate, type, lexicon);
    case 'Organization': {
      const seat = candidate.name === undefined ? undefined : capitalOf(candidate, type, lexicon);
      return seat === undefined ? origin(candidate, lexicon) : { country: seat, place: 'capital' };
    }
    case 'Person':
    case 'Group':
      return origin(candidate, lexicon);
    default:
      return UNKNOWN;
  }
}

function keyOf({ tree, head, phrase }: Candidate, type: EntityType, lexicon: Lexicon): string {
  return normaliseName(nameText(tree.tokens, nameExtent(tree, phrase, head, type, lexicon)));
}

function capitalOf(candidate: Candidate, type: EntityType, lexicon: Lexicon): string | undefined {
  return lexicon.countries.byCapital.get(keyOf(candidate, type, lexicon));
}

function namedPlace(candidate: Candidate, type: EntityType, lexicon: Lexicon): Whereabouts {
  const key = keyOf(candidate, type, lexicon);
  const { byName, byCapital } = lexicon.countries;
  const country = byName.get(key);
  if (country !== undefined) return { country, place: isPart(candidate) ? 'region' : 'country' };
  const told = toldCountry(candidate, lexicon);
  const seat = byCapital.get(key);
  if (seat !== undefined && (told.country === undefined || told.country === seat))
    return isPart(candidate) ? { country: seat } : { country: seat, place: 'capital' };
  const listed = lexicon.gazetteer.get(key);
  const kind = told.place ?? (listed?.kind === 'place' ? undefined : listed?.kind);
  const code = told.country ?? listed?.country;
  return {
    ...(code === undefined ? {} : { country: code }),
    ...(kind === undefined || isPart(candidate) ? {} : { place: kind }),
  };
}

/** "northern Syria", "central Vienna": not the whole of it. */
function isPart({ tree, head }: Candidate): boolean {
  const adjective = childBy(tree, head, 'amod');
  return adjective !== undefined && !isCapitalised(adjective.form);
}

/** What the text says of a place: "Aleppo, Syria"; "the Syrian city of Aleppo"; "Syria's largest city, Aleppo". */
export function toldCountry({ tree, head }: Candidate, lexicon: Lexicon): Whereabouts {
  const behind = (tree.children[head] ?? [])
    .map((child) => tree.tokens[child])
    .find(
      (child) =>
        child !== undefined && child.id - 1 > head && /^(?:appos|nmod|nmod:unmarked)$/.test(child.deprel),
    );
  if (behind !== undefined && tree.tokens[behind.id - 2]?.form === ',') {
    const key = normaliseName(behind.form);
    const country = lexicon.countries.byName.get(key) ?? lexicon.gazetteer.get(key)?.country;
    if (country !== undefined && behind.upos === 'PROPN') return { country };
  }
  const token = tree.tokens[head];
  const above = tree.tokens[(token?.head ?? 0) - 1];
  if (token === undefined || above === undefined || !/^(?:nmod|appos)$/.test(token.deprel)) return UNKNOWN;
  return describedBy(tree, token, above, lexicon);
}

function describedBy(tree: SentenceTree, token: Token, noun: Token, lexicon: Lexicon): Whereabouts {
  const lemma = noun.lemma.toLowerCase();
  const place = CITY_NOUNS.has(lemma) ? 'city' : REGION_NOUNS.has(lemma) ? 'region' : undefined;
  const named = token.deprel === 'appos' || childBy(tree, token.id - 1, 'case')?.form.toLowerCase() === 'of';
  if (place === undefined || !named || noun.upos !== 'NOUN' || noun.xpos === 'NNS') return UNKNOWN;
  const country = countryBeside(tree, noun.id - 1, lexicon);
  return country === undefined ? { place } : { place, country };
}

/** "a Syrian city": the country only; what kind of place it is, its noun says. */
function nounPlace({ tree, head }: Candidate, lexicon: Lexicon): Whereabouts {
  const country = countryBeside(tree, head, lexicon);
  return country === undefined ? UNKNOWN : { country };
}

/** Of people and bodies the adjective or possessor before them or before their title. */
function origin({ tree, head }: Candidate, lexicon: Lexicon): Whereabouts {
  const own = countryBeside(tree, head, lexicon) ?? ownDemonym(tree, head, lexicon);
  const title = childBy(tree, head, 'nmod:desc');
  const country = own ?? (title === undefined ? undefined : countryBeside(tree, title.id - 1, lexicon));
  return country === undefined ? UNKNOWN : { country };
}

/** "Russians", "the British". */
function ownDemonym({ tokens }: SentenceTree, head: number, lexicon: Lexicon): string | undefined {
  const token = tokens[head];
  return token === undefined ? undefined : lexicon.countries.byDemonym.get(normaliseName(token.form));
}

/** The one country that the adjectives, names and possessors before a noun tell; undefined where they tell two. */
function countryBeside(tree: SentenceTree, head: number, lexicon: Lexicon): string | undefined {
  const told = new Set<string>();
  for (const child of tree.children[head] ?? []) {
    const token = tree.tokens[child];
    if (token === undefined || child > head || !isCapitalised(token.form)) continue;
    if (!/^(?:amod|compound|nmod:poss|nmod:desc)$/.test(token.deprel)) continue;
    const country = countryIn(lexicon.countries, token.form);
    const seat = token.deprel !== 'nmod:poss' && lexicon.countries.byCapital.has(normaliseName(token.form));
    if (country !== undefined && !seat) told.add(country);
  }
  return told.size === 1 ? [...told][0] : undefined;
}
