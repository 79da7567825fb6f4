import type { ScoredDraft } from './score.js';
import { overlaps } from './spans.js';

/** Rules that make a question of any clause: of these the forms below passed a reader hardly more often than they failed. */
const OF_ANY_CLAUSE = /^(?:Clause|Quantity|Circumstance)$/;
const leastOfAnyClause = 0.8;

/** Whether a question is of a kind that readers passed in most cases; a gap for the same answer is better than the others. */
export function isFirm({ located, features, score }: ScoredDraft): boolean {
  if (!OF_ANY_CLAUSE.test(located.fact.type)) return true;
  const isWeakForm =
    features.whom + features.where + features.why + features.which + features['how-many'] > 0 ||
    features['preposition-first'] > 0;
  return !isWeakForm && score >= leastOfAnyClause;
}

/** The questions without those whose answer a gap of the same sentence hides, as far as they are not firm. */
export function withoutReplaced(
  drafts: readonly ScoredDraft[],
  gaps: readonly ScoredDraft[],
): readonly ScoredDraft[] {
  const hidden = new Map<number, ScoredDraft['answer']['span'][]>();
  for (const { located, answer } of gaps) {
    const { index } = located.scene.sentence;
    hidden.set(index, [...(hidden.get(index) ?? []), answer.span]);
  }
  return drafts.filter((draft) => {
    const { span } = draft.answer;
    const own = hidden.get(draft.located.scene.sentence.index) ?? [];
    return isFirm(draft) || !own.some((other) => overlaps(span, other));
  });
}
