// Builds factdeck into dist/: the TypeScript stages, the WebAssembly kernel, the quiz page's script and style.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (tool, ...args) =>
  execFileSync(process.execPath, [toolPath(tool), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });

function toolPath(tool) {
  return fileURLToPath(new URL(`../node_modules/${tool}`, import.meta.url));
}

if (!existsSync(toolPath('typescript'))) {
  console.error('factdeck: the build tools are not installed; run `npm ci` first.');
  process.exit(2);
}
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
mkdirSync(new URL('../dist/quiz', import.meta.url), { recursive: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
