import { type GapFeatures, gapFeatureNames } from './gap-features.js';
import fitted from './lexicon/gap-weights.json' with { type: 'json' };
import { fromOdds, type Logistic, oddsOf } from './logistic.js';

const worth: Logistic = fitted.wanted;
const pass: Logistic = fitted.pass;

/** Two probabilities, 0 to 1, of a gap. */
export interface GapScore {
  /** That a reader passes it by all laws: fitted to the verdicts in bench/labels. */
  readonly score: number;
  /** That a teacher would ask for the hidden words: `npm run fit:gaps` fits it to the facts in bench/quality. */
  readonly wanted: number;
}

export function gapScoreOf(features: GapFeatures): GapScore {
  const odds = oddsOf(worth, features, gapFeatureNames);
  const passing = oddsOf(pass, features, gapFeatureNames) + (pass.weights.worth ?? 0) * odds;
  return { score: fromOdds(passing), wanted: fromOdds(odds) };
}
