import { areSameThings, haveOtherDates, haveOtherFigures, isWithin } from './same-thing.js';
import type { Telling } from './telling.js';
import type { Thing } from './thing.js';

/** How what two articles tell stands to each other: one fact, one but for what fills a role, or two. */
export type Comparison = 'same' | 'other' | { readonly disputed: string };

/** Compares two tellings. Where no named thing is in both, they may be about anything: two facts. */
export function compareTellings(a: Telling, b: Telling): Comparison {
  if (a.kind !== b.kind) return 'other';
  // A word hidden in two sentences is one thing to ask for only where they say the same.
  if (a.fact.type === 'Detail') return a.fact.evidence[0].text === b.fact.evidence[0].text ? 'same' : 'other';
  const shared = [...a.roles.keys()].filter((role) => b.roles.has(role));
  const same = shared.filter((role) => areSameThings(thingsOf(a, role), thingsOf(b, role)));
  if (!same.some((role) => [a, b].every((one) => thingsOf(one, role).some((thing) => thing.named)))) {
    return 'other';
  }
  const differing = shared.filter((role) => !same.includes(role) && contradict(role, a, b));
  const [role] = differing;
  if (differing.length > 1) return 'other';
  const isTold = (names: readonly string[]) => names.some((name) => name === role || same.includes(name));
  if (role !== undefined) {
    // "40 people died in Westmark", "The flood killed 52 people in Westmark": all that the first must tell is in both.
    const told = [a, b].some(({ required }) => required.every(isTold));
    return told && isDisputed(role, a, b) ? { disputed: role } : 'other';
  }
  return a.source === b.source && [...a.required, ...b.required].every(isTold) ? 'same' : 'other';
}

const thingsOf = (telling: Telling, role: string): readonly Thing[] => telling.roles.get(role) ?? [];

/** True where what fills a role cannot be the same in both: always so in what must be told, places and times. */
function contradict(role: string, a: Telling, b: Telling): boolean {
  const [ours, theirs] = [thingsOf(a, role), thingsOf(b, role)];
  if (role === 'place') return !ours.some((one) => theirs.some((other) => isWithin(one, other)));
  if (role === 'time' || a.fact.type === 'Clause') return true;
  if ([...a.required, ...b.required].some((names) => names.includes(role))) return true;
  const firm = (things: readonly Thing[]) => things.every((thing) => thing.named || thing.figure);
  return firm(ours) && firm(theirs);
}

/** Events recur, and on other days; what began, was built or founded did so once. */
function isDisputed(role: string, a: Telling, b: Telling): boolean {
  const [ours, theirs] = [thingsOf(a, role), thingsOf(b, role)];
  return (a.fact.type === 'EventDate' && haveOtherDates(ours, theirs)) || haveOtherFigures(ours, theirs);
}

/**
 * The role in which two reports of one story count the victims otherwise; undefined where they agree, or count those of
 * another place, time or event. Other names need not be in both: the story is the same.
 */
export function victimsApart(a: Telling, b: Telling): string | undefined {
  if (a.fact.type !== 'Casualties' || a.kind !== b.kind) return undefined;
  const shared = [...a.roles.keys()].filter((role) => b.roles.has(role));
  const counted = shared.find((role) => haveOtherFigures(thingsOf(a, role), thingsOf(b, role)));
  const apart = shared.some((role) => role !== counted && !mayBeSame(role, a, b));
  return apart ? undefined : counted;
}

function mayBeSame(role: string, a: Telling, b: Telling): boolean {
  const [ours, theirs] = [thingsOf(a, role), thingsOf(b, role)];
  return areSameThings(ours, theirs) || (role === 'place' && !contradict(role, a, b));
}
