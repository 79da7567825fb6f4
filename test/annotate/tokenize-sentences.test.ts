import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/annotate/tokenize/split-sentences.js';
import { tokenizeBlock } from '../../src/annotate/tokenize/tokenize-block.js';

const split = (text: string) =>
  splitSentences(text, tokenizeBlock(text, 0, text.length)).map((tokens) =>
    text.slice(tokens[0]?.start, tokens.at(-1)?.end),
  );

/** Sentences; joined by spaces they must come apart again at the same places. */
const cases: readonly (readonly string[])[] = [
  ['It rained.', 'Nobody came!', 'Why not?', 'They slept.'],
  ['Dr. Lee met Mr. J. R. Smith of Acme Inc. in the U.S. on Oct. 30, 2015.', 'They talked.'],
  ['He lives in the U.S.', 'The rest stayed at home.'],
  ['The U.S. President spoke to U.S. troops.'],
  ['She left at 5 p.m. on Friday.', 'Nobody saw her.'],
  ['They sell pens, ink, etc. in the shop.', 'It is old.'],
  ['“We will stay,” he said.', '“Nobody can move us.”', 'Then he left.'],
  ['“Why did he leave?” asked the judge.', 'No answer came.'],
  ['"Stop!" Garrity shouted at him.', 'He ran on.'],
  ['He was told to go (and he went).', '(Nobody followed him.)', 'That was all.'],
  ['It cost $3.5 million.', 'It grew by 0.5 percent.'],
  ['See No. 5 and Fig. 3 for more.', 'They differ.'],
  ['He paused... and went on.', 'It was late.'],
  ['It was finished in 1991.[4][5]', 'Later it burned.'],
  ['Talks ended without a deal on Friday.', 'al-Assad did not attend.'],
  ['1. Shield volcanoes are wide.', '2. Cone volcanoes are small.'],
  ['In Wade v. Jacobs the court agreed.', 'It was right.'],
];

describe('sentences', () => {
  it.each(cases.map((sentences) => [sentences.join(' '), sentences] as const))('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('takes a headline without a full stop as one sentence', () => {
    expect(split('Talks end without a deal')).toEqual(['Talks end without a deal']);
  });

  it('does not break where a hard-wrapped line ends', () => {
    expect(split('The king\nhad left. The people\nstayed.')).toEqual([
      'The king\nhad left.',
      'The people\nstayed.',
    ]);
  });

  it('breaks at a blank line, full stop or not', () => {
    expect(split('The flood\r\n \r\nThe king left.')).toEqual(['The flood', 'The king left.']);
  });

  it('gives back every token once, in order, in sentences that are not empty', () => {
    const signs = fc.constantFrom(
      'a',
      'The',
      'U.S.',
      '.',
      '?',
      '!',
      '…',
      '"',
      '”',
      ')',
      '(',
      '[',
      ']',
      '1',
      ' ',
      ' ',
      'said',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const tokens = tokenizeBlock(text, 0, text.length);
        const sentences = splitSentences(text, tokens);
        const joined = sentences.flat();
        return (
          joined.length === tokens.length &&
          joined.every((token, index) => token === tokens[index]) &&
          sentences.every((sentence) => sentence.length > 0)
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each(['. ', '" ', '.” ', '[1] ', '.[1]', '( '])('cuts many %j in linear time', (sign) => {
    const text = sign.repeat(50_000);
    const started = performance.now();
    splitSentences(text, tokenizeBlock(text, 0, text.length));
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
