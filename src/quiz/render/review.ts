import { type State, timeLeft, unanswered } from '../state.js';
import { texts } from '../texts.js';
import { button, el, primaryButton } from './dom.js';
import type { View } from './view.js';

const most = 200;

export interface ReviewActions {
  readonly go: (position: number) => void;
}

/** Returns the screen before a test is handed in: what has an answer and what has not, and ways back. */
export function reviewView(state: State, actions: ReviewActions): View {
  const { round, answers } = state;
  const open = unanswered(state);
  const total = round.cards.length;
  const heading = el('h1', { tabindex: '-1', id: 'heading' }, texts.review.heading);
  const summary = el('p', { class: 'lead' }, texts.review.answered(total - open.length, total));
  const handIn = primaryButton(texts.review.handIn);
  if (timeLeft(state) === 0) return { screen: [heading, summary], actions: [handIn] };
  const places = total <= most ? round.cards.map((_, place) => place) : open.slice(0, most);
  const items = places.map((place) =>
    el('li', {}, placeButton(place, answers.has(round.cards[place] ?? ''), actions)),
  );
  const rest = total <= most ? 0 : open.length - items.length;
  const list = [
    el('h2', {}, texts.review.questions),
    el('ol', { class: 'places' }, ...items),
    ...(rest > 0 ? [el('p', {}, texts.review.more(rest))] : []),
  ];
  const way = el('p', {}, texts.review.all);
  return { screen: [heading, summary, way, ...(items.length > 0 ? list : [])], actions: [handIn] };
}

function placeButton(place: number, isAnswered: boolean, actions: ReviewActions): HTMLButtonElement {
  const element = button(
    String(place + 1),
    () => actions.go(place),
    isAnswered ? 'place done' : 'place open',
  );
  const words = isAnswered ? texts.review.done : texts.review.open;
  element.setAttribute('aria-label', `${texts.review.question(place + 1)}, ${words}`);
  return element;
}
