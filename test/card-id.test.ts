import { expect, it } from 'vitest';
import { cardId, groupCardId } from '../src/card-id.js';

it('no id of a card begins with a hyphen, which a spreadsheet would take for a formula', () => {
  const facts = Array.from({ length: 500 }, (_, index) => `fact ${index}`);
  const ids = facts.flatMap((fact) => [cardId(fact, 'place', 'short'), groupCardId([fact], 'order', 'time')]);
  expect(ids.filter((id) => !/^\w[\w-]{20}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
