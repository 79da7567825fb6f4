import type { Card } from '../../types/card.js';
import type { PlannedPart, QuestionPart, SheetPlan } from './plan.js';

/** The cards that a sheet asks, and how many of the planned kinds it leaves out because others ask the same fact. */
export interface ChosenQuestions {
  readonly cards: readonly Card[];
  readonly leftOut: number;
}

/**
 * Chooses what a sheet asks from the cards of the planned kinds. On one sheet a question must not answer another, so a
 * fact is asked once, by its card of the kind that has the fewest questions so far, unless the plan wants every card.
 * Cards keep their order; of a kind whose number the plan limits, the best stay.
 */
export function chooseQuestions(
  cards: readonly Card[],
  { parts, everyCard }: Pick<SheetPlan, 'parts' | 'everyCard'>,
): ChosenQuestions {
  const questionParts = parts.filter(isQuestionPart);
  const planned = questionParts.flatMap(({ part }) => cards.filter(({ kind }) => kind === part));
  const apart = everyCard ? planned : oneForEachFact(planned);
  const chosen = questionParts.flatMap(({ part, count }) =>
    best(
      apart.filter(({ kind }) => kind === part),
      count,
    ),
  );
  return { cards: chosen, leftOut: planned.length - apart.length };
}

const isQuestionPart = (part: PlannedPart): part is QuestionPart => part.part !== 'article';

function best(cards: readonly Card[], count = cards.length): readonly Card[] {
  const kept = new Set(cards.toSorted((one, other) => other.score - one.score).slice(0, count));
  return cards.filter((card) => kept.has(card));
}

/** Cards about several facts stay; what a matching asks is not asked again. A timeline tells no dates, so they may be. */
function oneForEachFact(cards: readonly Card[]): readonly Card[] {
  const together = cards.filter(({ pairs, events }) => pairs !== undefined || events !== undefined);
  const matched = new Set(together.flatMap(({ pairs = [] }) => pairs.map(({ factId }) => factId)));
  const byFact = new Map<string, Card[]>();
  for (const card of cards) {
    if (together.includes(card) || matched.has(card.factId)) continue;
    byFact.set(card.factId, [...(byFact.get(card.factId) ?? []), card]);
  }
  const counts = new Map<string, number>();
  const countOf = (name: string) => counts.get(name) ?? 0;
  // True and false statements count apart beside it: neither should be the usual answer.
  const verdictOf = ({ kind, answer }: Card) => `${kind} ${kind === 'truefalse' ? answer : ''}`;
  const chosen = new Set(together);
  for (const candidates of [...byFact.values()].toSorted((one, other) => kindsOf(one) - kindsOf(other))) {
    const asked = (card: Card) => countOf(card.kind) + countOf(verdictOf(card));
    const [card] = candidates.toSorted((one, other) => asked(one) - asked(other) || other.score - one.score);
    if (!card) continue;
    chosen.add(card);
    for (const name of [card.kind, verdictOf(card)]) counts.set(name, countOf(name) + 1);
  }
  return cards.filter((card) => chosen.has(card));
}

const kindsOf = (cards: readonly Card[]): number => new Set(cards.map(({ kind }) => kind)).size;
