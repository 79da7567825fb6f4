/**
 * The path language of rules. A path is a row of steps, parted by spaces, from a trigger to what fills a role:
 *
 *   obj            down to a dependent with this relation (exactly: `nsubj` is not `nsubj:pass`)
 *   obl[with|to]   … that is introduced by one of these prepositions
 *   obj(talk)      … whose lemma is one of these
 *   ^conj          up to the head, where the word itself bears this relation
 *   ^obl[after]    … and is itself introduced by one of these prepositions
 *   .              stay: the trigger itself
 *   @passive       stay, if the word passes this test; `@!passive` if it does not
 *   $agent         the paths of this name in `rules/paths.yml`: the first that leads anywhere
 */
export type Step =
  | {
      readonly kind: 'down' | 'up';
      readonly relations: readonly string[];
      readonly prepositions?: readonly string[];
      readonly lemmas?: readonly string[];
    }
  | { readonly kind: 'test'; readonly test: TokenTest; readonly holds: boolean }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'self' };

export type Path = readonly Step[];

export const tokenTests = [
  'passive',
  'bare',
  'infinitive',
  'gerund',
  'participle',
  'counted',
  'proper',
  'capital',
  'copular',
  'plural',
  'specified',
  'dated',
  'setting',
  'relative',
  'tally',
  'given',
] as const;
export type TokenTest = (typeof tokenTests)[number];

const stepPattern =
  /\s*(?:(?<self>\.)|@(?<not>!?)(?<test>[a-z]+)|\$(?<name>[a-z][a-z-]*)|(?<up>\^?)(?<relations>[a-z]+(?::[a-z]+)?(?:\|[a-z]+(?::[a-z]+)?)*)(?:\[(?<prepositions>[^\]]+)\])?(?:\((?<lemmas>[^)]+)\))?)(?=\s|$)/y;

/** Parses a path. Returns the steps, or in plain words what is wrong with it. */
export function parsePath(source: string): Path | string {
  const steps: Step[] = [];
  stepPattern.lastIndex = 0;
  const text = source.trim();
  if (text === '') return 'a path needs at least one step';
  while (stepPattern.lastIndex < text.length) {
    const from = stepPattern.lastIndex;
    const groups = stepPattern.exec(text)?.groups;
    if (!groups)
      return `cannot read the step "${text.slice(from).trim().split(/\s/)[0]}" of the path "${text}"`;
    const step = stepOf(groups);
    if (typeof step === 'string') return step;
    steps.push(step);
  }
  return steps;
}

function stepOf(groups: Readonly<Record<string, string | undefined>>): Step | string {
  if (groups.self !== undefined) return { kind: 'self' };
  if (groups.test !== undefined) {
    const test = tokenTests.find((known) => known === groups.test);
    if (!test)
      return `unknown test "@${groups.test}"; there are ${tokenTests.map((t) => `@${t}`).join(', ')}`;
    return { kind: 'test', test, holds: groups.not !== '!' };
  }
  if (groups.name !== undefined) return { kind: 'named', name: groups.name };
  return {
    kind: groups.up === '^' ? 'up' : 'down',
    relations: split(groups.relations),
    ...(groups.prepositions === undefined ? {} : { prepositions: split(groups.prepositions) }),
    ...(groups.lemmas === undefined ? {} : { lemmas: split(groups.lemmas) }),
  };
}

const split = (list: string | undefined): readonly string[] =>
  (list ?? '').split('|').map((item) => item.trim());
