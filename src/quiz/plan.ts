import type { CardKind } from '../types/card.js';
import type { QuizCard, QuizDeck } from '../types/quiz.js';
import type { Records } from './records.js';
import { orderedBySeed } from './shuffle.js';

export const modes = ['practice', 'test', 'flashcards'] as const;
export type Mode = (typeof modes)[number];

/** Of all questions, those never asked, or those last answered wrong. */
export const pasts = ['all', 'new', 'missed'] as const;
export type Past = (typeof pasts)[number];

/** How a student wants to be asked. A list that is empty leaves nothing out. */
export interface Plan {
  readonly mode: Mode;
  /** At most so many questions; undefined means all. */
  readonly count: number | undefined;
  readonly kinds: readonly CardKind[];
  readonly topics: readonly string[];
  /** Indexes into the deck's articles. */
  readonly articles: readonly number[];
  readonly past: Past;
  /** In the order of the articles instead of a mixed one. */
  readonly inOrder: boolean;
  /** For a test; undefined means none. */
  readonly minutes: number | undefined;
  /** The same for all who have it; undefined means a new one for each round. */
  readonly seed: string | undefined;
}

const usualCount = 20;

/** Returns the plan of a student who chose nothing yet. */
export function usualPlan(deck: QuizDeck): Plan {
  return {
    ...{ mode: 'practice', kinds: [], topics: [], articles: [], past: 'all', inOrder: false },
    ...{
      count: deck.cards.length > usualCount ? usualCount : undefined,
      minutes: undefined,
      seed: undefined,
    },
  };
}

/** Returns the ids of the cards that a plan lets through, in the deck's order. */
export function fitting(plan: Plan, deck: QuizDeck, records: Pick<Records, 'get'>): readonly string[] {
  const { past } = plan;
  const wanted = {
    kinds: new Set<string>(plan.kinds),
    topics: new Set(plan.topics),
    articles: new Set(plan.articles),
  };
  const fits = (card: QuizCard) =>
    isAllowed(wanted.kinds, [card.kind]) &&
    isAllowed(wanted.topics, card.topics) &&
    isAllowed(
      wanted.articles,
      card.evidence.map(({ article }) => article),
    );
  const isPast = ({ id }: QuizCard) => {
    if (past === 'all') return true;
    const record = records.get(id);
    const asked = (record?.asked ?? 0) > 0;
    return past === 'new' ? !asked : asked && record?.right === false;
  };
  return deck.cards.filter((card) => fits(card) && isPast(card)).map(({ id }) => id);
}

/** Returns a round of a plan: the first cards by `seed`, mixed or as they stand in the deck. */
export function roundOf(plan: Plan, ids: readonly string[], seed: string): readonly string[] {
  const mixed = orderedBySeed(ids, seed).slice(0, plan.count ?? ids.length);
  if (!plan.inOrder) return mixed;
  const chosen = new Set(mixed);
  return ids.filter((id) => chosen.has(id));
}

function isAllowed<T>(wanted: ReadonlySet<T>, values: readonly T[]): boolean {
  return wanted.size === 0 || values.some((value) => wanted.has(value));
}
