import type { Document } from '../types/document.js';
import type { Fact } from '../types/fact.js';
import type { Finding } from '../types/finding.js';
import type { Rule, RuleExample } from '../types/rule.js';
import { readingKeys } from './compile-rule.js';
import { extractFacts } from './extract-facts.js';
import { compileRaw } from './load-rules.js';
import { mutations } from './mutations.js';
import type { CompiledRule, RuleSet } from './rule-set.js';

/** The stages before and after extraction, which a check runs but extraction does not know. */
export interface CheckTools {
  annotate(text: string): Document;
  /** The questions asked of facts. */
  ask(document: Document, facts: readonly Fact[], rules: readonly Rule[]): readonly string[];
}

/**
 * Runs every rule's examples through the real path, and then deletes each lemma, path, entity and requirement of the
 * rule in turn: a deletion that no example notices becomes a finding, for an example is missing.
 */
export function checkRules(ruleSet: RuleSet, tools: CheckTools): readonly Finding[] {
  return ruleSet.rules.flatMap((compiled) => {
    const documents = compiled.rule.examples.map((example) => tools.annotate(example.text));
    const failures = compiled.rule.examples.flatMap((example, i) => {
      const fault = faultOf(example, documents[i] as Document, compiled, ruleSet, tools);
      return exampleFindings(example, fault, compiled.rule, i);
    });
    return failures.length > 0 ? failures : unnoticed(compiled, documents, ruleSet, tools);
  });
}

function exampleFindings(
  example: RuleExample,
  fault: string | undefined,
  rule: Rule,
  index: number,
): readonly Finding[] {
  const place = { file: rule.file, pointer: `/examples/${index}` };
  if (example.status === 'failing') {
    if (fault) return [];
    const message = `"${example.text}" is marked as failing, but passes: delete its status.`;
    return [{ code: 'rule-example', message, ...place }];
  }
  return fault ? [{ code: 'rule-example', message: `"${example.text}" ${fault}`, ...place }] : [];
}

function unnoticed(
  compiled: CompiledRule,
  documents: readonly Document[],
  ruleSet: RuleSet,
  tools: CheckTools,
): readonly Finding[] {
  return mutations(compiled.raw).flatMap(({ raw, what, pointer }) => {
    const mutant = compileRaw(raw, compiled.rule.file, ruleSet.shared);
    if (!('rule' in mutant)) return [];
    const noticed = compiled.rule.examples.some(
      (example, i) =>
        example.status !== 'failing' &&
        faultOf(example, documents[i] as Document, mutant, ruleSet, tools) !== undefined,
    );
    if (noticed) return [];
    const message = `No example notices when ${what} is deleted: add one that does, or delete it.`;
    return [{ code: 'rule-mutation', message, file: compiled.rule.file, pointer }];
  });
}

/** What is wrong with what the rule makes of an example; undefined if it is as the example says. */
function faultOf(
  example: RuleExample,
  document: Document,
  compiled: CompiledRule,
  ruleSet: RuleSet,
  tools: CheckTools,
): string | undefined {
  const facts = extractFacts(document, { ...ruleSet, rules: [compiled] });
  if (example.fact === 'none') {
    return facts[0] ? `should give no fact, but gives ${describe(facts[0])}.` : undefined;
  }
  const wanted = example.fact;
  const found = facts.find((fact) => fits(fact, wanted));
  if (!found) {
    const made = facts.length > 0 ? facts.map(describe).join(' and ') : 'no fact';
    return `should give ${describeWanted(wanted)}, but gives ${made}.`;
  }
  if (!example.asks) return undefined;
  const asked = tools.ask(document, facts, [compiled.rule]);
  const missing = example.asks.filter((question) => !asked.includes(question));
  if (missing.length === 0) return undefined;
  return `should ask "${missing.join('" and "')}", but asks ${asked.length > 0 ? `"${asked.join('", "')}"` : 'nothing'}.`;
}

function fits(fact: Fact, wanted: Exclude<RuleExample['fact'], 'none'>): boolean {
  const names = Object.keys(wanted).filter((key) => !readingKeys.has(key));
  if (names.length !== Object.keys(fact.roles).length) return false;
  const sameRoles = names.every((name) => {
    const texts = (fact.roles[name] ?? []).map((filler) => filler.text);
    const value = wanted[name] ?? '';
    return JSON.stringify(texts) === JSON.stringify(typeof value === 'string' ? [value] : value);
  });
  return (
    sameRoles &&
    fact.modality === (wanted.modality ?? 'asserted') &&
    fact.polarity === (wanted.polarity ?? 'positive') &&
    fact.attribution?.text === wanted.attribution
  );
}

const describe = (fact: Fact): string => {
  const roles = Object.entries(fact.roles).map(
    ([name, fillers]) => `${name}: ${fillers.map((f) => f.text).join(' + ')}`,
  );
  const readings = [
    fact.modality,
    fact.polarity,
    ...(fact.attribution ? [`said by ${fact.attribution.text}`] : []),
  ];
  return `{ ${[...roles, ...readings].join(', ')} }`;
};

const describeWanted = (wanted: Exclude<RuleExample['fact'], 'none'>): string =>
  `{ ${Object.entries(wanted)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : value.join(' + ')}`)
    .join(', ')} }`;
