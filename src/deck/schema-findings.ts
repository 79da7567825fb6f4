import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Finding } from '../types/finding.js';

type Wording = (error: ErrorObject, value: string) => string;

const param = (error: ErrorObject, name: string): string => {
  const value: unknown = error.params[name];
  return Array.isArray(value) ? value.join(', ') : String(value);
};

/** What each keyword of a schema says when it is broken; `value` is the place in words ("cards/3/answer"). */
const WORDINGS: Readonly<Record<string, Wording>> = {
  required: (error, value) => `${value} lacks "${param(error, 'missingProperty')}"; add it.`,
  additionalProperties: (error, value) =>
    `${value} has "${param(error, 'additionalProperty')}", which a deck does not know; remove or rename it.`,
  type: (error, value) => `${value} must be of type ${param(error, 'type')}; change it.`,
  enum: (error, value) => `${value} must be one of: ${param(error, 'allowedValues')}.`,
  const: (error, value) => `${value} must be ${JSON.stringify(error.params.allowedValue)}.`,
  minLength: (_, value) => `${value} is empty; fill it in.`,
  minItems: (error, value) =>
    `${value} must have at least ${param(error, 'limit')} entries; add the missing ones.`,
  maxItems: (error, value) =>
    `${value} must have at most ${param(error, 'limit')} entries; remove the others.`,
  uniqueItems: (_, value) => `${value} says the same thing twice; remove one.`,
  minimum: (error, value) => `${value} must be at least ${param(error, 'limit')}.`,
  maximum: (error, value) => `${value} must be at most ${param(error, 'limit')}.`,
  anyOf: (_, value) => `${value} must be a text, a number, true or false, or a list of texts.`,
  'false schema': (_, value) => `${value} does not belong to a card of this kind; remove it.`,
  pattern: (error, value) => `${value} must look like ${patternInWords(param(error, 'pattern'))}.`,
};

function patternInWords(pattern: string): string {
  if (pattern === '___') return 'a sentence with a gap, written ___';
  if (pattern.includes('{21}')) return 'an id: 21 letters, digits, _ or -, as factdeck wrote it';
  if (pattern.includes('{64}')) return 'a SHA-256: 64 hexadecimal digits, as factdeck wrote it';
  if (pattern.includes('T')) return 'a time in UTC: 2026-03-04T10:30:00Z';
  return pattern.startsWith('^-?') ? 'a date: YYYY-MM-DD, YYYY-MM or YYYY' : 'a date: YYYY-MM-DD';
}

/** Keywords whose errors only repeat, one level up, what the errors inside them say. */
const ECHOES = new Set(['if', 'propertyNames']);

/** The findings for what Ajv found, in plain words, in the order of the deck, one for each broken place and keyword. */
export function schemaFindings(errors: readonly ErrorObject[]): readonly Finding[] {
  const alternatives = errors
    .filter((error) => error.keyword === 'anyOf')
    .map((error) => `${error.schemaPath}/`);
  const telling = errors.filter(
    (error) => !ECHOES.has(error.keyword) && !alternatives.some((path) => error.schemaPath.startsWith(path)),
  );
  return telling.map((error) => {
    const place = error.instancePath === '' ? 'the deck' : error.instancePath.slice(1);
    const wording = WORDINGS[error.keyword];
    const message = wording ? wording(error, place) : `${place} ${error.message ?? 'is not valid'}.`;
    return { code: 'deck-schema', message, pointer: error.instancePath };
  });
}
