import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

const STAGES = ['read', 'annotate', 'extract', 'realise', 'deck', 'export'];
/** Files in src itself that every stage may use. */
const SHARED = ['card-id.ts', 'stable-id.ts', 'tree.ts'];
const STAGE_MAY = (stage: string) => [stage, 'types', ...SHARED];

/** What each part of src may import of the others. `cli` stands on top of all. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  types: ['types'],
  'card-id.ts': ['stable-id.ts', 'types'],
  'stable-id.ts': ['types'],
  'tree.ts': ['types'],
  'resources.ts': ['types'],
  quiz: ['quiz', 'types'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, STAGE_MAY(stage)])),
  'text-annotator.ts': ['annotate', 'read', 'types'],
  'browser.ts': ['annotate', 'text-annotator.ts', 'types'],
  'pipeline.ts': [...STAGES, 'types', ...SHARED],
  explain: ['explain', ...STAGES, 'types', ...SHARED, 'pipeline.ts'],
  import: ['import', 'deck', 'export', 'types'],
  'index.ts': [...STAGES, 'import', 'types', ...SHARED, 'pipeline.ts', 'resources.ts', 'text-annotator.ts'],
  cli: ['cli', ...STAGES, 'types', ...SHARED, 'explain', 'import', 'pipeline.ts', 'resources.ts'],
};

/** Parts that may use Node itself. */
const NODE_ONLY = ['cli', 'resources.ts'];

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsOf(file: string, text: string): readonly Import[] {
  const pattern = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => ({ file, target: match[1] ?? '' }));
}

/** The part of src that a path belongs to: its first folder, or the file itself. */
function partOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function breaches(imports: readonly Import[]): readonly string[] {
  return imports.flatMap(({ file, target }) => {
    const part = partOf(file);
    const allowed = ALLOWED[part];
    if (allowed === undefined) return [`${file}: "${part}" is a new part; say here what it may import`];
    if (target.startsWith('node:')) return NODE_ONLY.includes(part) ? [] : [`${file} imports ${target}`];
    if (!target.startsWith('.')) return [];
    const reached = posix.join(dirname(file), target).replace(/\.js$/, '.ts');
    if (reached.startsWith('..')) return [`${file} imports ${target}, outside src`];
    return allowed.includes(partOf(reached)) ? [] : [`${file} imports ${reached}`];
  });
}

const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(SOURCE, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('annotate/kernel/') || !file.includes('/assembly/'))
  .sort();

describe('imports run one way', () => {
  it.each([
    ['a stage its neighbour', 'extract/a.ts', "import { b } from '../realise/b.js';", 1],
    ['a stage what stands above it', 'deck/a.ts', "import { b } from '../pipeline.js';", 1],
    ['a stage a file', 'read/a.ts', "import { readFileSync } from 'node:fs';", 1],
    ['types a stage', 'types/a.ts', "import type { B } from '../deck/b.js';", 1],
    ['anything a neighbour when it runs', 'export/a.ts', "const b = await import('../deck/b.js');", 1],
    ['a re-export of a neighbour', 'export/a.ts', "export { b } from '../deck/b.js';", 1],
    ['something outside src', 'deck/a.ts', "import b from '../../schemas/deck.json';", 1],
    ['a part nobody placed', 'helpers/a.ts', "import { b } from './b.js';", 1],
    [
      'a stage its own folder, types and shared files',
      'deck/a.ts',
      "import '../types/b.js'; import './c.js'; import '../stable-id.js';",
      0,
    ],
    ['the command line whatever it needs', 'cli/a.ts', "import 'node:fs'; import '../pipeline.js';", 0],
  ])('tells that %s', (_, file, text, count) => {
    expect(breaches(importsOf(file, text))).toHaveLength(count);
  });

  it('holds in every file', () => {
    const all = files.flatMap((file) => importsOf(file, readFileSync(join(SOURCE, file), 'utf8')));
    expect(all.length).toBeGreaterThan(50);
    expect(breaches(all)).toEqual([]);
  });
});
