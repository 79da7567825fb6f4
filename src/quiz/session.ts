import type { QuizCard, QuizDeck } from '../types/quiz.js';
import { keepUnder, type StorageLike } from './keep.js';
import { createMatcher } from './match/matcher.js';
import { readProgress, writeProgress } from './progress.js';
import { shuffled } from './shuffle.js';
import { type Action, currentCard, initialState, reduce, type State } from './state.js';

/** One student's way through a deck. Every step is kept in `storage`, if it lets. */
export interface Session {
  readonly cards: ReadonlyMap<string, QuizCard>;
  state(): State;
  act(action: Action): void;
  /** The card that is asked now, if one is. */
  card(): QuizCard | undefined;
  /** All cards' ids, in the deck's order. */
  all(): readonly string[];
  isRight(card: QuizCard, given: string): boolean;
  /** False once the browser has refused to keep anything. */
  saves(): boolean;
}

/** Returns the session that was kept for this deck, or a new one. */
export function openSession(deck: QuizDeck, storage: () => StorageLike): Session {
  const cards = new Map(deck.cards.map((card) => [card.id, card]));
  const ids = [...cards.keys()];
  const kept = keepUnder(`factdeck:${deck.id}`, storage);
  const matches = createMatcher(deck.cards);
  const before = kept.read();
  let state = (before === undefined ? undefined : readProgress(before, ids)) ?? initialState(ids);
  let saves = kept.write(writeProgress(state, ids));
  return {
    cards,
    state: () => state,
    act(action) {
      state = reduce(state, action);
      saves = kept.write(writeProgress(state, ids));
    },
    card: () => cards.get(currentCard(state) ?? ''),
    all: () => ids,
    isRight: (card, given) => (card.kind === 'choice' ? given === card.answer : matches(card, given)),
    saves: () => saves,
  };
}

/** Returns a card's choices in the order that a seed gives them. */
export function choicesOf(card: QuizCard, seed: string): readonly string[] {
  return shuffled([card.answer, ...card.distractors], `${seed}\n${card.id}`);
}
