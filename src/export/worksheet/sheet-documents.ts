import type { Worksheet, Worksheets } from './worksheets.js';

/** A document to print: a sheet, its key after it, or keys alone. */
export interface SheetDocument {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly sheet?: Worksheet;
  readonly keys: readonly Worksheet[];
}

/** Returns the documents of a set: a sheet each, and the keys of all where they stand in a file of their own. */
export function sheetDocuments(set: Worksheets): readonly SheetDocument[] {
  const { title, texts, sheets } = set;
  const together = set.plan.key === 'pages';
  const each = sheets.map((sheet) => ({
    name: sheet.letter === '' ? 'worksheet' : `worksheet-${sheet.letter}`,
    title: [title, sheet.version || texts.worksheet].join(' – '),
    sheet,
    keys: together ? [sheet] : [],
  }));
  if (set.plan.key !== 'file') return each;
  return [...each, { name: 'worksheet-key', title: `${title} – ${texts.key.heading}`, keys: sheets }];
}
