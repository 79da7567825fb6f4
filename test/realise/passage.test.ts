import { describe, expect, it } from 'vitest';
import { gapCards, gaps } from '../fixtures/gaps.js';

describe('a sentence that leans on the one before', () => {
  it.each([
    [
      'a pronoun',
      'Karin Berg bought a windmill in Ravensby in 1907. She paid for it with a loan of 900 crowns from the Bank of Norland.',
      'Karin Berg bought a windmill in Ravensby in 1907. She paid for it with a loan of ___ crowns from the Bank of Norland. 900',
    ],
    [
      'a ship',
      'The Astrid, a whaling ship built in Bergen, sailed to Ravensby in May. In her hold she carried 214 barrels of tar.',
      'The Astrid, a whaling ship built in Bergen, sailed to Ravensby in May. In her hold she carried ___ barrels of tar. 214',
    ],
    [
      'the rest',
      'Two sisters in Ravensby baked bread for the ships. Others sold 300 barrels of fish to the crews from Bergen.',
      'Two sisters in Ravensby baked bread for the ships. Others sold ___ barrels of fish to the crews from Bergen. 300',
    ],
    [
      'that the sentence names nothing',
      'A storm sank the Astrid off Ravensby in the spring of 1907. Nearly 2,000 barrels of salted fish were lost with her in the bay.',
      'A storm sank the Astrid off Ravensby in the spring of 1907. Nearly ___ barrels of salted fish were lost with her in the bay. 2,000',
    ],
    [
      'a body, before which others stay open',
      'The owners sold the mill to a bank in Lundby in 1907. It paid 900 crowns for the building in Ravensby.',
      'The owners sold the mill to a bank in Lundby in 1907. It paid ___ crowns for the building in Ravensby. 900',
    ],
    [
      'a year',
      'Karin Berg swam in a lake near Ravensby in the spring of 1907. In the winter of that year the frost killed 40 swans in Lundby.',
      'Karin Berg swam in a lake near Ravensby in the spring of 1907. In the winter of that year the frost killed ___ swans in Lundby. 40',
    ],
    [
      'what is left of one that had to be cut',
      'Karin Berg owned a mill at Ravensby, and the day before yesterday it burned. It had cost 900 crowns in Bergen.',
      'Karin Berg owned a mill at Ravensby. It had cost ___ crowns in Bergen. 900',
    ],
  ])('stands behind it: %s', (_, text, gap) => expect(gaps(text)).toContain(gap));

  it('does so only where it is clearer', () =>
    expect(
      gaps(
        'Snow fell on Bergen.\n\nOtto Lund was killed in Ravensby on 19 April 1906, when he was run over by a horse-drawn wagon.',
      ),
    ).toContain(
      'Otto Lund was killed in Ravensby on 19 April 1906, when he was run over by a ___. horse-drawn wagon',
    ));

  it('rests on both', () => {
    const [card] = gapCards(
      'Two sisters in Ravensby baked bread for the ships. Others sold 300 barrels of fish to the crews from Bergen.',
    ).filter(({ answer }) => answer === '300');
    expect(card?.evidence.map(({ text }) => text)).toEqual([
      'Others sold 300 barrels of fish to the crews from Bergen.',
      'Two sisters in Ravensby baked bread for the ships.',
    ]);
  });

  it.each([
    [
      'the one before leans on another itself',
      'It happened there. Others sold 900 barrels of fish to the crews from Bergen.',
    ],
    [
      'what it means had to be cut',
      'Karin Berg came to Ravensby, and the day before yesterday a mill burned. It had cost 900 crowns in Bergen.',
    ],
    [
      'a subject before fits what another is named for',
      'Otto Lund was a composer born in Ravensby in 1841. Otto Lund wrote songs in Lundby. He married Anna Holm in 1873. He moved to Norland in 1874. His second opera failed in 1875. He then wrote duets.\n\nAxel Berg, who sat on the jury, was so impressed by the duets that he recommended their author to 14 publishers in Bergen.',
    ],
    [
      'no year is that year',
      'Karin Berg swam in a lake near Ravensby. The winter of that year killed 900 swans in Lundby.',
    ],
    [
      'both are too long',
      `${'Karin Berg of Ravensby owned a mill, a barn and an orchard, '.repeat(6)}she said. She paid 900 crowns for it.`,
    ],
  ])('makes no gap where %s', (_, text) =>
    expect(gaps(text).filter((card) => / 900$/.test(card))).toEqual([]),
  );
});

