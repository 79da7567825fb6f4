import { isDue, type Records } from './records.js';
import { type Recall, rescheduled, type Schedule } from './schedule.js';
import { orderedBySeed } from './shuffle.js';

/** Flashcards that are gone through in one go. */
export interface Drill {
  /** Card ids, the one that is shown first. */
  readonly queue: readonly string[];
  /** How many were rated so that they do not come again in this go. */
  readonly done: number;
}

/** A card that is due so soon stays in the drill. */
const soon = 20 * 60_000;

/** Returns a drill of at most `count` cards: those due, longest first, and then new ones in an order by `seed`. */
export function dealt(
  ids: readonly string[],
  records: Pick<Records, 'get'>,
  options: { readonly now: number; readonly seed: string; readonly count: number | undefined },
): Drill {
  const due = (id: string) => records.get(id)?.schedule?.due ?? 0;
  const old = dueOf(ids, records, options.now).toSorted((one, other) => due(one) - due(other));
  const fresh = orderedBySeed(
    ids.filter((id) => records.get(id)?.schedule === undefined),
    options.seed,
  );
  return { queue: [...old, ...fresh].slice(0, options.count ?? ids.length), done: 0 };
}

/** Returns the cards whose time has come. */
export function dueOf(ids: readonly string[], records: Pick<Records, 'get'>, now: number): readonly string[] {
  return ids.filter((id) => isDue(records.get(id), now));
}

/** Returns when the next of the cards is due; undefined where none was rated yet. */
export function nextDue(ids: readonly string[], records: Pick<Records, 'get'>): number | undefined {
  const times = ids.flatMap((id) => records.get(id)?.schedule?.due ?? []);
  return times.length === 0 ? undefined : times.reduce((one, other) => Math.min(one, other));
}

/** Keeps how the first card was recalled, and returns what is left of the drill. */
export function rated(drill: Drill, recall: Recall, records: Records, now: number): Drill {
  const [id, ...others] = drill.queue;
  if (id === undefined) return drill;
  const before = records.get(id);
  const schedule = rescheduled(before?.schedule, recall, now);
  records.set(id, { asked: before?.asked ?? 0, right: before?.right ?? false, schedule });
  return comesAgain(schedule, now)
    ? { ...drill, queue: [...others, id] }
    : { queue: others, done: drill.done + 1 };
}

function comesAgain({ due }: Schedule, now: number): boolean {
  return due - now < soon;
}
