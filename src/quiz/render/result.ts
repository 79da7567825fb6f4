import type { QuizCard } from '../../types/quiz.js';
import { givenInWords } from '../groups.js';
import { reportAsCsv, reportOf } from '../report.js';
import type { Session } from '../session.js';
import { type Answer, counts, missed } from '../state.js';
import { texts } from '../texts.js';
import { chartOf } from './chart.js';
import { copyButton, saveButton } from './deliver.js';
import { button, el, primaryButton } from './dom.js';
import { evidenceOf } from './evidence.js';
import { longList } from './long-list.js';
import { answerInWords, correctionOf, overruleButton } from './verdict.js';
import type { View } from './view.js';

export interface ResultActions {
  readonly again: () => void;
  readonly start: () => void;
  readonly overrule: (card: string) => void;
  readonly say: (words: string) => void;
}

/** Returns the last screen: the score, what was missed with the sentences behind it, and the ways on. */
export function resultView(session: Session, actions: ResultActions): View {
  const state = session.state();
  const score = scoreOf(session);
  const wrong = missed(state);
  const listed = state.round.cards.filter((id) => {
    const answer = state.answers.get(id);
    return !counts(answer) || answer?.overruled;
  });
  const again = button(texts.result.again, actions.again);
  const ways = [
    wrong.length > 0 ? primaryButton(texts.result.retry(wrong.length)) : primaryButton(texts.result.again),
    ...(wrong.length > 0 ? [again] : []),
    button(texts.result.back, actions.start),
  ];
  return {
    screen: [
      ...[score.heading, score.bar, timeOf(session)],
      // Above the list, which may be long.
      el('div', { class: 'actions' }, ...ways),
      ...missedList(session, listed, actions),
      ...progressOf(session),
      keepSection(session, actions.say),
    ],
    actions: [],
  };
}

/** How much of a round was right: as a heading, as a bar, and in words. */
export interface Score {
  readonly heading: HTMLElement;
  readonly bar: HTMLElement;
  readonly words: string;
}

/** Returns the score as it stands, what was overruled included. */
export function scoreOf(session: Session): Score {
  const state = session.state();
  const total = state.round.cards.length;
  const right = total - missed(state).length;
  const words = texts.result.score(right, total);
  const title = el('span', { class: 'count' }, texts.result.heading);
  return {
    heading: el('h1', { tabindex: '-1', id: 'heading', class: 'score' }, title, words),
    bar: el('progress', { 'aria-hidden': 'true', max: String(total), value: String(right) }),
    words,
  };
}

function timeOf(session: Session): HTMLElement {
  const seconds = Math.round(session.state().elapsed / 1000);
  return el('p', { class: 'note' }, texts.result.time(texts.time.duration(seconds)));
}

function missedList(session: Session, ids: readonly string[], actions: ResultActions): readonly Node[] {
  if (ids.length === 0) return [el('p', { class: 'lead' }, texts.result.none)];
  const item = (id: string) => {
    const card = session.cards.get(id);
    return card ? missedItem(session, card, session.state().answers.get(id), actions) : el('li', {});
  };
  return [el('h2', {}, texts.result.missed(ids.length)), ...longList('missed', ids, item)];
}

function missedItem(
  { deck }: Session,
  card: QuizCard,
  answer: Answer | undefined,
  actions: ResultActions,
): HTMLElement {
  const yours = answer?.given
    ? [`${texts.result.yours} `, el('span', { dir: 'auto' }, givenInWords(card, answer.given))]
    : [texts.result.unanswered];
  const overrule = answer ? overruleButton(card, answer, () => actions.overrule(card.id)) : [];
  return el(
    'li',
    {},
    el('p', { class: 'question', dir: 'auto' }, card.question),
    el('p', { class: 'yours' }, ...yours),
    el(
      'p',
      { class: 'solution' },
      `${texts.verdict.answerIs} `,
      el('b', { dir: 'auto' }, answerInWords(card)),
    ),
    ...correctionOf(card),
    ...overrule,
    evidenceOf(card, deck),
  );
}

function progressOf(session: Session): readonly Node[] {
  const history = session.history();
  return history.length > 1 ? [el('h2', {}, texts.chart.heading), chartOf(history)] : [];
}

function keepSection({ deck, cards, state }: Session, say: (words: string) => void): HTMLElement {
  const report = () => reportOf(deck, cards, state());
  const asJson = () => `${JSON.stringify(report(), null, 2)}\n`;
  const asCsv = () => reportAsCsv(report());
  const buttons = [
    copyButton(texts.result.copyCsv, asCsv, say),
    saveButton(texts.result.saveCsv, 'result.csv', asCsv),
    copyButton(texts.result.copyJson, asJson, say),
    saveButton(texts.result.saveJson, 'result.json', asJson),
    button(texts.result.print, () => window.print(), 'plain small'),
  ];
  return el(
    'section',
    { class: 'keep' },
    el('h2', {}, texts.result.keep),
    el('div', { class: 'actions' }, ...buttons),
  );
}
