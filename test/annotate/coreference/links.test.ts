import { describe, expect, it } from 'vitest';
import { documentOf, linkOf } from './links.js';
import { nameRows, nounRows, personRows, type Row, thingRows } from './links.table.js';

const tables: readonly (readonly [name: string, rows: readonly Row[]])[] = [
  ['names', nameRows],
  ['noun phrases', nounRows],
  ['he and she', personRows],
  ['it and they', thingRows],
];

for (const [name, rows] of tables) {
  describe(name, () => {
    it.each(rows)('%s', (text, links) => {
      const document = documentOf(text);
      const found = Object.fromEntries(
        Object.keys(links).map((phrase) => [phrase, linkOf(document, phrase)]),
      );
      expect(found).toEqual(links);
    });
  });
}

describe('the surname of the one whom the title names', () => {
  const text = 'Thomas Ravensby was born in Oslo. Ravensby built roads. The town of Ravensby bears his name.';

  it('is his, whatever town bears it too', () => {
    const document = documentOf(text, 'Thomas Ravensby');
    expect(linkOf(document, 'Ravensby 1')).toBe('Thomas Ravensby by name');
    expect(linkOf(document, 'his')).toMatch(/^Thomas Ravensby/);
  });
});
