import type { FileSource } from '../../types/files.js';
import { type SupersenseLookup, supersenseLookup } from '../entities/supersense-table.js';
import { listedWords } from '../entities/word-list.js';
import type { OccasionNouns } from './occasions.js';
import type { TitleWords } from './titles.js';
import type { ByPreposition } from './verb-phrases.js';

/** Words that the corrections go by, in lower case. */
export interface CorrectionWords extends TitleWords {
  /** Lemmas of verbs that take somebody and an infinitive: "order them to leave". */
  readonly controlVerbs: ReadonlySet<string>;
  /** Adjectives that take an infinitive: "due to arrive". */
  readonly controlAdjectives: ReadonlySet<string>;
  /** Nouns for the kind of thing that a name stands for: "brokerage", "ferry". */
  readonly kindNouns: ReadonlySet<string>;
  /** WordNet's classes of a noun (see `supersenseLookup`). */
  readonly supersensesOf: SupersenseLookup;
  /** Lemmas of verbs that take somebody and "of" something: "accuse Norway of fraud". */
  readonly chargingVerbs: ReadonlySet<string>;
  /** Lemmas of nouns by the preposition that they take: "demand" for "for". */
  readonly complementNouns: ByPreposition;
  /** Lemmas of verbs that take something and a phrase, by its preposition: "blame" for "on". */
  readonly verbPhrases: ByPreposition;
  /** Nouns for an occasion on which something is said or done. */
  readonly occasionNouns: OccasionNouns;
  /** Lemmas of nouns that an infinitive completes: "deal to build". */
  readonly infinitiveNouns: ReadonlySet<string>;
  /** Lemmas of verbs of speech. */
  readonly speakingVerbs: ReadonlySet<string>;
  /** Lemmas of verbs whose past is their base form: "beat". */
  readonly unchangedPasts: ReadonlySet<string>;
}

/** Reads the lists of models/lexicon that the corrections go by. Throws if one is missing. */
export function readCorrectionWords(files: FileSource): CorrectionWords {
  const words = (...lists: readonly string[]) =>
    new Set(
      lists
        .flatMap((list) => listedWords(files.text(`models/lexicon/${list}.txt`)))
        .map((word) => word.toLowerCase()),
    );
  const occasions = keyed(files, 'occasion-nouns');
  return {
    titles: words('titles', 'role-nouns'),
    givenNames: words('given-names'),
    controlVerbs: words('control-verbs'),
    kindNouns: new Set(
      listedWords(files.text('models/lexicon/kind-nouns.txt')).flatMap((line) =>
        (line.split('\t')[1] ?? '').split(' '),
      ),
    ),
    supersensesOf: supersenseLookup(files.text('models/lexicon/head-nouns.txt')),
    controlAdjectives: words('control-adjectives'),
    chargingVerbs: words('charging-verbs'),
    complementNouns: keyed(files, 'complement-nouns'),
    verbPhrases: keyed(files, 'verb-phrases'),
    occasionNouns: {
      said: occasions.get('said') ?? new Set(),
      done: occasions.get('done') ?? new Set(),
    },
    infinitiveNouns: words('infinitive-nouns'),
    speakingVerbs: words('speaking-verbs'),
    unchangedPasts: words('unchanged-pasts'),
  };
}

/** The words of a list by the key that begins their line. */
const keyed = (files: FileSource, list: string): ByPreposition =>
  new Map(
    listedWords(files.text(`models/lexicon/${list}.txt`)).map((line) => {
      const [key = '', words = ''] = line.split('\t');
      return [key, new Set(words.split(' '))];
    }),
  );
