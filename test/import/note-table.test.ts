import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAnkiCsv } from '../../src/export/anki.js';
import { readNoteTable } from '../../src/import/note-table.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';

function rowsOf(text: string) {
  const read = readNoteTable(text, 'notes.txt');
  if (!read.ok) throw new Error(read.findings[0]?.message);
  return read.value;
}

const codeOf = (text: string) => {
  const read = readNoteTable(text, 'notes.txt');
  return read.ok ? 'ok' : read.findings[0]?.code;
};

/** What a spreadsheet makes of a CSV file: every line gets all the separators, quotes stand only where they must. */
function savedBySpreadsheet(csv: string, delimiter: string): string {
  const lines = csv.split('\n');
  const head = lines.slice(0, 7).map((line) => `${line}${delimiter.repeat(6)}\r\n`);
  const columns = `"#columns:""Note type"""${delimiter}Deck${delimiter}GUID\r\n`;
  const rows = lines.slice(8, -1).map((line) => line.slice(1, -1).split('","'));
  const unquoted = rows.map((row) => row.map((cell) => cell.replaceAll('""', '"')));
  return `\ufeff${head.join('')}${columns}${stringify(unquoted, { delimiter, record_delimiter: '\r\n' })}`;
}

describe('a file of notes', () => {
  it('is read as anki.csv has it', () => {
    for (const deck of [exampleDeck(), hostileDeck()]) {
      const rows = rowsOf(writeAnkiCsv(deck));
      expect(rows.map(({ guid }) => guid)).toEqual(deck.cards.map(({ id }) => id));
      expect(rows.map(({ line }) => line)).toEqual(deck.cards.map((_, at) => at + 9));
    }
    const [first] = rowsOf(writeAnkiCsv(exampleDeck()));
    expect([first?.type, first?.fields.length, first?.fields[0]?.slice(0, 14)]).toEqual([
      'Basic',
      3,
      'With what will',
    ]);
  });

  it.each([',', ';', '\t'])('is read as a spreadsheet saves it, with %j', (delimiter) => {
    for (const deck of [exampleDeck(), hostileDeck()]) {
      const csv = writeAnkiCsv(deck);
      const saved = rowsOf(savedBySpreadsheet(csv, delimiter));
      expect(saved.map(({ guid, fields }) => [guid, fields])).toEqual(
        rowsOf(csv).map(({ guid, fields }) => [guid, fields]),
      );
    }
  });

  it('is read as Anki exports it, with the line where each note begins', () => {
    const text = [
      ...['#separator:tab', '#html:true', '#guid column:1', '#notetype column:2', '#deck column:3'],
      '#tags column:6',
      'a\tBasic\tD\t"one ""1""\ntwo"\tback\tt1',
      'b\tfactdeck cloze\tD\t{{c1::x}}\t\tt1 t2',
      '',
    ].join('\n');
    expect(rowsOf(text)).toEqual([
      { file: 'notes.txt', line: 7, guid: 'a', type: 'Basic', fields: ['one "1"\ntwo', 'back'] },
      { file: 'notes.txt', line: 9, guid: 'b', type: 'factdeck cloze', fields: ['{{c1::x}}', ''] },
    ]);
  });

  it.each([
    ['without ids', '#separator:tab\n#html:true\na\tb\n', 'import-no-guids'],
    ['without any line at the top', 'a,b\n', 'import-no-guids'],
    ['empty', '', 'import-no-guids'],
    ['without HTML', '#separator:tab\n#html:false\n#guid column:1\na\tb\n', 'import-not-html'],
    ['with a quotation that does not end', '#separator:Comma\n#guid column:1\na,"b\nc\n', 'import-table'],
  ])('%s is refused', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('throws for no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'#:",\t\n;a1') }), (text) => {
        readNoteTable(`#separator:Comma\n#guid column:1\n${text}`, 'x');
        readNoteTable(text, 'x');
      }),
    );
  });
});
