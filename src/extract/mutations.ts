import type { OneOrMany, RawRule, RawTrigger } from './normalise-rule.js';

/** A rule with one part deleted. */
export interface Mutation {
  readonly raw: RawRule;
  /** What was deleted, in words. */
  readonly what: string;
  /** JSON pointer to it in the rule's file. */
  readonly pointer: string;
}

/** Every way to delete one lemma, path, entity, condition or requirement from a rule. */
export function mutations(raw: RawRule): readonly Mutation[] {
  const triggers = (Array.isArray(raw.trigger) ? raw.trigger : [raw.trigger]) as readonly RawTrigger[];
  const withTriggers = (changed: readonly RawTrigger[]): RawRule => ({ ...raw, trigger: changed });
  const triggerMutations = triggers.flatMap((trigger, i) =>
    mutateTrigger(trigger).map(({ value, what }) => ({
      raw: withTriggers(triggers.flatMap((other, j) => (j === i ? (value ? [value] : []) : [other]))),
      what,
      pointer: `/trigger/${i}`,
    })),
  );
  const roleMutations = Object.entries(raw.roles).flatMap(([name, role]) => [
    ...without(role.path).map(({ rest, item }) => ({
      raw: { ...raw, roles: { ...raw.roles, [name]: { ...role, path: rest.length > 0 ? rest : nowhere } } },
      what: `the path "${item}" of ${name}`,
      pointer: `/roles/${name}/path`,
    })),
    ...(role.entity
      ? without(role.entity).map(({ rest, item }) => ({
          raw: {
            ...raw,
            roles: {
              ...raw.roles,
              [name]: rest.length > 0 ? { ...role, entity: rest } : { path: role.path },
            },
          },
          what: `the entity ${item} of ${name}`,
          pointer: `/roles/${name}/entity`,
        }))
      : []),
  ]);
  // A requirement that any role meets is none: no fact is without a role.
  const isMetByAny = (names: string): boolean =>
    Object.keys(raw.roles).every((role) => names.split('|').includes(role));
  const requirements = raw.require.flatMap((names, i) =>
    isMetByAny(names)
      ? []
      : [
          {
            raw: { ...raw, require: raw.require.filter((_, j) => j !== i) },
            what: `the requirement of ${names}`,
            pointer: `/require/${i}`,
          },
        ],
  );
  return [...triggerMutations, ...roleMutations, ...requirements];
}

/** A path that leads nowhere: no relation has this name. */
const nowhere: readonly string[] = ['nowhere'];

function mutateTrigger(
  trigger: RawTrigger,
): readonly { readonly value: RawTrigger | undefined; readonly what: string }[] {
  const lemmas = without(trigger.lemma).map(({ rest, item }) => ({
    value: rest.length > 0 ? { ...trigger, lemma: rest } : undefined,
    what: `the lemma "${item}"`,
  }));
  const conditions = (['with', 'without'] as const).flatMap((key) =>
    Object.keys(trigger[key] ?? {}).map((path) => {
      const { [path]: _, ...rest } = trigger[key] ?? {};
      const { [key]: __, ...bare } = trigger;
      return {
        value: Object.keys(rest).length > 0 ? { ...trigger, [key]: rest } : bare,
        what: `the condition ${key} ${path}`,
      };
    }),
  );
  const { happened, ...anyhow } = trigger;
  const truth = happened ? [{ value: anyhow, what: 'the condition happened' }] : [];
  return [...lemmas, ...conditions, ...truth];
}

function without(list: OneOrMany): readonly { readonly rest: readonly string[]; readonly item: string }[] {
  const items = typeof list === 'string' ? [list] : list;
  return items.map((item, i) => ({ item, rest: items.filter((_, j) => j !== i) }));
}
