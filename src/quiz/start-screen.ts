import type { Means } from './means.js';
import type { Plan } from './plan.js';
import { startView } from './render/start.js';
import type { Screen } from './screen.js';

/** What the start page needs besides what all screens work with. */
export interface StartMeans {
  readonly plan: Plan;
  readonly digits: boolean;
  readonly setDigits: (on: boolean) => void;
  readonly begin: (plan: Plan) => void;
  readonly forget: () => void;
}

/** Shows what the deck is made from, what can be chosen, and the ways in. */
export function startScreen({ session, frame, act, go }: Means, means: StartMeans): Screen {
  const { plan, digits, setDigits, begin, forget } = means;
  const setting = { session, plan, digits, now: Date.now() };
  const resume = () => {
    act({ type: 'resume' });
    go();
  };
  const choose = (chosen: Plan) => session.choosePlan(chosen);
  const say = (words: string) => frame.say(words);
  const view = startView(setting, { begin, resume, choose, setDigits, forget, say });
  frame.show(view, { name: 'start', title: session.deck.title });
  return {};
}
