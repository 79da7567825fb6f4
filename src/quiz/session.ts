import type { QuizCard, QuizDeck } from '../types/quiz.js';
import { countRight, sizeOf } from './groups.js';
import { keepUnder, type StorageLike } from './keep.js';
import { createMatcher, type Matcher } from './match/matcher.js';
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
    isRight: (card, given) => isRight(card, given, matches),
    saves: () => saves,
  };
}

function isRight(card: QuizCard, given: string, matches: Matcher): boolean {
  switch (card.kind) {
    case 'choice':
    case 'truefalse':
      return given === card.answer;
    case 'match':
    case 'order':
      return countRight(given, sizeOf(card)) === sizeOf(card);
    default:
      return matches(card, given);
  }
}

/** Returns what a card gives to choose from or to put in order, as a seed mixes it; nothing where one types. */
export function choicesOf(card: QuizCard, seed: string): readonly string[] {
  const order = `${seed}\n${card.id}`;
  switch (card.kind) {
    case 'choice':
      return shuffled([card.answer, ...card.distractors], order);
    case 'truefalse':
      return ['True', 'False'];
    case 'match':
    case 'order':
      return mixed(
        [...(card.pairs ?? []).map((pair) => pair.right), ...(card.events ?? []).map((event) => event.text)],
        order,
      );
    default:
      return [];
  }
}

/** Never in the right order. */
function mixed(values: readonly string[], seed: string): readonly string[] {
  const [first, ...others] = shuffled(values, seed);
  const isRight = first === values[0] && others.every((value, at) => value === values[at + 1]);
  return first === undefined ? [] : isRight ? [...others, first] : [first, ...others];
}
