import type { QuizCard, QuizDeck } from '../types/quiz.js';
import { addressOf, planOf } from './address.js';
import { type Attempt, forgetHistory, keepAttempt, readHistory } from './history.js';
import { createJudge, type Judge } from './judge.js';
import { isRecord, parsed } from './parsed.js';
import { fitting, type Plan, usualPlan } from './plan.js';
import { readProgress, writeProgress } from './progress.js';
import { openRecords, type Records } from './records.js';
import {
  type Action,
  counts,
  currentAnswer,
  currentCard,
  initialState,
  reduce,
  type State,
} from './state.js';
import type { Store } from './store.js';

/** One student's way through a deck. Every step is kept in the store. */
export interface Session {
  readonly deck: QuizDeck;
  readonly cards: ReadonlyMap<string, QuizCard>;
  readonly records: Records;
  readonly isRight: Judge;
  state(): State;
  /** Takes the actions one after the other, and keeps where they lead. */
  act(...actions: readonly Action[]): void;
  /** The card that is asked now, if one is. */
  card(): QuizCard | undefined;
  /** The plan that the student chose last. */
  plan(): Plan;
  choosePlan(plan: Plan): void;
  history(): readonly Attempt[];
  /** Keeps what was entered for the present card, but not yet given as the answer. */
  draft(given: string): void;
  /** What is entered for the present card, else what was answered. */
  drafted(): string;
  /** Takes in what another window of the same page wrote. */
  reload(): void;
  /** Deletes all that is kept for this deck. */
  forget(): void;
}

/** Where a deck's round is kept. */
export const roundKey = (deck: string) => `round:${deck}`;

/** Returns the session that was kept for this deck, or a new one. */
export function openSession(deck: QuizDeck, store: Store): Session {
  const cards = new Map(deck.cards.map((card) => [card.id, card]));
  const known = new Set(cards.keys());
  const records = openRecords(store, [...known]);
  const keys = { round: roundKey(deck.id), plan: `plan:${deck.id}`, draft: `draft:${deck.id}` };
  const restored = () => readProgress(store.read(keys.round), known) ?? initialState;
  let state = restored();
  records.note(unnoted(state, records));
  return {
    ...{ deck, cards, records, isRight: createJudge(deck) },
    state: () => state,
    act(...actions) {
      const before = state;
      state = actions.reduce(reduce, state);
      if (state === before) return;
      store.write(keys.round, writeProgress(state));
      if (state.answers !== before.answers) store.remove(keys.draft);
      if (state.answers === before.answers && state.finished === before.finished) return;
      records.note(newOutcomes(before, state));
      if (state.finished) keepAttempt(store, deck.id, attemptOf(state));
    },
    card: () => cards.get(currentCard(state) ?? ''),
    plan: () => planOf(store.read(keys.plan) ?? '', deck, usualPlan(deck)),
    choosePlan: (plan) => store.write(keys.plan, addressOf(plan)),
    history: () => readHistory(store, deck.id),
    draft: (given) => store.write(keys.draft, JSON.stringify({ card: currentCard(state), given })),
    drafted: () => draftFor(currentCard(state), store.read(keys.draft)) ?? currentAnswer(state)?.given ?? '',
    reload() {
      records.reload();
      state = restored();
    },
    forget() {
      for (const key of Object.values(keys)) store.remove(key);
      forgetHistory(store, deck.id);
      records.forget();
      state = initialState;
    },
  };
}

/** Returns the cards that a plan would ask, in the deck's order. */
export function choosable(session: Session, plan: Plan): readonly string[] {
  return fitting(plan, session.deck, session.records);
}

/** What counts from now on, or counts otherwise: in a test nothing does before it is handed in, and then all does. */
function newOutcomes(before: State, after: State): ReadonlyMap<string, boolean> {
  const [old, now] = [standing(before), standing(after)];
  return new Map([...now].filter(([id, right]) => before.round !== after.round || old.get(id) !== right));
}

/** What stands, but was not noted before the page was closed. */
function unnoted(state: State, records: Records): ReadonlyMap<string, boolean> {
  return new Map([...standing(state)].filter(([id]) => !records.get(id)?.asked));
}

function standing({ round, answers, finished }: State): ReadonlyMap<string, boolean> {
  if (round.mode === 'practice') return new Map([...answers].map(([id, answer]) => [id, counts(answer)]));
  return new Map(finished ? round.cards.map((id) => [id, counts(answers.get(id))]) : []);
}

function attemptOf({ round, answers, elapsed }: State): Attempt {
  const { started, mode, retry, cards } = round;
  const right = cards.filter((id) => counts(answers.get(id))).length;
  return { started, mode, right, total: cards.length, seconds: Math.round(elapsed / 1000), retry };
}

function draftFor(card: string | undefined, text: string | undefined): string | undefined {
  const draft = parsed(text);
  return isRecord(draft) && draft.card === card && typeof draft.given === 'string' ? draft.given : undefined;
}
