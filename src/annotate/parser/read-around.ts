import type { Span } from '../../types/article.js';
import { type ArcScores, decodeHeads } from './heads.js';
import type { Network, SentenceAnalysis, WordAnalysis } from './network.js';

/** How much the readings without an insert weigh beside that of the whole sentence; chosen on EWT and GUM dev. */
const WEIGHT = 0.65;
/** What is less probable is as good as impossible. */
const LEAST = 1e-6;
/** Shorter sentences tell nothing. */
const SHORTEST = 3;

/** A sentence read without one of its inserts. */
interface Reading {
  /** Places of its words in the sentence, 0-based. */
  readonly kept: readonly number[];
  readonly words: readonly WordAnalysis[];
  readonly arcs: ArcScores;
}

/**
 * Reads a sentence once more without each of its inserts, and lets both readings choose the heads: over the gap that an
 * insert makes, a network of this size often loses the subject. The geometric mean of arc probabilities, as ensembles
 * of parsers take it, with the whole sentence's reading first.
 */
export function readAround(
  network: Network,
  forms: readonly string[],
  whole: SentenceAnalysis,
  inserts: readonly Span[],
): readonly WordAnalysis[] {
  const arcs = whole.arcs();
  const readings = inserts.flatMap((insert) => readWithout(network, forms, insert));
  if (readings.length === 0) return whole.words;
  const blended = withoutRoots(blend(arcs, readings), inserts);
  const heads = decodeHeads(blended);
  const isSame = whole.words.every(({ head }, word) => head === heads[word]);
  const [relabelled] = isSame ? [whole] : network([forms], heads);
  return (relabelled ?? whole).words.map((word, at) => ({
    ...word,
    tag: tagOf(at, whole, readings, inserts),
    arcProbability: probabilityIn(blended, at, word.head),
  }));
}

function readWithout(network: Network, forms: readonly string[], insert: Span): readonly Reading[] {
  const kept = [...forms.keys()].filter((at) => at < insert.start || at >= insert.end);
  if (kept.length < SHORTEST) return [];
  const [analysis] = network([kept.map((at) => forms[at] ?? '')]);
  return analysis === undefined ? [] : [{ kept, words: analysis.words, arcs: analysis.arcs() }];
}

/** Logarithms of the blended probabilities: for each word the mean of the readings that have it, weighed. */
function blend(arcs: ArcScores, readings: readonly Reading[]): ArcScores {
  const { length, stride } = arcs;
  const scores = Float32Array.from(arcs.scores, logOf);
  for (let word = 0; word < length; word++) {
    const rows = readings.flatMap(({ kept, arcs: own }) => rowOf(word, kept, own, stride));
    if (rows.length === 0) continue;
    for (let head = 0; head < stride; head++) {
      const at = word * stride + head;
      const mean = rows.reduce((sum, row) => sum + logOf(row[head] ?? 0), 0) / rows.length;
      scores[at] = (1 - WEIGHT) * (scores[at] ?? 0) + WEIGHT * mean;
    }
  }
  return { length, stride, scores };
}

/** No word of an insert is the root. */
function withoutRoots(scores: ArcScores, inserts: readonly Span[]): ArcScores {
  for (const { start, end } of inserts)
    for (let word = start; word < end; word++) scores.scores[word * scores.stride] = Math.log(LEAST);
  return scores;
}

/** A word's row of a reading as a row of the whole sentence, none where it lies in the insert; arcs into that have 0. */
function rowOf(
  word: number,
  kept: readonly number[],
  { scores, stride }: ArcScores,
  width: number,
): readonly Float32Array[] {
  const own = kept.indexOf(word);
  if (own < 0) return [];
  const row = new Float32Array(width);
  row[0] = scores[own * stride] ?? 0;
  for (const [place, head] of kept.entries()) row[head + 1] = scores[own * stride + place + 1] ?? 0;
  return [row];
}

const logOf = (probability: number): number => Math.log(probability + LEAST);

/** A head's share among all heads of a word, from the logarithms. */
function probabilityIn({ stride, scores }: ArcScores, word: number, head: number): number {
  const row = scores.subarray(word * stride, (word + 1) * stride);
  const sum = row.reduce((total, score) => total + Math.exp(score), 0);
  return Math.exp(row[head] ?? 0) / sum;
}

/** The tag of the word right behind an insert is told better without it; the others' tags stay. */
function tagOf(
  at: number,
  whole: SentenceAnalysis,
  readings: readonly Reading[],
  inserts: readonly Span[],
): number {
  const tag = whole.words[at]?.tag ?? 0;
  if (!inserts.some(({ end }) => end === at)) return tag;
  for (const { kept, words } of readings) {
    const place = kept.indexOf(at);
    if (place > 0 && kept[place - 1] !== at - 1) return words[place]?.tag ?? tag;
  }
  return tag;
}
