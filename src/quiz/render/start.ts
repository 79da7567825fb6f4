import type { QuizArticle } from '../../types/quiz.js';
import { dueOf } from '../drill.js';
import { modes, type Plan } from '../plan.js';
import { choosable, type Session } from '../session.js';
import { hasBegun, type State } from '../state.js';
import { texts } from '../texts.js';
import { openArticle } from './article.js';
import { chartOf } from './chart.js';
import { type Choosing, chooseSection } from './choose.js';
import { button, el, primaryButton } from './dom.js';
import { disagreementList } from './evidence.js';
import { publishedIn } from './quotation.js';
import type { View } from './view.js';

/** What the start screen can do. */
export interface StartActions {
  readonly begin: (plan: Plan) => void;
  readonly resume: () => void;
  readonly choose: (plan: Plan) => void;
  readonly setDigits: (on: boolean) => void;
  readonly forget: () => void;
  readonly say: (words: string) => void;
}

export interface StartSetting {
  readonly session: Session;
  readonly plan: Plan;
  readonly now: number;
  readonly digits: boolean;
}

const mostOpenArticles = 6;

/** Returns the first screen: what the deck is made from, how much it asks, and the ways in. */
export function startView(setting: StartSetting, actions: StartActions): View {
  const { session, plan } = setting;
  const { deck } = session;
  const heading = el('h1', { tabindex: '-1', dir: 'auto', id: 'heading' }, deck.title);
  if (deck.cards.length === 0) {
    return { screen: [heading, el('p', { class: 'lead' }, texts.start.empty)], actions: [] };
  }
  const summary = el(
    'p',
    { class: 'lead' },
    `${texts.start.questions(deck.cards.length)} ${texts.start.from(deck.articles.length)}`,
  );
  const waysIn = el('div', { class: 'actions', id: 'ways-in' });
  const note = el('p', { class: 'note', id: 'none' });
  const due = dueOf([...session.cards.keys()], session.records, setting.now).length;
  const shared = plan.seed === undefined ? [] : [el('p', { class: 'note' }, texts.start.shared(plan.seed))];
  const refresh = (changed: Plan) => {
    waysIn.replaceChildren(...waysInto({ ...setting, plan: changed }, actions));
    note.textContent = choosable(session, changed).length === 0 ? texts.start.none : '';
  };
  const change = (changed: Plan) => {
    actions.choose(changed);
    refresh(changed);
  };
  const choosing = chooseSection(session, plan, change, actions.say);
  refresh(plan);
  return {
    screen: [
      ...[heading, summary, modePicker(choosing, due), note, waysIn, ...shared],
      ...[choosing.element, sources(deck.articles), ...disagreements(session), ...attempts(session)],
      ...[keyboard(setting.digits, actions), forgetting(session, actions)],
    ],
    actions: [],
  };
}

/** The round that was begun and a new one: one of them is what Enter does. */
function waysInto(setting: StartSetting, actions: StartActions): readonly Node[] {
  const { session, plan } = setting;
  const state = session.state();
  const available = choosable(session, plan).length;
  const label = texts.start.begin[plan.mode](Math.min(plan.count ?? available, available));
  const begin = () => actions.begin(plan);
  const resume = hasBegun(state) ? resumeLabel(state) : undefined;
  if (available === 0) return resume === undefined ? [] : [primaryOf(resume, actions.resume)];
  if (resume === undefined) return [primaryOf(label, begin)];
  return comesFirst(state, plan)
    ? [primaryOf(resume, actions.resume), button(label, begin)]
    : [primaryOf(label, begin), button(resume, actions.resume)];
}

/** Who chose another mode, or opens a link that a class was given, wants that. */
function comesFirst({ finished, round }: State, { mode, seed }: Plan): boolean {
  return !finished && mode === round.mode && (seed === undefined || seed === round.seed);
}

function primaryOf(label: string, press: () => void): HTMLButtonElement {
  const element = primaryButton(label);
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
}

function resumeLabel({ finished, position, round }: State): string {
  if (finished) return texts.start.result;
  const total = round.cards.length;
  return position < total ? texts.start.resume(position + 1, total) : texts.start.resumeReview;
}

/** The ways to work; at the flashcards it stands how many are due. */
function modePicker({ plan, setMode }: Choosing, due: number): HTMLElement {
  const labels = modes.map((mode) => {
    const waiting = mode === 'flashcards' && due > 0 ? [el('b', { class: 'due' }, texts.start.due(due))] : [];
    const radio = el('input', {
      ...{ type: 'radio', name: 'mode', value: mode, checked: plan().mode === mode },
      ...{ 'aria-describedby': `about-${mode}`, 'aria-labelledby': `mode-${mode}` },
    });
    radio.addEventListener('change', () => setMode(mode));
    return el(
      'label',
      { class: 'choice mode' },
      radio,
      el(
        'span',
        { class: 'text' },
        el('b', { id: `mode-${mode}` }, texts.start.mode[mode]),
        el('span', { class: 'about', id: `about-${mode}` }, `${texts.start.about[mode]} `, ...waiting),
      ),
    );
  });
  const legend = el('legend', { class: 'small-heading' }, texts.start.modes);
  return el('fieldset', { class: 'modes' }, legend, el('div', { class: 'grid' }, ...labels));
}

function sources(articles: readonly QuizArticle[]): HTMLElement {
  const items = articles.map((article) => {
    const published = el('span', { class: 'published', dir: 'auto' }, ...publishedIn(article));
    const open = button(article.title, () => openArticle(article), 'link');
    open.setAttribute('aria-label', texts.start.read(article.title));
    open.dir = 'auto';
    return el('li', {}, open, published);
  });
  const list = el('ul', {}, ...items);
  const label = texts.start.sources(articles.length);
  return articles.length > mostOpenArticles
    ? el('details', { class: 'sources' }, el('summary', {}, label), list)
    : el('section', { class: 'sources' }, el('h2', {}, label), list);
}

function disagreements({ deck }: Session): readonly Node[] {
  const count = deck.disagreements.length;
  if (count === 0) return [];
  const label = el('summary', {}, texts.start.disagree(count));
  return [el('details', { class: 'part' }, label, disagreementList(deck))];
}

function attempts(session: Session): readonly Node[] {
  const history = session.history();
  if (history.length === 0) return [];
  const heading = el('h2', {}, texts.start.attempts);
  return [el('section', { class: 'part' }, heading, chartOf(history))];
}

function keyboard(digits: boolean, actions: StartActions): HTMLElement {
  const box = el('input', { type: 'checkbox', checked: digits });
  box.addEventListener('change', () => actions.setDigits(box.checked));
  const label = el('label', { class: 'switch' }, box, texts.start.digits);
  const content = el('div', {}, el('p', {}, texts.start.keys), label);
  return el('details', { class: 'part keyboard' }, el('summary', {}, texts.start.keyboard), content);
}

/** Behind a second press, since nothing brings it back. */
function forgetting(session: Session, actions: StartActions): HTMLElement {
  const isEmpty = !hasBegun(session.state()) && session.history().length === 0;
  const sure = button(texts.start.forgetSure, actions.forget, 'plain small');
  const details = el('details', { class: 'part' }, el('summary', {}, texts.start.forget), sure);
  details.hidden = isEmpty && !session.deck.cards.some(({ id }) => session.records.get(id));
  return details;
}
