import type { Draft } from './draft.js';
import type { DropCode } from './drop-reasons.js';
import { isGeneralClause, OF_ANY_CLAUSE } from './general.js';
import { ofLittleClauses } from './little-clauses.js';
import type { ScoredDraft } from './score.js';

/** Of what any clause tells, and of what somebody says of something, readers passed every second question but for those of times. */
const isOfAnything = ({ located: { fact } }: ScoredDraft): boolean =>
  OF_ANY_CLAUSE.test(fact.type) || fact.rule === 'said-about';

/** Of circumstances and of journeys they passed no more even of those. */
const isSeldomPassed = ({ located: { fact } }: ScoredDraft): boolean =>
  /^(?:circumstance|journey)$/.test(fact.rule);

/** Readers passed 77 in a hundred of the questions with at least this score, and 62 of the others (bench/labels). */
const leastAsked = 0.75;

const isWorthAsking = ({ score }: ScoredDraft): boolean => score >= leastAsked;

/** Whether a question is of a kind that readers passed in most cases. */
export const isFirm = (draft: ScoredDraft): boolean =>
  !isSeldomPassed(draft) &&
  (!isOfAnything(draft) || (draft.features['when-or-how-many'] > 0 && draft.features['how-many'] === 0));

/** Whether a question is asked though a gap could ask for the same: a gap is better than the others. */
export const isBetterThanGap = (draft: ScoredDraft): boolean => isWorthAsking(draft) && isFirm(draft);

/** The questions worth having beside the gaps, and the others with the reason. */
export interface Sifted {
  readonly kept: readonly ScoredDraft[];
  readonly lost: readonly (readonly [ScoredDraft, DropCode])[];
}

/** A shorter question of any clause leaves out more of what its sentence tells. */
const fewestWords = 9;

/**
 * Keeps the questions that readers pass in most cases: of sentences of which a gap asks only the firm ones, and of the others
 * none of the forms that failed as often as not: "whom", "why", "where", "how much" and short questions, of any clause.
 */
export function sifted(drafts: readonly ScoredDraft[], gaps: readonly Draft[]): Sifted {
  const asked = new Set(gaps.map(({ located }) => located.scene.sentence.index));
  const kept: ScoredDraft[] = [];
  const lost: (readonly [ScoredDraft, DropCode])[] = [];
  for (const draft of drafts) {
    if (isBetterThanGap(draft)) kept.push(draft);
    else if (asked.has(draft.located.scene.sentence.index)) lost.push([draft, 'asked-as-gap']);
    else if (!isWorthAsking(draft) || isThin(draft)) lost.push([draft, 'hardly-worth-asking']);
    else kept.push(draft);
  }
  const little = ofLittleClauses(kept);
  return {
    kept: little.kept,
    lost: [...lost, ...little.lost.map((draft) => [draft, 'hardly-worth-asking'] as const)],
  };
}

/** "Who flew over the area?", "Where did the ship sink?"; of what holds at any time few words are enough. */
const isThin = ({ features, question, located, clause }: ScoredDraft): boolean =>
  !isGeneralClause(located.scene, clause) &&
  (features.whom + features.why + features.where > 0 ||
    /^(?:how much|by) /i.test(question) ||
    question.split(' ').length < fewestWords);
