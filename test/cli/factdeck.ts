import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';

/** The built command: `npm test` builds it first. */
export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

// Several processes a test, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  /** The working folder. */
  readonly folder?: string;
  /** What is piped in. */
  readonly input?: string | Uint8Array;
  /** A signal to send, and how many milliseconds after the start. */
  readonly stop?: { readonly signal: NodeJS.Signals; readonly after: number };
}

/** Runs `factdeck` with the arguments, as a person would. */
export function factdeck(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: setting.folder ?? tmpdir(),
    env: { ...process.env, NO_COLOR: '1' },
  });
  const { stop } = setting;
  if (stop) setTimeout(() => child.kill(stop.signal), stop.after);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(setting.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({
        code,
        signal,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
  });
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with the files, gone after the tests of its file. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'factdeck-test-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Plain sentences of the kinds that rules are about. */
export const ARTICLE = `Harbour towns plan a joint ferry

Marta Lindqvist, the mayor of Sandvik, met Prime Minister Jonas Okoye in Oslo on 12 March 2021. The two leaders signed an agreement on a new ferry. Sandvik will spend 40 million euros on the harbour.

Okoye visited the shipyard in Bergen on 14 March 2021. The company employs 600 workers. Lindqvist said the first ferry would sail in 2023.

The Nordic Ferry Union was founded in Oslo in 1994. Its headquarters are in Stockholm. On 20 March 2021 the union rejected the plan because the fares were too high.
`;

export const SECOND_ARTICLE = `Observatory opens on Mount Sella

President Lucia Ferrari opened the Sella Observatory in Trento on 2 June 2018. The observatory cost 75 million euros. Its telescope was built in Germany.

Ferrari met the astronomer Peter Adeyemi in Rome on 5 June 2018. Adeyemi was appointed director of the observatory in 2016. Engineers from Japan visited the site in 2017.
`;

/** A rule file of one's own: somebody does what the regular verb says to a place. */
export const ruleFor = (verb: string): string => `rule: own
fact: Visit
gloss: Somebody tours a place.
trigger: { lemma: ${verb}, pos: VERB }
roles:
  visitor: { path: $agent }
  place: { path: obj }
require: [visitor, place]
cards:
  - ask: visitor
examples:
  - text: Anna Berg ${verb}ed the harbour.
    fact: { visitor: Anna Berg, place: the harbour }
`;
