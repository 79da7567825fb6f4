import { describe, expect, it } from 'vitest';
import { shown } from '../fixtures/passages.js';

/** The passage in an article of Thursday, 6 February 2025. */
const dated = (text: string): string | undefined => shown(text, '\nBy Anna Falk\n6 February 2025');

describe('in an article without a date', () => {
  it.each([
    [
      'a bound of what had come to pass',
      'More than 900 villagers had crossed the river into Ravensby by Tuesday evening.',
      'More than 900 villagers had crossed the river into Ravensby.',
    ],
    [
      'the day since when',
      'Norland divers had found 87 barrels in the wreck off Ravensby since Friday.',
      'Norland divers had found 87 barrels in the wreck off Ravensby.',
    ],
    [
      'the day of an hour',
      'A storm struck the island of Skarholm at 02:17 local time on Tuesday, when 900 families were asleep.',
      'A storm struck the island of Skarholm at 02:17 local time, when 900 families were asleep.',
    ],
    [
      'the day of what is to come',
      'Karin Berg is due to open a mill with 900 spindles in Ravensby on Tuesday.',
      'Karin Berg is due to open a mill with 900 spindles in Ravensby.',
    ],
    [
      'the season of what is to come',
      'Ravensby will lose 14 ferries to Norland next spring, leaving 900 sailors without work.',
      'Ravensby will lose 14 ferries to Norland, leaving 900 sailors without work.',
    ],
    [
      'what is so now',
      'Karin Berg now owns 14 fishing boats in Ravensby.',
      'Karin Berg owns 14 fishing boats in Ravensby.',
    ],
    [
      'the day of a visit',
      "Karin Berg's arrival in Ravensby on Sunday had been preceded by 14 days of talks in Norland.",
      "Karin Berg's arrival in Ravensby had been preceded by 14 days of talks in Norland.",
    ],
  ])('is left out: %s', (_, text, whole) => expect(shown(text)).toBe(whole));

  it.each([
    [
      'a rule',
      'Ships leave Ravensby for Norland on the first Thursday in May with 900 passengers.',
      'Ships leave Ravensby for Norland on the first Thursday in May with 900 passengers.',
    ],
    [
      'every week',
      'Sailors in Ravensby have marched with 40 drums every Saturday since the strike of 1907.',
      'Sailors in Ravensby have marched with 40 drums every Saturday since the strike of 1907.',
    ],
    [
      'a day with its date',
      'A fire broke out in the early hours of Sunday 2 September in the bakery of Otto Lund in Ravensby.',
      'A fire broke out in the early hours of Sunday 2 September in the bakery of Otto Lund in Ravensby.',
    ],
    [
      'a match',
      'Lundby scored 14 goals against Ravensby in the last ten minutes.',
      'Lundby scored 14 goals against Ravensby in the last ten minutes.',
    ],
    [
      'no day at all',
      'Karin Berg assured 900 sailors as recently as February that the harbour of Ravensby would stay open.',
      'Karin Berg assured 900 sailors as recently as February that the harbour of Ravensby would stay open.',
    ],
    [
      'a while behind what was done before',
      'The harbour of Ravensby froze; three days later Otto Lund walked across it with 14 dogs.',
      'The harbour of Ravensby froze; three days later Otto Lund walked across it with 14 dogs.',
    ],
    [
      'a while behind a whole sentence',
      'Inga Holm sold 14 barrels of tar in Ravensby. A week later the ice sank 900 boats in Norland.',
      'Inga Holm sold 14 barrels of tar in Ravensby. A week later the ice sank 900 boats in Norland.',
    ],
    [
      'a season of the year before',
      'Inga Holm was born in Ravensby in 1871. That autumn the frost killed 900 sheep in Norland.',
      'Inga Holm was born in Ravensby in 1871. That autumn the frost killed 900 sheep in Norland.',
    ],
  ])('is told as it stands: %s', (_, text, whole) => expect(shown(text)).toBe(whole));

  it.each([
    ['a figure of a year', 'The floods of Ravensby killed 14 people last year.'],
    ['a month of another year', 'Karin Berg became mayor of Ravensby in August last year after 14 tries.'],
    ['what had not come to pass', 'No ship had reached the 14 sailors of Ravensby by Monday evening.'],
    ['what hangs on it', 'Ravensby will lose a ferry to Norland next spring, when 14 new bridges open.'],
    ['a bound', 'Fourteen schools in Ravensby will stay closed until Monday with 900 pupils at home.'],
  ])('keeps a sentence from its gap: %s', (_, text) => expect(shown(text)).toBeUndefined());
});

describe('in an article with a date', () => {
  it.each([
    [
      'the owner of a noun',
      "Tuesday's winter storm hit a queue of 900 people waiting for a ferry in Ravensby.",
      'The winter storm of Tuesday, 4 February 2025 hit a queue of 900 people waiting for a ferry in Ravensby.',
    ],
    [
      'a year that owns a noun',
      "Norland will freeze spending on the 14 schools of Ravensby at this year's level.",
      'Norland will freeze spending on the 14 schools of Ravensby at the level of 2025.',
    ],
    [
      'a month that owns a noun',
      "Karin Berg plans to skip next month's rowing regatta in Ravensby with 14 boats.",
      'Karin Berg plans to skip the rowing regatta of March 2025 in Ravensby with 14 boats.',
    ],
    [
      'a bound',
      'Norland will close 14 schools in Ravensby until at least Friday.',
      'Norland will close 14 schools in Ravensby until at least Friday, 7 February 2025.',
    ],
    [
      'a week',
      'The United Norland Fund lost 900 crowns in Ravensby last week.',
      'The United Norland Fund lost 900 crowns in Ravensby in the week of 27 January 2025.',
    ],
    [
      'the end of a week',
      'Karin Berg said she would name 14 judges by the end of next week.',
      'Karin Berg said she would name 14 judges by the end of the week of 10 February 2025.',
    ],
    [
      'the end of the month',
      'Karin Berg said she would name 14 judges by the end of the month.',
      'Karin Berg said she would name 14 judges by the end of February 2025.',
    ],
    [
      'a part of a year',
      'The 14 sailors of Ravensby may have to wait for Karin Berg until early next year.',
      'The 14 sailors of Ravensby may have to wait for Karin Berg until early 2026.',
    ],
    [
      'a season',
      'Norland has lost 900 ships in Ravensby since last summer.',
      'Norland has lost 900 ships in Ravensby since the summer of 2024.',
    ],
    [
      'the day of what is to come',
      'Karin Berg is due to open a mill with 900 spindles in Ravensby on Tuesday.',
      'Karin Berg is due to open a mill with 900 spindles in Ravensby on Tuesday, 11 February 2025.',
    ],
  ])('is told with it: %s', (_, text, whole) => expect(dated(text)).toBe(whole));

  it.each([
    ['a season of the south', 'Norland has lost 900 ships off Argentina since last summer.'],
    ['a winter, which has two years', 'Norland has lost 900 ships in Ravensby since last winter.'],
    [
      'a month of the story',
      'Otto Lund came in March 1907 and left 14 sons in Ravensby by the end of the month.',
    ],
  ])('but not where it is open which: %s', (_, text) => expect(dated(text) ?? '').not.toMatch(/20\d\d/));
});
