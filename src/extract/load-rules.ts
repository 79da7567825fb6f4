import type { FileSource } from '../types/files.js';
import type { Finding, Result } from '../types/finding.js';
import { type BuiltRules, builtValue, readBuiltRules } from './built-rules.js';
import { compileRule, type RuleFault } from './compile-rule.js';
import { loadSharedNames, sharedFiles } from './load-shared-names.js';
import { normaliseRule, type RawRule } from './normalise-rule.js';
import { readYaml, schemaChecker, type YamlFile, type YamlSource } from './read-rule-file.js';
import type { CompiledRule, RuleSet, SharedNames } from './rule-set.js';

type SchemaCheck = (source: YamlSource, read: YamlFile) => readonly Finding[];

/**
 * Loads factdeck's own rules from `rules/` and then the user's. A user's rule of the same name replaces ours.
 * Every fault of every file becomes a finding with file, line and key.
 */
export function loadRules(files: FileSource, extra: readonly YamlSource[] = []): Result<RuleSet> {
  const built = readBuiltRules(files);
  const shared = loadSharedNames(files, built);
  const check = lazily(() => schemaChecker(JSON.parse(files.text('schemas/rule.json')) as object));
  const findings: Finding[] = [];
  const byName = new Map<string, CompiledRule>();
  for (const source of [...ownRules(files), ...extra]) {
    const loaded = loadRuleFile(source, shared, built, check);
    if (!('rule' in loaded)) findings.push(...loaded);
    else byName.set(loaded.rule.rule, loaded);
  }
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, value: { rules: [...byName.values()], shared } };
}

const ownRules = (files: FileSource): readonly YamlSource[] =>
  files
    .list('rules')
    .filter((name) => name.endsWith('.yml') && !sharedFiles.has(name))
    .map((name) => ({ file: `rules/${name}`, text: files.text(`rules/${name}`) }));

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function loadRuleFile(
  source: YamlSource,
  shared: SharedNames,
  built: BuiltRules,
  check: () => SchemaCheck,
): CompiledRule | readonly Finding[] {
  const value = builtValue(built, source.file, source.text);
  const read = value === undefined ? readYaml(source) : { value, lineOf: () => 1 };
  if (!('value' in read)) return read;
  const invalid = value === undefined ? check()(source, read) : [];
  if (invalid.length > 0) return invalid;
  const compiled = compileRaw(read.value as RawRule, source.file, shared);
  if ('rule' in compiled) return compiled;
  return compiled.map(({ message, keys }) => ({
    code: 'rule-name',
    message: `\`${keys.join('.')}\`: ${message}.`,
    file: source.file,
    line: read.lineOf(keys),
    pointer: `/${keys.join('/')}`,
  }));
}

/** Makes a rule ready to run from what its file says, or tells what is wrong with it. */
export function compileRaw(
  raw: RawRule,
  file: string,
  shared: SharedNames,
): CompiledRule | readonly RuleFault[] {
  const faults: RuleFault[] = [];
  const rule = normaliseRule(raw, file, shared, faults);
  return faults.length > 0 ? faults : compileRule(rule, raw, shared);
}
