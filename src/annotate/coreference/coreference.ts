import type { Chain, Mention, Sentence } from '../../types/document.js';
import type { FileSource } from '../../types/files.js';
import { linkAcronyms } from './acronyms.js';
import { linkAppositions } from './appositions.js';
import { settledChains } from './chains.js';
import { type Discourse, discourseOf } from './discourse.js';
import { linkKinds } from './kinds.js';
import { linkLeaders } from './leaders.js';
import { linkPredicates } from './predicates.js';
import { readPronounModel } from './pronoun-model.js';
import { pronounSieve } from './pronouns.js';
import { linkReflexives } from './reflexives.js';
import { linkRepeats } from './repeats.js';
import { linkSurnames } from './surnames.js';
import { linkTopicNouns } from './topic-nouns.js';
import { readCoreferenceWords } from './words.js';

/** Links mentions where it is sure of them, and leaves the others. */
export type Sieve = (discourse: Discourse) => void;

/** A document's mentions and chains. */
export interface Linked {
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
}

/** The sieves before the pronouns', precise ones first. */
export const SIEVES: readonly Sieve[] = [
  linkSurnames,
  linkAcronyms,
  linkAppositions,
  linkPredicates,
  linkKinds,
  linkRepeats,
  linkLeaders,
  linkTopicNouns,
  linkReflexives,
];

/** Links the mentions of a document that mean one thing. */
export interface Coreference {
  /**
   * The mentions with chain and link, and the chains: those of `linked` in part joined and made longer, and new ones
   * of noun phrases without a name. Mentions must stand in the order of their heads. Takes linear time.
   */
  link(sentences: readonly Sentence[], linked: Linked): Linked;
}

/**
 * Coreference by sieves, precise ones first (after Lee et al. 2013, Computational Linguistics 39:4), each building on
 * the clusters of those before it. Throws if a list or the model in models/ is missing.
 */
export function createCoreference(files: FileSource): Coreference {
  const words = readCoreferenceWords(files);
  const sieves = [...SIEVES, pronounSieve(readPronounModel(files))];
  return {
    link: (sentences, { mentions, chains }) => {
      const discourse = discourseOf(sentences, mentions, chains, words);
      for (const sieve of sieves) sieve(discourse);
      return settledChains(discourse);
    },
  };
}
