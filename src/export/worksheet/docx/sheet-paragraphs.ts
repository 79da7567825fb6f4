import { BorderStyle, type FileChild, LeaderType, Paragraph, TabStopType, TextRun } from 'docx';
import { contentWidth, type PageLayout } from '../layout/page-layout.js';
import type { ReadingBlock, ReadingText } from '../reading-texts.js';
import type { SheetPart } from '../sheet-parts.js';
import type { Worksheet, Worksheets } from '../worksheets.js';
import { questionParagraphs } from './question-paragraphs.js';
import { direction, run, tab, twips } from './runs.js';
import { fonts, styleIds } from './styles.js';

/** Paragraphs that are set in so many columns. */
export interface Stretch {
  readonly columns: 1 | 2;
  readonly children: readonly FileChild[];
}

const rule = { style: BorderStyle.SINGLE, size: 12, color: '000000', space: 6 } as const;
const box = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 5 } as const;

/** Returns a sheet as stretches of one and of two columns. */
export function sheetStretches(set: Worksheets, sheet: Worksheet): readonly Stretch[] {
  const sections = sheet.sections.flatMap((section): readonly Stretch[] =>
    'part' in section
      ? partStretches(section.part, set)
      : [
          {
            columns: 1,
            children: section.readings.flatMap((reading) => readingParagraphs(reading, set.layout)),
          },
        ],
  );
  return joined([{ columns: 1, children: headParagraphs(set, sheet) }, ...sections]);
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const { columns, children } of stretches) {
    const last = all.at(-1);
    if (last?.columns === columns) all.splice(-1, 1, { columns, children: [...last.children, ...children] });
    else all.push({ columns, children });
  }
  return all;
}

function headParagraphs(set: Worksheets, { version, score }: Worksheet): readonly Paragraph[] {
  const { plan, texts, title, instructions, layout } = set;
  const pupil = plan.fields.length > 0 || score !== '' ? [pupilLine(set, score)] : [];
  return [
    ...pupil,
    new Paragraph({
      style: styleIds.kind,
      children: [run([texts.worksheet, version].filter(Boolean).join(' · '))],
    }),
    new Paragraph({ style: styleIds.title, ...direction(title), children: [run(title)] }),
    new Paragraph({
      spacing: { after: twips(layout.asking.size) },
      ...direction(instructions),
      children: [run(instructions)],
    }),
  ];
}

/** Widths of the lines to fill in, as parts of the whole: a name needs the most. */
const fieldShares = { name: 2.4, class: 1.2, date: 1.4, points: 1.2 } as const;

/** One paragraph whose tabs draw the lines: it stays in place whatever is typed into it. */
function pupilLine({ plan, texts, layout }: Worksheets, score: string): Paragraph {
  const slots = [
    ...plan.fields.map((name) => ({ label: texts.fields[name], share: fieldShares[name], after: '' })),
    ...(score === '' ? [] : [{ label: texts.points, share: fieldShares.points, after: ` ${score}` }]),
  ];
  const whole = slots.reduce((sum, { share }) => sum + share, 0);
  const width = contentWidth(layout);
  let reached = 0;
  const stops = slots.map(({ share }) => {
    reached += (share / whole) * width;
    return { type: TabStopType.RIGHT, position: twips(reached), leader: LeaderType.UNDERSCORE };
  });
  return new Paragraph({
    border: { bottom: rule },
    tabStops: stops,
    children: slots.flatMap(({ label, after }, at) => [
      run(`${at === 0 ? '' : '  '}${label} `),
      tab(),
      ...(after === '' ? [] : [run(after)]),
    ]),
  });
}

function readingParagraphs(reading: ReadingText, layout: PageLayout): readonly Paragraph[] {
  const { label, heading, published, blocks } = reading;
  const title = [label, heading].filter(Boolean).join('  ');
  const indent = { left: twips(layout.gutter) };
  return [
    ...(title === ''
      ? []
      : [
          new Paragraph({ style: styleIds.textTitle, indent, ...direction(heading), children: [run(title)] }),
        ]),
    ...(published === ''
      ? []
      : [new Paragraph({ style: styleIds.source, keepNext: true, indent, children: [run(published)] })]),
    ...blocks.map((block) => blockParagraph(block, layout)),
  ];
}

/** Between the number of a line and the line, in pt. */
const NUMBER_GAP = 9;

/** A paragraph with the line ends and numbers that all forms of the sheet have. */
function blockParagraph({ heading, lines }: ReadingBlock, { gutter, reading, small }: PageLayout): Paragraph {
  if (heading !== '') return new Paragraph({ style: styleIds.textHeading, children: [run(heading)] });
  return new Paragraph({
    style: styleIds.reading,
    ...direction(lines[0]?.text ?? ''),
    tabStops: [
      { type: TabStopType.RIGHT, position: twips(gutter - NUMBER_GAP) },
      { type: TabStopType.LEFT, position: twips(gutter) },
    ],
    children: lines.flatMap(({ number, numbered, text }, at) => [
      ...(at === 0 ? [] : [new TextRun({ break: 1 })]),
      tab(),
      ...(numbered ? [run(String(number), { size: 2 * small * reading.size, font: fonts.sans })] : []),
      tab(),
      run(text),
    ]),
  });
}

function partStretches(part: SheetPart, { layout }: Worksheets): readonly Stretch[] {
  const { heading, instructions, score, pointsEach, groups, columns } = part;
  const head = [
    new Paragraph({
      style: styleIds.part,
      border: { top: rule },
      tabStops: [{ type: TabStopType.RIGHT, position: twips(contentWidth(layout)) }],
      ...direction(heading),
      children: [
        run(heading),
        ...(score === ''
          ? []
          : [
              tab(),
              run(`${[pointsEach, '_____'].filter(Boolean).join('   ')} ${score}`, {
                bold: false,
                size: 2 * layout.asking.size,
              }),
            ]),
      ],
    }),
    new Paragraph({
      style: styleIds.instructions,
      ...direction(instructions),
      children: [run(instructions)],
    }),
  ];
  return [
    { columns: 1, children: head },
    ...groups.flatMap(({ bank, questions }): readonly Stretch[] => [
      ...(bank.length > 0 ? [{ columns: 1 as const, children: [bankParagraph(bank)] }] : []),
      { columns, children: questions.flatMap((one) => questionParagraphs(one, part, layout)) },
    ]),
  ];
}

function bankParagraph(words: readonly string[]): Paragraph {
  return new Paragraph({
    style: styleIds.bank,
    border: { top: box, bottom: box, left: box, right: box },
    indent: { left: 120, right: 120 },
    children: words.map((word, at) => run(`${at === 0 ? '' : '\u2003 '}${word.replaceAll(' ', '\u00a0')}`)),
  });
}
