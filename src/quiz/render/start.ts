import type { QuizArticle, QuizDeck } from '../../types/quiz.js';
import { hasBegun } from '../progress.js';
import type { State } from '../state.js';
import { texts } from '../texts.js';
import { button, el, primaryButton } from './dom.js';
import { publishedIn } from './evidence.js';

/** What the start screen can do besides beginning. */
export interface StartActions {
  readonly restart: () => void;
  readonly setDigits: (on: boolean) => void;
}

export interface View {
  readonly screen: readonly Node[];
  readonly actions: readonly Node[];
}

const mostOpenArticles = 6;

/** Returns the first screen: what the deck is made from, how much it asks, and the ways in. */
export function startView(
  deck: QuizDeck,
  state: State,
  kept: { readonly digits: boolean; readonly saves: boolean },
  actions: StartActions,
): View {
  const begun = hasBegun(state);
  const heading = el('h1', { tabindex: '-1', dir: 'auto', id: 'heading' }, deck.title);
  const unsaved = kept.saves ? [] : [el('p', { class: 'note' }, texts.start.unsaved)];
  const body = [heading, summary(deck), sources(deck.articles), keyboard(kept.digits, actions), ...unsaved];
  if (deck.cards.length === 0) {
    return { screen: [heading, el('p', {}, texts.start.empty)], actions: [] };
  }
  const again = begun ? [button(texts.start.again, actions.restart)] : [];
  return { screen: body, actions: [primaryButton(wayIn(state, begun)), ...again] };
}

function wayIn(state: State, begun: boolean): string {
  if (!begun) return texts.start.begin;
  const done = state.position >= state.round.length;
  return done ? texts.start.result : texts.start.resume(state.position + 1);
}

function summary({ cards }: QuizDeck): HTMLElement {
  const kinds = (['choice', 'truefalse', 'short', 'cloze', 'match', 'order'] as const).flatMap((kind) => {
    const count = cards.filter((card) => card.kind === kind).length;
    return count > 0 ? [texts.start.kinds[kind](count)] : [];
  });
  return el(
    'p',
    { class: 'summary' },
    el('strong', {}, texts.start.questions(cards.length)),
    ...kinds.map((kind) => el('span', {}, kind)),
  );
}

function sources(articles: readonly QuizArticle[]): HTMLElement {
  const items = articles.map((article) => {
    const published = el('span', { class: 'published', dir: 'auto' }, ...publishedIn(article));
    return el('li', {}, el('cite', { dir: 'auto' }, article.title), published);
  });
  const list = el('ul', {}, ...items);
  const label = texts.start.sources(articles.length);
  if (articles.length > mostOpenArticles) {
    return el('details', { class: 'sources' }, el('summary', {}, label), list);
  }
  return el('section', { class: 'sources' }, el('h2', {}, label), list);
}

function keyboard(digits: boolean, actions: StartActions): HTMLElement {
  const box = el('input', { type: 'checkbox', checked: digits });
  box.addEventListener('change', () => actions.setDigits(box.checked));
  const label = el('label', { class: 'switch' }, box, texts.start.digits);
  const content = el('div', {}, el('p', {}, texts.start.keys), label);
  return el('details', { class: 'keyboard' }, el('summary', {}, texts.start.keyboard), content);
}
