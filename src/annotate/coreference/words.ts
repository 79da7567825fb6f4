import type { FileSource } from '../../types/files.js';
import { type CountryTable, readCountries } from '../entities/countries.js';
import { type SupersenseLookup, supersenseLookup } from '../entities/supersense-table.js';
import { listedWords } from '../entities/word-list.js';

/** What coreference knows of words, all in lower case. */
export interface CoreferenceWords {
  readonly feminineNames: ReadonlySet<string>;
  readonly masculineNames: ReadonlySet<string>;
  readonly feminineNouns: ReadonlySet<string>;
  readonly masculineNouns: ReadonlySet<string>;
  /** Nouns that mean the kind of a name ("the company", "the city"), with the kind they mean. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Words that make a name a place's: "river", "street". */
  readonly geographicWords: ReadonlySet<string>;
  /** Words that make a name an organisation's when they stand in it. */
  readonly organisationWords: ReadonlySet<string>;
  /** WordNet's classes of a noun (see `supersenseLookup`). */
  readonly supersensesOf: SupersenseLookup;
  /** Lemmas of verbs of speech. */
  readonly speakingVerbs: ReadonlySet<string>;
  readonly groupNouns: ReadonlySet<string>;
  readonly countries: CountryTable;
}

/** Reads the lists of models/lexicon that coreference needs. Throws if one is missing. */
export function readCoreferenceWords(files: FileSource): CoreferenceWords {
  const lines = (name: string) => listedWords(files.text(`models/lexicon/${name}.txt`));
  const genders = new Map(lines('genders').map((line) => entryOf(line)));
  const gender = (kind: string) => new Set(genders.get(kind));
  const kinds = new Map<string, string>();
  for (const [kind, nouns] of lines('kind-nouns').map((line) => entryOf(line))) {
    for (const noun of nouns) kinds.set(noun, kind);
  }
  return {
    feminineNames: gender('feminine name'),
    masculineNames: gender('masculine name'),
    feminineNouns: gender('feminine noun'),
    masculineNouns: gender('masculine noun'),
    kinds,
    geographicWords: new Set(lines('geographic-words')),
    organisationWords: new Set(lines('organisation-words')),
    supersensesOf: supersenseLookup(files.text('models/lexicon/head-nouns.txt')),
    speakingVerbs: new Set(lines('speaking-verbs')),
    groupNouns: new Set(lines('group-nouns')),
    countries: readCountries(lines('countries')),
  };
}

/** "kind TAB word word .." as kind and words. */
function entryOf(line: string): readonly [string, readonly string[]] {
  const [kind = '', words = ''] = line.split('\t');
  return [kind, words.split(' ')];
}
