import { describe, expect, it } from 'vitest';
import { documentOf, readingOf } from './reading.js';
import {
  denialRows,
  doubtRows,
  misparsedRows,
  mixedRows,
  plainRows,
  planRows,
  quotationRows,
  type Row,
  sourceRows,
} from './readings.table.js';

const tables: readonly (readonly [name: string, rows: readonly Row[]])[] = [
  ['what happened', plainRows],
  ['denial', denialRows],
  ['plans and duties', planRows],
  ['doubts, conditions and questions', doubtRows],
  ['sources', sourceRows],
  ['quotations', quotationRows],
  ['news, science, lives and history', mixedRows],
];

for (const [name, rows] of tables) {
  describe(name, () => {
    it.each(rows)('%s', (text, readings) => {
      const document = documentOf(text);
      const found = Object.fromEntries(
        Object.keys(readings).map((word) => [word, readingOf(document, word)]),
      );
      expect(found).toEqual(readings);
    });
  });
}

describe('verbs taken for nouns', () => {
  it.each(misparsedRows)('%s', (text, readings) => {
    const document = documentOf(text);
    for (const [word, reading] of Object.entries(readings)) {
      expect([reading, 'none']).toContain(readingOf(document, word));
    }
  });
});
