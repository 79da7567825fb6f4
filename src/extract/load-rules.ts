import type { FileSource } from '../types/files.js';
import type { Finding, Result } from '../types/finding.js';
import { compileRule, type RuleFault } from './compile-rule.js';
import { normaliseRule, type RawRule, strings } from './normalise-rule.js';
import { parsePath } from './path-language.js';
import { readYaml, schemaChecker, type YamlFile, type YamlSource } from './read-rule-file.js';
import type { CompiledRule, RuleSet, SharedNames } from './rule-set.js';

const sharedFiles: ReadonlySet<string> = new Set(['paths.yml', 'taxonomy.yml', 'words.yml']);

/**
 * Loads factdeck's own rules from `rules/` and then the user's. A user's rule of the same name replaces ours.
 * Every fault of every file becomes a finding with file, line and key.
 */
export function loadRules(files: FileSource, extra: readonly YamlSource[] = []): Result<RuleSet> {
  const shared = loadShared(files);
  const own = files
    .list('rules')
    .filter((name) => name.endsWith('.yml') && !sharedFiles.has(name))
    .map((name) => ({ file: `rules/${name}`, text: files.text(`rules/${name}`) }));
  const check = schemaChecker(JSON.parse(files.text('schemas/rule.json')) as object);
  const findings: Finding[] = [];
  const byName = new Map<string, CompiledRule>();
  for (const source of [...own, ...extra]) {
    const loaded = loadRuleFile(source, shared, check);
    if (!('rule' in loaded)) findings.push(...loaded);
    else byName.set(loaded.rule.rule, loaded);
  }
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, value: { rules: [...byName.values()], shared } };
}

function loadShared(files: FileSource): SharedNames {
  const read = (name: string): Readonly<Record<string, unknown>> => {
    const yaml = readYaml({ file: `rules/${name}`, text: files.text(`rules/${name}`) });
    if (!('value' in yaml)) throw new Error(`rules/${name}: ${yaml[0]?.message}`);
    return yaml.value as Readonly<Record<string, unknown>>;
  };
  const words: Record<string, ReadonlySet<string>> = {};
  for (const [name, list] of Object.entries(read('words.yml'))) words[name] = new Set(strings(list));
  const paths: Record<string, ReturnType<typeof mustParse>[]> = {};
  for (const [name, list] of Object.entries(read('paths.yml'))) paths[name] = strings(list).map(mustParse);
  const taxonomy = read('taxonomy.yml');
  const groups: Record<string, readonly string[]> = {};
  for (const [name, list] of Object.entries(taxonomy.entities as object)) groups[name] = strings(list);
  return { words, paths, groups, facts: new Set(Object.keys(taxonomy.facts as object)) };
}

function mustParse(source: string) {
  const path = parsePath(source);
  if (typeof path === 'string') throw new Error(`rules/paths.yml: ${path}`);
  return path;
}

function loadRuleFile(
  source: YamlSource,
  shared: SharedNames,
  check: (source: YamlSource, read: YamlFile) => readonly Finding[],
): CompiledRule | readonly Finding[] {
  const yaml = readYaml(source);
  if (!('value' in yaml)) return yaml;
  const invalid = check(source, yaml);
  if (invalid.length > 0) return invalid;
  const compiled = compileRaw(yaml.value as RawRule, source.file, shared);
  if ('rule' in compiled) return compiled;
  return compiled.map(({ message, keys }) => ({
    code: 'rule-name',
    message: `\`${keys.join('.')}\`: ${message}.`,
    file: source.file,
    line: yaml.lineOf(keys),
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
