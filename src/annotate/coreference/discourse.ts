import type { Chain, Mention, Sentence } from '../../types/document.js';
import { type SentenceTree, treeOf } from '../entities/sentence-tree.js';
import { type Clusters, clustersOf } from './clusters.js';
import { type Referent, referentOf } from './referent.js';
import type { CoreferenceWords } from './words.js';

/** A document while its mentions are being linked. Only `clusters` and `confidences` change. */
export interface Discourse {
  readonly sentences: readonly Sentence[];
  readonly trees: readonly SentenceTree[];
  /** By mention index: in text order of their heads. */
  readonly referents: readonly Referent[];
  readonly clusters: Clusters;
  readonly words: CoreferenceWords;
  /** How probable the links of pronouns are, by mention index. */
  readonly confidences: Map<number, number>;
  /** The mention headed at a 0-based position of a sentence. */
  at(sentence: number, position: number): Referent | undefined;
  /** Index of the first mention of a sentence or of one behind it. */
  firstOf(sentence: number): number;
}

/** Describes all mentions of a document, in linear time. */
export function discourseOf(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  chains: readonly Chain[],
  words: CoreferenceWords,
): Discourse {
  const trees = sentences.map(treeOf);
  const empty: SentenceTree = { tokens: [], children: [] };
  const referents = mentions.map((mention, index) =>
    referentOf(index, mention, trees[mention.sentence] ?? empty, words),
  );
  const starts: number[] = [];
  for (const { index, mention } of referents) {
    while (starts.length <= mention.sentence) starts.push(index);
  }
  while (starts.length <= sentences.length) starts.push(referents.length);
  const offsets: number[] = [];
  let length = 0;
  for (const { tokens } of sentences) {
    offsets.push(length);
    length += tokens.length;
  }
  const byPosition = new Int32Array(length).fill(-1);
  for (const { index, mention } of referents) {
    byPosition[(offsets[mention.sentence] ?? 0) + mention.head - 1] = index;
  }
  return {
    sentences,
    trees,
    referents,
    words,
    clusters: clustersOf(referents, chains),
    confidences: new Map(),
    at: (sentence, position) => referents[byPosition[(offsets[sentence] ?? 0) + position] ?? -1],
    firstOf: (sentence) => starts[sentence] ?? referents.length,
  };
}
