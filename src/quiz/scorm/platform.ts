import type { Witness } from '../page.js';
import type { Session } from '../session.js';
import type { ScormApi } from './api.js';
import type { Outcomes } from './outcomes.js';
import { writeSuspended } from './suspend.js';
import { scormTime } from './time.js';

/** How long a step may wait before the platform is asked to keep it: asking may take long. */
const patience = 2000;

/**
 * Returns what tells a learning platform of each step. The score is how many of a hundred of the deck's questions were
 * answered rightly when they were last asked, and never falls; the status is "completed" once all were asked, or "passed"
 * or "failed" where the platform names a score to reach.
 */
export function tellPlatform(api: ScormApi, now: () => number): Witness {
  const opened = now();
  const mastery = Number.parseFloat(api.LMSGetValue('cmi.student_data.mastery_score'));
  let best = Number.parseFloat(api.LMSGetValue('cmi.core.score.raw')) || 0;
  let kept = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const set = (element: string, value: string) => api.LMSSetValue(element, value);
  const commit = () => {
    waiting = undefined;
    api.LMSCommit('');
  };
  set('cmi.core.score.min', '0');
  set('cmi.core.score.max', '100');
  window.addEventListener('pagehide', () => {
    clearTimeout(waiting);
    set('cmi.core.session_time', scormTime(now() - opened));
    // Else a platform throws away what is to be kept.
    set('cmi.core.exit', 'suspend');
    api.LMSFinish('');
  });
  return (session) => {
    const outcomes = outcomesOf(session);
    const text = writeSuspended(outcomes, session.state(), session.cards);
    if (text === kept) return;
    kept = text;
    const right = [...outcomes.values()].filter(Boolean).length;
    best = Math.max(best, Math.round((100 * right) / Math.max(1, session.cards.size)));
    set('cmi.suspend_data', text);
    set('cmi.core.score.raw', String(best));
    set('cmi.core.lesson_status', statusOf(outcomes.size >= session.cards.size, best, mastery));
    waiting ??= setTimeout(commit, patience);
  };
}

function statusOf(isWhole: boolean, score: number, mastery: number): string {
  if (!isWhole) return 'incomplete';
  if (Number.isNaN(mastery)) return 'completed';
  return score >= mastery ? 'passed' : 'failed';
}

function outcomesOf({ cards, records }: Session): Outcomes {
  const asked = [...cards.keys()].flatMap((id) => {
    const record = records.get(id);
    return record && record.asked > 0 ? [[id, record.right] as const] : [];
  });
  return new Map(asked);
}
