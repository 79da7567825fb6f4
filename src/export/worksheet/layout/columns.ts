import type { SheetQuestion } from '../sheet-question.js';
import { breakLines } from './break-lines.js';
import { contentWidth, type PageLayout, widthIn } from './page-layout.js';

/** Between two columns, in pt. */
export const COLUMN_GAP = 24;
/** Left of a question, for its number, in em. */
export const NUMBER_ROOM = 2.4;

/** Returns how much room a question has beside its number, in pt, where a part is set in so many columns. */
export function questionWidth(layout: PageLayout, columns: number): number {
  const column = (contentWidth(layout) - COLUMN_GAP * (columns - 1)) / columns;
  return column - NUMBER_ROOM * layout.asking.size;
}

/** Heights in lines of text, as the style sheet sets them. */
const BETWEEN_QUESTIONS = 0.8;
const CHOICE_ROW = 1.2;
const WRITING_LINE = 1.6;
/** True and false stand right of the statement; in em. */
const VERDICTS_ROOM = 5;

/** Returns how high a question is, in lines of text. */
function heightOf(question: SheetQuestion, width: number, layout: PageLayout): number {
  const room = question.verdicts.length > 0 ? width - VERDICTS_ROOM * layout.asking.size : width;
  const widthOf = widthIn(layout.asking);
  const linesOf = (text: string, measure: number) => breakLines(text, measure, widthOf).length;
  const choices = question.choices.map(({ text }) => linesOf(text, width / question.across - 30));
  const rows = Math.ceil(choices.length / question.across);
  return (
    linesOf(question.question, room) +
    (question.across === 1
      ? choices.reduce((sum, lines) => sum + lines * CHOICE_ROW, 0)
      : rows * CHOICE_ROW) +
    question.lines.length * WRITING_LINE +
    BETWEEN_QUESTIONS
  );
}

/** Two columns are harder to read, so they have to spare at least this part of the room. */
const WORTH_IT = 0.15;
const FEWEST = 4;

/** Returns the number of columns that a part is to be set in, from its questions as they are in one and in two. */
export function columnsFor(
  single: readonly SheetQuestion[],
  double: readonly SheetQuestion[],
  layout: PageLayout,
): 1 | 2 {
  if (single.length < FEWEST || !layout.mayDivide) return 1;
  const height = (questions: readonly SheetQuestion[], columns: number) =>
    questions.reduce((sum, one) => sum + heightOf(one, questionWidth(layout, columns), layout), 0) / columns;
  return height(double, 2) <= (1 - WORTH_IT) * height(single, 1) ? 2 : 1;
}
