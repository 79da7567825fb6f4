import type { QuizCard, QuizDeck } from '../types/quiz.js';
import { type Keep, keepUnder } from './keep.js';
import { listenToKeys } from './keyboard.js';
import { button, byId, el, primaryButton } from './render/dom.js';
import { type Question, questionOf } from './render/question.js';
import { resultView } from './render/result.js';
import { startView, type View } from './render/start.js';
import { explanationOf, verdictOf } from './render/verdict.js';
import { seedOf } from './seed.js';
import { choicesOf, openSession, type Session } from './session.js';
import { currentAnswer, missed } from './state.js';
import { texts } from './texts.js';

/** The page on the screen: draws the session's state, and turns what the student does into actions on it. */
export class QuizPage {
  private readonly deck: QuizDeck;
  private readonly session: Session;
  private readonly digits: Keep;
  private digitsOn: boolean;
  private question: Question | undefined;

  private readonly screen = byId('screen');
  private readonly status = byId('status');
  private readonly after = byId('after');
  private readonly actions = byId('actions');
  private readonly form = byId('answer') as HTMLFormElement;

  constructor(deck: QuizDeck) {
    this.deck = deck;
    this.session = openSession(deck, () => localStorage);
    this.digits = keepUnder('factdeck:digits', () => localStorage);
    this.digitsOn = this.digits.read() !== 'off';
  }

  /** Draws the start screen and begins to listen. */
  open(): void {
    this.draw();
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.press();
    });
    listenToKeys(
      {
        submit: () => this.question && this.press(),
        choose: (number) => this.question?.choose(number),
      },
      () => this.digitsOn,
    );
    window.addEventListener('hashchange', () => {
      if (this.question && !currentAnswer(this.session.state())) this.go();
    });
  }

  /** What the one main button does in the present state. */
  private press(): void {
    const { session } = this;
    const state = session.state();
    const wrong = missed(state);
    if (state.view === 'start') session.act({ type: 'resume' });
    else if (state.view === 'result') {
      session.act({ type: 'begin', round: wrong.length > 0 ? wrong : session.all() });
    } else if (currentAnswer(state)) session.act({ type: 'next' });
    else {
      this.check();
      return;
    }
    this.go();
  }

  private restart(): void {
    this.session.act({ type: 'begin', round: this.session.all() });
    this.go();
  }

  /** Draws another screen and takes the reader to its top. */
  private go(): void {
    this.draw();
    window.scrollTo(0, 0);
    byId('heading').focus();
  }

  private check(): void {
    const card = this.session.card();
    if (!card || !this.question) return;
    const given = this.question.given();
    if (given === '') {
      const missing = missingIn(card);
      this.status.replaceChildren(el('p', { class: 'missing' }, missing));
      this.question.first.focus();
      return;
    }
    this.settle(card, given);
  }

  private giveUp(card: QuizCard): void {
    this.settle(card, '');
    byId('primary').focus();
  }

  private settle(card: QuizCard, given: string): void {
    this.session.act({ type: 'answer', given, right: this.session.isRight(card, given) });
    this.showVerdict(card);
    byId('primary').scrollIntoView({ block: 'nearest' });
    this.status.scrollIntoView({ block: 'nearest' });
  }

  private draw(): void {
    const { view } = this.session.state();
    this.question = undefined;
    this.status.replaceChildren();
    this.after.replaceChildren();
    document.body.dataset.view = view;
    document.body.dataset.digits = this.digitsOn ? 'on' : 'off';
    if (view === 'question') this.drawQuestion();
    else if (view === 'start') this.show(this.startView(), this.deck.title);
    else this.show(this.resultView(), texts.title(texts.result.heading, this.deck.title));
    this.drawProgress();
  }

  private show({ screen, actions }: View, title: string): void {
    this.screen.replaceChildren(...screen);
    this.actions.replaceChildren(...actions);
    document.title = title;
  }

  private startView(): View {
    const kept = { digits: this.digitsOn, saves: this.session.saves() };
    return startView(this.deck, this.session.state(), kept, {
      restart: () => this.restart(),
      setDigits: (on) => {
        this.digitsOn = on;
        this.digits.write(on ? 'on' : 'off');
      },
    });
  }

  private resultView(): View {
    return resultView(this.deck, this.session.cards, this.session.state(), {
      restart: () => this.restart(),
      print: () => window.print(),
    });
  }

  private drawQuestion(): void {
    const card = this.session.card();
    const { position, round } = this.session.state();
    if (!card) return;
    const count = texts.question.count(position + 1, round.length);
    const seed = seedOf(location.hash, this.deck.seed);
    const say = (words: string) => this.status.replaceChildren(el('p', { class: 'unseen' }, words));
    this.question = questionOf(card, count, choicesOf(card, seed), say);
    const actions = [
      primaryButton(texts.question.check),
      button(texts.question.unknown, () => this.giveUp(card)),
    ];
    this.show({ screen: this.question.nodes, actions }, texts.title(count, this.deck.title));
    if (currentAnswer(this.session.state())) this.showVerdict(card);
  }

  private showVerdict(card: QuizCard): void {
    const state = this.session.state();
    const answer = currentAnswer(state);
    if (!answer) return;
    const last = state.position + 1 === state.round.length;
    const announce = () => {
      const now = currentAnswer(this.session.state());
      if (now) this.status.replaceChildren(verdictOf(card, now));
    };
    const overrule = () => {
      this.session.act({ type: 'overrule' });
      announce();
    };
    this.question?.settle(answer.given);
    announce();
    this.after.replaceChildren(...explanationOf(card, answer, this.deck, overrule));
    const primary = byId('primary');
    primary.textContent = last ? texts.question.finish : texts.question.next;
    // The button keeps focus only while it stays where it is.
    for (const other of [...this.actions.children]) if (other !== primary) other.remove();
    this.drawProgress();
  }

  private drawProgress(): void {
    const { view, answers, round } = this.session.state();
    const bar = byId('progress') as HTMLProgressElement;
    bar.hidden = view !== 'question';
    bar.max = Math.max(round.length, 1);
    bar.value = answers.size;
  }
}

function missingIn({ kind }: QuizCard): string {
  if (kind === 'match') return texts.question.matchFirst;
  return kind === 'choice' || kind === 'truefalse' ? texts.question.chooseFirst : texts.question.typeFirst;
}
