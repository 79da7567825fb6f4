import type { Finding } from '../types/finding.js';

/** What can be wrong with what a worksheet is asked to be, or with printing it, in words. */
export const wrongSheet = {
  tooManyVersions: (most: number): Finding => ({
    code: 'usage-value',
    message: `--versions is at most ${most}: versions are named by letters. Give a smaller number.`,
  }),
  planFault: (file: string, line: number, pointer: string, message: string): Finding => ({
    code: 'plan-schema',
    file,
    line,
    pointer,
    message,
  }),
  planPartTwice: (file: string, line: number, pointer: string): Finding => ({
    code: 'plan-part',
    file,
    line,
    pointer,
    message: 'This part stands above already. Remove one of them.',
  }),
  noChromium: (named: string | undefined): Finding => ({
    code: 'export-no-chromium',
    message: named
      ? `"${named}" is no program that can be started, so no PDF can be printed. Give --chromium the path of Chromium, Chrome, Edge or Brave.`
      : 'A PDF needs Chromium, Chrome, Edge or Brave to print it, and none was found. Install one, name it with --chromium PATH or the variable CHROMIUM, or print worksheet.html from any browser.',
  }),
  chromiumFailed: (program: string, reason: string): Finding => ({
    code: 'export-chromium-failed',
    message: `${program} printed no PDF: ${reason}. Name another browser with --chromium, or print worksheet.html by hand.`,
  }),
};
