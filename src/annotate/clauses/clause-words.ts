import type { FileSource } from '../../types/files.js';
import { listedWords } from '../entities/word-list.js';

/** A list of lemmas in lower case. */
type Lemmas = ReadonlySet<string>;

/** The lists of models/lexicon by which clauses are read; each file says what stands below its words. */
export interface ClauseWords {
  readonly speaking: Lemmas;
  readonly believing: Lemmas;
  readonly factive: Lemmas;
  readonly supposing: Lemmas;
  readonly denying: Lemmas;
  readonly asking: Lemmas;
  readonly planning: Lemmas;
  readonly requiring: Lemmas;
  readonly doubting: Lemmas;
  readonly failing: Lemmas;
  readonly achieving: Lemmas;
  readonly hedges: Lemmas;
  readonly negators: Lemmas;
  readonly claimingNouns: Lemmas;
  readonly tellingNouns: Lemmas;
  readonly infinitiveNouns: Lemmas;
}

/** Reads the lists. Throws if one is missing. */
export function readClauseWords(files: FileSource): ClauseWords {
  const list = (name: string): Lemmas => new Set(listedWords(files.text(`models/lexicon/${name}.txt`)));
  return {
    speaking: list('speaking-verbs'),
    believing: list('believing-words'),
    factive: list('factive-words'),
    supposing: list('supposing-words'),
    denying: list('denying-words'),
    asking: list('asking-words'),
    planning: list('planning-words'),
    requiring: list('requiring-words'),
    doubting: list('doubting-words'),
    failing: list('failing-words'),
    achieving: list('achieving-words'),
    hedges: list('hedges'),
    negators: list('negators'),
    claimingNouns: list('claiming-nouns'),
    tellingNouns: list('telling-nouns'),
    infinitiveNouns: list('infinitive-nouns'),
  };
}

/** True for words that report a clause, said or thought. */
export const reports = (words: ClauseWords, lemma: string): boolean =>
  words.speaking.has(lemma) || words.believing.has(lemma);
