import type { Finding } from '../types/finding.js';
import { type ExitCode, exitCodeOf } from './exit-codes.js';

/** Where a command's words go: results to standard output, everything else to standard error. */
export interface Terminal {
  /** Writes a result. */
  readonly result: (text: string) => void;
  /** Says something a person may want to know; silent with `--quiet`. */
  readonly say: (line: string) => void;
  /** Shows how far long work has come, over the last such line; only to a person at a terminal. */
  readonly progress: (line: string) => void;
  /** Tells what a person should know though the work was done; silent with `--quiet`. */
  readonly warn: (findings: readonly Finding[]) => void;
  /** Tells what is wrong and returns the exit code to end with. */
  readonly fail: (findings: readonly Finding[]) => ExitCode;
}

/** `--quiet` and `--json`, as given. */
export interface Manner {
  readonly quiet?: unknown;
  /** A summary for programs on standard output, errors included. */
  readonly json?: unknown;
}

/** Work shorter than this, in milliseconds, shows no progress. */
const LONG = 1000;

export function createTerminal(manner: Manner): Terminal {
  const { stdout, stderr } = process;
  const seen = stderr.isTTY === true && manner.quiet !== true;
  const colour = stderr.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const started = performance.now();
  let unfinished = false;
  const line = (text: string) => {
    stderr.write(`${unfinished ? '\r\u001b[K' : ''}${text}\n`);
    unfinished = false;
  };
  return {
    result: (text) => stdout.write(text),
    say: (text) => {
      if (manner.quiet !== true) line(text);
    },
    progress: (text) => {
      if (!seen || performance.now() - started < LONG) return;
      stderr.write(`\r\u001b[K${text}`);
      unfinished = true;
    },
    warn: (findings) => {
      if (manner.quiet === true) return;
      for (const finding of findings) line(findingLine(finding, colour));
    },
    fail: (findings) => {
      for (const finding of findings) line(findingLine(finding, colour));
      if (manner.json === true) stdout.write(`${JSON.stringify({ ok: false, findings })}\n`);
      return exitCodeOf(findings);
    },
  };
}

/** A finding on one line: where, then what and what to do. */
function findingLine(finding: Finding, colour: boolean): string {
  const { file, line, pointer, message } = finding;
  const place = [file, line].filter((part) => part !== undefined).join(':');
  const where = [place, pointer].filter((part) => part !== undefined && part !== '').join(' ');
  const name = colour ? '\u001b[1;31mfactdeck:\u001b[0m' : 'factdeck:';
  return `${name} ${where === '' ? '' : `${where}: `}${message}`;
}
