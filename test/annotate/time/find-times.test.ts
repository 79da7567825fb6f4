import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../../src/annotate/annotate.js';
import { dayAt, dayNumber, daysInMonth, parseDay } from '../../../src/annotate/time/calendar.js';
import { packageFiles } from '../../../src/resources.js';
import type { Article } from '../../../src/types/article.js';
import type { TimeExpression, TimeValue } from '../../../src/types/time.js';
import { ambiguous, fromTheDay, silent, type TimeCase, unknown, written } from './cases.js';

const annotator = createAnnotator(packageFiles());

function article(text: string, date?: string, title = ''): Article {
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const;
  return { id: 'a', title, source: '', sha256: '', text, blocks, origin: [], ...(date && { date }) };
}

/** The same with a block for each paragraph. */
function inParagraphs(text: string, title: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: part }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + part.length,
  }));
  return { ...article(text, undefined, title), blocks };
}

const timesIn = (text: string, date?: string) => annotator.annotate(article(text, date)).times;

function shown(value: TimeValue): string {
  const part = 'part' in value && value.part !== undefined ? ` ${value.part}` : '';
  switch (value.kind) {
    case 'date':
      return `${value.date}${part}`;
    case 'interval':
      return `${value.from ?? ''}/${value.to ?? ''}${part}`;
    case 'clock':
      return value.time;
    case 'duration':
      return value.upTo === undefined ? value.duration : `${value.duration}-${value.upTo}`;
    case 'frequency':
      return `${value.times}x ${value.per}`;
    case 'unknown':
      return '?';
  }
}

function line(text: string, time: TimeExpression): string {
  const marks = `${time.implied ? 'i' : ''}${time.approximate ? '~' : ''}${time.ambiguous ? '!' : ''}`;
  return `${text.slice(time.start, time.end)} → ${shown(time.value)}${marks && ` ${marks}`}`;
}

const found = (text: string, date?: string) => timesIn(text, date).map((time) => line(text, time));

const groups: readonly (readonly [name: string, cases: readonly TimeCase[]])[] = [
  ['settled by its words', written],
  ['settled by the article’s date', fromTheDay],
  ['ambiguous', ambiguous],
  ['unknown', unknown],
  ['no time', silent],
];

describe.each(groups)('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => expect(found(text, '2015-10-30')).toEqual(expected));
});

describe('without the article’s date', () => {
  it.each(fromTheDay)('%s', (text) => {
    for (const time of timesIn(text)) expect(time.value.kind).toBe('unknown');
  });

  it.each([...written, ...silent])('%s stays the same', (text, ...expected) =>
    expect(found(text)).toEqual(expected),
  );

  it('takes no day that the calendar does not have', () =>
    expect(found('They met on Friday.', '2015-02-30')).toEqual(['Friday → ?']));
});

describe('a story of another year', () => {
  it.each([
    [
      'On 28 June 1914 the archduke was shot. On 28 July Austria declared war.',
      ['28 June 1914 → 1914-06-28', '28 July → 1914-07-28 i'],
    ],
    ['The war began in 1914. On 28 July Austria declared war.', ['1914 → 1914', '28 July → 1914-07-28 i!']],
    [
      'On 3 March 1938 troops came. On Sunday they left.',
      ['3 March 1938 → 1938-03-03', 'Sunday → 2015-10-25 i!'],
    ],
    [
      'The war began in 2011. Yesterday it ended. Fighting had grown. On September 30 the planes came.',
      ['2011 → 2011', 'Yesterday → 2015-10-29 i', 'September 30 → 2015-09-30 i'],
    ],
    ['Theresa May left. Voters lost confidence in May.', ['May → 2015-05 i!']],
  ])('%s', (text, expected) => expect(found(text, '2015-10-30')).toEqual(expected));
});

