import type { ExportMeans, StockTypes } from '../export/format.js';
import type { Format } from '../export/formats.js';
import type { SheetPlan } from '../export/worksheet/plan.js';
import type { Result } from '../types/finding.js';
import { allOf, stockTypesOf, textOf } from './flag-values.js';
import type { Given } from './options.js';
import { sheetPlan } from './sheet-plan.js';

/** How to make the files that leave a choice. */
export interface Making {
  readonly sheet: SheetPlan;
  /** Anki's names of its note types; absent for the English ones. */
  readonly stockTypes?: StockTypes;
  /** Absent where nothing is to be printed. */
  readonly print?: NonNullable<ExportMeans['print']>;
}

/**
 * Returns how files in these formats are to be made by the flags, or what stands against it: a fault of a flag or of the
 * plan, or no browser to print with. It is asked before the long work.
 */
export async function makingOf(given: Given['flags'], formats: readonly Format[]): Promise<Result<Making>> {
  const flags = allOf({
    stockTypes: stockTypesOf(given['anki-notetype']),
    chromium: textOf('chromium', given.chromium),
  });
  if (!flags.ok) return flags;
  const { stockTypes, chromium } = flags.value;
  const sheet = await sheetPlan(given);
  if (!sheet.ok) return sheet;
  const making = { sheet: sheet.value, ...(stockTypes ? { stockTypes } : {}) };
  if (!formats.includes('pdf')) return { ok: true, value: making };
  const { openPrinter } = await import('./print-page.js');
  const print = openPrinter(chromium);
  return print.ok ? { ok: true, value: { ...making, print: print.value } } : print;
}
