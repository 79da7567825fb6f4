// Builds factdeck into dist/: the TypeScript stages, the WebAssembly kernel, the quiz page's script and style.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs';
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
compileKernel();
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
await bundleCommand();

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

/**
 * Bundles the command with its libraries, loaded piece by piece: one file instead of some four hundred makes it start
 * three times as fast. The pieces lie in dist/ itself, from where the package's own files are found.
 */
async function bundleCommand() {
  const { build } = await import('esbuild');
  rmSync(new URL('../dist/cli', import.meta.url), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { 'cli/main': 'src/cli/main.ts' },
    outdir: 'dist',
    chunkNames: 'chunk-[hash]',
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // An optional part of linkedom, which does without.
    external: ['canvas'],
    banner: {
      js: "import { createRequire as factdeckRequire } from 'node:module'; const require = factdeckRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755);
}
