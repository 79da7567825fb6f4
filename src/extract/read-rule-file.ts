import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import type { Finding } from '../types/finding.js';

/** A YAML file as given. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
}

/** A YAML file as read: its value, and the line on which a key stands. */
export interface YamlFile {
  readonly value: unknown;
  lineOf(keys: readonly (string | number)[]): number;
}

/** Parses YAML. Syntax errors and duplicate keys become findings with their line. */
export function readYaml(source: YamlSource): YamlFile | readonly Finding[] {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      code: 'rule-yaml',
      message: `This is not valid YAML: ${error.message.replace(/\s+/g, ' ')}.`,
      file: source.file,
      line: lines.linePos(error.pos[0]).line,
    }));
  }
  return { value: document.toJS(), lineOf: (keys) => lineOf(document, lines, keys) };
}

function lineOf(document: YamlDocument, lines: LineCounter, keys: readonly (string | number)[]): number {
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range) return lines.linePos(range[0] ?? 0).line;
  }
  return 1;
}

/** Compiles a JSON Schema (draft 2020-12) to a checker that gives findings with file, line and key. */
export function schemaChecker(schema: object): (source: YamlSource, read: YamlFile) => readonly Finding[] {
  const validate: ValidateFunction = new Ajv2020({
    allErrors: true,
    strict: false,
    meta: false,
    validateSchema: false,
  }).compile(schema);
  return (source, read) => {
    if (validate(read.value)) return [];
    return worthSaying(validate.errors ?? []).map((error) => {
      const keys = error.instancePath.split('/').slice(1).map(unescapePointer);
      return {
        code: 'rule-schema',
        message: `${keys.length > 0 ? `\`${keys.join('.')}\`` : 'The rule'} ${describe(error)}.`,
        file: source.file,
        line: read.lineOf(faultyKeys(keys, error)),
        pointer: error.instancePath,
      };
    });
  };
}

/** Of the errors about one part of the file, those deepest in it tell what is wrong; a mistyped key is always told. */
function worthSaying(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const leaves = errors.filter((error) => error.keyword !== 'oneOf');
  const deepest = new Map<string, ErrorObject>();
  for (const error of leaves.length > 0 ? leaves : errors) {
    const part = error.instancePath.split('/').slice(0, 3).join('/');
    const group =
      error.keyword === 'additionalProperties' ? `${part} ${error.params.additionalProperty}` : part;
    const known = deepest.get(group);
    if (!known || error.instancePath.length > known.instancePath.length) deepest.set(group, error);
  }
  return [...deepest.values()];
}

function describe(error: ErrorObject): string {
  const params: Readonly<Record<string, unknown>> = error.params;
  if (error.keyword === 'additionalProperties')
    return `has a key that rules do not know: "${params.additionalProperty}"`;
  if (error.keyword === 'required') return `lacks the key "${params.missingProperty}"`;
  if (error.keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`;
  return error.message ?? 'does not fit the schema';
}

function faultyKeys(keys: readonly string[], error: ErrorObject): readonly (string | number)[] {
  const extra: unknown = (error.params as Readonly<Record<string, unknown>>).additionalProperty;
  const all = typeof extra === 'string' ? [...keys, extra] : keys;
  return all.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

const unescapePointer = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
