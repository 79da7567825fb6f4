/** A given answer. `overruled`: the page said wrong, the student says right. */
export interface Answer {
  readonly given: string;
  readonly right: boolean;
  readonly overruled: boolean;
}

/** A round is the cards asked in one go. In practice each answer is judged at once, in a test when it is handed in. */
export interface Round {
  readonly mode: 'practice' | 'test';
  /** Card ids. */
  readonly cards: readonly string[];
  /** Mixes the choices. */
  readonly seed: string;
  /** When it began, ISO 8601. */
  readonly started: string;
  /** Whether it asks again what was missed. */
  readonly retry: boolean;
  /** How long it may take, in milliseconds; undefined means as long as one likes. */
  readonly limit?: number;
}

/** Where a student stands. */
export interface State {
  readonly view: 'start' | 'question' | 'review' | 'result';
  readonly round: Round;
  /** Place in the round; its length once all was asked. */
  readonly position: number;
  /** By card id, of this round. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Milliseconds spent on the round. */
  readonly elapsed: number;
  /** Whether its result stands. */
  readonly finished: boolean;
}

export type Action =
  | { readonly type: 'begin'; readonly round: Round }
  | { readonly type: 'resume' }
  | { readonly type: 'leave' }
  | { readonly type: 'answer'; readonly given: string; readonly right: boolean }
  | { readonly type: 'overrule'; readonly card: string }
  | { readonly type: 'next' }
  | { readonly type: 'go'; readonly position: number }
  | { readonly type: 'review' }
  | { readonly type: 'finish' }
  | { readonly type: 'spend'; readonly milliseconds: number }
  | { readonly type: 'extend'; readonly milliseconds: number };

const noRound: Round = { mode: 'practice', cards: [], seed: '', started: '', retry: false };

/** The state of a student who has not begun. */
export const initialState: State = {
  ...{ view: 'start', round: noRound, position: 0, answers: new Map(), elapsed: 0, finished: false },
};

/** Returns the state after `action`; the same state where the action makes no sense in it. */
export function reduce(state: State, action: Action): State {
  const isTest = state.round.mode === 'test';
  switch (action.type) {
    case 'begin':
      return atPosition({ ...initialState, round: action.round }, 0);
    case 'resume':
      return state.finished ? { ...state, view: 'result' } : atPosition(state, state.position);
    case 'leave':
      return { ...state, view: 'start' };
    case 'answer':
      return withGiven(state, action.given, action.right);
    case 'overrule':
      return overruled(state, action.card);
    case 'next':
      return isTest || currentAnswer(state) ? atPosition(state, state.position + 1) : state;
    case 'go':
      return isTest && !state.finished ? atPosition(state, Math.max(0, action.position)) : state;
    case 'review':
      return isTest && !state.finished ? { ...state, view: 'review' } : state;
    case 'finish':
      return hasBegun(state) ? { ...state, view: 'result', finished: true } : state;
    case 'spend':
      return state.finished ? state : { ...state, elapsed: state.elapsed + action.milliseconds };
    case 'extend':
      return extended(state, action.milliseconds);
  }
}

/** Tells whether there is a round to go on with or to look at. */
export function hasBegun({ round }: State): boolean {
  return round.cards.length > 0;
}

/** Returns the card id that the state asks, if it asks one. */
export function currentCard({ round, position }: State): string | undefined {
  return round.cards[position];
}

/** Returns the answer to the present card, if there is one. */
export function currentAnswer(state: State): Answer | undefined {
  return state.answers.get(currentCard(state) ?? '');
}

/** Tells whether an answer counts as right. */
export function counts(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.right || answer.overruled);
}

/** Returns the round's card ids that were not answered rightly, in the order asked. */
export function missed({ round, answers }: State): readonly string[] {
  return round.cards.filter((id) => !counts(answers.get(id)));
}

/** Returns the places in the round of the cards without an answer. */
export function unanswered({ round, answers }: State): readonly number[] {
  return round.cards.flatMap((id, place) => (answers.has(id) ? [] : [place]));
}

/** Returns how many milliseconds are left, 0 when time is up; undefined where there is no limit. */
export function timeLeft({ round, elapsed }: State): number | undefined {
  return round.limit === undefined ? undefined : Math.max(0, round.limit - elapsed);
}

/** Past the last card a test is looked over; practice is done. */
function atPosition(state: State, position: number): State {
  if (position < state.round.cards.length) return { ...state, position, view: 'question' };
  const end = { ...state, position: state.round.cards.length };
  return state.round.mode === 'test' && !state.finished
    ? { ...end, view: 'review' }
    : { ...end, view: 'result', finished: true };
}

/** In practice the first answer stands; in a test the last one, and an empty one takes it back. */
function withGiven(state: State, given: string, right: boolean): State {
  const id = currentCard(state);
  const isFirst = currentAnswer(state) === undefined;
  if (id === undefined || state.finished) return state;
  if (state.round.mode === 'practice' && !isFirst) return state;
  const answers = new Map(state.answers);
  if (state.round.mode === 'test' && given === '') answers.delete(id);
  else answers.set(id, { given, right, overruled: false });
  return { ...state, answers };
}

function overruled(state: State, card: string): State {
  const answer = state.answers.get(card);
  if (!answer || answer.right || (state.round.mode === 'test' && !state.finished)) return state;
  return {
    ...state,
    answers: new Map(state.answers).set(card, { ...answer, overruled: !answer.overruled }),
  };
}

/** The added time counts from now, where the old limit has passed. */
function extended(state: State, milliseconds: number): State {
  const { round, elapsed } = state;
  if (round.limit === undefined || state.finished) return state;
  return { ...state, round: { ...round, limit: Math.max(round.limit, elapsed) + milliseconds } };
}
