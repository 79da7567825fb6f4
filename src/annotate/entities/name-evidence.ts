import type { Extent } from './phrase-extent.js';

/** What a token may be in a name: outside of any, or the first or a later word of a person's, body's or place's. */
export const NAME_LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;
const LABELS = NAME_LABELS.length;

/**
 * What a tagger of names says of a sentence: for each token the probabilities of `NAME_LABELS`, in that order, one
 * token after the other (`tokens * 7` numbers that sum to 1 for each token).
 */
export type SentenceNames = ArrayLike<number>;

/** Kinds of name that the tagger tells apart. */
export type NameKind = 'PER' | 'ORG' | 'LOC';
const KINDS: readonly NameKind[] = ['PER', 'ORG', 'LOC'];

/** A name as the tagger reads it; positions are 0-based and inclusive. */
export interface NameGuess extends Extent {
  readonly kind: NameKind;
  /** Mean probability of its tokens' labels, 0 to 1. */
  readonly probability: number;
}

const FLOOR = 1e-4;

/** The likeliest row of labels in which an I follows a B or an I of its kind, as names in text order (Viterbi). */
export function guessNames(names: SentenceNames): readonly NameGuess[] {
  const length = Math.floor(names.length / LABELS);
  if (length === 0 || !anyName(names, length)) return [];
  return gathered(names, bestLabels(names, length));
}

/** Most sentences without capitals hold no name: none of their tokens is likelier in one than not. */
function anyName(names: SentenceNames, length: number): boolean {
  for (let i = 0; i < length; i++) if ((names[i * LABELS] ?? 1) < 0.7) return true;
  return false;
}

function bestLabels(names: SentenceNames, length: number): Uint8Array {
  const from = new Uint8Array(length * LABELS);
  let scores = new Float64Array(LABELS);
  for (let i = 0; i < length; i++) {
    const next = new Float64Array(LABELS);
    for (let label = 0; label < LABELS; label++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < LABELS; before++) {
        const score = i === 0 && before > 0 ? Number.NEGATIVE_INFINITY : (scores[before] ?? 0);
        if (score > best && mayFollow(before, label)) {
          best = score;
          from[i * LABELS + label] = before;
        }
      }
      next[label] = best + Math.log(Math.max(FLOOR, names[i * LABELS + label] ?? 0));
    }
    scores = next;
  }
  const labels = new Uint8Array(length);
  let label = scores.indexOf(Math.max(...scores));
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * LABELS + label] ?? 0;
  }
  return labels;
}

/** I-labels are the even ones but 0; each follows its own kind's B or I. */
const mayFollow = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1;

function gathered(names: SentenceNames, labels: Uint8Array): readonly NameGuess[] {
  const guesses: NameGuess[] = [];
  for (let first = 0; first < labels.length; first++) {
    const label = labels[first] ?? 0;
    if (label % 2 === 0) continue;
    let last = first;
    while (labels[last + 1] === label + 1) last++;
    const kind = KINDS[(label - 1) / 2] ?? 'PER';
    guesses.push({ first, last, kind, probability: kindProbability(names, { first, last }, kind) });
    first = last;
  }
  return guesses;
}

/** Mean probability over an extent's tokens that they stand in a name of a kind. */
export function kindProbability(names: SentenceNames, { first, last }: Extent, kind: NameKind): number {
  const label = 1 + 2 * KINDS.indexOf(kind);
  return mean(first, last, (at) => (names[at + label] ?? 0) + (names[at + label + 1] ?? 0));
}

/** Mean probability over an extent's tokens that they stand in no name. */
export function noNameProbability(names: SentenceNames, { first, last }: Extent): number {
  return mean(first, last, (at) => names[at] ?? 1);
}

function mean(first: number, last: number, valueAt: (at: number) => number): number {
  let sum = 0;
  for (let position = first; position <= last; position++) sum += valueAt(position * LABELS);
  return sum / (last - first + 1);
}
