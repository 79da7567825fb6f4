import {
  BorderStyle,
  type FileChild,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx';
import { NUMBER_ROOM, questionWidth } from '../layout/columns.js';
import type { PageLayout } from '../layout/page-layout.js';
import type { SheetPart } from '../sheet-parts.js';
import type { SheetQuestion } from '../sheet-question.js';
import { direction, run, tab, twips } from './runs.js';
import { styleIds } from './styles.js';

const UNDERSCORE = 0.556;
const underscores = (width: number): string => '_'.repeat(Math.round(width / UNDERSCORE));
/** To write a letter or a number on; its width and that of the room to the words after it, in em. */
const BLANK = underscores(2.2);
const BLANK_ROOM = 2.9;
/** From a letter to its choice, in em. */
const LETTER_WIDTH = 1.7;

/** Returns a question in paragraphs that stay on one page. */
export function questionParagraphs(
  question: SheetQuestion,
  part: Pick<SheetPart, 'columns' | 'gap'>,
  layout: PageLayout,
): readonly FileChild[] {
  const width = questionWidth(layout, part.columns);
  const below = belowQuestion(question, width, layout);
  const words = question.pieces.length > 0 ? gapped(question, part.gap) : asked(question);
  return [
    new Paragraph({
      style: styleIds.question,
      numbering: { reference: 'questions', level: 0, custom: true },
      keepNext: below.length > 0,
      children: words,
    }),
    ...below,
  ];
}

function asked({ question, worth }: SheetQuestion): readonly ParagraphChild[] {
  return worth === '' ? [run(question)] : [run(question), run(` ${worth}`)];
}

function gapped({ pieces }: SheetQuestion, gap: number): readonly ParagraphChild[] {
  return pieces.map(({ text, last }) => run(last ? text : `${text}${underscores(gap)}`));
}

/** Choices, lines to write on, pairs or events: each paragraph but the last is kept with the next. */
function belowQuestion(question: SheetQuestion, width: number, layout: PageLayout): readonly FileChild[] {
  const left = NUMBER_ROOM * layout.asking.size;
  const letters = question.verdicts.map(({ letter }) => letter).join('  /  ');
  const verdict = letters === '' ? [] : [run(`${letters}   `, { bold: true })];
  const rules = question.lines.length > 0 ? question.lines : verdict.map(() => 0);
  const lines = rules.map(
    (line) =>
      new Paragraph({
        style: styleIds.writing,
        keepNext: line < rules.length - 1,
        tabStops: [{ type: TabStopType.RIGHT, position: twips(left + width), leader: LeaderType.UNDERSCORE }],
        children: [...(line === 0 ? verdict : []), ...(question.lines.length > 0 ? [tab()] : [])],
      }),
  );
  const events = question.events.map((event, at) =>
    toMark(event, left, layout, at === question.events.length - 1),
  );
  return [...choiceRows(question, width, layout), ...lines, ...pairs(question, width, layout), ...events];
}

/** Words behind a blank, `left` pt from the edge. */
function toMark(words: string, left: number, { asking }: PageLayout, last: boolean): Paragraph {
  const room = BLANK_ROOM * asking.size;
  return new Paragraph({
    style: styleIds.choices,
    spacing: { before: twips(0.5 * asking.size) },
    indent: { left: twips(left + room), hanging: twips(room) },
    tabStops: [{ type: TabStopType.LEFT, position: twips(left + room) }],
    keepNext: !last,
    ...direction(words),
    children: [run(BLANK), tab(), run(words)],
  });
}

function choiceRows(
  { choices, across }: SheetQuestion,
  width: number,
  layout: PageLayout,
): readonly Paragraph[] {
  const { size } = layout.asking;
  const [left, letter] = [NUMBER_ROOM * size, LETTER_WIDTH * size];
  const stops = Array.from({ length: across }, (_, place) => left + (place * width) / across).flatMap(
    (at, place) => (place === 0 ? [at + letter] : [at, at + letter]),
  );
  const rows = Array.from({ length: Math.ceil(choices.length / across) }, (_, row) =>
    choices.slice(row * across, (row + 1) * across),
  );
  return rows.map(
    (row, index) =>
      new Paragraph({
        style: styleIds.choices,
        keepNext: index < rows.length - 1,
        indent: { left: twips(left + letter), hanging: twips(letter) },
        tabStops: stops.map((position) => ({ type: TabStopType.LEFT, position: twips(position) })),
        children: row.flatMap((choice, place) => [
          ...(place === 0 ? [] : [tab()]),
          run(choice.letter, { bold: true }),
          tab(),
          run(choice.text),
        ]),
      }),
  );
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** A table without lines: both columns stay beside each other when a text is changed. */
function pairs({ rows }: SheetQuestion, width: number, layout: PageLayout): readonly Table[] {
  if (rows.length === 0) return [];
  const column = twips(width / 2);
  const cell = (paragraph: Paragraph) =>
    new TableCell({
      borders: noBorders,
      width: { size: column, type: WidthType.DXA },
      children: [paragraph],
    });
  const table = rows.map(({ left, letter, right }, at) => {
    const last = at === rows.length - 1;
    const lettered = new Paragraph({
      spacing: { before: twips(0.5 * layout.asking.size) },
      keepNext: !last,
      ...direction(right),
      children: [run(`${letter}  `, { bold: true }), run(right)],
    });
    return new TableRow({
      cantSplit: true,
      children: [cell(toMark(left, 0, layout, last)), cell(lettered)],
    });
  });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: 2 * column, type: WidthType.DXA },
      columnWidths: [column, column],
      indent: { size: twips(NUMBER_ROOM * layout.asking.size), type: WidthType.DXA },
      rows: table,
    }),
  ];
}
