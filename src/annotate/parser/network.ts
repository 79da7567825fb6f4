import type { Span } from '../../types/article.js';
import type { WordNet } from '../wordnet.js';
import { applyConvolution, applyNorm, applyRecurrence } from './apply-layers.js';
import { type Arc, createArcFinder } from './arcs.js';
import { createEmbedding } from './embedding.js';
import type { Kernel } from './kernel.js';
import { createLabeller, type Label } from './labels.js';
import { createWorkspace, placeConvolution, placeNorm, placeRecurrence } from './layers.js';
import { createTagger } from './tags.js';
import type { Weights } from './weights.js';

/** Words in one batch at most, and so in one sentence. */
export const BATCH_WORDS = 300;

/** What the network says of one word. */
export interface WordAnalysis {
  /** Index into `Weights.tags`. */
  readonly tag: number;
  readonly arc: Arc;
  readonly label: Label;
}

/**
 * Analyses a batch of sentences, none of them empty, of `BATCH_WORDS` words together at most: for each sentence its
 * words, whose arcs form a tree.
 */
export type Network = (batch: readonly (readonly string[])[]) => readonly (readonly WordAnalysis[])[];

/** The trained network (training/network.py) ready to run on a kernel. */
export function createNetwork(weights: Weights, wordNet: WordNet, kernel: Kernel): Network {
  const { heap } = kernel;
  const treeNorm = placeNorm(heap, weights, 'tree_norm');
  const work = createWorkspace(kernel, BATCH_WORDS, treeNorm.width);
  const embed = createEmbedding(weights, wordNet, work);
  const firstConvolution = placeConvolution(heap, weights, 'tag_encoder.0');
  const secondConvolution = placeConvolution(heap, weights, 'tag_encoder.1');
  const tag = createTagger(weights, work);
  const firstReading = placeRecurrence(heap, weights, 'tree_encoder.0');
  const convolution = placeConvolution(heap, weights, 'tree_encoder.1');
  const secondReading = placeRecurrence(heap, weights, 'tree_encoder.2');
  const findArcs = createArcFinder(weights, work);
  const label = createLabeller(weights, work);

  return (batch) => {
    const sentences = rowsOf(batch);
    const rows = sentences.at(-1)?.end ?? 0;
    const x = embed(batch);
    applyConvolution(work, firstConvolution, x, sentences);
    applyConvolution(work, secondConvolution, x, sentences);
    const tags = tag(x, rows);
    applyRecurrence(work, firstReading, x, sentences);
    applyConvolution(work, convolution, x, sentences);
    applyRecurrence(work, secondReading, x, sentences);
    applyNorm(work, treeNorm, x, rows, x);
    const arcs = findArcs(x, sentences);
    const labels = label(x, sentences, arcs);
    const words = arcs.map((arc, row) => ({
      tag: tags[row] ?? 0,
      arc,
      label: labels[row] ?? { label: 0, probability: 0 },
    }));
    return sentences.map(({ start, end }) => words.slice(start, end));
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
