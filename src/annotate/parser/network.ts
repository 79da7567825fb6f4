import type { Span } from '../../types/article.js';
import type { WordNet } from '../wordnet.js';
import { applyConvolution, applyNorm, applyRecurrence } from './apply-layers.js';
import { createArcFinder } from './arcs.js';
import { createEmbedding } from './embedding.js';
import type { ArcScores } from './heads.js';
import type { Kernel } from './kernel.js';
import { createKindFinder, type KindProbabilities } from './kinds.js';
import { createLabeller, type Label } from './labels.js';
import { createWorkspace, placeConvolution, placeNorm, placeRecurrence } from './layers.js';
import { createNameFinder, type NameProbabilities } from './names.js';
import { createTagFeedback, createTagger } from './tags.js';
import type { Weights } from './weights.js';
import type { WordLists } from './word-lists.js';

/** Words in one batch at most, and so in one sentence. */
export const BATCH_WORDS = 300;

/** What the network says of one word. */
export interface WordAnalysis {
  /** Index into `Weights.tags`. */
  readonly tag: number;
  /** 1-based place of its head in the sentence, 0 for the root. */
  readonly head: number;
  /** How probable the arc to its head is. */
  readonly arcProbability: number;
  readonly label: Label;
  readonly names: NameProbabilities;
  readonly kinds: KindProbabilities;
}

/** What the network says of a sentence: its words, whose arcs form a tree. */
export interface SentenceAnalysis {
  readonly words: readonly WordAnalysis[];
  /** How probable every arc is, chosen or not; to be asked before the next batch. */
  arcs(): ArcScores;
}

/**
 * Analyses a batch of sentences, none of them empty, of `BATCH_WORDS` words together at most. Where `heads` are given,
 * one a word of the batch, the arcs are these, and only their relations are found.
 */
export type Network = (
  batch: readonly (readonly string[])[],
  heads?: Int32Array,
) => readonly SentenceAnalysis[];

/** The trained network (training/network.py) ready to run on a kernel. */
export function createNetwork(
  weights: Weights,
  wordNet: WordNet,
  wordLists: WordLists,
  kernel: Kernel,
): Network {
  const { heap } = kernel;
  const treeNorm = placeNorm(heap, weights, 'tree_norm');
  const widest = Math.max(4 * treeNorm.width, weights.matrix('words.linear.weight').columns);
  const work = createWorkspace(kernel, BATCH_WORDS, treeNorm.width, widest);
  const embed = createEmbedding(weights, wordNet, wordLists, work);
  const firstConvolution = placeConvolution(heap, weights, 'tag_encoder.0');
  const secondConvolution = placeConvolution(heap, weights, 'tag_encoder.1');
  const tellTags = createTagFeedback(weights, work);
  const firstReading = placeRecurrence(heap, weights, 'tree_encoder.0');
  const convolution = placeConvolution(heap, weights, 'tree_encoder.1');
  const secondReading = placeRecurrence(heap, weights, 'tree_encoder.2');
  const findTags = createTagger(weights, work);
  const findArcs = createArcFinder(weights, work);
  const label = createLabeller(weights, work);
  const findNames = createNameFinder(weights, work);
  const kindFinder = createKindFinder(weights, work);

  return (batch, heads) => {
    const sentences = rowsOf(batch);
    const rows = sentences.at(-1)?.end ?? 0;
    const x = embed(batch);
    kindFinder.see(x, rows);
    applyConvolution(work, firstConvolution, x, sentences);
    applyConvolution(work, secondConvolution, x, sentences);
    tellTags(x, rows);
    applyRecurrence(work, firstReading, x, sentences);
    applyConvolution(work, convolution, x, sentences);
    applyRecurrence(work, secondReading, x, sentences);
    applyNorm(work, treeNorm, x, rows, x);
    const tags = findTags(x, rows);
    const arcs = findArcs(x, sentences, heads);
    const labels = label(x, sentences, arcs.heads);
    const names = findNames(x, rows);
    const kinds = kindFinder.find(x, rows);
    const words = Array.from(tags, (tag, row) => ({
      tag,
      head: arcs.heads[row] ?? 0,
      arcProbability: arcs.probability(row, arcs.heads[row] ?? 0),
      label: labels[row] ?? { label: 0, probability: 0 },
      names: names[row] ?? [],
      kinds: kinds[row] ?? [],
    }));
    return sentences.map((sentence) => ({
      words: words.slice(sentence.start, sentence.end),
      arcs: () => arcs.probabilities(sentence),
    }));
  };
}

/** The rows of each sentence in the batch. */
function rowsOf(batch: readonly (readonly string[])[]): Span[] {
  let end = 0;
  return batch.map((sentence) => {
    const start = end;
    end += sentence.length;
    return { start, end };
  });
}
