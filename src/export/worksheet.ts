import type { Deck } from '../types/deck.js';
import type { Finding, Result } from '../types/finding.js';
import type { Exported, ExportedFile, Exporter, ExportMeans } from './format.js';
import { sheetPage } from './worksheet/html.js';
import { usualPlan } from './worksheet/plan.js';
import { sheetDocuments } from './worksheet/sheet-documents.js';
import { english } from './worksheet/texts.js';
import { worksheets } from './worksheet/worksheets.js';

/** `worksheet.html` and its key: pages that print as they stand. */
export const exportWorksheet: Exporter = (deck, means) => written(htmlFiles(deck, means));

/** The same as PDF, each page printed by the means given. */
export const exportWorksheetPdf: Exporter = async (deck, means) => {
  const { print } = means;
  if (!print) return { ok: false, findings: [cannotPrint] };
  const files: ExportedFile[] = [];
  for (const { path, content } of htmlFiles(deck, means)) {
    const printed = await print(content);
    if (!printed.ok) return printed;
    files.push({ path: path.replace(/html$/, 'pdf'), content: printed.value });
  }
  return written(files);
};

const cannotPrint: Finding = {
  code: 'export-no-printer',
  message:
    'A PDF needs a browser to print it, and none was given. Print worksheet.html, or use the factdeck command.',
};

function htmlFiles(deck: Deck, { files, sheet = usualPlan }: ExportMeans) {
  const set = worksheets(deck, sheet, english);
  return sheetDocuments(set).map((document) => ({
    path: `${document.name}.html`,
    content: sheetPage(set, document, deck.generator.version, files),
  }));
}

function written(files: readonly ExportedFile[]): Result<Exported> {
  return { ok: true, value: { files, lost: [] } };
}
