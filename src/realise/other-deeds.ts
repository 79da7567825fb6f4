import type { Draft } from './draft.js';
import { isIn } from './lexicon.js';
import type { Located } from './locate.js';
import { folded } from './named-things.js';

/** What of an article tells of one person's way: the facts by the last word of the person's name. */
export interface Ways {
  readonly journeys: ReadonlyMap<string, readonly Located[]>;
  readonly posts: ReadonlyMap<string, readonly Located[]>;
}

/** Gathers who went where and who took up what, from facts that hold. */
export function waysOf(facts: readonly Located[]): Ways {
  const journeys = new Map<string, Located[]>();
  const posts = new Map<string, Located[]>();
  for (const located of facts) {
    if (located.fact.polarity === 'negative') continue;
    const into = travels(located) ? journeys : located.fact.type === 'Appointment' ? posts : undefined;
    if (into === undefined) continue;
    for (const key of personsOf(located)) into.set(key, [...(into.get(key) ?? []), located]);
  }
  return { journeys, posts };
}

/**
 * True where the article answers the question otherwise, too: it asks without a date or a purpose where somebody went, and
 * they went elsewhere as well, or what post somebody took up, and they took up another.
 */
export function hasOtherDeed(draft: Draft, { journeys, posts }: Ways): boolean {
  const { located, question, spec } = draft;
  if (/[\d"“]/.test(question)) return false;
  if (located.fact.type === 'Appointment' && spec.ask === 'post') {
    const own = textsOf(located, 'post');
    return others(posts, located).some((other) => differ(textsOf(other, 'post'), own));
  }
  if (!travels(located) || / to \p{Ll}+ /u.test(question)) return false;
  const asksPlace = draft.places.every(({ filler }) => filler.entity === 'Place');
  if (!asksPlace) return false;
  const own = placesOf(located);
  return others(journeys, located).some((other) => differ(placesOf(other), own));
}

const others = (ways: ReadonlyMap<string, readonly Located[]>, located: Located): readonly Located[] =>
  personsOf(located).flatMap((key) => (ways.get(key) ?? []).filter(({ fact }) => fact !== located.fact));

/** True where the one tells something and nothing of it is what the other tells. */
const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && !a.some((one) => b.some((other) => one.includes(other) || other.includes(one)));

/** "settled in Lundby", but "came down in Lundby" is no journey. */
const travels = ({ trigger, scene: { tree } }: Located): boolean =>
  trigger.lemma !== 'come' &&
  (isIn('roamingVerb', trigger.lemma) || /^(?:retire|emigrate)$/.test(trigger.lemma)) &&
  tree.childrenBy(trigger.id, 'compound:prt').length === 0;

/** Last names of the persons in a fact, of a pronoun that of whom it stands for. */
const personsOf = ({ roles, scene }: Located): readonly string[] =>
  [...roles.values()]
    .flat()
    .filter(({ filler }) => filler.entity === 'Person')
    .map(({ head, filler }) => folded(scene.antecedents.get(head.id)?.name ?? filler.text))
    .map((name) => name.split(' ').at(-1) ?? '');

const placesOf = ({ fact }: Located): readonly string[] =>
  Object.values(fact.roles)
    .flat()
    .filter(({ entity }) => entity === 'Place')
    .map(({ text }) => folded(text));

const textsOf = ({ fact }: Located, role: string): readonly string[] =>
  (fact.roles[role] ?? []).map(({ text }) => folded(text));
