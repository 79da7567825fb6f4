import type { Means } from './means.js';
import { newSeed } from './new-seed.js';
import { type Plan, roundOf } from './plan.js';
import { el } from './render/dom.js';
import { resultView, scoreOf } from './render/result.js';
import { reviewView } from './render/review.js';
import type { Screen } from './screen.js';
import { choosable, type Session } from './session.js';
import { missed, type Round, timeLeft } from './state.js';
import { texts } from './texts.js';

const minute = 60_000;

/** Begins a new round of a plan. */
export function beginRound({ session, act, go, leave }: Means, plan: Plan): void {
  const seed = plan.seed ?? nextSeed(session);
  const mode = plan.mode === 'test' ? 'test' : 'practice';
  const limit = mode === 'test' && plan.minutes !== undefined ? { limit: plan.minutes * minute } : {};
  const cards = roundOf(plan, choosable(session, plan), seed);
  // What was missed may have been put right since it was chosen.
  if (cards.length === 0) {
    leave();
    return;
  }
  act({ type: 'begin', round: { mode, cards, seed, started: now(), retry: false, ...limit } });
  go();
}

/** A deck that was made with a seed gives everybody the same rounds, one after the other. */
function nextSeed({ deck, history }: Session): string {
  return deck.seed === undefined ? newSeed() : `${deck.seed}-${history().length}`;
}

/** Shows a test before it is handed in. */
export function reviewScreen({ session, frame, act, go, tools }: Means): Screen {
  const state = session.state();
  const turn = (position: number) => {
    act({ type: 'go', position });
    go();
  };
  const view = reviewView(state, { go: turn });
  const progress = { done: state.answers.size, total: state.round.cards.length };
  const title = texts.title(texts.review.heading, session.deck.title);
  frame.show(view, { name: 'review', title, progress, tools: tools() });
  if (timeLeft(state) === 0) frame.tell(el('p', { class: 'missing' }, texts.time.over));
  return {
    press() {
      act({ type: 'finish' });
      go();
    },
  };
}

/** Shows what a round came to. */
export function resultScreen(means: Means): Screen {
  const { session, frame, act, go, leave } = means;
  const again = () => beginRound(means, { ...means.plan(), mode: session.state().round.mode });
  const overrule = (card: string) => {
    act({ type: 'overrule', card });
    const { heading, bar, words } = scoreOf(session);
    // The heading keeps its place, and the button focus.
    document.getElementById('heading')?.replaceChildren(...heading.childNodes);
    document.querySelector('#screen > progress')?.replaceWith(bar);
    frame.say(words);
  };
  const say = (words: string) => frame.say(words);
  const view = resultView(session, { again, start: leave, overrule, say });
  frame.show(view, { name: 'result', title: texts.title(texts.result.heading, session.deck.title) });
  return {
    press() {
      const wrong = missed(session.state());
      if (wrong.length === 0) {
        again();
        return;
      }
      const { mode, seed } = session.state().round;
      const round: Round = { mode, cards: wrong, seed, started: now(), retry: true };
      act({ type: 'begin', round });
      go();
    },
  };
}

const now = () => new Date().toISOString();
