import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeBlock } from '../../src/annotate/tokenize/tokenize-block.js';

const forms = (text: string) => tokenizeBlock(text, 0, text.length).map((token) => token.form);

/** Text, and its tokens with a space between them. */
const cases: readonly (readonly [string, string])[] = [
  ['Russia’s minister won’t go.', 'Russia ’s minister wo n’t go .'],
  ["They can't, don't and shouldn't.", "They ca n't , do n't and should n't ."],
  [
    "I'm sure we've seen what they'd do; she'll come.",
    "I 'm sure we 've seen what they 'd do ; she 'll come .",
  ],
  ['You cannot win; we are gonna try.', 'You can not win ; we are gon na try .'],
  ["The ministers' cars and O'Connor's hat", "The ministers ' cars and O'Connor 's hat"],
  ["Give 'em back the summer of '69 and the '60s.", "Give 'em back the summer of '69 and the '60s ."],
  ['In the 1930s and the 1930’s', 'In the 1930s and the 1930’s'],
  ['U.S. troops left D.C. at 5 p.m. on Oct. 30.', 'U.S. troops left D.C. at 5 p.m. on Oct. 30 .'],
  ['Dr. Ann B. Lee of Acme Inc. met Gen. Roy.', 'Dr. Ann B. Lee of Acme Inc. met Gen. Roy .'],
  ['He takes vitamin C. The rest do not.', 'He takes vitamin C . The rest do not .'],
  ['World War I. It ended.', 'World War I . It ended .'],
  ['See No. 5 and No. Really.', 'See No. 5 and No . Really .'],
  ['Roe v. Wade (b. 1950)', 'Roe v. Wade ( b. 1950 )'],
  ['It fell 5% to $4.50 or €3 or £2m.', 'It fell 5 % to $ 4.50 or € 3 or £ 2 m .'],
  ['1,250,000 people,3 dogs', '1,250,000 people , 3 dogs'],
  ['At 10:30am it was 5km away, the 2nd time.', 'At 10:30 am it was 5 km away , the 2nd time .'],
  ['The planet TSO-418b is 5m wide.', 'The planet TSO - 418b is 5 m wide .'],
  ['On 9/11 or 2015-10-30, call 713-555-0100.', 'On 9/11 or 2015-10-30 , call 713-555-0100 .'],
  ['1914-1918 and a 3-1 win', '1914 - 1918 and a 3 - 1 win'],
  ['oil-rich, four-and-a-half-year', 'oil - rich , four - and - a - half - year'],
  ['President al-Assad and Ban Ki-moon', 'President al - Assad and Ban Ki - moon'],
  ['a co-founder of anti-war, non-profit e-mail', 'a co-founder of anti-war , non-profit e-mail'],
  ['talks — long ones – went on--and on', 'talks — long ones – went on -- and on'],
  ['“Why?!” he asked... twice…', '“ Why ?! ” he asked ... twice …'],
  ["``quoted'' and ''so''", "`` quoted '' and '' so ''"],
  ['(see p. 7) [4] and/or he/she', '( see p. 7 ) [ 4 ] and / or he / she'],
  ['Go to https://example.org/a(b)?c=1. Now', 'Go to https://example.org/a(b)?c=1 . Now'],
  ['(www.example.com), mail a.b@example.co.uk!', '( www.example.com ) , mail a.b@example.co.uk !'],
  ['Open report.pdf at example.com.Then wait.', 'Open report.pdf at example.com . Then wait .'],
  ['Write to Acme Inc.. Or to comp.sources.unix now.', 'Write to Acme Inc. . Or to comp.sources.unix now .'],
  ['AT&T and R&D but a&b', 'AT&T and R&D but a & b'],
  ['@mayor said #PeaceNow and #1', '@mayor said #PeaceNow and # 1'],
  ['Good 👍🏽 work 👩‍🔬 :-) yes', 'Good 👍🏽 work 👩‍🔬 :-) yes'],
  ['Zoë’s naïve café', 'Zoë ’s naïve café'],
  ['a\u00a0b\u200bc\u2028d', 'a b c d'],
];

describe('tokens are the words of the English treebanks', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(forms(text).join(' ')).toBe(expected);
  });

  it('gives offsets into the whole text, not into the block', () => {
    expect(tokenizeBlock('Title\nIt rained.', 6, 16)).toEqual([
      { form: 'It', start: 6, end: 8 },
      { form: 'rained', start: 9, end: 15 },
      { form: '.', start: 15, end: 16 },
    ]);
  });

  it('does not look beyond the block', () => {
    expect(tokenizeBlock('a 5-rich example.com', 0, 3).map((token) => token.form)).toEqual(['a', '5']);
  });
});

const tangled = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '’',
        '.',
        '-',
        '/',
        ',',
        ':',
        '&',
        '(',
        ')',
        '"',
        '“',
        '@',
        '#',
        '…',
        '?',
        '!',
        '$',
        '%',
        '+',
        '=',
        '_',
        '^',
      ),
      fc.constantFrom(
        ' ',
        '\n',
        '\u00a0',
        's',
        't',
        'n',
        'nt',
        'U',
        'S',
        'Mr',
        'www',
        'http://',
        'can',
        'not',
        '1',
        '23',
        '000',
        'com',
        'é',
        '👍',
        '\ud83d',
        '\ufe0f',
      ),
      fc.string({ maxLength: 4, unit: 'grapheme' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Milliseconds: ten times what a busy machine needs, and far less than quadratic time would take. */
const TIME_LIMIT = 15_000;
const INVISIBLE = /[\s\u200b\u200e\u200f\u2060]/;

describe('for any text', () => {
  it('tokens slice back, come in order and hold every character that is not space', () => {
    fc.assert(
      fc.property(tangled, (text) => {
        const tokens = tokenizeBlock(text, 0, text.length);
        let between = '';
        let at = 0;
        for (const { form, start, end } of tokens) {
          if (end <= start || start < at || form !== text.slice(start, end)) return false;
          between += text.slice(at, start);
          at = end;
        }
        between += text.slice(at);
        return [...between].every((sign) => INVISIBLE.test(sign));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['brackets', '('.repeat(100_000)],
    ['stops', '.'.repeat(100_000)],
    ['spaced stops', '. '.repeat(100_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['dotted letters', 'a.'.repeat(100_000)],
    ['hyphens', 'non-'.repeat(100_000)],
    ['apostrophes', "n't".repeat(100_000)],
    ['half addresses', 'a@'.repeat(100_000)],
    ['half links', '(www.'.repeat(100_000)],
    ['faces', ':('.repeat(100_000)],
    ['figures', '1-2/3,'.repeat(100_000)],
    ['emoji', '👍\u200d'.repeat(100_000)],
  ])('reads %s in linear time', (_name, text) => {
    const started = performance.now();
    expect(tokenizeBlock(text, 0, text.length).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(TIME_LIMIT);
  });
});
