import type { Exporter } from './format.js';

interface FormatEntry {
  /** What it writes, for the help. */
  readonly about: string;
  /** Whether it is written where the user names no format. */
  readonly byDefault: boolean;
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
} as const satisfies Record<string, FormatEntry>;

export type Format = keyof typeof formats;

/** The names of all formats, in the order of the list. */
export const formatNames = Object.keys(formats) as readonly Format[];

/** The names of the formats and what each writes, in words: "json (the deck itself), html (...)". */
export function describeFormats(): string {
  return formatNames.map((name) => `${name} (${formats[name].about})`).join(', ');
}
