import { describe, expect, it } from 'vitest';
import { gaps } from '../fixtures/gaps.js';

describe('a gap for what no question asks', () => {
  it.each([
    [
      'a number',
      'Hard frost had split the bark of nearly 214 oaks beside a road to Ravensby.',
      'Hard frost had split the bark of nearly ___ oaks beside a road to Ravensby. 214',
    ],
    [
      'a sum',
      'Repairs to a roof would swallow a loan of $40 million from the Bank of Norland.',
      'Repairs to a roof would swallow a loan of ___ from the Bank of Norland. $40 million',
    ],
    [
      'a sum of foreign money',
      'Shares of 41 Canadian dollars were swallowed up by the Bank of Norland.',
      'Shares of ___ were swallowed up by the Bank of Norland. 41 Canadian dollars',
    ],
    [
      'a number of a list',
      'Karin Berg paid for the roof with 300 crowns of new loans and the sale of a barn in Bergen.',
      'Karin Berg paid for the roof with ___ crowns of new loans and the sale of a barn in Bergen. 300',
    ],
    [
      'a year',
      'A slow thaw before a great flood of 1907 had softened dikes along the Lorne.',
      'A slow thaw before a great flood of ___ had softened dikes along the Lorne. 1907',
    ],
    [
      'a name',
      'Karin Berg was appointed keeper of old bones at the Bergen Museum.',
      'Karin Berg was appointed keeper of old bones at the ___. Bergen Museum',
    ],
  ])('hides %s', (_, text, gap) => expect(gaps(text)).toContain(gap));

  it('hides what a year brought where the article’s day tells which year that was', () =>
    expect(
      gaps('Lundby, 1 June 2020\n\nLast year the Norland Bank reported a profit of $188 million in Bergen.'),
    ).toContain('In 2019 the Norland Bank reported a profit of ___ in Bergen. $188 million'));

  it('hides nobody whom only a pronoun in what is hidden means', () =>
    expect(
      gaps(
        'Otto Lund has ruled Norway since 1990.\n\nSweden insists that he must leave before there can be a settlement of the war in Bergen.',
      ).filter((gap) => /he must leave/.test(gap)),
    ).toEqual([]));

  it('leaves a pronoun before the name', () => {
    const text =
      'Karin Berg kept a mill at Ravensby. When she was 16, Berg was told by an aunt of a loan of $40 million.';
    expect(gaps(text).join()).not.toContain('When Karin Berg was 16, ');
    expect(gaps(text).join()).toContain('When she was 16, ');
  });

  it('leaves a pronoun before its subject, which takes the name', () =>
    expect(
      gaps(
        'Otto Lund was a painter from Bergen. To add to his small salary he gave lessons at 14 schools in Ravensby.',
      ),
    ).toContain(
      'Otto Lund was a painter from Bergen. To add to his small salary he gave lessons at ___ schools in Ravensby. 14',
    ));

  it('takes no half of a name for what a noun means', () => {
    const text =
      'United Nations experts said that it buys ships from Lund. The council of Norland, which calls the group a band of 14 thieves, has refused.';
    for (const gap of gaps(text)) expect(gap).not.toContain('calls Nations');
  });

  it('names whom a pronoun means, once', () => {
    const text =
      'Karin Berg kept a mill at Lowmarsh. There was talk of a fire that had cost her nearly 300 crowns, and she left.';
    expect(gaps(text)).toContain(
      'Karin Berg kept a mill at Lowmarsh. There was talk of a fire that had cost her nearly ___ crowns, and she left. 300',
    );
  });

  it.each([
    'But hard frost had split the bark of nearly 214 oaks beside a road to Ravensby on Monday.',
    'On Monday, hard frost had also split the bark of nearly 214 oaks beside a road to Ravensby.',
    'Last night hard frost had, however, split the bark of nearly 214 oaks beside a road to Ravensby.',
  ])('leaves out what ties it to another sentence or to no date: %s', (text) => {
    expect(gaps(text)).toContain(
      'Hard frost had split the bark of nearly ___ oaks beside a road to Ravensby. 214',
    );
  });

  it.each([
    [
      'what a question asks for',
      'Karin Berg was born in Ravensby in 1931, and nobody there expected much of her.',
      / 1931$/,
    ],
    [
      'what the title tells',
      'Hard frost had split the bark of many old oaks beside a quay at Lowmarsh.',
      / Lowmarsh$/,
    ],
    [
      'where an open pronoun stands',
      'It had split the bark of nearly 214 oaks beside a road to Ravensby.',
      /./,
    ],
    [
      'what is true only until a day',
      'Before Tuesday, 214 oaks stood unharmed along a winding road to Ravensby.',
      /./,
    ],
    [
      'half a name',
      'Hard frost had split the bark of old oaks beside a pond at the Museum of Bergen.',
      /of ___\. Bergen$/,
    ],
    [
      'half a word',
      'Hard frost had split the bark of nearly every oak along 90km of road to Ravensby.',
      / 90$/,
    ],
    [
      'a year inside brackets',
      'Inga Holm (1876–1931) wrote poems about hard frost and about the bark of oaks.',
      / (?:1876|1931)$/,
    ],
    [
      'that there are two',
      'Hard frost had split the bark of the two oaks beside a road to Ravensby.',
      / two$/,
    ],
    ['a length', 'Hard frost had split the bark of old oaks along 90 miles of road to Ravensby.', / 90$/],
    ['a question', 'Why had hard frost split the bark of nearly 214 oaks beside a road to Ravensby?', /./],
    [
      'words of somebody named before',
      'Karin Berg sighed. "Hard frost had split the bark of nearly 214 oaks beside a road to Ravensby."',
      /./,
    ],
  ])('does not hide, or show, %s', (_, text, gap) =>
    expect(gaps(text).filter((card) => gap.test(card))).toEqual([]),
  );
});
