import type { EntityType } from '../types/document.js';
import type { RoleSpec, Rule, Trigger } from '../types/rule.js';
import type { RawRule } from './normalise-rule.js';
import { type Path, parsePath } from './path-language.js';
import {
  alternatives,
  type CompiledRule,
  type DependentMatcher,
  type RoleMatcher,
  type SharedNames,
} from './rule-set.js';

/** Something wrong in a rule that its schema cannot say, and where: keys from the top of the file down. */
export interface RuleFault {
  readonly message: string;
  readonly keys: readonly (string | number)[];
}

/** Parses the paths of a rule and checks that every name it uses is known. */
export function compileRule(
  rule: Rule,
  raw: RawRule,
  shared: SharedNames,
): CompiledRule | readonly RuleFault[] {
  const faults: RuleFault[] = [];
  const fault = (message: string, ...keys: (string | number)[]) => faults.push({ message, keys });
  const path = (source: string, ...keys: (string | number)[]): Path => {
    const parsed = parsePath(source);
    if (typeof parsed === 'string') {
      fault(parsed, ...keys);
      return [];
    }
    for (const step of parsed) {
      if (step.kind === 'named' && !(step.name in shared.paths)) {
        fault(
          `no path is named $${step.name}; rules/paths.yml has ${list(Object.keys(shared.paths), '$')}`,
          ...keys,
        );
      }
    }
    return parsed;
  };

  if (!shared.facts.has(rule.fact)) {
    fault(`unknown fact type "${rule.fact}"; rules/taxonomy.yml has ${list(shared.facts)}`, 'fact');
  }
  const roleNames = new Set(Object.keys(rule.roles));
  const isRole = (name: string, ...keys: (string | number)[]) => {
    if (!roleNames.has(name)) fault(`unknown role "${name}"; this rule has ${list(roleNames)}`, ...keys);
  };
  for (const [i, names] of rule.require.entries()) {
    for (const name of alternatives(names)) isRole(name, 'require', i);
  }
  for (const [i, card] of rule.cards.entries()) {
    isRole(card.ask, 'cards', i, 'ask');
    for (const name of card.needs ?? []) isRole(name, 'cards', i, 'needs');
  }
  for (const [i, example] of rule.examples.entries()) {
    if (example.fact === 'none') continue;
    for (const key of Object.keys(example.fact)) {
      if (!readingKeys.has(key)) isRole(key, 'examples', i, 'fact', key);
    }
  }
  const triggers = rule.triggers.map((trigger, i) => ({
    trigger,
    pos: new Set<string>(trigger.pos),
    withAll: dependents(trigger.with, (source) => path(source, 'trigger', i, 'with', source)),
    without: dependents(trigger.without, (source) => path(source, 'trigger', i, 'without', source)),
  }));
  const roles = Object.entries(rule.roles).map(([name, role]) =>
    roleMatcher(
      name,
      role,
      role.path.map((source) => path(source, 'roles', name, 'path')),
    ),
  );
  return faults.length > 0 ? faults : { rule, raw, triggers, roles };
}

/** Keys of an example's `fact` that are readings, not roles. */
export const readingKeys: ReadonlySet<string> = new Set(['modality', 'polarity', 'attribution']);

function dependents(specs: Trigger['with'], path: (source: string) => Path): readonly DependentMatcher[] {
  return Object.entries(specs ?? {}).map(([source, lemmas]) =>
    lemmas.length === 1 && lemmas[0] === 'any'
      ? { path: path(source) }
      : { path: path(source), lemmas: new Set(lemmas) },
  );
}

function roleMatcher(name: string, role: RoleSpec, paths: readonly Path[]): RoleMatcher {
  return {
    name,
    paths,
    ...(role.entity ? { entity: new Set<EntityType>(role.entity) } : {}),
    ...(role.lemma ? { lemmas: new Set(role.lemma) } : {}),
  };
}

const list = (names: Iterable<string>, prefix = ''): string =>
  [...names].map((name) => prefix + name).join(', ');
