import { stringify } from 'csv-stringify/sync';
import type { Deck } from '../types/deck.js';
import type { Exporter } from './format.js';
import { lost, nothingLeft } from './lost.js';
import { asTableCell } from './plain.js';
import { quizRow } from './quiz-rows.js';

const FILE = 'blooket.csv';

/** The two rows above the questions in the template that Blooket gives out. */
const head = [
  ['Blooket\nImport Template', '', '', '', '', '', '', ''],
  [
    'Question #',
    'Question Text',
    'Answer 1',
    'Answer 2',
    'Answer 3\n(Optional)',
    'Answer 4\n(Optional)',
    'Time Limit (sec)\n(Max: 300 seconds)',
    'Correct Answer(s)\n(Only include Answer #)',
  ],
];

/** `blooket.csv`: choices and statements, in the layout of Blooket's import. */
export const exportBlooket: Exporter = (deck) => {
  const left = deck.cards.filter((card) => !quizRow(card));
  if (left.length === deck.cards.length) {
    return nothingLeft(FILE, 'choice and truefalse cards');
  }
  return {
    ok: true,
    value: {
      files: [{ path: FILE, content: writeBlooket(deck) }],
      lost: [...lost.kinds(FILE, left), ...lost.parts(FILE, 'sentences and their sources')],
    },
  };
};

function writeBlooket(deck: Deck): string {
  const rows = deck.cards.flatMap((card) => {
    const row = quizRow(card);
    return row ? [row] : [];
  });
  const cells = rows.map(({ question, choices, right, seconds }, at) => {
    const [one = '', two = '', three = '', four = ''] = choices.map(asTableCell);
    return [String(at + 1), asTableCell(question), one, two, three, four, String(seconds), String(right)];
  });
  return stringify([...head, ...cells], { record_delimiter: '\n' });
}
