import { expect, it } from 'vitest';
import { documentOf } from './links.js';

const firm =
  "Marsh Thermal, which makes boilers, said on Monday that its board had agreed to an offer from Brandtherm. The price is above Marsh's closing price. It was founded in 1961 by Otto Marsh in Lundby. The board of Marsh met on Friday.";

it('a firm goes on to be called by its short name, whatever its founder is called', () => {
  const { article, mentions, chains } = documentOf(firm);
  const short = mentions.filter(
    ({ start, end, name }) => name && /^Marsh/.test(article.text.slice(start, end)),
  );
  const names = short.map(({ chain }) => chains[chain ?? -1]?.name);
  expect(names).toEqual(['Marsh Thermal', 'Marsh Thermal', 'Marsh Thermal']);
});

it('a founder is told by his own name', () => {
  const { chains } = documentOf(firm);
  expect(chains.find(({ name }) => name === 'Otto Marsh')?.type).toBe('Person');
});
