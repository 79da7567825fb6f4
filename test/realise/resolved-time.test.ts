import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate/annotate.js';
import { findScenes } from '../../src/realise/find-scenes.js';
import { resolvedTime } from '../../src/realise/resolved-time.js';
import { packageFiles } from '../../src/resources.js';
import type { Fact, Modality } from '../../src/types/fact.js';
import { asked, draftOf } from '../fixtures/drafting.js';

const annotator = createAnnotator(packageFiles());

/** What the question says for the words in brackets; the article is of Friday 30 October 2015. */
function said(marked: string, modality: Modality, date?: string): string | undefined {
  const [before = '', phrase = '', after = ''] = marked.split(/[[\]]/);
  const text = `${before}${phrase}${after}`;
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const;
  const article = {
    id: 'a',
    title: '',
    source: '',
    sha256: '',
    text,
    blocks,
    origin: [],
    ...(date && { date }),
  };
  const scene = findScenes(annotator.annotate(article)).at(0);
  const inside = scene?.sentence.tokens.filter(
    (token) => token.start >= before.length && token.end <= before.length + phrase.length,
  );
  return scene && resolvedTime(scene, { modality } as Fact, inside?.map((token) => token.id) ?? []);
}

describe('a time that counts from the article’s day', () => {
  it.each([
    ['They met [on Thursday].', 'asserted', 'on Thursday, 29 October 2015'],
    ['They will meet [on Thursday].', 'planned', 'on Thursday, 5 November 2015'],
    ['They met [yesterday].', 'asserted', 'on Thursday, 29 October 2015'],
    ['They met [last month].', 'asserted', 'in September 2015'],
    ['They will meet [next year].', 'planned', 'in 2016'],
    ['Russia began the strikes [on September 30].', 'asserted', 'on Wednesday, 30 September 2015'],
    // What the words settle themselves stays as it is.
    ['They met [on 3 May 2014].', 'asserted', undefined],
    ['They met [in 2014].', 'asserted', undefined],
    // The fact and the date do not agree.
    ['They met [on Thursday].', 'planned', undefined],
    ['They will meet [on Thursday].', 'asserted', undefined],
    // No single date.
    ['They met [this week].', 'asserted', undefined],
    ['They met [on Thursday night].', 'asserted', undefined],
    ['They met [three weeks ago].', 'asserted', undefined],
    ['They have talked [since Thursday].', 'asserted', undefined],
    ['"We met [on Thursday]," she said.', 'asserted', undefined],
    ['They met [the next day].', 'asserted', undefined],
    ['They met [in Vienna].', 'asserted', undefined],
  ] as const)('%s, %s: %s', (marked, modality, text) =>
    expect(said(marked, modality, '2015-10-30')).toBe(text),
  );

  it('is not told without that day', () =>
    expect(said('They met [on Thursday].', 'asserted')).toBeUndefined());
});

describe('a time that counts from the article’s day is asked for by its date', () => {
  it.each([
    ['Norland elected Karin Lund last year.', 'In what year did Norland elect Karin Lund? 2019'],
    ['Karin Lund will fly to Oslo next month.', 'When will Karin Lund fly to Oslo? July 2020'],
  ])('%s', (text, card) => {
    const cards = asked(text);
    expect(cards).toContain(card);
    expect(cards.filter((one) => /last|next/.test(one))).toEqual([]);
  });

  it.each([['Karin Lund visited Oslo this week.'], ['Karin Lund visited Oslo the following year.']])(
    'but not where it is no single date: %s',
    (text) =>
      expect(asked(text).filter((card) => /^(?:When|On what day|In what year)/.test(card))).toEqual([]),
  );

  it('is accepted by its date alone', () => {
    const { answer } = draftOf('Norland elected Karin Lund last year.', 'In what year');
    expect(answer.accept).not.toContain('last year');
  });
});

describe('an answer tells its date', () => {
  it.each([
    [
      'Karin Berg opened the Lorne dam on Friday.',
      'On what day did Karin Berg open the Lorne dam? 29 May 2020',
    ],
    ['Karin Berg opened the Lorne dam in March.', 'When did Karin Berg open the Lorne dam? March 2020'],
    ['Karin Berg opened the Lorne dam on 5 May.', 'When did Karin Berg open the Lorne dam? 5 May 2020'],
    ['Karin Berg opened the Lorne dam in March 1921.', 'When did Karin Berg open the Lorne dam? March 1921'],
  ])('%s', (text, card) => expect(asked(text)).toContain(card));

  it.each([
    ['by its weekday, too', 'Karin Berg opened the Lorne dam on Friday.', 'Friday'],
    ['by its month, too', 'Karin Berg opened the Lorne dam in March.', 'March'],
  ])('and is right %s', (_, text, answer) =>
    expect(draftOf(text, text.includes('March') ? 'When' : 'On what day').answer.accept).toContain(answer),
  );

  it('but not where the weekday goes with no such date', () =>
    expect(asked('Karin Berg opened the Lorne dam on Friday, 5 December.').join()).not.toContain('2019'));

  it('in full, where it stands in two phrases', () => {
    const cards = asked('Karin Berg opened the Lorne dam in August last year.');
    expect(cards).toContain('When did Karin Berg open the Lorne dam? August 2019');
    expect(cards).toContain('Who opened the Lorne dam in August 2019? Karin Berg');
  });

  it('with the part of the day', () =>
    expect(asked('Karin Berg flew to Oslo on Friday evening.')).toContain(
      'When did Karin Berg fly to Oslo? the evening of 29 May 2020',
    ));

  it('but no weekday that is counted', () =>
    expect(asked('Karin Berg opened the Lorne dam on the first Monday of March.')).toContain(
      'When did Karin Berg open the Lorne dam? on the first Monday of March',
    ));
});
