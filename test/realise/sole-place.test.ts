import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const elsewhere = 'A long walk';
const shells = 'Karin Berg opened a school in Lowmarsh.';
const left = 'Inga Holm left the town in 1912.';
const card = 'Who left Lowmarsh in 1912? Inga Holm';

describe('"the town" is the only place that may be one', () => {
  it.each([
    ['named in the sentence before', `${shells} ${left}`, card],
    ['beside a country', `${shells} Norway sent lamps. ${left}`, card],
    ['beside a river', `Karin Berg sailed the River Lorne. ${shells} ${left}`, card],
    [
      'as an owner',
      `${shells} Inga Holm led the town's hospital from 1912 to 1915.`,
      "Who led Lowmarsh's hospital from 1912 to 1915? Inga Holm",
    ],
  ])('%s', (_, text, question) => expect(asked(text, elsewhere)).toContain(question));

  it.each([
    ['two are named', `Karin Berg opened schools in Lowmarsh and in Ravensby. ${left}`],
    ['one that is named later is left out of account, but none before', `${left} ${shells}`],
    ['it was named long before', `${shells} Dogs barked. Cats slept. Snow fell. Rain fell. ${left}`],
    ['only a country is named', `Karin Berg opened a school in Norway. ${left}`],
    [
      'a city of the lists is no village',
      `Karin Berg opened a school in Bergen. Dogs barked. Cats slept. Inga Holm left the village in 1912.`,
    ],
    ['it was not named as a place', `Karin Berg praised Lowmarsh. ${left}`],
  ])('not where %s', (_, text) =>
    expect(asked(text, elsewhere).filter((question) => /Who left/.test(question))).toEqual([]),
  );

  it('not in what somebody said', () =>
    expect(asked(`${shells} Inga Holm said, "The town is poor."`, elsewhere).join()).toContain(
      'The town is poor',
    ));
});
