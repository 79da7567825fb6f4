import type { Card, CardKind } from '../types/card.js';
import { byCodeUnits, fold } from './fold.js';

/** What a card's score loses for each card already chosen of the same fact or sentence, or with the same answer. */
const REPEATED = { fact: 0.15, sentence: 0.1, answer: 0.1 };

/** What the third card of a fact loses besides, and each after it: two ends of a fact are enough. */
const afterTwo = 0.2;

/** What a question loses whose answer stands in the deck's title, where another asks of the same fact. */
const toldByTitle = 0.15;

/** What a statement to judge is worth less than a question, which asks more of the learner. */
const lessThanAQuestion: Partial<Record<CardKind, number>> = { truefalse: 0.25 };

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

const isQuestion = ({ kind }: Card): boolean => kind === 'choice' || kind === 'short';

const worthOf = ({ kind, score }: Card): number => score - (lessThanAQuestion[kind] ?? 0);

/** Questions that the deck's title answers, of facts that another question asks for. */
function answeredByTitle(cards: readonly Card[], title: string): ReadonlySet<Card> {
  const words = ` ${bare(title).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const inTitle = (card: Card) => {
    const answer = bare(card.answer)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return isQuestion(card) && answer !== '' && words.includes(` ${answer} `);
  };
  const others = new Set(
    cards.filter((card) => isQuestion(card) && !inTitle(card)).map(({ factId }) => factId),
  );
  return new Set(cards.filter((card) => inTitle(card) && others.has(card.factId)));
}

/** What is lost by a key that so many chosen cards have. */
const lossAt = (key: string, loss: number, times: number): number =>
  loss * times + (key.startsWith('fact ') && times >= 2 ? afterTwo : 0);

/** An answer without its article. */
const bare = (answer: string): string => fold(answer).replace(/^(?:the|an?) /, '');

/**
 * The `count` cards most worth having together: the best score is taken each time, after a loss for every card
 * already taken of the same fact or sentence, or with the same answer, so that a deck spreads over its article and that
 * not every answer is the hero's name, whom the deck's title names. A statement to judge comes last: not before each fact
 * is asked that a question or a gap asks for. Fewer if there are fewer. (Greedy selection with redundancy penalty, after Carbonell and Goldstein's maximal marginal relevance, 1998.)
 */
export function chooseCards(cards: readonly Card[], count: number, title = ''): readonly Card[] {
  if (cards.length <= count) return cards;
  const told = answeredByTitle(cards, title);
  const taken = new Map<string, number>();
  const losses = (card: Card): readonly (readonly [string, number])[] => [
    [`fact ${card.factId}`, REPEATED.fact],
    [`sentence ${card.evidence[0].article} ${card.evidence[0].start}`, REPEATED.sentence],
    ...(card.kind === 'truefalse' ? [] : [[`answer ${bare(card.answer)}`, REPEATED.answer] as const]),
  ];
  const left = cards.toSorted(byScore).map((card) => ({
    card,
    worth: worthOf(card) - (told.has(card) ? toldByTitle : 0),
    losses: losses(card),
  }));
  const chosen: Card[] = [];
  // Facts that some question or gap asks for, and no chosen card does.
  const unasked = new Set(cards.filter(({ kind }) => kind !== 'truefalse').map(({ factId }) => factId));
  while (chosen.length < count) {
    let best = 0;
    let bestWorth = Number.NEGATIVE_INFINITY;
    left.forEach((candidate, index) => {
      if (candidate.card.kind === 'truefalse' && unasked.size > 0) return;
      const worth = candidate.losses.reduce(
        (worth, [key, loss]) => worth - lossAt(key, loss, taken.get(key) ?? 0),
        candidate.worth,
      );
      if (worth > bestWorth) [best, bestWorth] = [index, worth];
    });
    for (const candidate of left.splice(best, 1)) {
      chosen.push(candidate.card);
      unasked.delete(candidate.card.factId);
      for (const [key] of candidate.losses) taken.set(key, (taken.get(key) ?? 0) + 1);
    }
  }
  return chosen;
}
