import type { Exporter } from './format.js';

export interface FormatEntry {
  /** What it writes, for the help. */
  readonly about: string;
  /** Whether it is written where the user names no format. */
  readonly byDefault: boolean;
  /** Formats that `build` writes beside it: the next build reads from deck.json what changed since. */
  readonly needs?: readonly 'json'[];
  readonly load: () => Promise<Exporter>;
}

/** Every format a deck can be written in, by the name that the user gives; an exporter is loaded when it is needed. */
export const formats = {
  json: {
    about: 'the deck itself',
    byDefault: true,
    load: async () => (await import('./json.js')).exportJson,
  },
  html: {
    about: 'a quiz in one page',
    byDefault: true,
    load: async () => (await import('./quiz.js')).exportQuiz,
  },
  anki: {
    about: "notes for Anki's text import",
    byDefault: true,
    load: async () => (await import('./anki.js')).exportAnkiCsv,
  },
  apkg: {
    about: 'an Anki package with note types of its own',
    byDefault: false,
    needs: ['json'],
    load: async () => (await import('./apkg.js')).exportApkg,
  },
  worksheet: {
    about: 'a sheet to print, with its key',
    byDefault: true,
    load: async () => (await import('./worksheet.js')).exportWorksheet,
  },
  pdf: {
    about: 'the same sheet and key as PDF, by a Chromium on this machine',
    byDefault: false,
    load: async () => (await import('./worksheet.js')).exportWorksheetPdf,
  },
  docx: {
    about: 'the same for Word and LibreOffice, to edit',
    byDefault: false,
    load: async () => (await import('./worksheet-docx.js')).exportWorksheetDocx,
  },
  scorm: {
    about: 'the quiz as a SCORM 1.2 package for a learning platform',
    byDefault: false,
    load: async () => (await import('./scorm.js')).exportScorm,
  },
  tsv: {
    about: 'flash cards for Quizlet, Mochi and others',
    byDefault: false,
    load: async () => (await import('./tsv.js')).exportTsv,
  },
  obsidian: {
    about: "a note for Obsidian's plugin Spaced Repetition",
    byDefault: false,
    load: async () => (await import('./obsidian.js')).exportObsidian,
  },
  gift: {
    about: 'questions for Moodle, as text',
    byDefault: false,
    load: async () => (await import('./gift.js')).exportGift,
  },
  moodle: {
    about: 'questions for Moodle, as XML',
    byDefault: false,
    load: async () => (await import('./moodle.js')).exportMoodle,
  },
  qti: {
    about: 'a quiz for Canvas, QTI 1.2',
    byDefault: false,
    load: async () => (await import('./qti.js')).exportQti,
  },
  kahoot: {
    about: 'a table for Kahoot',
    byDefault: false,
    load: async () => (await import('./kahoot.js')).exportKahoot,
  },
  blooket: {
    about: 'a table for Blooket',
    byDefault: false,
    load: async () => (await import('./blooket.js')).exportBlooket,
  },
} as const satisfies Record<string, FormatEntry>;

export type Format = keyof typeof formats;

/** The names of all formats, in the order of the list. */
export const formatNames = Object.keys(formats) as readonly Format[];

/** The names of the formats and what each writes, in words: "json (the deck itself), html (...)". */
export function describeFormats(): string {
  return formatNames.map((name) => `${name} (${formats[name].about})`).join(', ');
}
