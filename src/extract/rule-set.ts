import type { EntityType } from '../types/document.js';
import type { Rule, Trigger } from '../types/rule.js';
import type { RawRule } from './normalise-rule.js';
import type { Path } from './path-language.js';

/** Lists of lemmas by name, from `rules/words.yml`. */
export type Words = Readonly<Record<string, ReadonlySet<string>>>;

export interface DependentMatcher {
  readonly path: Path;
  /** Lemmas of which the word at the path's end must bear one; undefined means any word. */
  readonly lemmas?: ReadonlySet<string>;
}

export interface TriggerMatcher {
  readonly trigger: Trigger;
  readonly pos: ReadonlySet<string>;
  readonly withAll: readonly DependentMatcher[];
  readonly without: readonly DependentMatcher[];
}

export interface RoleMatcher {
  readonly name: string;
  readonly paths: readonly Path[];
  readonly entity?: ReadonlySet<EntityType>;
  readonly lemmas?: ReadonlySet<string>;
}

/** A rule with its paths parsed: what the engine runs. */
export interface CompiledRule {
  readonly rule: Rule;
  /** As its file writes it. */
  readonly raw: RawRule;
  readonly triggers: readonly TriggerMatcher[];
  readonly roles: readonly RoleMatcher[];
}

/** Names that all rules may use, from `rules/words.yml`, `paths.yml` and `taxonomy.yml`. */
export interface SharedNames {
  readonly words: Words;
  /** Named paths: each name leads to alternatives, tried in order. */
  readonly paths: Readonly<Record<string, readonly Path[]>>;
  /** Fact types. */
  readonly facts: ReadonlySet<string>;
  /** Groups of entity types. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** All rules of a run, and what they share. */
export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  readonly shared: SharedNames;
}

/** A trigger of a rule, found by the lemma that announces it. */
export interface IndexedTrigger {
  readonly compiled: CompiledRule;
  readonly matcher: TriggerMatcher;
}

const split = new Map<string, readonly string[]>();

/** The roles of which one must be filled: "place|time" asks for either. */
export function alternatives(requirement: string): readonly string[] {
  const known = split.get(requirement);
  if (known) return known;
  const roles = requirement.split('|');
  split.set(requirement, roles);
  return roles;
}

/** The lemma that stands for any word. */
export const anyLemma = 'any';

/** The fact type of rules that take any clause; a typed fact about the same verb wins over theirs. */
export const generalType = 'Clause';

/** The fact type of rules that take what the other facts of the same verb do not ask for. */
export const besideType = 'Circumstance';

/** The fact type of numbers, dates and names that only gaps ask for. */
export const detailType = 'Detail';

/** The order in which rules are tried: those that take what others leave come last. */
const turnOf = ({ rule }: CompiledRule): number => [generalType, besideType, detailType].indexOf(rule.fact);

/** Finds the triggers that a word of a lemma may be. */
export type TriggerIndex = (lemma: string) => readonly IndexedTrigger[];

const indexes = new WeakMap<RuleSet, TriggerIndex>();

/**
 * The triggers of a rule set by lemma, in the rules' order but general rules last; behind them those of any word. Made once
 * for each rule set.
 */
export function triggerIndex(ruleSet: RuleSet): TriggerIndex {
  const known = indexes.get(ruleSet);
  if (known) return known;
  const byLemma = triggersByLemma(ruleSet);
  const ofAny = byLemma.get(anyLemma) ?? [];
  const joined = new Map([...byLemma].map(([lemma, own]) => [lemma, [...own, ...ofAny]]));
  const index: TriggerIndex = (lemma) => joined.get(lemma) ?? ofAny;
  indexes.set(ruleSet, index);
  return index;
}

function triggersByLemma(ruleSet: RuleSet): ReadonlyMap<string, readonly IndexedTrigger[]> {
  const index = new Map<string, IndexedTrigger[]>();
  for (const compiled of ruleSet.rules.toSorted((a, b) => turnOf(a) - turnOf(b))) {
    for (const matcher of compiled.triggers) {
      for (const lemma of matcher.trigger.lemma) {
        const entries = index.get(lemma) ?? [];
        entries.push({ compiled, matcher });
        index.set(lemma, entries);
      }
    }
  }
  return index;
}
