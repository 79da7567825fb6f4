import type { ScoredDraft } from './score.js';

/** Rules that make a question of any clause: of these the forms below passed a reader hardly more often than they failed. */
const OF_ANY_CLAUSE = /^(?:Clause|Quantity|Circumstance)$/;
const leastOfAnyClause = 0.92;

/** Whether a question is of a kind that readers passed in most cases; a gap for the same answer is better than the others. */
export function isFirm({ located, features, score }: ScoredDraft): boolean {
  if (!OF_ANY_CLAUSE.test(located.fact.type)) return true;
  const isWeakForm =
    features.whom + features.where + features.why + features.which + features['how-many'] > 0 ||
    features['preposition-first'] > 0;
  return !isWeakForm && score >= leastOfAnyClause;
}

/** The questions without those that are not firm, of sentences of which a gap asks. */
export function withoutReplaced(
  drafts: readonly ScoredDraft[],
  gaps: readonly ScoredDraft[],
): readonly ScoredDraft[] {
  const asked = new Set(gaps.map(({ located }) => located.scene.sentence.index));
  return drafts.filter((draft) => isFirm(draft) || !asked.has(draft.located.scene.sentence.index));
}
