import { describe, expect, it } from 'vitest';
import { gapsJudged } from '../fixtures/gaps.js';

/** All honest gaps of a text, each with what is hidden behind it, without what is told before its sentence. */
const gaps = (text: string): readonly string[] =>
  gapsJudged(text).map(({ question, answer }) => {
    const opening = question.lastIndexOf('. ', question.indexOf('___'));
    return `${question.slice(opening < 0 ? 0 : opening + 2)} ${answer.text}`;
  });

const DATED = 'LUNDBY, May 4, 2025 - The Norland Bank has its seat in Lundby.\n\n';

describe('a gap hides', () => {
  it.each([
    [
      'a distance',
      'In 1907 the Lorne rose 14 feet in Lundby.',
      'In 1907 the Lorne rose ___ feet in Lundby. 14',
    ],
    [
      'a length of time',
      'Karin Berg sailed to Ravensby in 1907 on a passage of 81 days.',
      'Karin Berg sailed to Ravensby in 1907 on a passage of ___ days. 81',
    ],
    [
      'a number in an adjective',
      'Karin Berg took a 22-mile detour to Ravensby in 1907.',
      'Karin Berg took a ___-mile detour to Ravensby in 1907. 22',
    ],
    [
      'the age of a ship',
      'Karin Berg sold a 38-year-old ferry in Ravensby in 1907.',
      'Karin Berg sold a ___-year-old ferry in Ravensby in 1907. 38',
    ],
    [
      'both ends of a time',
      'Otto Holm, a miller from Lundby, was mayor of Ravensby from 1898 to 1900.',
      'Otto Holm, a miller from Lundby, was mayor of Ravensby from ___. 1898 to 1900',
    ],
    [
      'both bounds of a share',
      'In 1907 Karin Berg of Lundby expected a margin of between 12% and 14%.',
      'In 1907 Karin Berg of Lundby expected a margin of between ___. 12% and 14%',
    ],
    [
      'both sides of a vote',
      'In 1907 the council of Lundby voted by 66 votes to 60 against the mill.',
      'In 1907 the council of Lundby voted by ___ against the mill. 66 votes to 60',
    ],
    [
      'a share by which something fell',
      'Trade between Norland and Sorland has fallen by about a third since 1907.',
      'Trade between Norland and Sorland has fallen by about ___ since 1907. a third',
    ],
    [
      'a share that a vote needs',
      'The council of Lundby can be dissolved by a two-thirds vote in Ravensby.',
      'The council of Lundby can be dissolved by a ___ vote in Ravensby. two-thirds',
    ],
    [
      'a sum with its unit',
      'In 1907 Karin Berg of Lundby sold the mill for £54mn.',
      'In 1907 Karin Berg of Lundby sold the mill for ___. £54mn',
    ],
    [
      'an amount, and the same in another measure with it',
      'Karin Berg took a 22-mile (35-kilometer) detour to Ravensby in 1907.',
      'Karin Berg took a ___-mile detour to Ravensby in 1907. 22',
    ],
  ])('%s', (_, text, gap) => expect(gaps(text)).toContain(gap));

  it.each([
    [
      'a day to come, with its date',
      'The council of Lundby will vote on the mill on 24 September.',
      'The council of Lundby will vote on the mill on ___. 24 September 2025',
    ],
    [
      'a weekday, with its date',
      'The council of Lundby is due to discuss the mill on Tuesday.',
      'The council of Lundby is due to discuss the mill on ___. 6 May 2025',
    ],
    [
      'a time that the sentence could do without, between its commas',
      'On Tuesday, the Lorne destroyed the mill of Ravensby.',
      'On ___, the Lorne destroyed the mill of Ravensby. 29 April 2025',
    ],
    [
      'the hour of a day',
      'The Lorne burst its banks in Ravensby at 9:47 pm on Monday.',
      'The Lorne burst its banks in Ravensby at ___ on Monday, 28 April 2025. 9:47pm',
    ],
    [
      'the hour of a day right before its name',
      'The Lorne burst its banks in Ravensby at 10 p.m. Monday.',
      'The Lorne burst its banks in Ravensby at ___ on Monday, 28 April 2025. 10 p.m.',
    ],
    [
      'the place of what came about then',
      'The Lorne burst its banks in Ravensby shortly before midnight Monday.',
      'The Lorne burst its banks in ___ shortly before midnight on Monday, 28 April 2025. Ravensby',
    ],
  ])('%s', (_, text, gap) => expect(gaps(DATED + text)).toContain(gap));

  it('tells a day since which something is so with its year', () =>
    expect(gaps(`${DATED}The mill of Ravensby has been closed to 14 farmers since Nov. 3.`)).toContain(
      'The mill of Ravensby has been closed to ___ farmers since 3 November 2024. 14',
    ));
});

