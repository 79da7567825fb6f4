import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHeads } from '../../src/annotate/parser/heads.js';

/** Scores given row by row: a word's scores of the root and of each word as its head. */
const decode = (...rows: number[][]) =>
  Array.from(
    decodeHeads({ length: rows.length, stride: rows.length + 1, scores: Float32Array.from(rows.flat()) }),
  );

describe('decodeHeads', () => {
  it.each<[string, number[][], number[]]>([
    ['no word', [], []],
    ['one word', [[-3, 9]], [0]],
    [
      'best heads that are a tree',
      [
        [0, -9, 5],
        [5, 0, -9],
      ],
      [2, 0],
    ],
    [
      'of two roots the one that loses more otherwise',
      [
        [8, -9, 7],
        [6, 1, -9],
      ],
      [2, 0],
    ],
    [
      'no root: the word that loses least by becoming it',
      [
        [1, -9, 4],
        [3, 4, -9],
      ],
      [2, 0],
    ],
    [
      'a cycle of the second and third word, opened where it costs least',
      [
        [9, -9, 0, 0],
        [0, 2, -9, 7],
        [0, 5, 6, -9],
      ],
      [0, 3, 1],
    ],
  ])('%s', (_, rows, expected) => {
    expect(decode(...rows)).toEqual(expected);
  });

  it('makes a tree with one root of any scores', () => {
    const square = fc.integer({ min: 1, max: 12 }).chain((length) =>
      fc.array(
        fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), {
          minLength: length + 1,
          maxLength: length + 1,
        }),
        {
          minLength: length,
          maxLength: length,
        },
      ),
    );
    fc.assert(
      fc.property(square, (rows) => {
        const heads = decode(
          ...rows.map((row, word) => row.map((score, head) => (head === word + 1 ? -1e38 : score))),
        );
        expect(heads.filter((head) => head === 0)).toHaveLength(1);
        for (const start of heads.keys()) {
          let word = start + 1;
          for (let steps = 0; word !== 0 && steps < heads.length; steps++)
            word = heads[word - 1] ?? Number.NaN;
          expect(word).toBe(0);
        }
      }),
    );
  });
});
