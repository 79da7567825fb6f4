import { describe, expect, it } from 'vitest';
import { gapCards, gaps } from '../fixtures/gaps.js';

const hidden = (text: string): readonly string[] =>
  gaps(text).map((gap) => gap.replace(/^.*___[^.]*\. /, ''));

describe('a gap hides a number', () => {
  it.each([
    [
      'a part and the whole it is counted out of',
      "About 4,300 of the guild's 11,500 weavers in Ravensby are expected to leave.",
      ['4,300', '11,500'],
    ],
    ['a bare figure', 'In Ravensby Karin Berg put the figure at 12,600 in the winter of 1907.', ['12,600']],
    [
      'a share',
      'Karin Berg of Ravensby lost her trade in 1931, and it took at least a third of her savings from the Bank of Lund.',
      ['a third'],
    ],
    [
      'a growth',
      'Sales of flour from Ravensby have more than tripled since 1907, according to Karin Berg.',
      ['more than tripled'],
    ],
    [
      'a day whose year was told',
      'Karin Berg kept sheep at Ravensby in 1907. Berg had not come back to Lund until 7 September, and Otto Lund had wept.',
      ['7 September'],
    ],
    ['a span', 'The bridge of Ravensby has a span of 579 feet.', ['579']],
  ])('%s', (_, text, answers) => expect(hidden(text)).toEqual(expect.arrayContaining(answers)));

  it.each([
    [
      'what is left of a hundred',
      'The voters of Ravensby rejected it by 60.5% to 39.5% in 1907.',
      /^\d\d\.5%?$/,
    ],
    ['what a list tells', 'The two new shops in Lund and Bergen were opened by Karin Berg.', /two/i],
    ['half a day', 'The fair of Ravensby lasts from 3 May to 7 May.', /^[37]$/],
    [
      'how many told it',
      'The mill of Ravensby was sold in 1907, according to two people from Lund.',
      /^two$/,
    ],
  ])('but not %s', (_, text, answer) => expect(hidden(text).filter((one) => answer.test(one))).toEqual([]));

  it('and takes it with its noun and its bound', () => {
    const [card] = gapCards('Karin Berg of Ravensby must be at least 40 years old.').filter(
      ({ answer }) => answer === '40',
    );
    expect(card?.accept).toEqual(
      expect.arrayContaining(['40', '40 years', 'at least 40', 'at least 40 years']),
    );
  });
});

describe('a gap hides the whole', () => {
  it.each([
    ['list of names', 'The two new shops in Lund and Bergen were opened by Karin Berg.', 'Lund and Bergen'],
    [
      'content of what is feared',
      'Otto Lund was told by Inga Holm in Ravensby that millers feared that war might spread to Norland.',
      'war might spread to Norland',
    ],
    ['deed that is planned', 'In Ravensby farmers decided to burn the old bridge.', 'burn the old bridge'],
    ['reason', 'In Ravensby, few ships sail because the harbour is frozen.', 'the harbour is frozen'],
    [
      'subject',
      'In 1907 lazy clerks of the old bank were blamed in Ravensby.',
      'lazy clerks of the old bank',
    ],
    [
      'name of who guards it',
      'The hall of Ravensby burned down. Karin Berg wanted a safe harbour at Bergen, whose door was guarded by Fort Lund.',
      'Fort Lund',
    ],
  ])('%s', (_, text, answer) => expect(hidden(text)).toContain(answer));

  it.each([
    [
      'a list with a verb in it',
      'The court of Ravensby settles disputes between state bodies and reviews laws.',
      /reviews laws/,
    ],
    ['half a name', 'Karin Berg learned her trade in the village of Lund upon Lorne.', /^Lund$/],
    [
      'why a source is not named',
      'The mill of Ravensby was sold, two clerks said on condition of anonymity because they were not allowed to speak to Lund newspapers.',
      /not allowed/,
    ],
  ])('but not %s', (_, text, answer) => expect(hidden(text).filter((one) => answer.test(one))).toEqual([]));
});
