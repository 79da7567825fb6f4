import type { Exporter } from './format.js';
import { sheetDocx } from './worksheet/docx/sheet-docx.js';
import { usualPlan } from './worksheet/plan.js';
import { plannedSheets } from './worksheet/sheet-documents.js';
import { english } from './worksheet/texts.js';

/** `worksheet.docx` and its key. */
export const exportWorksheetDocx: Exporter = async (deck, { sheet = usualPlan }) => {
  const planned = plannedSheets(deck, sheet, english);
  if (!planned.ok) return planned;
  const { set, documents, lost } = planned.value;
  const files = documents.map(async (document) => ({
    path: `${document.name}.docx`,
    content: await sheetDocx(set, document),
  }));
  return { ok: true, value: { files: await Promise.all(files), lost } };
};
