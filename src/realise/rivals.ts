import type { Fact } from '../types/fact.js';
import type { Rule } from '../types/rule.js';
import { folded } from './named-things.js';

/** The facts of a deck by type and the last word of what fills a role, for finding those that answer a question otherwise. */
export type FactsByFiller = ReadonlyMap<string, readonly Fact[]>;

/** Types whose facts have little in common but their form: what fills a role of one says nothing of another. */
export const mixedTypes: ReadonlySet<string> = new Set(['Clause', 'EventDate', 'Quantity']);

/** Types whose rules tell different things: who was appointed, who resigned. Only facts of one rule are rivals. */
const variedTypes: ReadonlySet<string> = new Set([
  'Appointment',
  'Membership',
  'Casualties',
  'Cause',
  'Location',
  'Definition',
]);

/** Groups the facts that tell of the same kind of event; a post may be told in many words, so posts are left out. */
export function factsByFiller(facts: readonly Fact[]): FactsByFiller {
  const found = new Map<string, Set<Fact>>();
  for (const fact of facts) {
    if (mixedTypes.has(fact.type) || fact.type === 'Role' || fact.polarity === 'negative') continue;
    for (const role of Object.keys(fact.roles)) {
      for (const text of textsOf(fact, role)) {
        const key = keyOf(fact.type, text);
        found.set(key, (found.get(key) ?? new Set()).add(fact));
      }
    }
  }
  return new Map([...found].map(([key, same]) => [key, [...same]]));
}

const keyOf = (type: string, text: string): string => `${type} ${text.slice(text.lastIndexOf(' ') + 1)}`;

/**
 * True where another fact of the type has everything that the question names but another answer: "Holm attended the
 * talks" and "Berg took part in the talks" leave "Who attended the talks?" with two. Facts at different times differ.
 */
export function hasRival(fact: Fact, asked: string, rule: Rule, facts: FactsByFiller): boolean {
  if (!rule.require.includes(asked)) return false;
  const named = rule.require.filter((role) => role !== asked).flatMap((role) => textsOf(fact, role));
  const answers = textsOf(fact, asked);
  const [first] = named;
  if (first === undefined) return false;
  return (facts.get(keyOf(fact.type, first)) ?? []).some((other) => {
    if (other === fact || other.modality !== fact.modality || atAnotherTime(fact, other)) return false;
    if (variedTypes.has(fact.type) && other.rule !== fact.rule) return false;
    if (tellsRelative(other) && !tellsRelative(fact)) return false;
    const told = Object.keys(other.roles)
      .filter((role) => role !== 'time' && role !== 'place')
      .map((role) => textsOf(other, role));
    const same = told.findIndex((texts) => named.every((name) => texts.some((text) => isSame(text, name))));
    if (same < 0) return false;
    const rest = told.filter((_, i) => i !== same).flat();
    return rest.length > 0 && !rest.some((text) => answers.some((answer) => isSame(text, answer)));
  });
}

const RELATIVE =
  /^(?:(?:an?|the|\p{L}+) ){0,2}(?:(?:grand|god|step)?(?:son|daughter)|nephew|niece|cousin|wife|husband|widow) of /u;

/** "the daughter of a miner" is whose child somebody is, and leaves "Who was Berg?" with "a Norwegian chemist". */
const tellsRelative = (fact: Fact): boolean =>
  textsOf(fact, 'description').some((text) => RELATIVE.test(text));

const textsOf = (fact: Fact, role: string): readonly string[] =>
  (fact.roles[role] ?? []).map((filler) => folded(filler.text));

/** "lavrov" and "sergei lavrov" are one, as far as words tell. */
const isSame = (a: string, b: string): boolean => ` ${a}`.endsWith(` ${b}`) || ` ${b}`.endsWith(` ${a}`);

function atAnotherTime(fact: Fact, other: Fact): boolean {
  const [time] = textsOf(fact, 'time');
  const [otherTime] = textsOf(other, 'time');
  return time !== undefined && otherTime !== undefined && time !== otherTime;
}
