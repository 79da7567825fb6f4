import type { Deck } from '../types/deck.js';
import type { Finding, Result } from '../types/finding.js';
import type { Exported, ExportedFile, Exporter, ExportMeans } from './format.js';
import { sheetPage } from './worksheet/html.js';
import { usualPlan } from './worksheet/plan.js';
import { plannedSheets } from './worksheet/sheet-documents.js';
import { english } from './worksheet/texts.js';

/** `worksheet.html` and its key: pages that print as they stand. */
export const exportWorksheet: Exporter = (deck, means) => sheetPages(deck, means);

/** The same as PDF, each page printed by the means given. */
export const exportWorksheetPdf: Exporter = async (deck, means) => {
  const { print } = means;
  if (!print) return { ok: false, findings: [cannotPrint] };
  const pages = sheetPages(deck, means);
  if (!pages.ok) return pages;
  const files: ExportedFile[] = [];
  for (const { path, content } of pages.value.files) {
    const printed = await print(content);
    if (!printed.ok) return printed;
    files.push({ path: path.replace(/html$/, 'pdf'), content: printed.value });
  }
  return { ok: true, value: { ...pages.value, files } };
};

const cannotPrint: Finding = {
  code: 'export-no-printer',
  message:
    'A PDF needs a browser to print it, and none was given. Print worksheet.html, or use the factdeck command.',
};

interface SheetPages extends Exported {
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

function sheetPages(deck: Deck, { files, sheet = usualPlan }: ExportMeans): Result<SheetPages> {
  const planned = plannedSheets(deck, sheet, english);
  if (!planned.ok) return planned;
  const { set, documents, lost } = planned.value;
  const pages = documents.map((document) => ({
    path: `${document.name}.html`,
    content: sheetPage(set, document, deck.generator.version, files),
  }));
  return { ok: true, value: { files: pages, lost } };
}
