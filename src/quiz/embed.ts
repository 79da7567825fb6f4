import type { Reply, Request } from './message.js';
import type { Witness } from './page.js';
import { reportOf } from './report.js';
import type { Session } from './session.js';
import { hasBegun } from './state.js';

/**
 * Answers the page around this one, once it asks, with how the round stands; returns what tells it of each finished round
 * from then on. Nobody else is answered, and nothing is sent unasked.
 */
export function answerParent(session: Session): Witness {
  let asker: string | undefined;
  let told = '';
  const send = () => {
    const { deck, cards, state } = session;
    const result = hasBegun(state()) ? reportOf(deck, cards, state()) : null;
    const reply: Reply = { type: 'factdeck:result', version: 1, result };
    window.parent.postMessage(reply, asker ?? '');
  };
  if (window.parent === window) return () => {};
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || !isRequest(data)) return;
    // A page opened from disk has no origin of its own.
    asker = origin === 'null' ? '*' : origin;
    send();
  });
  return ({ state }) => {
    const { finished, answers, round } = state();
    const news = finished ? `${round.started} ${[...answers.values()].map((one) => one.overruled)}` : '';
    if (news === told) return;
    told = news;
    if (asker !== undefined && finished) send();
  };
}

function isRequest(data: unknown): data is Request {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'factdeck:ask';
}
