import type { QuizCard, QuizDeck } from '../../types/quiz.js';
import { givenInWords } from '../groups.js';
import { missed, type State } from '../state.js';
import { texts } from '../texts.js';
import { button, el, primaryButton } from './dom.js';
import { evidenceOf } from './evidence.js';
import type { View } from './start.js';
import { correctionOf } from './verdict.js';

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
  const right = total - wrong.length;
  const heading = el(
    'h1',
    { tabindex: '-1', id: 'heading', class: 'score' },
    el('span', { class: 'count' }, texts.result.heading),
    texts.result.score(right, total),
  );
  const bar = el('progress', { 'aria-hidden': 'true', max: String(total), value: String(right) });
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
  // Above the list, which may be long.
  const ways = el('div', { class: 'actions' }, first, ...again, print);
  return { screen: [heading, bar, ways, ...list], actions: [] };
}

function missedItem(card: QuizCard, given: string, deck: QuizDeck): HTMLElement {
  const yours = given
    ? [`${texts.result.yours} `, el('span', { dir: 'auto' }, givenInWords(card, given))]
    : [texts.result.unanswered];
  return el(
    'li',
    {},
    el('p', { class: 'question', dir: 'auto' }, card.question),
    el('p', { class: 'yours' }, ...yours),
    el('p', { class: 'solution' }, `${texts.verdict.answerIs} `, el('b', { dir: 'auto' }, card.answer)),
    ...correctionOf(card),
    evidenceOf(card, deck),
  );
}
