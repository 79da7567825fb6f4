import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSentenceSplitter } from '../../src/annotate/tokenize/split-sentences.js';
import { tokenizeBlock } from '../../src/annotate/tokenize/tokenize-block.js';
import { packageFiles } from '../../src/resources.js';

const splitSentences = createSentenceSplitter(packageFiles());
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

/** Sentences that end in no mark, as headings, signatures and lists do. */
const unmarked: readonly (readonly string[])[] = [
  ['Please send me the draft by noon.', 'Thanks,', 'Carla Nordin', 'Head of Planning 555-0134'],
  ['Ola Berg', '03/14/2002 10:22 AM', 'I have read your note.', 'It is fine with me.'],
  ['See you on Monday.', 'Best regards,', 'Ann'],
  ['Rooms: http://example.com/rooms', 'Hope this helps you'],
  ['TIME: 8:00 PM', 'PLACE: Town Hall', 'TOPIC: The new bridge'],
  ['Great food :)', 'We will come back soon'],
  ['Figure 2.1', 'This map shows the old harbour.'],
];

/** One sentence each: edited text in which capitals, figures and lists do not begin a new one. */
const whole: readonly string[] = [
  'He met Foreign Minister Ivo Petrak of Norland in Port Louis on Friday.',
  'The Norland Ministry of Defence said on Monday that Colonel General Ivo Petrak had left the East Harbour Naval Base.',
  "She studied at King's College London and the University of Oslo before The Guardian hired her.",
  'In his book Why We Sing, Dr. Lee argues that Most People Sing.',
  'Among the guests were Ann Lee, Bo Berg, Carl Dahl, Dora Ek, Eva Falk and Finn Gran.',
  '"We Shall Overcome" was sung by Joan Baez in Washington on August 28, 1963.',
  'Talks resumed in Vienna, Austria, Tuesday.',
  'The U.N. Security Council met in New York, N.Y., on Oct. 3.',
  'Prime Minister Ann Lee I have never met.',
  'A. B. Carter, C. D. Evans and E. F. Grant wrote it.',
  'Norland 2 Sudland 1 was the score on Saturday 12 May 2012.',
];

describe('sentences', () => {
  it.each(unmarked.map((sentences) => [sentences.join(' '), sentences] as const))(
    'end without a mark: %s',
    (text, sentences) => {
      expect(split(text)).toEqual(sentences);
    },
  );

  it.each(whole)('are not cut in the middle: %s', (text) => {
    expect(split(text)).toEqual([text]);
    expect(split(`It rained. ${text} Nobody came.`)).toEqual(['It rained.', text, 'Nobody came.']);
  });

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

  it.each([
    ['nothing', '', []],
    ['only space', ' \n\u00a0\r\n ', []],
    ['only marks', '-- ***', ['-- ***']],
    ['one word without spaces', 'a'.repeat(9000), ['a'.repeat(9000)]],
    ['a script without spaces', '我们明天见。他走了。', ['我们明天见。他走了。']],
    ['lines that end in \\r\\n', 'It rained\r\nall day. They left.', ['It rained\r\nall day.', 'They left.']],
    ['spaces that do not break', 'Dr.\u00a0Lee left.\u00a0He ran.', ['Dr.\u00a0Lee left.', 'He ran.']],
    ['an emoji', 'It works 🎉. They left.', ['It works 🎉.', 'They left.']],
  ])('of %s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('of five hundred words stay one', () => {
    const text = `They saw ${'the old harbour and '.repeat(125)}the sea.`;
    expect(split(text)).toEqual([text]);
  });

  it('gives back every token once, in order, in sentences that are not empty', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 6, unit: 'grapheme' }),
      fc.constantFrom('\n\n', 'Ann', '3', '-', ':'),
    );
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
      fc.property(fc.array(fc.oneof(signs, words), { maxLength: 60 }), (parts) => {
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

  it.each(['. ', '" ', '.” ', '[1] ', '.[1]', '( ', 'Ann ', 'go ', '- ', '\n\n'])(
    'cuts many %j in linear time',
    (sign) => {
      const text = sign.repeat(50_000);
      const started = performance.now();
      splitSentences(text, tokenizeBlock(text, 0, text.length));
      expect(performance.now() - started).toBeLessThan(15_000);
    },
  );
});
