import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { KeyPlace, Paper, PartName, PupilField } from '../export/worksheet/plan.js';
import { readYaml } from '../extract/read-rule-file.js';
import { packageFiles } from '../resources.js';
import type { CardKind } from '../types/card.js';
import type { Finding, Result } from '../types/finding.js';
import { nearest } from './nearest.js';
import { readFile } from './read-input.js';
import { wrongSheet } from './worksheet-messages.js';

/** The settings of a part, as a plan file writes them. */
export interface PartSettings {
  readonly heading?: string;
  readonly instructions?: string;
  readonly points?: number;
  readonly count?: number;
  readonly lines?: number;
  readonly 'word-bank'?: boolean;
  readonly correct?: boolean;
}

/** A plan file that fits `schemas/worksheet.json`. */
export interface PlanFile {
  readonly title?: string;
  readonly instructions?: string;
  readonly fields?: readonly PupilField[];
  readonly points?: boolean;
  readonly parts?: readonly (PartName | Readonly<Partial<Record<CardKind, PartSettings>>>)[];
  readonly 'every-card'?: boolean;
  readonly versions?: number;
  readonly seed?: string | number;
  readonly key?: KeyPlace;
  readonly paper?: Paper;
  readonly 'large-print'?: boolean;
  readonly dyslexia?: boolean;
}

interface PlanSchema {
  readonly $defs: { readonly questions: { readonly properties: object } };
}

/** Reads a worksheet plan, or tells everything that is wrong with it, each with its line and key. */
export function readPlan(path: string): Result<PlanFile> {
  const file = readFile(path);
  if (!file.ok) return file;
  const text = new TextDecoder().decode(file.value.bytes);
  const yaml = readYaml({ file: path, text });
  if (!('value' in yaml)) {
    return { ok: false, findings: yaml.map((finding) => ({ ...finding, code: 'plan-yaml' })) };
  }
  const schema: PlanSchema = JSON.parse(packageFiles().text('schemas/worksheet.json'));
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, validateSchema: false });
  const holds = ajv.compile<PlanFile>(schema);
  const value = yaml.value ?? {};
  if (holds(value)) {
    const twice = partTwice(value);
    if (twice === undefined) return { ok: true, value };
    const keys = ['parts', twice];
    const again = wrongSheet.planPartTwice(path, yaml.lineOf(keys), `/${keys.join('/')}`);
    return { ok: false, findings: [again] };
  }
  const findings = (holds.errors ?? [])
    .filter((error) => error.keyword !== 'if')
    .map((error) => faultOf(error, path, schema, yaml.lineOf));
  return { ok: false, findings };
}

function partTwice({ parts = [] }: PlanFile): number | undefined {
  const names = parts.map((part) => (typeof part === 'string' ? part : Object.keys(part)[0]));
  const at = names.findIndex((name, index) => names.indexOf(name) < index);
  return at < 0 ? undefined : at;
}

function faultOf(
  error: ErrorObject,
  file: string,
  schema: PlanSchema,
  lineOf: (keys: readonly (string | number)[]) => number,
): Finding {
  const path = error.instancePath.split('/').slice(1);
  const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const extra = extraKey(error);
  const place = path.length === 0 ? 'The plan' : `\`${path.join('.')}\``;
  return wrongSheet.planFault(
    file,
    lineOf(extra === undefined ? keys : [...keys, extra]),
    error.instancePath,
    `${place} ${extra === undefined ? inWords(error) : unknownKey(error, extra, schema)}`,
  );
}

function extraKey({ params }: ErrorObject): string | undefined {
  const extra: unknown = params.additionalProperty ?? params.unevaluatedProperty;
  return typeof extra === 'string' ? extra : undefined;
}

/** What every part may say stands apart from what its kind alone may. */
function unknownKey({ keyword, parentSchema }: ErrorObject, key: string, schema: PlanSchema): string {
  const own = Object.keys(parentSchema?.properties ?? {});
  const shared = keyword === 'unevaluatedProperties' ? Object.keys(schema.$defs.questions.properties) : [];
  const meant = nearest(key, [...own, ...shared]);
  return `has a key that plans do not know: "${key}". ${meant ? `Did you mean "${meant}"?` : 'Remove it.'}`;
}

function inWords({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'enum') return `must be one of: ${[params.allowedValues].flat().join(', ')}.`;
  if (keyword === 'minimum') return `must be at least ${params.limit}.`;
  if (keyword === 'maximum') return `must be at most ${params.limit}.`;
  if (keyword === 'type') return `must be ${[params.type].flat().map(typeInWords).join(' or ')}.`;
  if (keyword === 'minProperties' || keyword === 'maxProperties')
    return 'must be one part with its settings, such as { short: { points: 3 } }.';
  return `${message ?? 'does not fit'}.`;
}

function typeInWords(type: unknown): string {
  const words: Readonly<Record<string, string>> = {
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
    string: 'a text',
    array: 'a list',
    object: 'keys with their values',
  };
  return words[String(type)] ?? String(type);
}
