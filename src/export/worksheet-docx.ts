import type { Exporter } from './format.js';
import { sheetDocx } from './worksheet/docx/sheet-docx.js';
import { usualPlan } from './worksheet/plan.js';
import { sheetDocuments } from './worksheet/sheet-documents.js';
import { english } from './worksheet/texts.js';
import { worksheets } from './worksheet/worksheets.js';

/** `worksheet.docx` and its key. */
export const exportWorksheetDocx: Exporter = async (deck, { sheet = usualPlan }) => {
  const set = worksheets(deck, sheet, english);
  const files = sheetDocuments(set).map(async (document) => ({
    path: `${document.name}.docx`,
    content: await sheetDocx(set, document),
  }));
  return { ok: true, value: { files: await Promise.all(files), lost: [] } };
};
