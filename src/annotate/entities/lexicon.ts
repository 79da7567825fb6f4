import type { FileSource } from '../../types/files.js';
import { type CountryTable, readCountries } from './countries.js';
import { normaliseName } from './normalise-name.js';
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
  readonly numbers: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly organisationWords: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly roleNouns: ReadonlySet<string>;
  /** WordNet supersenses of a noun's lemma, up to three, the commonest first: `['act', 'event']`. */
  readonly supersenses: ReadonlyMap<string, readonly string[]>;
  readonly titles: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** Lines of `left TAB word word ..` turned into a map from word to what `left` says. */
function wordsByGroup<Group>(lines: readonly string[], groupOf: (left: string) => Group): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const tab = line.indexOf('\t');
    const group = groupOf(line.slice(0, tab));
    for (const word of line.slice(tab + 1).split(' ')) groups.set(word, group);
  }
  return groups;
}

/** Reads models/lexicon. Throws if a list is missing. */
export function readLexicon(files: FileSource): Lexicon {
  const lines = (name: string) => listedWords(files.text(`models/lexicon/${name}.txt`));
  const words = (name: string) => new Set(lines(name));
  const names = (name: string) => new Set(lines(name).map(normaliseName));
  return {
    countries: readCountries(lines('countries')),
    calendar: wordsByGroup(lines('calendar'), (kind) => kind as CalendarKind),
    geographicWords: words('geographic-words'),
    givenNames: names('given-names'),
    groupNouns: words('group-nouns'),
    nameParticles: words('name-particles'),
    numbers: words('numbers'),
    organisations: names('organisations'),
    organisationWords: words('organisation-words'),
    places: names('places'),
    roleNouns: words('role-nouns'),
    supersenses: wordsByGroup(lines('head-nouns'), (senses) => senses.split(' ')),
    titles: words('titles'),
    units: words('units'),
  };
}
