import { describe, expect, it } from 'vitest';
import { createEngine, findFacts, readArticle } from '../../../src/pipeline.js';
import { packageFiles } from '../../../src/resources.js';

const created = createEngine(packageFiles());
if (!created.ok) throw new Error(created.findings[0]?.message);
const engine = created.value;

/** Types of all mentions of a name in a text. */
function typesOf(text: string, name: string): readonly string[] {
  const read = readArticle(new TextEncoder().encode(text), { name: 'a.txt', date: '2020-06-01' });
  if (!read.ok) throw new Error(read.findings[0]?.message);
  const { document } = findFacts(engine, read.value);
  const found = document.mentions.filter(({ start, end }) =>
    new RegExp(`^(?:the )?${name}$`, 'i').test(document.article.text.slice(start, end)),
  );
  return [...new Set(found.map(({ type }) => type))];
}

describe('the type that the uses of a name tell', () => {
  it.each([
    [
      'The army said that Mong Hsan was calm. Rebels launched their assault on Mong Hsan on Monday.',
      'Mong Hsan',
      'Place',
    ],
    ['Mong Hsan was calm. Shells fell on the outskirts of Mong Hsan.', 'Mong Hsan', 'Place'],
    ['The Mona Lisa returned to Paris in 1914. Nobody had seen Mona Lisa since 1911.', 'Mona Lisa', 'Object'],
  ])('%s', (text, name, type) => {
    expect(typesOf(text, name)).toEqual([type]);
  });

  it.each([
    ['Mong Hsan said that the army had left. Few had faith in Mong Hsan.', 'Mong Hsan', 'Person'],
    ['Karl Berg won in Oslo. The club found a leader in Karl Berg.', 'Karl Berg', 'Person'],
    ['The late Karl Berg was born in Oslo. Karl Berg wrote books.', 'Karl Berg', 'Person'],
  ])('leaves people: %s', (text, name, type) => {
    expect(typesOf(text, name)).toContain(type);
  });
});
