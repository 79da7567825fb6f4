import type { Finding } from '../types/finding.js';

/** What factdeck's exit status says to the program that started it. */
export const EXIT = {
  done: 0,
  bug: 1,
  usage: 2,
  input: 3,
  nothing: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code for what is wrong: by the first finding's code, whose first word tells its family. */
export function exitCodeOf(findings: readonly Finding[]): ExitCode {
  const family = findings[0]?.code.split('-')[0];
  if (family === 'usage' || family === 'config') return EXIT.usage;
  return family === 'nothing' ? EXIT.nothing : EXIT.input;
}
