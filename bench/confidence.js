// How far an arc's confidence can be trusted.
import { isCoreRelation } from '../dist/annotate/parser/calibration.js';
import { percent } from './figures.js';
import { isRight } from './gold-tokens.js';

const THRESHOLDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9];
const BINS = 10;

const isCore = ({ deprel }) => isCoreRelation(deprel);

/** Rows of threshold, precision and recall of core arcs that have at least so much confidence. */
export function coreArcRows(pairs) {
  const wanted = pairs.filter(({ gold }) => isCore(gold)).length;
  return THRESHOLDS.map((threshold) => {
    const kept = pairs.filter(({ found }) => isCore(found) && found.confidence >= threshold);
    const right = kept.filter(isRight).length;
    return [`>= ${threshold}`, percent(right, kept.length), percent(right, wanted)];
  });
}

/**
 * Rows of a tenth of the scale, how many arcs lie there, their mean confidence and the share of right ones; and the
 * expected calibration error (Naeini et al. 2015) in percent: the mean gap between the two, weighed by count.
 */
export function calibration(pairs) {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, sum: 0, right: 0 }));
  for (const pair of pairs) {
    const bin = bins[Math.min(BINS - 1, Math.floor(pair.found.confidence * BINS))];
    bin.count += 1;
    bin.sum += pair.found.confidence;
    bin.right += Number(isRight(pair));
  }
  const error = bins.reduce((sum, { sum: mass, right }) => sum + Math.abs(mass - right), 0);
  const rows = bins.map(({ count, sum, right }, i) => [
    `${(i / BINS).toFixed(1)} to ${((i + 1) / BINS).toFixed(1)}`,
    count,
    percent(sum, count),
    percent(right, count),
  ]);
  return { rows, error: percent(error, pairs.length) };
}

/** The arcs of relations that rules read: subjects, objects, modifiers, clauses, conjuncts. */
export const coreOnly = (pairs) => pairs.filter(({ found }) => isCore(found));
