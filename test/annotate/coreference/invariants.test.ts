import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Document } from '../../../src/types/document.js';
import { documentOf } from './links.js';

const SENTENCES = [
  'Karin Berg arrived in Oslo.',
  'She was tired.',
  'Otto Holt, the mayor, met her.',
  'The mayor said that he was ill.',
  'The Coastal Agency has grown.',
  'It hired him, and its ships sailed.',
  'The agency and the mayor praised themselves.',
  'It rained.',
  '“They left,” he said.',
  'Berg sold the boat.',
  'Norway is rich, but the country is cold.',
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 }).map((list) => list.join(' ')),
  fc.string({ maxLength: 60 }),
  fc
    .array(fc.constantFrom('he', 'it', 'Berg', 'the', ',', '(', '“', 'her', 'themselves', 'is'), {
      maxLength: 20,
    })
    .map((words) => words.join(' ')),
);

/** What is wrong with a document's chains; empty for a sound one. */
function troubles({ mentions, chains }: Document): readonly string[] {
  const found: string[] = [];
  const starts = chains.map((chain) => chain.mentions[0] ?? -1);
  if (starts.some((start, i) => i > 0 && start <= (starts[i - 1] ?? -1))) found.push('chains out of order');
  chains.forEach((chain, index) => {
    if (chain.mentions.some((member, i) => i > 0 && member <= (chain.mentions[i - 1] ?? -1)))
      found.push('mentions out of order');
    if (chain.mentions.some((member) => mentions[member]?.chain !== index)) found.push('no way back');
    if (chain.name === '') found.push('no name');
    if (chain.nameless && chain.mentions.some((member) => mentions[member]?.name))
      found.push('a name in a nameless chain');
    const [first] = chain.mentions;
    if (mentions[first ?? -1]?.link !== undefined) found.push('its first mention is linked');
  });
  mentions.forEach((mention, index) => {
    if (mention.chain !== undefined && !chains[mention.chain]?.mentions.includes(index))
      found.push('not in its chain');
    if (mention.linkConfidence !== undefined && mention.link !== 'pronoun')
      found.push('a confidence without a pronoun');
  });
  return found;
}

it('makes sound chains of any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(troubles(documentOf(text))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('makes the same chains twice', () => {
  const text = SENTENCES.join(' ');
  expect(documentOf(text).chains).toEqual(documentOf(text).chains);
});
