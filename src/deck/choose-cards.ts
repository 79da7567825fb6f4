import type { Card } from '../types/card.js';
import { byCodeUnits, fold } from './fold.js';

/** What a card's score loses for each card already chosen of the same fact or sentence, or with the same answer. */
const REPEATED = { fact: 0.15, sentence: 0.05, answer: 0.1 };

/** What a statement to judge or a gap is worth less than a question, which asks more of the learner. */
const lessThanAQuestion = 0.25;

/** Best score first; equal scores by id. */
function byScore(a: Card, b: Card): number {
  return b.score - a.score || byCodeUnits(a.id, b.id);
}

/** The cards without those that ask and answer what a better-scored card does. */
export function withoutRepeats(cards: readonly Card[]): readonly Card[] {
  const wordings = new Set<string>();
  const ids = new Set<string>();
  return cards.toSorted(byScore).filter((card) => {
    const wording = `${fold(card.question)}\n${fold(card.answer)}`;
    if (wordings.has(wording) || ids.has(card.id)) return false;
    wordings.add(wording);
    ids.add(card.id);
    return true;
  });
}

const worthOf = ({ kind, score }: Card): number =>
  kind === 'truefalse' || kind === 'cloze' ? score - lessThanAQuestion : score;

/** An answer without its article. */
const bare = (answer: string): string => fold(answer).replace(/^(?:the|an?) /, '');

/**
 * The `count` cards most worth having together: the best score is taken each time, after a loss for every card
 * already taken of the same fact or sentence, or with the same answer, so that a deck spreads over its article and that
 * not every answer is the hero's name. Fewer if there are fewer. (Greedy selection with redundancy penalty, after Carbonell and Goldstein's maximal marginal relevance, 1998.)
 */
export function chooseCards(cards: readonly Card[], count: number): readonly Card[] {
  if (cards.length <= count) return cards;
  const taken = new Map<string, number>();
  const losses = (card: Card): readonly (readonly [string, number])[] => [
    [`fact ${card.factId}`, REPEATED.fact],
    [`sentence ${card.evidence[0].article} ${card.evidence[0].start}`, REPEATED.sentence],
    ...(card.kind === 'truefalse' ? [] : [[`answer ${bare(card.answer)}`, REPEATED.answer] as const]),
  ];
  const left = cards.toSorted(byScore).map((card) => ({ card, worth: worthOf(card), losses: losses(card) }));
  const chosen: Card[] = [];
  while (chosen.length < count) {
    let best = 0;
    let bestWorth = Number.NEGATIVE_INFINITY;
    left.forEach((candidate, index) => {
      const worth = candidate.losses.reduce(
        (worth, [key, loss]) => worth - loss * (taken.get(key) ?? 0),
        candidate.worth,
      );
      if (worth > bestWorth) [best, bestWorth] = [index, worth];
    });
    for (const candidate of left.splice(best, 1)) {
      chosen.push(candidate.card);
      for (const [key] of candidate.losses) taken.set(key, (taken.get(key) ?? 0) + 1);
    }
  }
  return chosen;
}
