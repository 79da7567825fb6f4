import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadRules } from '../../src/extract/load-rules.js';
import { packageFiles } from '../../src/resources.js';

const script = fileURLToPath(new URL('../../scripts/rule-catalogue.js', import.meta.url));

it('rules/README.md is what the rules give', () => {
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

it('is no rule itself', () => {
  const loaded = loadRules(packageFiles());
  expect(loaded.ok && loaded.value.rules.some(({ rule }) => rule.file.endsWith('.md'))).toBe(false);
});
