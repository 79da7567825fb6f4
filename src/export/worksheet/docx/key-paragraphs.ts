import {
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  WidthType,
} from 'docx';
import type { KeyEntry, KeyPart } from '../answer-key.js';
import { contentWidth } from '../layout/page-layout.js';
import type { Worksheet, Worksheets } from '../worksheets.js';
import { noBorders } from './question-paragraphs.js';
import { direction, run, twips } from './runs.js';
import { styleIds } from './styles.js';

const line = (children: readonly TextRun[], text = ''): Paragraph =>
  new Paragraph({ style: styleIds.key, ...direction(text), children });

/** Returns the key of a sheet: notes for the teacher, then a table for each part. */
export function keyParagraphs(set: Worksheets, { version, key }: Worksheet): readonly FileChild[] {
  const { title, texts, notes, imprint } = set;
  const several = notes.levels.length > 1;
  return [
    new Paragraph({
      style: styleIds.kind,
      children: [run([texts.key.heading, version].filter(Boolean).join(' · '))],
    }),
    new Paragraph({ style: styleIds.title, ...direction(title), children: [run(title, { size: 30 })] }),
    ...notes.levels.map((note) =>
      line([run(several ? `${note.title}: ` : '', { bold: true }), run(note.level)]),
    ),
    ...(notes.disagreements.length > 0 ? [line([run(texts.key.disagreement)])] : []),
    ...notes.disagreements.map((told) => line([run(`– ${told}`)])),
    ...key.flatMap((part) => partParagraphs(part, contentWidth(set.layout))),
    new Paragraph({
      style: styleIds.key,
      spacing: { before: 240 },
      children: [run(`${imprint}. ${texts.key.again}`)],
    }),
  ];
}

function partParagraphs({ heading, glance, entries }: KeyPart, width: number): readonly FileChild[] {
  const marks = glance.map(({ number, letter }) => `${number}\u00a0${letter}`).join('\u2003');
  const columns = [0.07, 0.36, 0.57].map((share) => twips(share * width));
  return [
    new Paragraph({ style: styleIds.keyPart, children: [run(heading)] }),
    ...(marks === ''
      ? []
      : [new Paragraph({ style: styleIds.key, keepNext: true, children: [run(marks, { bold: true })] })]),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
      columnWidths: columns,
      rows: entries.map((entry) => entryRow(entry, columns)),
    }),
  ];
}

const hairline = { style: BorderStyle.SINGLE, size: 2, color: '808080' } as const;

function entryRow(
  { number, letter, answer, notes, evidence }: KeyEntry,
  columns: readonly number[],
): TableRow {
  const cells = [
    [line([run(String(number), { bold: true })])],
    [
      line([run([letter, answer].filter(Boolean).join('  '), { bold: true })], answer),
      ...notes.map((note) => line([run(note)], note)),
    ],
    evidence.map((one) =>
      line(
        [
          ...(one.place === '' ? [] : [run(`${one.place}  `, { bold: true })]),
          run(one.before),
          run(one.answer, { bold: true }),
          run(one.after),
        ],
        one.before + one.answer,
      ),
    ),
  ];
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      (children, column) =>
        new TableCell({
          borders: { ...noBorders, bottom: hairline },
          margins: { top: 40, bottom: 40, left: 0, right: 120 },
          width: { size: columns[column] ?? 0, type: WidthType.DXA },
          children,
        }),
    ),
  });
}
