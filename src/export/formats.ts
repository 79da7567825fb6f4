import { writeAnkiCsv } from './anki.js';
import type { Exporter } from './format.js';
import { writeDeckJson } from './json.js';
import { writeQuiz } from './quiz.js';
import { writeWorksheet } from './worksheet.js';

/** Every format a deck can be written in, by the name that the user gives. */
export const formats = {
  json: { path: 'deck.json', write: writeDeckJson },
  html: { path: 'quiz.html', write: writeQuiz },
  anki: { path: 'anki.csv', write: writeAnkiCsv },
  worksheet: { path: 'worksheet.html', write: writeWorksheet },
} as const satisfies Record<string, Exporter>;

export type Format = keyof typeof formats;
