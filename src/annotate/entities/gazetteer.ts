import { normaliseName } from './normalise-name.js';

/** What a named place is. */
export type ListedPlaceKind = 'city' | 'region' | 'place';

/** A place as the lists know it. */
export interface ListedPlace {
  readonly kind?: ListedPlaceKind;
  /** ISO 3166 alpha-2 code; absent where places in several countries bear the name. */
  readonly country?: string;
}

/** Places by normalised name. */
export type Gazetteer = ReadonlyMap<string, ListedPlace>;

/**
 * Reads lines of models/lexicon/cities.txt (code, cities, regions) and of places-in-countries.txt (name, kind, code).
 * Where the lists or two lines of them differ on a name, what they differ on is left open.
 */
export function readGazetteer(cities: readonly string[], places: readonly string[]): Gazetteer {
  const found = new Map<string, ListedPlace>();
  const add = (name: string, kind: ListedPlaceKind, country: string) => {
    const known = found.get(name);
    if (known === undefined) found.set(name, { kind, country });
    else if (known.kind !== kind || known.country !== country) found.set(name, common(known, kind, country));
  };
  for (const line of cities) {
    const [code = '', names = '', regions = ''] = line.split('\t');
    for (const name of names.split(',')) if (name !== '') add(normaliseName(name), 'city', code);
    for (const name of regions.split(',')) if (name !== '') add(normaliseName(name), 'region', code);
  }
  for (const line of places) {
    const [name = '', kind = '', code = ''] = line.split('\t');
    add(name, kind as ListedPlaceKind, code);
  }
  return found;
}

function common(known: ListedPlace, kind: ListedPlaceKind, country: string): ListedPlace {
  // A city of the one list may be a mere "place" of the other.
  const narrower = kind === 'place' ? known.kind : known.kind === 'place' ? kind : undefined;
  const sameKind = known.kind === kind ? kind : narrower;
  return {
    ...(sameKind === undefined ? {} : { kind: sameKind }),
    ...(known.country === country ? { country } : {}),
  };
}
