import { choicesOf } from './choices.js';
import type { Means } from './means.js';
import { button, byId, el, primaryButton } from './render/dom.js';
import { type Question, questionOf } from './render/question.js';
import { explanationOf, verdictOf } from './render/verdict.js';
import type { Screen } from './screen.js';
import { type Action, currentAnswer } from './state.js';
import { texts } from './texts.js';

/** The question of the state, in practice or in a test. */
export function questionScreen(means: Means): Screen {
  return means.session.state().round.mode === 'test' ? new TestQuestion(means) : new PracticeQuestion(means);
}

abstract class AskedQuestion implements Screen {
  protected readonly means: Means;
  protected readonly question: Question;

  constructor(means: Means) {
    this.means = means;
    const { session, frame } = means;
    const { position, round } = session.state();
    const card = this.card();
    const count = texts.question.count(position + 1, round.cards.length);
    this.question = questionOf(card, count, choicesOf(card, round.seed), (words) => frame.say(words));
    frame.show(
      { screen: this.question.nodes, actions: this.actions() },
      {
        name: 'question',
        title: texts.title(count, session.deck.title),
        progress: { done: session.state().answers.size, total: round.cards.length },
        tools: means.tools(),
      },
    );
    const entered = session.drafted();
    if (entered !== '') this.question.fill(entered);
  }

  abstract press(): void;
  protected abstract actions(): readonly Node[];

  digit(number: number): void {
    this.question.choose(number);
  }

  edited(): void {
    this.means.session.draft(this.question.given());
  }

  protected card() {
    const card = this.means.session.card();
    if (!card) throw new Error('A question is shown only where a card is asked.');
    return card;
  }

  protected answer(given: string): void {
    const { session, act } = this.means;
    act({ type: 'answer', given, right: given !== '' && session.isRight(this.card(), given) });
  }
}

/** Each answer is judged at once. */
class PracticeQuestion extends AskedQuestion {
  constructor(means: Means) {
    super(means);
    if (currentAnswer(means.session.state())) this.showVerdict();
  }

  press(): void {
    const { session, frame, act, go } = this.means;
    if (currentAnswer(session.state())) {
      act({ type: 'next' });
      go();
      return;
    }
    const missing = this.question.missing();
    if (missing === undefined) this.settle(this.question.given());
    else {
      frame.tell(el('p', { class: 'missing' }, missing));
      this.question.first.focus();
    }
  }

  override edited(): void {
    if (!currentAnswer(this.means.session.state())) super.edited();
  }

  protected actions(): readonly Node[] {
    const giveUp = () => {
      this.settle('');
      byId('primary').focus();
    };
    return [primaryButton(texts.question.check), button(texts.question.unknown, giveUp)];
  }

  private settle(given: string): void {
    this.answer(given);
    this.showVerdict();
    this.means.frame.reveal();
  }

  private showVerdict(): void {
    const { session, frame, act } = this.means;
    const { position, round, answers } = session.state();
    const card = this.card();
    const answer = currentAnswer(session.state());
    if (!answer) return;
    const announce = () => {
      const now = currentAnswer(session.state());
      if (now) frame.tell(verdictOf(card, now));
    };
    const overrule = () => {
      act({ type: 'overrule', card: card.id });
      announce();
    };
    this.question.settle(answer.given);
    announce();
    const primary = byId('primary');
    primary.textContent = position + 1 === round.cards.length ? texts.question.finish : texts.question.next;
    frame.explain(explanationOf(card, answer, session.deck, overrule), [primary]);
    frame.progress({ done: answers.size, total: round.cards.length });
  }
}

/** Answers are taken as they stand, without a word on them; one can go back. */
class TestQuestion extends AskedQuestion {
  press(): void {
    this.leave();
    this.means.act({ type: 'next' });
    this.means.go();
  }

  leave(): void {
    this.answer(this.question.given());
  }

  protected actions(): readonly Node[] {
    const { session, act, go } = this.means;
    const { position, round } = session.state();
    const isLast = position + 1 === round.cards.length;
    const turn = (action: Action) => () => {
      this.leave();
      act(action);
      go();
    };
    const back = button(texts.question.back, turn({ type: 'go', position: position - 1 }));
    const review = button(texts.question.review, turn({ type: 'review' }));
    return [
      primaryButton(isLast ? texts.question.review : texts.question.next),
      ...(position > 0 ? [back] : []),
      ...(isLast ? [] : [review]),
    ];
  }
}
