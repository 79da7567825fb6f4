import type { ExportMeans } from '../export/format.js';
import type { Format } from '../export/formats.js';
import type { SheetPlan } from '../export/worksheet/plan.js';
import type { Result } from '../types/finding.js';
import { textOf } from './flag-values.js';
import type { Given } from './options.js';
import { sheetPlan } from './sheet-plan.js';

/** How to make the files that leave a choice. */
export interface Making {
  readonly sheet: SheetPlan;
  /** Absent where nothing is to be printed. */
  readonly print?: NonNullable<ExportMeans['print']>;
}

/**
 * Returns how files in these formats are to be made by the flags, or what stands against it: a fault of the plan, or no
 * browser to print with. It is asked before the long work.
 */
export async function makingOf(given: Given['flags'], formats: readonly Format[]): Promise<Result<Making>> {
  const sheet = await sheetPlan(given);
  if (!sheet.ok) return sheet;
  if (!formats.includes('pdf')) return { ok: true, value: { sheet: sheet.value } };
  const chromium = textOf('chromium', given.chromium);
  if (!chromium.ok) return chromium;
  const { openPrinter } = await import('./print-page.js');
  const print = openPrinter(chromium.value);
  return print.ok ? { ok: true, value: { sheet: sheet.value, print: print.value } } : print;
}
