import { CsvError, parse } from 'csv-parse/sync';
import type { Result } from '../types/finding.js';
import { importFindings } from './findings.js';

/** A note as a text file has it. */
export interface NoteRow {
  readonly file: string;
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly guid: string;
  /** Name of its note type; empty where there is no such column. */
  readonly type: string;
  /** HTML of its fields, in the order of the note type; columns that belong to none may follow. */
  readonly fields: readonly string[];
}

const separators: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};

/** One of the lines at the top, `#name:value`; a spreadsheet puts it in quotes and separators after it. */
const DIRECTIVE = /^"?#([a-z ]+):(.*)$/i;

/**
 * Returns the notes in a text file as Anki exports it or as anki.csv is, also after a spreadsheet saved it with another
 * separator. A file without the notes' ids or without HTML is a finding, and so is a broken table.
 */
export function readNoteTable(text: string, file: string): Result<readonly NoteRow[]> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const end = lines.findIndex((line) => !DIRECTIVE.test(line));
  const head = lines.slice(0, end < 0 ? lines.length : end);
  const directives = new Map(head.map(directive));
  const guid = columnOf(directives.get('guid column'));
  if (guid === undefined) return { ok: false, findings: [importFindings.noGuids(file)] };
  if (/^false/i.test(directives.get('html') ?? '')) {
    return { ok: false, findings: [importFindings.notHtml(file)] };
  }
  const type = columnOf(directives.get('notetype column'));
  const special = [
    guid,
    type,
    columnOf(directives.get('deck column')),
    columnOf(directives.get('tags column')),
  ];
  const rows = rowsOf(lines.slice(head.length).join('\n'), separatorOf(head), head.length, file);
  if (!rows.ok) return rows;
  return {
    ok: true,
    value: rows.value.map(({ cells, line }) => ({
      ...{
        file,
        line,
        guid: (cells[guid] ?? '').trim(),
        type: type === undefined ? '' : (cells[type] ?? '').trim(),
      },
      fields: cells.filter((_, column) => !special.includes(column)),
    })),
  };
}

function directive(line: string): readonly [string, string] {
  const [, name = '', value = ''] = DIRECTIVE.exec(line) ?? [];
  return [name.toLowerCase().trim(), value.trim()];
}

/** The place of a column, from 0, of a number that counts from 1. */
function columnOf(value: string | undefined): number | undefined {
  const number = /^\d+/.exec(value ?? '')?.[0];
  return number === undefined || number === '0' ? undefined : Number(number) - 1;
}

/** What separates cells: the sign that a spreadsheet put after the first line, else the one that the line names. */
function separatorOf(head: readonly string[]): string {
  const added = /^"?#html:(?:true|false)"?([,;\t|])/i.exec(
    head.find((line) => /^"?#html:/i.test(line)) ?? '',
  )?.[1];
  if (added !== undefined) return added;
  const named = directive(head.find((line) => /^"?#separator:/i.test(line)) ?? '')[1].replace(/"$/, '');
  return separators[named.toLowerCase()] ?? (named.length === 1 ? named : '\t');
}

interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

function rowsOf(
  text: string,
  delimiter: string,
  linesBefore: number,
  file: string,
): Result<readonly TableRow[]> {
  try {
    const ends: number[] = [];
    const records = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        ends.push(lines);
        return record;
      },
    });
    const rows = records.map((cells, at) => {
      const breaks = cells.join('').split('\n').length - 1;
      return { cells, line: linesBefore + (ends[at] ?? 0) - breaks };
    });
    return { ok: true, value: rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = linesBefore + (typeof error.lines === 'number' ? error.lines : 1);
    return { ok: false, findings: [importFindings.notCsv(file, line, error.code)] };
  }
}
