import type { Disagreement } from '../../types/deck.js';
import type { Evidence, Fact } from '../../types/fact.js';
import { groupBy } from '../group-by.js';
import { compareTellings } from './compare-tellings.js';
import type { Telling } from './telling.js';

/** One fact, as all the articles that tell it do; the first gives it its id and its roles. */
export type Joined = readonly [Telling, ...Telling[]];

export interface JoinedFacts {
  readonly joined: readonly Joined[];
  readonly disagreements: readonly Disagreement[];
}

/** A fact under way, and the facts that tell it otherwise, by the role in which they do. */
interface Group {
  readonly tellings: [Telling, ...Telling[]];
  readonly place: number;
  readonly rivals: Map<string, Set<Group>>;
}

/**
 * Joins what several articles tell, and finds where they disagree. A telling is compared with those that share a key
 * with it only; it joins the first fact that it is the same as and that none of whose tellings stands against it.
 */
export function joinFacts(tellings: readonly Telling[]): JoinedFacts {
  const groups: Group[] = [];
  const index = new Map<string, Set<Group>>();
  for (const telling of tellings) {
    const near = candidates(telling, index).filter((group) =>
      group.tellings.some(({ article }) => article !== telling.article),
    );
    const verdicts = near.map((group) => ({ group, verdicts: verdictsOn(telling, group) }));
    const home = verdicts.find(
      ({ verdicts }) => verdicts.length > 0 && verdicts.every((one) => one === 'same'),
    );
    const group = home?.group ?? { tellings: [telling], place: groups.length, rivals: new Map() };
    if (home) home.group.tellings.push(telling);
    else groups.push(group);
    for (const key of telling.keys) index.set(key, (index.get(key) ?? new Set()).add(group));
    for (const { group: other, verdicts: found } of verdicts) {
      if (other === group) continue;
      for (const verdict of found)
        if (typeof verdict === 'object') setAgainst(group, other, verdict.disputed);
    }
  }
  return { joined: groups.map((group) => group.tellings), disagreements: disagreementsOf(groups) };
}

/** The facts that share a key with the telling, in order. */
function candidates({ keys }: Telling, index: ReadonlyMap<string, ReadonlySet<Group>>): readonly Group[] {
  const found = new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]));
  return [...found].toSorted((a, b) => a.place - b.place);
}

const verdictsOn = (telling: Telling, { tellings }: Group) =>
  tellings
    .filter(({ article }) => article !== telling.article)
    .map((other) => compareTellings(other, telling));

function setAgainst(one: Group, other: Group, role: string): void {
  one.rivals.set(role, (one.rivals.get(role) ?? new Set()).add(other));
  other.rivals.set(role, (other.rivals.get(role) ?? new Set()).add(one));
}

/** One disagreement for all the facts that stand against each other in a role, in the order of the first. */
function disagreementsOf(groups: readonly Group[]): readonly Disagreement[] {
  const told = new Set<string>();
  return groups.flatMap((group) =>
    [...group.rivals.keys()].flatMap((role) => {
      if (told.has(`${group.place} ${role}`)) return [];
      const sides = allAgainst(group, role);
      for (const side of sides) told.add(`${side.place} ${role}`);
      const fillers = sides
        .flatMap((side) => side.tellings)
        .flatMap(({ roles, article }) => (roles.get(role) ?? []).map(({ text }) => ({ text, article })));
      return [{ facts: sides.map((side) => side.tellings[0].fact.id), role, fillers: firstOfEach(fillers) }];
    }),
  );
}

/** The group and all that are against it, or against one that is, in order. */
function allAgainst(group: Group, role: string): readonly Group[] {
  const found = new Set([group]);
  for (const one of found) for (const rival of one.rivals.get(role) ?? []) found.add(rival);
  return [...found].toSorted((a, b) => a.place - b.place);
}

type Told = Disagreement['fillers'][number];

const firstOfEach = (fillers: readonly Told[]): readonly Told[] =>
  [...groupBy(fillers, ({ text, article }) => `${article} ${text}`).values()].flatMap((same) =>
    same.slice(0, 1),
  );

/** The first telling's fact with the evidence of all. */
export function joinedFact([first, ...others]: Joined): Fact {
  const evidence = others.flatMap(({ fact }) => fact.evidence);
  return evidence.length === 0
    ? first.fact
    : { ...first.fact, evidence: withMore(first.fact.evidence, evidence) };
}

/** The evidence, and what of `more` is not yet among it. */
export function withMore(
  evidence: readonly [Evidence, ...Evidence[]],
  more: readonly Evidence[],
): readonly [Evidence, ...Evidence[]] {
  const [first, ...rest] = evidence;
  const all = [...rest];
  for (const one of more) {
    const known = [first, ...all].some((other) => other.article === one.article && other.start === one.start);
    if (!known) all.push(one);
  }
  return [first, ...all];
}
