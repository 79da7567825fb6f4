import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originOffset } from '../../src/read/read-article.js';
import { blocksOf, expectSoundBlocks, read } from './articles.js';

const paragraphs = (text: string) =>
  read(text)
    .blocks.filter((block) => block.kind === 'paragraph')
    .map((block) => read(text).text.slice(block.start, block.end));

const WRAPPED = `The Old Bridge

    In the summer of 1788 the river rose so high that half of the town was
under water for three weeks. The old bridge, which had been built of wood,
was carried away, and nobody could cross until the autumn of that year.

The flood
    The mill stood empty, because the miller had fled to the hills with his
family and his two cows. He came back in May.
    His house was gone. Neighbours helped him to build another one, and the
work was finished before the winter.
`;

describe('paragraphs of a plain text', () => {
  it('are lines, where every line ends a sentence', () => {
    expect(paragraphs('A title\nThe first paragraph is here.\nThe second one follows it.\n')).toEqual([
      'The first paragraph is here.',
      'The second one follows it.',
    ]);
  });

  it('are groups of lines, where the page was wrapped by hand', () => {
    expect(blocksOf(read(WRAPPED)).map((block) => block.replace(/\s+/g, ' '))).toEqual([
      'title: The Old Bridge',
      'paragraph: In the summer of 1788 the river rose so high that half of the town was under water for three weeks. The old bridge, which had been built of wood, was carried away, and nobody could cross until the autumn of that year.',
      'heading: The flood',
      'paragraph: The mill stood empty, because the miller had fled to the hills with his family and his two cows. He came back in May.',
      'paragraph: His house was gone. Neighbours helped him to build another one, and the work was finished before the winter.',
    ]);
  });

  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085'])('end at the line end %j', (end) => {
    expect(paragraphs(`Two lines come here.${end}And this is another.`)).toEqual([
      'Two lines come here.',
      'And this is another.',
    ]);
  });

  it('leave their bullets outside', () => {
    expect(paragraphs('• The first bridge was of wood.\n- The second bridge was of iron.')).toEqual([
      'The first bridge was of wood.',
      'The second bridge was of iron.',
    ]);
  });
});

describe('the text of a plain file', () => {
  it('is the file, every offset its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'Bo. ', '\n', '\r\n', '\t', 'é', '👍', '‹', '(', ' ', '—')),
        (parts) => {
          const text = `x${parts.join('')}`;
          const article = read(text);
          expect(article.text).toBe(text);
          expectSoundBlocks(article);
          expect(originOffset(article, text.length - 1)).toBe(text.length - 1);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is read in linear time, in many lines and in one', () => {
    const sentence = 'The mayor opened the new bridge on Monday, and people walked across it. ';
    const started = performance.now();
    expect(read(`${sentence.trim()}\n`.repeat(30_000)).blocks).toHaveLength(30_000);
    expect(read(sentence.repeat(30_000)).blocks).toHaveLength(1);
    expect(
      read(`${'('.repeat(500_000)}\n${'By A '.repeat(100_000)}\n${'| '.repeat(200_000)}`).blocks.length,
    ).toBe(3);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
