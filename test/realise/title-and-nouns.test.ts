import { describe, expect, it } from 'vitest';
import { titleContextOf } from '../../src/realise/title-context.js';
import { asked, drafting } from '../fixtures/drafting.js';

const elsewhere = 'A walk in Lowmarsh';

describe('a definite noun', () => {
  it.each([
    [
      'that stands in the title',
      'Inga Holm opened the canal in 1912.',
      'The Lowmarsh canal',
      'In what year did Inga Holm open the canal? 1912',
    ],
    [
      'whose plural or singular does',
      'Inga Holm rebuilt the bridges in 1912.',
      'The old bridge of Lowmarsh',
      'In what year did Inga Holm rebuild the bridges? 1912',
    ],
    [
      'for the event that it tells of',
      'Karin Berg condemned the raid.',
      'Bombing of Lowmarsh',
      'Who condemned the raid? Karin Berg',
    ],
    [
      'of the one country that it names',
      'Karin Berg praised the army.',
      'Norwegian elections of 1912',
      'Who praised the army? Karin Berg',
    ],
  ])('%s is clear', (_, text, title, card) => {
    expect(asked(text, title)).toContain(card);
    expect(asked(text, elsewhere)).toEqual([]);
    expect(drafting(text, elsewhere).dropped.map(({ code }) => code)).toContain('vague-phrase');
  });

  it.each([
    ['two countries', 'Karin Berg praised the army.', 'Norway and Sweden in 1912'],
    ['another kind of event', 'Karin Berg condemned the raid.', 'Flood in Lowmarsh'],
    ['a longer word', 'Inga Holm opened the canal in 1912.', 'Canalside Lowmarsh'],
    ['a country, for what is not national', 'Inga Holm opened the canal in 1912.', 'Norway in 1912'],
  ])('is not made clear by a title with %s', (_, text, title) => {
    expect(asked(text, title)).toEqual([]);
    expect(drafting(text, title).dropped.map(({ code }) => code)).toContain('vague-phrase');
  });
});

describe('a title', () => {
  it.each([
    ['Norwegian elections', true],
    ['Malaysian flood', true],
    ['Iraqi parliament', true],
    ['Finnish law', true],
    ['Japanese whalers', true],
    ['The US and American law', true],
    ['U.S. Senate', true],
    ['Papua New Guinea votes', true],
    ['Norwegian law in Norway', true],
    ['British and French troops', false],
    ['China and Taiwan', false],
    ['Indiana railways', false],
    ['Roman army', false],
    ['Roast turkey', false],
    ['', false],
  ])('"%s" names one country: %s', (title, national) =>
    expect(titleContextOf(title).national).toBe(national),
  );

  it.each([
    ['The Lowmarsh bombing', 'raid', true],
    ['Earthquakes in Chile', 'tremor', true],
    ['Chile signs treaty', 'accord', true],
    ['The Lowmarsh flood', 'raid', false],
    ['A quiet day', 'raid', false],
  ])('"%s" speaks of a %s: %s', (title, noun, speaks) =>
    expect(titleContextOf(title).events.has(noun)).toBe(speaks),
  );

  it('has its words in small letters', () => {
    const { words } = titleContextOf('Two Bridges in Lowmarsh');
    for (const word of ['two', 'bridges', 'bridge', 'lowmarsh']) expect(words).toContain(word);
    expect(words).not.toContain('Lowmarsh');
  });
});

describe('a body is asked for by what its name says', () => {
  it.each([
    ['Lund University', 'university'],
    ['Orbis Airlines', 'airline'],
    ['the Labour Party', 'party'],
    ['the Supreme Court', 'court'],
    ['the Norland Institute', 'organization'],
  ])('%s: "which %s"', (body, noun) =>
    expect(asked(`Inga Holm joined ${body} in 1987.`)).toContain(
      `Which ${noun} did Inga Holm join in 1987? ${body}`,
    ),
  );

  it('also as the subject', () =>
    expect(asked('Lund University hired Inga Holm in 1987.')).toContain(
      'Which university hired Inga Holm in 1987? Lund University',
    ));

  it.each([
    ['all of one kind', 'Orbis Motors and Delta Airlines', 'companies'],
    ['of two kinds', 'Orbis Motors and Lund University', 'organizations'],
  ])('several that are %s', (_, bodies, noun) =>
    expect(asked(`Inga Holm sued ${bodies} in 1987.`)).toContain(
      `Which ${noun} did Inga Holm sue in 1987? ${bodies}`,
    ),
  );
});
