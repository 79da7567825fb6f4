/** A given answer. `overruled`: the page said wrong, the student says right. */
export interface Answer {
  readonly given: string;
  readonly right: boolean;
  readonly overruled: boolean;
}

/** Where a student stands. A round is the cards asked in one go: all of them, or those missed before. */
export interface State {
  readonly view: 'start' | 'question' | 'result';
  /** Card ids. */
  readonly round: readonly string[];
  /** Place in the round; its length once the round is done. */
  readonly position: number;
  /** By card id, of this round. */
  readonly answers: ReadonlyMap<string, Answer>;
}

export type Action =
  | { readonly type: 'begin'; readonly round: readonly string[] }
  | { readonly type: 'resume' }
  | { readonly type: 'answer'; readonly given: string; readonly right: boolean }
  | { readonly type: 'overrule' }
  | { readonly type: 'next' };

/** Returns the state of a student who has not begun. */
export function initialState(cards: readonly string[]): State {
  return { view: 'start', round: cards, position: 0, answers: new Map() };
}

/** Returns the state after `action`; the same state where the action makes no sense in it. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'begin':
      return atPosition({ ...state, round: action.round, answers: new Map() }, 0);
    case 'resume':
      return atPosition(state, state.position);
    case 'answer':
      return currentAnswer(state) ? state : withAnswer(state, { ...action, overruled: false });
    case 'overrule': {
      const answer = currentAnswer(state);
      return answer && !answer.right ? withAnswer(state, { ...answer, overruled: !answer.overruled }) : state;
    }
    case 'next':
      return currentAnswer(state) ? atPosition(state, state.position + 1) : state;
  }
}

/** Returns the card id that the state asks, if it asks one. */
export function currentCard(state: State): string | undefined {
  return state.round[state.position];
}

/** Returns the answer to the present card, if it was checked. */
export function currentAnswer(state: State): Answer | undefined {
  return state.answers.get(currentCard(state) ?? '');
}

/** Tells whether an answer counts as right. */
export function counts(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.right || answer.overruled);
}

/** Returns the round's card ids that were not answered rightly, in the order asked. */
export function missed(state: State): readonly string[] {
  return state.round.filter((id) => !counts(state.answers.get(id)));
}

function atPosition(state: State, position: number): State {
  return { ...state, position, view: position < state.round.length ? 'question' : 'result' };
}

function withAnswer(state: State, { given, right, overruled }: Answer): State {
  const id = currentCard(state);
  if (id === undefined) return state;
  return { ...state, answers: new Map(state.answers).set(id, { given, right, overruled }) };
}