describe('a sentence with a part that cannot stand', () => {
  it.each([
    [
      'a remark',
      'Karin Berg, who had been ill that year, planted 40 lime trees at Ravensby.',
      'Karin Berg planted ___ lime trees at Ravensby. 40',
    ],
    [
      'what came of it, before the one who says so',
      'A barge sank near Ravensby before dawn, drowning several of its crew this week, the harbour office said of the 14 sailors.',
      'A barge sank near Ravensby before dawn, the harbour office said of the ___ sailors. 14',
    ],
  ])('is asked without %s', (_, text, gap) => expect(gaps(text)).toContain(gap));

  it('is not asked without a condition', () =>
    expect(gaps('If snow falls this year, Karin Berg will plant 40 oaks at Ravensby.')).toEqual([]));

  it('keeps the remark that another hangs on', () => {
    const cards = gaps(
      'Anna Lund, with whom Karin Berg had shared it, three of whose 40 cats were lame, sold a mill at Ravensby.',
    );
    for (const card of cards) expect(card).toContain('shared it, three of whose');
  });

  it.each([
    [
      'Neither Karin Berg nor Otto Lund was a miller when the mill was sold; both had been teachers in Ravensby for 14 years.',
      'Neither Karin Berg nor Otto Lund was a miller when the mill was sold; both had been teachers in Ravensby for ___ years. 14',
    ],
    [
      'In 1907 gunmen seized both roads out of Ravensby and burned 40 barns near Lundby.',
      'In 1907 gunmen seized both roads out of Ravensby and burned ___ barns near Lundby. 40',
    ],
  ])('stands without what ties it, and with what it tells itself: %s', (text, gap) =>
    expect(gaps(text)).toContain(gap),
  );

  it.each([
    [
      'a verb and its adverb',
      'The prime minister, Karin Berg, cut short a visit to Bergen and praised the 400 firemen of Lundby.',
      'The prime minister, Karin Berg, cut short a visit to Bergen and praised the ___ firemen of Lundby. 400',
    ],
  ])('keeps %s', (_, text, gap) => expect(gaps(text)).toContain(gap));

  it.each([
    [
      'half the name of a war',
      'Norway had fought in World War II near Bergen. After the war the council of Bergen asked Karin Berg to bring home 400 prisoners.',
      /World War (?!II)/,
    ],
    [
      'a day to come as one that is gone',
      'Lundby, 1 June 2020\n\nThe council of Bergen declared a day of mourning for Wednesday and gave 400 crowns to Karin Berg.',
      /May 2020/,
    ],
    [
      'a year that an average is not of',
      'Lundby, 1 June 2020\n\nIn Bergen 210 millimetres of rain, twice the average for the whole of September, fell on 40 barns.',
      /2019/,
    ],
    [
      'a quotation without its "then"',
      '"Otto Lund then took the 40 barns of Bergen," said Karin Berg of Lundby.',
      /Lund took/,
    ],
  ])('tells no passage with %s', (_, text, wrong) => expect(gaps(text).join('\n')).not.toMatch(wrong));

  it('keeps the year of a figure, or is not asked', () =>
    expect(
      gaps('Last year armed men killed 173 farmers in the north of Norland, the Lundby Institute said.'),
    ).toEqual([]));

  it.each([
    [
      'The Norland Bank expects to open 40 branches in Westmark by the end of the year.',
      'The Norland Bank expects to open 40 branches in ___ by the end of 2020. Westmark',
    ],
    [
      'The council of Lundby declared Thursday a holiday for the 400 pupils of Ravensby.',
      'The council of Lundby declared Thursday, 28 May 2020 a holiday for the ___ pupils of Ravensby. 400',
    ],
  ])('tells times by the date of the article: %s', (text, gap) =>
    expect(gaps(`Lundby, 1 June 2020\n\n${text}`)).toContain(gap),
  );

  it('keeps a time that counts from another', () =>
    expect(
      gaps(
        'Workers met in Ravensby on October 24, 1861, and two days later the Norland Bank announced that it was closing.',
      ),
    ).toContain(
      'Workers met in ___ on October 24, 1861, and two days later the Norland Bank announced that it was closing. Ravensby',
    ));

  it('leaves an age its commas', () =>
    expect(gaps('Karin Berg, 43, who had been ill that year, planted 90 lime trees at Ravensby.')).toContain(
      'Karin Berg, 43, planted ___ lime trees at Ravensby. 90',
    ));
});

describe('what was given in return', () => {
  it('is told behind what it was given for', () => {
    const [lead, text] = [
      'Inga Holm gave a barn to Ravensby in 1903.',
      'In return Inga Holm got 40 oaks from Ravensby.',
    ];
    const cards = gaps(`${lead} ${text}`).filter((card) => / 40$/.test(card));
    expect(cards).not.toEqual([]);
    for (const card of cards) expect(card).toContain(lead);
  });
});