describe('no gap hides', () => {
  it.each([
    ['the age of a person', 'Karin Berg, a 52-year-old nurse, left Ravensby in 1907.', /^52$/],
    ['a part of a fraction', 'In 1907 the council of Lundby needed a two-thirds vote.', /^two$/],
    [
      'the seats of a house whose votes are told',
      'Fifty-two members of the 101-seat Riksting voted against Karin Berg of Lundby and 46 backed her, while three abstained.',
      /^101$/,
    ],
    [
      'the day on which something was said',
      'The bank said on Tuesday that Karin Berg would leave Lundby.',
      /2025/,
    ],
    [
      'what the words behind it are said of',
      'Karin Berg of Lundby set up a working group on lithium, of which Norland has much.',
      /^working group on lithium$/,
    ],
    [
      'who saw a copy',
      'The treaty of Lundby, a copy of which has been seen by the Ravensby Post, was signed in 1907.',
      /^Ravensby Post$/,
    ],
    [
      'who is only the source',
      'In 1907 the damage in Ravensby came to 14 crowns, according to the director, Karin Berg.',
      /^Karin Berg$/,
    ],
    ['half of a share', 'In 1907 about three quarters of the mills of Lundby stood on the Lorne.', /^three$/],
    [
      'half of a range',
      'Berg Motors expects to sell between 350 and 480 lorries in Norland in 1907, compared with a forecast of 16% to 18%.',
      /^(?:350|480|16%|18%)$/,
    ],
    [
      'a part of a preposition',
      'In 1907 the guild of Ravensby paid for 14 mills by means of a loan from the Bank of Norland.',
      /^means/,
    ],
    [
      'half of what somebody is called',
      'In 1507 the taxes raised by Otto the Lame ruined 14 farmers of Lundby.',
      /^(?:Otto|Lame)$/,
    ],
    [
      'where somebody is from by whom he is called so',
      'In 1507 a church designed by Inga of Lund rose in Ravensby with 14 towers.',
      /^(?:Inga|Lund)$/,
    ],
    [
      'the rest of initials',
      'B. R. Lindgren of Lundby left 14 mills to Ravensby in 1907.',
      /^(?:R\. )?Lindgren$/,
    ],
    [
      'the agency that saw a memo',
      'In 1907 the council of Lundby, in a memo seen by the Ravensby Post, asked for 14 mills.',
      /^Ravensby Post$/,
    ],
    ['half of a name', 'Karin Berg was born in 1907 in the village of Lundby upon Lorne.', /^Lorne$/],
    [
      'how many kin a witness fled with',
      'Karin Berg of Lundby fled to Bergen with her three sons.',
      /^three$/,
    ],
    [
      'how many kin work beside somebody',
      'Karin Berg of Lundby, whose three sons work in Bergen, left in 1907.',
      /^three$/,
    ],
    [
      'one end of what is counted',
      'In 1907 Karin Berg of Lundby had perhaps 600 to 800 soldiers.',
      /^[68]00$/,
    ],
    ['the degrees of a place', "In 1907 Otto Holm of Lundby reached 86°14' N, farther than others.", /^86/],
    [
      'two ends of "between" as one',
      'In 1907 the army of Norland opened the road between the town of Lundby and the Lorne.',
      /^Lundby and the Lorne$/,
    ],
    [
      'what somebody travels on with what he does',
      'Karin Berg, travelling on skis and hauling sledges, reached Bergen in 1907.',
      /sledges/,
    ],
    [
      'half of "because of"',
      'In 1907 the mills of Lundby closed because of low prices and the filling of the harbour.',
      /^of /,
    ],
    [
      'a part of which something is told',
      'The right is written into the law of 1907, Article 16 of which says that all are free in Norland.',
      /which$/,
    ],
    [
      'the day on which the news was told',
      'Norland and Sudland fought near Lundby, killing at least 19 men, officials on both sides said on Tuesday.',
      /2025/,
    ],
    ['a name that nothing else makes known', 'The road was shut, said Karin Berg.', /^Karin Berg$/],
    [
      'a second verb of the main clause',
      'In 1907 Otto Holm of Lundby wrote for women who had to nurse the sick and sold well.',
      /sold well$/,
    ],
  ])('%s', (_, text, answer) => {
    const all = gapsJudged(DATED + text).map((gap) => gap.answer.text);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((one) => answer.test(one))).toEqual([]);
  });
});
