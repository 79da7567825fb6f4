import type { QuizCard, QuizDeck } from '../../types/quiz.js';
import { missed, type State } from '../state.js';
import { texts } from '../texts.js';
import { button, el, primaryButton } from './dom.js';
import { evidenceOf } from './evidence.js';
import type { View } from './start.js';

export interface ResultActions {
  readonly restart: () => void;
  readonly print: () => void;
}

/** Returns the last screen: the score, what was missed with the sentences behind it, and the ways on. */
export function resultView(
  deck: QuizDeck,
  cards: ReadonlyMap<string, QuizCard>,
  state: State,
  actions: ResultActions,
): View {
  const wrong = missed(state);
  const total = state.round.length;
  const heading = el('h1', { tabindex: '-1', id: 'heading' }, texts.result.heading);
  const score = el('p', { class: 'score' }, texts.result.score(total - wrong.length, total));
  const items = wrong.flatMap((id) => {
    const card = cards.get(id);
    return card ? [missedItem(card, state.answers.get(id)?.given ?? '', deck)] : [];
  });
  const list =
    items.length > 0
      ? [el('h2', {}, texts.result.missed(items.length)), el('ol', { class: 'missed' }, ...items)]
      : [el('p', {}, texts.result.none)];
  const print = button(texts.result.print, actions.print);
  const first = primaryButton(wrong.length > 0 ? texts.result.retry(wrong.length) : texts.result.again);
  const again = wrong.length > 0 ? [button(texts.result.again, actions.restart)] : [];
  return { screen: [heading, score, ...list], actions: [first, ...again, print] };
}

function missedItem(card: QuizCard, given: string, deck: QuizDeck): HTMLElement {
  const yours = given
    ? [`${texts.result.yours} `, el('span', { dir: 'auto' }, given)]
    : [texts.result.unanswered];
  return el(
    'li',
    {},
    el('p', { class: 'question', dir: 'auto' }, card.question),
    el('p', { class: 'yours' }, ...yours),
    el('p', { class: 'solution' }, `${texts.verdict.answerIs} `, el('b', { dir: 'auto' }, card.answer)),
    evidenceOf(card, deck),
  );
}
