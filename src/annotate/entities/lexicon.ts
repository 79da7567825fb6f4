import type { FileSource } from '../../types/files.js';
import { type CountryTable, readCountries } from './countries.js';
import { normaliseName } from './normalise-name.js';
import { type SupersenseLookup, supersenseLookup } from './supersense-table.js';
import { listedWords } from './word-list.js';

/** What a calendar word is, as in models/lexicon/calendar.txt. */
export type CalendarKind = 'month' | 'weekday' | 'unit' | 'part' | 'day' | 'season' | 'era' | 'festival';

/** The word lists of models/lexicon. Words are lower case; names are normalised by `normaliseName`. */
export interface Lexicon {
  readonly countries: CountryTable;
  readonly calendar: ReadonlyMap<string, CalendarKind>;
  readonly geographicWords: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly groupNouns: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly organisationWords: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly roleNouns: ReadonlySet<string>;
  readonly supersensesOf: SupersenseLookup;
  readonly titles: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** Lines of `kind TAB word word ..` as a map from word to kind. */
function calendarWords(lines: readonly string[]): ReadonlyMap<string, CalendarKind> {
  const kinds = new Map<string, CalendarKind>();
  for (const line of lines) {
    const [kind, words = ''] = line.split('\t');
    for (const word of words.split(' ')) kinds.set(word, kind as CalendarKind);
  }
  return kinds;
}

/** Reads models/lexicon. Throws if a list is missing. */
export function readLexicon(files: FileSource): Lexicon {
  const lines = (name: string) => listedWords(files.text(`models/lexicon/${name}.txt`));
  const words = (name: string) => new Set(lines(name));
  const names = (name: string) => new Set(lines(name).map(normaliseName));
  return {
    countries: readCountries(lines('countries')),
    calendar: calendarWords(lines('calendar')),
    geographicWords: words('geographic-words'),
    givenNames: words('given-names'),
    groupNouns: words('group-nouns'),
    nameParticles: words('name-particles'),
    organisations: names('organisations'),
    organisationWords: words('organisation-words'),
    places: words('places'),
    roleNouns: words('role-nouns'),
    supersensesOf: supersenseLookup(files.text('models/lexicon/head-nouns.txt')),
    titles: words('titles'),
    units: words('units'),
  };
}
