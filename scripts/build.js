// Builds factdeck into dist/: the TypeScript stages, the WebAssembly kernel, the quiz page's script and style.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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
copyFileSync(toolPath('sql.js/dist/sql-wasm.wasm'), new URL('../dist/sql-wasm.wasm', import.meta.url));
await compileRules();
await bundleCommand();

/** Bundles the quiz page's script, by itself and for a learning platform, and its style. */
async function bundleQuiz() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/quiz/quiz.ts', 'src/quiz/scorm.ts', 'src/quiz/quiz.css'],
    outdir: 'dist/quiz',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox121', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    // The page is passed on without this package, and its parts want to be named.
    banner: { js: '/*! Contains ts-fsrs, Copyright (c) Open Spaced Repetition, MIT License */' },
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
    // An optional part of linkedom, which does without; and a CommonJS module that asks for its own folder.
    external: ['canvas', 'sql.js'],
    banner: {
      js: "import { createRequire as factdeckRequire } from 'node:module'; const require = factdeckRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755);
}

/** Checks the rules and sets down what their YAML says as JSON, which a run reads in a twentieth of the time. */
async function compileRules() {
  const { loadRules } = await import('../dist/extract/load-rules.js');
  const { readYaml } = await import('../dist/extract/read-rule-file.js');
  const { digest } = await import('../dist/extract/built-rules.js');
  const { packageFiles } = await import('../dist/resources.js');
  const loaded = loadRules(packageFiles());
  if (!loaded.ok) {
    for (const { file, line, message } of loaded.findings) console.error(`${file}:${line ?? 1}: ${message}`);
    process.exit(3);
  }
  const built = {};
  for (const name of readdirSync(new URL('../rules', import.meta.url)).sort()) {
    if (!name.endsWith('.yml')) continue;
    const text = readFileSync(new URL(`../rules/${name}`, import.meta.url), 'utf8');
    built[`rules/${name}`] = { sha256: digest(text), value: readYaml({ file: name, text }).value };
  }
  writeFileSync(new URL('../dist/rules.json', import.meta.url), JSON.stringify(built));
}
