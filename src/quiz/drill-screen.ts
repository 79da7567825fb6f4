import { choicesOf } from './choices.js';
import { type Drill, nextDue, rated } from './drill.js';
import type { Means } from './means.js';
import { byId, el } from './render/dom.js';
import { evidenceOf } from './render/evidence.js';
import { backOf, drillDoneView, frontView, intervalAfter, ratingButtons } from './render/flashcard.js';
import type { View } from './render/view.js';
import { type Recall, recalls } from './schedule.js';
import type { Screen } from './screen.js';
import { texts } from './texts.js';

/** Flashcards: a question, on demand its answer, and four buttons to say how well it was known. */
export class DrillScreen implements Screen {
  private readonly means: Means;
  private readonly deal: () => Drill;
  private drill: Drill;
  private isTurned = false;

  /** `deal` gives the cards to go through, at first and each time that the student wants more. */
  constructor(means: Means, deal: () => Drill) {
    this.means = means;
    this.deal = deal;
    this.drill = deal();
    this.draw();
  }

  press(): void {
    if (!this.card()) {
      this.drill = this.deal();
      this.draw();
      this.means.frame.goToTop();
    } else if (this.isTurned) this.rate('good');
    else this.turn();
  }

  digit(number: number): void {
    const recall = recalls[number - 1];
    if (this.isTurned && recall) this.rate(recall);
  }

  private card() {
    return this.means.session.cards.get(this.drill.queue[0] ?? '');
  }

  private draw(): void {
    const card = this.card();
    this.isTurned = false;
    const seed = String(this.drill.done);
    this.show(
      card
        ? frontView(card, this.drill.queue.length, card.pairs || card.events ? choicesOf(card, seed) : [])
        : this.doneView(),
    );
  }

  private show(view: View): void {
    const { session, frame, tools } = this.means;
    const { queue, done } = this.drill;
    const title = texts.title(texts.start.mode.flashcards, session.deck.title);
    const total = queue.length + done;
    frame.show(view, { name: 'flashcards', title, progress: { done, total }, tools: tools() });
  }

  private doneView(): View {
    const { session, leave } = this.means;
    const ids = [...session.cards.keys()];
    const due = nextDue(ids, session.records);
    const wait = due === undefined ? undefined : Math.max(0, due - Date.now());
    return drillDoneView(this.drill.done, wait, this.deal().queue.length, leave);
  }

  private turn(): void {
    const { session, frame } = this.means;
    const card = this.card();
    if (!card) return;
    this.isTurned = true;
    const ratings = ratingButtons(session.records.get(card.id)?.schedule, Date.now(), (recall) =>
      this.rate(recall),
    );
    const back = backOf(card);
    const evidence = el('section', {}, el('h2', {}, texts.verdict.evidence), evidenceOf(card, session.deck));
    frame.tell(back);
    frame.explain([evidence], [ratings]);
    byId('primary').focus({ preventScroll: true });
    frame.reveal();
  }

  private rate(recall: Recall): void {
    const { session, frame, changed } = this.means;
    const id = this.drill.queue[0] ?? '';
    const now = Date.now();
    const next = intervalAfter(session.records.get(id)?.schedule, recall, now);
    this.drill = rated(this.drill, recall, session.records, now);
    changed();
    this.draw();
    frame.goToTop();
    frame.say(texts.flashcards.rated(texts.flashcards.recall[recall], next));
  }
}
