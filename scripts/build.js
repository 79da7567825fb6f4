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
await bundleQuiz();
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
compileKernel();

/** Bundles the quiz page's script and style, which the exporter puts into each quiz.html. */
async function bundleQuiz() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/quiz/quiz.ts', 'src/quiz/quiz.css'],
    outdir: 'dist/quiz',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox121', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/** Compiles the parser's arithmetic from AssemblyScript; `--importMemory` because the weights are placed before it runs. */
function compileKernel() {
  run(
    'assemblyscript/bin/asc.js',
    'src/annotate/kernel/kernel.ts',
    ...['--outFile', 'dist/kernel.wasm', '--enable', 'simd', '--runtime', 'stub', '--importMemory'],
    ...['-O3', '--converge', '--noAssert'],
  );
}
