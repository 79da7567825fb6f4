import type { FileSource } from '../../types/files.js';
import { cspHash } from '../digest.js';
import { rawText } from '../inline.js';
import { renderTemplate } from '../template.js';
import { pageName, pageStyle } from './page-style.js';
import type { SheetDocument } from './sheet-documents.js';
import type { Section, Worksheet, Worksheets } from './worksheets.js';

/** Returns a document as one HTML page that needs no network, runs no script, and prints on the plan's paper. */
export function sheetPage(
  set: Worksheets,
  { sheet, keys, title }: SheetDocument,
  generator: string,
  files: FileSource,
): string {
  const style = rawText(`${pageStyle(set, keys, sheet)}\n${files.text('templates/worksheet.css').trim()}`);
  return renderTemplate(files, 'templates/worksheet.hbs', {
    texts: set.texts,
    title: set.title,
    instructions: set.instructions,
    imprint: set.imprint,
    notes: set.notes,
    severalTexts: set.notes.levels.length > 1,
    documentTitle: title,
    generator,
    style,
    styleHash: cspHash(style),
    sheets: sheet ? [sheetView(set, sheet)] : [],
    keys: keys.map(({ letter, version, key }) => ({ page: pageName(letter), version, parts: key })),
  });
}

function sheetView({ plan, texts }: Worksheets, { version, score, sections }: Worksheet): object {
  return {
    version,
    pupil: plan.fields.length > 0 || score !== '',
    fields: plan.fields.map((name) => ({ name, label: texts.fields[name] })),
    points: score,
    sections: sections.map(sectionView),
  };
}

/** The template asks for both, in every section. */
function sectionView(section: Section): { readings: unknown; part: unknown } {
  return { readings: [], part: null, ...section };
}
