import { describe, expect, it } from 'vitest';
import { gaps, gapsJudged } from '../fixtures/gaps.js';

describe('a gap hides', () => {
  it.each([
    [
      'a name, and leaves the post before it',
      'Prime Minister Karin Berg praised Inga Holm in Ravensby. Inga Holm had been ill for 14 weeks in Bergen.',
      'Prime Minister ___ praised Inga Holm in Ravensby. Karin Berg',
    ],
    [
      'the name of a town, and leaves the noun',
      'Karin Berg settled near the village of Ravensby with 14 cats in 1907.',
      'Karin Berg settled near the village of ___ with 14 cats in 1907. Ravensby',
    ],
    [
      'what is agreed on, with what it is about',
      'Norway and Sweden agreed to restart technical talks on their sea boundary, the two countries said.',
      'Norway and Sweden agreed to restart ___, the two countries said. technical talks on their sea boundary',
    ],
    [
      'what somebody complains of, whatever else was said',
      'Karin Berg of Lundby said the mills of Norland were old. Karin Berg of Lundby complained that the bill named no penalties for a mill that ignored it.',
      'Karin Berg of Lundby said the mills of Norland were old. Karin Berg of Lundby complained that ___. the bill named no penalties for a mill that ignored it',
    ],
    [
      'a reason, and leaves what stands against it',
      'The victory of 1907 was praised in Norland because it showed that the army could be beaten, although Norland lost ships.',
      'The victory of 1907 was praised in Norland because it showed that ___, although Norland lost ships. the army could be beaten',
    ],
    [
      'a long reason without its last clause',
      'The toll is expected to rise in Norland, because crews have yet to reach all the farms of the lower valley that can be reached only by boat from the harbour.',
      'The toll is expected to rise in Norland, because ___ that can be reached only by boat from the harbour. crews have yet to reach all the farms of the lower valley',
    ],
    [
      'what comes of something, and leaves "so that"',
      'Seats in Norland are shared by region, so that the larger towns cannot outvote the smaller ones.',
      'Seats in Norland are shared by region, so that ___. the larger towns cannot outvote the smaller ones',
    ],
    [
      'a name with a capital adjective',
      'In 1907 Karin Berg became the first woman to be elected to the Royal Norland Academy in Lundby.',
      'In 1907 Karin Berg became the first woman to be elected to the ___ in Lundby. Royal Norland Academy',
    ],
    [
      'a reason behind few words',
      'The bridge of Lundby matters because almost everything that Norland eats comes along it.',
      'The bridge of Lundby matters because ___. almost everything that Norland eats comes along it',
    ],
  ])('%s', (_, text, gap) => expect(gaps(text)).toContain(gap));

  it.each([
    [
      'a name with its number, and leaves the land',
      'King Frederick William IV of Prussia visited Lundby with 40 guards in 1842.',
      'King ___ of Prussia visited Lundby with 40 guards in 1842. Frederick William IV',
    ],
    [
      'a ship whose name has a small word',
      'The MV Beag na Farraige sank near Lundby in May 2001 with 40 sheep.',
      'The ___ sank near Lundby in May 2001 with 40 sheep. MV Beag na Farraige',
    ],
  ])('can hide %s', (_, text, gap) =>
    expect(gapsJudged(text).map(({ question, answer }) => `${question} ${answer.text}`)).toContain(gap),
  );

  it.each([
    [
      'half a name',
      'The two towns share a field of gas off Ravensby, Greater Holm Lundby.',
      /^(?!.*Greater).*Holm/,
    ],
    [
      'whose only sign is that it is a place',
      'The council of Ravensby left the picture for examination by Karin Berg.',
      /picture for/,
    ],
    ['an idiom', 'The council of Ravensby met Karin Berg behind closed doors for 14 hours.', /closed doors/],
    [
      'what a clause behind it is not about',
      'Production at the Ravensby plant, which employs about 900 people, moved to Norland with Karin Berg in 1907.',
      /^Production/,
    ],
    [
      'half of a firm',
      'The leak of 1907 began at a store in Ravensby run by Lundby Ice and Storage Corp., which had 14 clerks.',
      /^Storage Corp|Ice$/,
    ],
    [
      'half of an office',
      'Karin Berg filed a notice with the Norland Department of Job and Family Services in Lundby in 1907.',
      /^(?:Family Services|Norland Department)$/,
    ],
    [
      'the number of a name',
      'In 1907 about 510 mills of Lundby were held by members of the Ravensby Workers Local 318.',
      /^318$/,
    ],
    [
      'as many as one likes',
      'News of the fire at Ravensby provoked riots in several Norland towns, and Karin Berg resigned in 1907.',
      /^several/,
    ],
    ['what somebody was about to do', 'Karin Berg of Ravensby had offered to pay the fine.', /pay the fine/],
    [
      'the papers that tell it',
      'In court papers of that year, Karin Berg listed debts of 214 crowns.',
      /court papers/,
    ],
  ])('never %s', (_, text, hidden) =>
    expect(
      gaps(text)
        .map((gap) => gap.replace(/^.*___[^.]*\. /, ''))
        .filter((answer) => hidden.test(answer)),
    ).toEqual([]),
  );
});

