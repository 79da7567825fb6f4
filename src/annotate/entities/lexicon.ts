import type { FileSource } from '../../types/files.js';
import { type CountryTable, readCountries } from './countries.js';
import { type Gazetteer, readGazetteer } from './gazetteer.js';
import { normaliseName } from './normalise-name.js';
import { type SupersenseLookup, supersenseLookup } from './supersense-table.js';
import { listedWords } from './word-list.js';

/** What a calendar word is, as in models/lexicon/calendar.txt. */
export type CalendarKind = 'month' | 'weekday' | 'unit' | 'part' | 'day' | 'season' | 'era' | 'festival';

/** What a currency's word is, as in models/lexicon/currencies.txt: "mixed" words also mean something else. */
export type CurrencyKind = 'sign' | 'unit' | 'mixed';

/** How a noun means people, as in models/lexicon/people-groups.txt. */
export type PeopleGroupKind = 'always' | 'if-people';

/** Lemmas that tell that a capital stands for its government, as in models/lexicon/government-acts.txt. */
export interface GovernmentActs {
  readonly verbs: ReadonlySet<string>;
  readonly owned: ReadonlySet<string>;
  readonly dealings: ReadonlySet<string>;
  readonly addressed: ReadonlySet<string>;
}

/** The word lists of models/lexicon. Words are lower case; names are normalised by `normaliseName`. */
export interface Lexicon {
  readonly countries: CountryTable;
  /** Words that make "forces" troops. */
  readonly armedWords: ReadonlySet<string>;
  readonly calendar: ReadonlyMap<string, CalendarKind>;
  /** Nouns that stand for what their of-phrase names: "a handful of miners". */
  readonly countingNouns: ReadonlySet<string>;
  readonly currencies: ReadonlyMap<string, CurrencyKind>;
  readonly gazetteer: Gazetteer;
  readonly geographicWords: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly governmentActs: GovernmentActs;
  readonly groupNouns: ReadonlySet<string>;
  /** Nouns that say what kind of thing a name stands for ("the brokerage Kade Securities"), with that kind. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly kinshipNouns: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly organisationWords: ReadonlySet<string>;
  readonly peopleGroups: ReadonlyMap<string, PeopleGroupKind>;
  readonly places: ReadonlySet<string>;
  readonly roleNouns: ReadonlySet<string>;
  /** Words that make "powers" states. */
  readonly rulingWords: ReadonlySet<string>;
  readonly supersensesOf: SupersenseLookup;
  readonly titles: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** Lines of `kind TAB word, word ..` as a map from word to kind; words are parted by `by`. */
function kindsOfWords<Kind extends string>(lines: readonly string[], by: string): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const line of lines) {
    const [kind, words = ''] = line.split('\t');
    for (const word of words.split(by)) kinds.set(word, kind as Kind);
  }
  return kinds;
}

/** The words of the lines of one kind. */
function wordsOfKind(lines: readonly string[], kind: string): readonly string[] {
  return lines
    .filter((line) => line.startsWith(`${kind}\t`))
    .flatMap((line) => line.slice(kind.length + 1).split(','));
}

/** Reads models/lexicon. Throws if a list is missing. */
export function readLexicon(files: FileSource): Lexicon {
  const lines = (name: string) => listedWords(files.text(`models/lexicon/${name}.txt`));
  const words = (name: string) => new Set(lines(name));
  const names = (name: string) => new Set(lines(name).map(normaliseName));
  const groups = lines('people-groups');
  const acts = lines('government-acts');
  return {
    armedWords: new Set(wordsOfKind(groups, 'armed')),
    countingNouns: new Set(wordsOfKind(groups, 'counting')),
    currencies: kindsOfWords(lines('currencies'), ','),
    peopleGroups: kindsOfWords(
      groups.filter((line) => !/^(?:armed|counting|ruling)\t/.test(line)),
      ',',
    ),
    countries: readCountries(lines('countries')),
    calendar: kindsOfWords(lines('calendar'), ' '),
    gazetteer: readGazetteer(lines('cities'), lines('places-in-countries')),
    geographicWords: words('geographic-words'),
    givenNames: words('given-names'),
    governmentActs: {
      verbs: new Set(wordsOfKind(acts, 'verb')),
      owned: new Set(wordsOfKind(acts, 'owned')),
      dealings: new Set(wordsOfKind(acts, 'dealing')),
      addressed: new Set(wordsOfKind(acts, 'addressed')),
    },
    groupNouns: words('group-nouns'),
    kinds: kindsOfWords(lines('kind-nouns'), ' '),
    kinshipNouns: words('kinship-nouns'),
    nameParticles: words('name-particles'),
    organisations: names('organisations'),
    organisationWords: words('organisation-words'),
    places: words('places'),
    roleNouns: words('role-nouns'),
    rulingWords: new Set(wordsOfKind(groups, 'ruling')),
    supersensesOf: supersenseLookup(files.text('models/lexicon/head-nouns.txt')),
    titles: words('titles'),
    units: words('units'),
  };
}
