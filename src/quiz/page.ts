import type { QuizDeck } from '../types/quiz.js';
import { planOf } from './address.js';
import { addedTime, Clock } from './clock.js';
import { dealt } from './drill.js';
import { DrillScreen } from './drill-screen.js';
import { Frame } from './frame.js';
import { listenToKeys } from './keyboard.js';
import type { Means } from './means.js';
import { newSeed } from './new-seed.js';
import type { Plan } from './plan.js';
import { questionScreen } from './question-screen.js';
import { button, el } from './render/dom.js';
import { beginRound, resultScreen, reviewScreen } from './round-screens.js';
import type { Screen } from './screen.js';
import { choosable, openSession, type Session } from './session.js';
import { startScreen } from './start-screen.js';
import { type Action, timeLeft } from './state.js';
import { createStopwatch } from './stopwatch.js';
import type { Store } from './store.js';
import { texts } from './texts.js';

/** Hears of each step, to tell others outside the page. */
export type Witness = (session: Session) => void;

/** The page: draws what the session's state shows, and turns what the student does into actions on it. */
export class QuizPage {
  readonly session: Session;
  private readonly store: Store;
  private readonly witnesses: Witness[] = [];
  private readonly frame = new Frame();
  private readonly clock = new Clock();
  private readonly stopwatch = createStopwatch(() => performance.now());
  private readonly means: Means;
  private screen: Screen = {};
  private digitsOn: boolean;

  constructor(deck: QuizDeck, store: Store) {
    this.store = store;
    this.session = openSession(deck, store);
    this.digitsOn = store.read('digits') !== 'off';
    this.means = {
      ...{ session: this.session, frame: this.frame },
      act: (action) => this.act(action),
      go: () => this.go(),
      changed: () => this.changed(),
      leave: () => this.leave(),
      tools: () => this.tools(),
      plan: () => planOf(location.hash, this.session.deck, this.session.plan()),
    };
  }

  /** Draws the start screen and begins to listen. */
  open(...witnesses: readonly Witness[]): void {
    this.witnesses.push(...witnesses);
    document.documentElement.lang = texts.lang;
    document.documentElement.dir = texts.dir;
    this.draw();
    delete document.body.dataset.waits;
    const { form } = this.frame;
    form.addEventListener('submit', (event) => event.preventDefault());
    // Enter in a field clicks it too. In a frame that may send no forms there is no `submit`.
    form.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('#primary[type="submit"]')) this.screen.press?.();
    });
    for (const type of ['input', 'change']) form.addEventListener(type, () => this.screen.edited?.());
    const choose = (number: number) => this.screen.digit?.(number);
    listenToKeys({ submit: () => this.screen.press?.(), choose }, () => this.digitsOn);
    window.addEventListener('hashchange', () => this.leave());
    window.addEventListener('storage', () => this.takeIn());
    window.addEventListener('pagehide', () => this.keepTime());
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.keepTime();
      this.timeRuns();
    });
    setInterval(() => this.tick(), 1000);
  }

  private act(action: Action): void {
    this.session.act(this.spent(), action);
    this.changed();
  }

  private changed(): void {
    const trouble = this.store.trouble();
    this.frame.warn(trouble && texts.trouble[trouble]);
    for (const witness of this.witnesses) witness(this.session);
  }

  private go(): void {
    this.draw();
    this.frame.goToTop();
  }

  private draw(): void {
    const { session, means } = this;
    if (session.state().view === 'question' && timeLeft(session.state()) === 0) this.act({ type: 'review' });
    document.body.dataset.digits = this.digitsOn ? 'on' : 'off';
    const draw = {
      start: () => this.startScreen(),
      question: () => questionScreen(means),
      review: () => reviewScreen(means),
      result: () => resultScreen(means),
    };
    this.screen = {};
    this.screen = draw[session.state().view]();
    this.timeRuns();
    this.changed();
  }

  private startScreen(): Screen {
    const { session, means } = this;
    return startScreen(means, {
      plan: means.plan(),
      digits: this.digitsOn,
      setDigits: (on) => {
        this.digitsOn = on;
        document.body.dataset.digits = on ? 'on' : 'off';
        this.store.write('digits', on ? 'on' : 'off');
      },
      begin: (plan) => (plan.mode === 'flashcards' ? this.drill(plan) : beginRound(means, plan)),
      forget: () => {
        session.forget();
        this.go();
        this.frame.tell(el('p', { class: 'note' }, texts.start.forgotten));
      },
    });
  }

  private drill(plan: Plan): void {
    const { session, means } = this;
    const seed = plan.seed ?? newSeed();
    const deal = () =>
      dealt(choosable(session, plan), session.records, { now: Date.now(), seed, count: plan.count });
    this.screen = new DrillScreen(means, deal);
    this.frame.goToTop();
  }

  /** Goes to the start page; what is entered is kept. */
  private leave(): void {
    this.screen.leave?.();
    this.act({ type: 'leave' });
    this.go();
  }

  private tools(): readonly Node[] {
    const { session, clock } = this;
    const leave = button(texts.question.leave, () => this.leave(), 'plain small');
    leave.setAttribute('aria-label', texts.question.leaveLabel);
    return [...clock.tools(session.state(), () => this.extend()), leave];
  }

  private extend(): void {
    const wasOver = timeLeft(this.session.state()) === 0;
    this.act({ type: 'extend', milliseconds: addedTime });
    const left = timeLeft(this.session.state()) ?? 0;
    if (wasOver) this.go();
    else this.clock.tick(left);
    this.frame.tell(el('p', { class: 'note' }, texts.time.added(left)));
  }

  /** Takes in what another window of the page did, where nothing is under way in this one. */
  private takeIn(): void {
    if (this.session.state().view !== 'start' || this.screen.press) return;
    this.session.reload();
    this.draw();
  }

  /** Time counts while a question is on the screen and the page is looked at. */
  private timeRuns(): void {
    const { view } = this.session.state();
    if (!document.hidden && (view === 'question' || view === 'review')) this.stopwatch.go();
    else this.stopwatch.stop();
  }

  private spent(): Action {
    return { type: 'spend', milliseconds: Math.round(this.stopwatch.lap()) };
  }

  private keepTime(): void {
    if (this.stopwatch.running() > 0) this.session.act(this.spent());
  }

  private tick(): void {
    const left = timeLeft(this.session.state());
    const { view } = this.session.state();
    if (left === undefined || left === 0 || (view !== 'question' && view !== 'review')) return;
    const happens = this.clock.tick(left - this.stopwatch.running());
    if (happens === 'warn') this.frame.tell(el('p', { class: 'missing' }, texts.time.warning));
    if (happens !== 'over') return;
    this.screen.leave?.();
    this.act({ type: 'review' });
    this.go();
  }
}
