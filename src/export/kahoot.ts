import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { Card } from '../types/card.js';
import type { Exporter } from './format.js';
import { lost, nothingLeft } from './lost.js';
import { type QuizRow, quizRow } from './quiz-rows.js';
import { zipped } from './zip.js';

const FILE = 'kahoot.xlsx';

/** What Kahoot takes, in characters. */
const QUESTION = 120;
const CHOICE = 75;
const LIMITS = `questions of ${QUESTION} characters, choices of ${CHOICE}`;

/** The row above the questions in the template that Kahoot gives out; seven rows of advice stand before it. */
const head = [
  '',
  'Question - max 120 characters',
  'Answer 1 - max 75 characters',
  'Answer 2 - max 75 characters',
  'Answer 3 - max 75 characters',
  'Answer 4 - max 75 characters',
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];
const advice = ['', 'Quiz template'];
const ROWS_ABOVE = 7;

/** `kahoot.xlsx`: choices and statements that are short enough, in the layout of Kahoot's import. */
export const exportKahoot: Exporter = async (deck) => {
  const asked = deck.cards.map((card) => ({ card, row: quizRow(card) }));
  const rows = asked.flatMap(({ row }) => (row && fits(row) ? [row] : []));
  if (rows.length === 0) {
    return nothingLeft(FILE, `choice and truefalse cards (${LIMITS})`);
  }
  const cards = (keep: (row: QuizRow | undefined) => boolean): readonly Card[] =>
    asked.flatMap(({ card, row }) => (keep(row) ? [card] : []));
  return {
    ok: true,
    value: {
      files: [{ path: FILE, content: await writeTable(rows) }],
      lost: [
        ...lost.kinds(
          FILE,
          cards((row) => row === undefined),
        ),
        ...lost.long(
          FILE,
          cards((row) => row !== undefined && !fits(row)),
          LIMITS,
        ),
        ...lost.parts(FILE, 'sentences and their sources'),
      ],
    },
  };
};

const fits = ({ question, choices }: QuizRow): boolean =>
  question.length <= QUESTION && choices.every((choice) => choice.length <= CHOICE);

async function writeTable(rows: readonly QuizRow[]): Promise<Uint8Array> {
  const texts = [advice, ...Array.from({ length: ROWS_ABOVE - 1 }, () => []), head];
  const cells = [
    ...texts.map((row) => row.map((text) => (text === '' ? null : { value: text, type: String }))),
    ...rows.map(({ question, choices, right, seconds }, at) => [
      { value: at + 1 },
      ...[question, ...choices, ...Array<string>(4 - choices.length).fill('')].map((text) =>
        text === '' ? null : { value: text, type: String },
      ),
      { value: seconds },
      { value: right },
    ]),
  ];
  const blob = await writeExcelFile(cells).toBlob();
  return zipped(unzipSync(new Uint8Array(await blob.arrayBuffer())));
}