it('a gap may hide a date with the rest of its clause', () =>
  expect(
    gapsJudged(
      'LUNDBY, May 4, 2025 - The pact with Norland is due to come into force on January 1 in Bergen.',
    ).map(({ answer }) => answer.text),
  ).toContain('come into force on January 1 in Bergen'));

describe('the words around a gap', () => {
  it.each([
    [
      'keep the noun that stands for a name told before',
      'The Ravensby Bank agreed to buy old mills from Karin Berg, the bank said on Monday.',
      'The Ravensby Bank agreed to buy old mills from ___, the bank said. Karin Berg',
    ],
    [
      'tell a name in full once',
      'Thomas Holm was a smith.\n\nOtto Lund asked him to stay, and Holm moved to Ravensby with 40 goats.',
      'Otto Lund asked Thomas Holm to stay, and Holm moved to Ravensby with ___ goats. 40',
    ],
    [
      'may be what somebody named said',
      '"We lost 40 boats to the storm in one night," said Karin Berg of Ravensby.',
      '"We lost ___ boats to the storm in one night," said Karin Berg of Ravensby. 40',
    ],
    [
      'may lean on what surrounds a scene',
      'Karin Berg of Ravensby had fled over the ice with 214 sheep by the morning.',
      'Karin Berg of Ravensby had fled over the ice with ___ sheep by the morning. 214',
    ],
    [
      'may have their subject behind the verb',
      'At the heart of the quarrel is Ravensby, an island of 214 fishermen.',
      'At the heart of the quarrel is Ravensby, an island of ___ fishermen. 214',
    ],
    [
      'are true without the day of a plan',
      'The council of Ravensby will meet on Thursday to discuss 214 letters.',
      'The council of Ravensby will meet to discuss ___ letters. 214',
    ],
    [
      'may say "those who"',
      'Karin Berg, the mayor, praised those who stayed in Ravensby with 214 cats.',
      'Karin Berg, the mayor, praised those who stayed in Ravensby with ___ cats. 214',
    ],
  ])('%s', (_, text, gap) => expect(gaps(text)).toContain(gap));

  it.each([
    [
      'have a "we" whose speaker is not named',
      '"We lost 40 boats off Ravensby to the storm in one night," she said.',
    ],
    ['begin with an "it" that somebody is', 'It confirmed that 214 oaks had died in Ravensby.'],
  ])('never %s', (_, text) => expect(gaps(text)).toEqual([]));
});

it.each([
  [
    'a goalkeeper of either team',
    'Goalkeeper Otto Lund of Ravensby stopped nine shots. Striker Per Moe of Lundby sent the goalkeeper the wrong way from 14 metres.',
    'sent the goalkeeper the wrong way',
  ],
  [
    'a post, whoever holds it, where nothing dates the text',
    'Prime Minister Otto Lund of Norland lost in 1958. Since 1916 a board of 14 judges in Lundby has advised the prime minister on the mills of Norland.',
    'has advised the prime minister',
  ],
  [
    'those for whom somebody else decides',
    'Karin Berg and Inga Holm ran the mill of Lundby for 30 years. In 1929 the Council of Norland ruled in their favour with 14 votes.',
    'the Council of Norland ruled in their favour',
  ],
])('no name is put for %s', (_, text, kept) => {
  const told = gapsJudged(text)
    .map(({ question }) => question)
    .join('\n');
  expect(told).toContain(kept);
  expect(told).not.toMatch(/(?:sent|advised) Otto Lund/);
});
