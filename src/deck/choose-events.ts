import type { ScoredEvent } from '../types/material.js';
import { compareDates } from './dates.js';
import { fold } from './fold.js';
import { byWorth, fewest, most } from './group-size.js';

/** Three to six events, the best first, of which each surely comes before or after each other; undefined where there are not three. */
export function chooseEvents(events: readonly ScoredEvent[]): readonly ScoredEvent[] | undefined {
  const chosen: ScoredEvent[] = [];
  for (const event of events.toSorted(byWorth)) {
    const clashes = chosen.some(
      (other) => compareDates(other.date, event.date) === 0 || fold(other.text) === fold(event.text),
    );
    if (!clashes && chosen.length < most) chosen.push(event);
  }
  return chosen.length < fewest ? undefined : chosen;
}

/** The events, earliest first. */
export const inTime = <T extends { readonly date: string }>(events: readonly T[]): readonly T[] =>
  events.toSorted((a, b) => compareDates(a.date, b.date));
