import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Deck } from '../types/deck.js';
import type { FileSource } from '../types/files.js';
import type { Result } from '../types/finding.js';
import { referenceFindings } from './reference-findings.js';
import { schemaFindings } from './schema-findings.js';

export type DeckValidator = (value: unknown) => Result<Deck>;

/**
 * A check of anything that claims to be a deck: the deck itself, or what is wrong with it, each finding with a JSON
 * pointer. References and offsets are looked at only where the schema holds. Throws if factdeck's schemas are missing.
 */
export function createDeckValidator(files: FileSource): DeckValidator {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, validateSchema: false });
  ajv.addSchema([parsed(files, 'schemas/fact.json'), parsed(files, 'schemas/card.json')]);
  const holds = ajv.compile<Deck>(parsed(files, 'schemas/deck.json'));
  return (value) => {
    if (!holds(value)) return { ok: false, findings: schemaFindings(holds.errors ?? []) };
    const findings = referenceFindings(value);
    return findings.length === 0 ? { ok: true, value } : { ok: false, findings };
  };
}

function parsed(files: FileSource, path: string): object {
  const schema: unknown = JSON.parse(files.text(path));
  if (typeof schema !== 'object' || schema === null) throw new Error(`${path} is not a JSON object`);
  return schema;
}