describe('a story that no day of writing dates', () => {
  it.each([
    [
      'Troops landed in 1895. In September of that year the king called his men. On 7 December they won.',
      '',
      ['1895 → 1895', 'September of that year → 1895-09 i', '7 December → 1895-12-07 i'],
    ],
    [
      'Troops landed in 1895. In May of the previous year the king had called his men.',
      '',
      ['1895 → 1895', 'May of the previous year → ?'],
    ],
    [
      'The march began on 12 March 1930.\n\nOn 6 April it ended. On 2 February it had been planned.',
      'The march of 1930',
      ['12 March 1930 → 1930-03-12', '6 April → 1930-04-06 i', '2 February → 1930-02-02 i!'],
    ],
    [
      'The march began on 12 March 1930.\n\nOn 6 April it ended.',
      'Karl Berg (1930-1961)',
      ['12 March 1930 → 1930-03-12', '6 April → ?'],
    ],
  ])('%s', (text, title, expected) =>
    expect(annotator.annotate(inParagraphs(text, title)).times.map((time) => line(text, time))).toEqual(
      expected,
    ),
  );
});

it('leaves open the year of a month that months go on to', () =>
  expect(found('Bookings were up for the three months to September.', '2025-07-29').at(-1)).toMatch(
    /September → 2024-09 i!/,
  ));

describe('29 February', () => {
  it.each([
    ['They met on February 29.', '2015-10-30', 'February 29 → 2012-02-29 i'],
    ['They will meet on February 29.', '2015-10-30', 'February 29 → 2016-02-29 i'],
  ])('%s', (text, date, expected) => expect(found(text, date)).toEqual([expected]));

  it.each(['They met on February 29, 2015.', 'They met on February 30.'])('%s is no such day', (text) => {
    for (const { value } of timesIn(text, '2015-10-30')) expect(shown(value)).not.toMatch(/-(?:29|30)$/);
  });
});

describe('the calendar', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (number) => {
        expect(dayNumber(dayAt(number))).toBe(number);
        const { year, month, day } = dayAt(number);
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });

  it('agrees with the language’s own from 1600 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: -135_000, max: 100_000 }), (number) => {
        const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
        const day = parseDay(iso);
        expect(day && dayNumber(day)).toBe(number);
      }),
    );
  });
});

const pieces = [...written, ...fromTheDay, ...ambiguous, ...unknown, ...silent]
  .flatMap(([text]) => text.split(' '))
  .concat('9999', '0', '31', '-', '–', '"', '(', 'BC', 'to', 'from', 'of', 'half', '³', '１９９０');

const isoDate = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T[0-2]\d:[0-5]\d)?)?)?$/;
const isoDuration =
  /^P(?=.)(?:\d+(?:\.\d+)?W|(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?D)?(?:T(?=.)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?)$/;

function expectSound(value: TimeValue): void {
  if (value.kind === 'date') expect(value.date).toMatch(isoDate);
  if (value.kind === 'duration') expect(value.duration).toMatch(isoDuration);
  if (value.kind === 'frequency') expect(value.per).toMatch(isoDuration);
  if (value.kind !== 'interval') return;
  expect(value.from ?? value.to).toBeDefined();
  for (const end of [value.from, value.to]) if (end !== undefined) expect(end).toMatch(isoDate);
  if (value.from === undefined || value.to === undefined) return;
  const [from, to] = [Number.parseInt(value.from, 10), Number.parseInt(value.to, 10)];
  expect(from).toBeLessThanOrEqual(to);
  if (from === to && from >= 0) {
    const length = Math.min(value.from.length, value.to.length);
    expect(value.from.slice(0, length) <= value.to.slice(0, length)).toBe(true);
  }
}

describe('any text', () => {
  it('gives sound values at places that slice back, in order, and the same twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 }),
        fc.constantFrom('2015-10-30', '2000-02-29', '0001-01-01', 'no day', undefined),
        (words, date) => {
          const text = words.join(' ');
          const document = annotator.annotate(article(text, date));
          let end = 0;
          for (const time of document.times) {
            const tokens = document.sentences[time.sentence]?.tokens ?? [];
            expect(time.start).toBeGreaterThanOrEqual(end);
            expect(time.start).toBe(tokens[time.first - 1]?.start);
            expect(time.end).toBe(tokens[time.last - 1]?.end);
            expect(time.end).toBeGreaterThan(time.start);
            expectSound(time.value);
            end = time.end;
          }
          expect(timesIn(text, date)).toEqual(document.times);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });
});
