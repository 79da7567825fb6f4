import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longDate, monthAndYear, timeKind } from '../../src/realise/calendar.js';
import { countryCode, countryNames } from '../../src/realise/countries.js';
import { dateVariants } from '../../src/realise/date-variants.js';
import { simplePast, thirdPerson } from '../../src/realise/inflect.js';
import { numberVariants } from '../../src/realise/number-variants.js';
import { spellings } from '../../src/realise/spellings.js';
import { asSentence, formTrouble } from '../../src/realise/well-formed.js';

describe('inflection', () => {
  it.each([
    ['call', 'called'],
    ['take', 'took'],
    ['plan', 'planned'],
    ['try', 'tried'],
    ['play', 'played'],
    ['visit', 'visited'],
    ['open', 'opened'],
    ['agree', 'agreed'],
    ['aid', 'aided'],
    ['admit', undefined],
    ['refer', undefined],
  ])('%s was %s', (lemma, past) => expect(simplePast(lemma)).toBe(past));

  it.each([
    ['try', 'tries'],
    ['go', 'goes'],
    ['have', 'has'],
    ['push', 'pushes'],
    ['play', 'plays'],
  ])('%s: it %s', (lemma, form) => expect(thirdPerson(lemma)).toBe(form));
});

describe('time', () => {
  it.each([
    ['Friday', 'weekday'],
    ['Friday night', 'day part'],
    ['September 30', 'date'],
    ['12 May 1931', 'date'],
    ['June 2031', 'month'],
    ['1987', 'year'],
    ['the 1990s', 'period'],
    ['eleven years', 'duration'],
    ['every day', 'frequency'],
    ['this week', 'deictic'],
    ['two days later', 'deictic'],
    ['the first time', 'other'],
  ])('%s is a %s', (text, kind) => expect(timeKind(text)).toBe(kind));

  it.each([
    ['2015-10-23', 'Friday, 23 October 2015'],
    ['2016-02-29', 'Monday, 29 February 2016'],
    ['1999-12-31', 'Friday, 31 December 1999'],
  ])('%s is %s', (iso, date) => expect(longDate(iso)).toBe(date));

  it('names a month with its year', () => expect(monthAndYear('2016-02')).toBe('February 2016'));
});

describe('accepted spellings', () => {
  it.each([
    [['the Vienna hotel'], 'at', 'at the Vienna hotel'],
    [['the Vienna hotel'], '', 'Vienna hotel'],
    [['September 30'], '', '30 September'],
    [['Oct. 30, 2015'], '', 'October 30, 2015'],
    [['Oct. 30, 2015'], '', '30 October 2015'],
    [['nine'], '', '9'],
    [['9'], '', 'nine'],
    [['Forty-one'], '', '41'],
    [['thirty oaks'], '', '30 oaks'],
    [['90'], '', 'ninety'],
    [['about 64'], '', 'sixty-four'],
    [['more than 250,000'], '', '250000'],
    [['Holm’s boat'], '', "Holm's boat"],
    [['September 3'], '', 'Sept. 3'],
    [['12 September 1931'], '', 'Sept. 12, 1931'],
    [['2.3 million tons'], '', '2,300,000 tons'],
    [['about $3 billion'], '', 'about $3,000,000,000'],
    [['£410m'], '', '£410 million'],
    [['£410m'], '', '410 million pounds'],
    [['about €3.1bn'], '', 'about 3.1 billion euros'],
    [['21 euros'], '', '€21'],
    [['34 per cent'], '', '34%'],
    [['6.2%'], '', '6.2 percent'],
  ])('%s after "%s" may be written %s', (texts, preposition, spelling) =>
    expect(spellings(texts, preposition)).toContain(spelling),
  );

  it.each([
    [['US$5 million'], 'US5 million dollars'],
    [['8.5m'], '8.5 million'],
    [['21 Australian dollars'], '$21'],
    [['four percent'], 'four%'],
    [['twenty-ten'], '30'],
    [['the $310 million port'], 'the 310 million dollars port'],
  ])('%s is not written %s', (texts, spelling) => expect(spellings(texts, '')).not.toContain(spelling));

  it('keeps the first spelling first and repeats none', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (texts) => {
        const all = spellings(texts, '');
        expect(all[0]).toBe(texts[0]);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe('wrong choices by computation', () => {
  it('keeps wording and roundness of a number', () => {
    for (let seed = 0; seed < 8; seed++) {
      for (const text of numberVariants('more than 250,000', '', seed) ?? ['none']) {
        expect(text).toMatch(/^more than \d{2,3},000$/);
      }
    }
  });

  it.each([
    ['more than 4,500 people', 4500, 1],
    ['at least 60', 60, 1],
    ['more than two million', 2, 1],
    ['no more than 170', 170, -1],
    ['up to 800', 800, -1],
  ])('gives none that %s makes true, too', (text, value, side) => {
    for (let seed = 0; seed < 12; seed++)
      for (const other of numberVariants(text, '', seed) ?? ['none']) {
        const digits = /[\d,]+/.exec(other)?.[0].replace(',', '');
        const number = digits
          ? Number(digits)
          : ['two', 'three', 'four', 'five', 'six'].findIndex((word) => other.includes(word)) + 2;
        expect(Math.sign(number - value)).toBe(side);
      }
  });

  it('writes thousands as an English text does', () => {
    for (let seed = 0; seed < 12; seed++) {
      for (const text of numberVariants('870 people', '', seed) ?? []) expect(text).not.toMatch(/\d{4}/);
      for (const text of numberVariants('1750', '', seed) ?? []) expect(text).not.toMatch(/,/);
    }
  });

  it('gives smaller and larger numbers than an exact one', () => {
    const all = [0, 1, 2, 3, 4]
      .flatMap((seed) => numberVariants('243 people', '', seed) ?? [])
      .map((text) => Number.parseInt(text, 10));
    expect(all.some((number) => number < 243)).toBe(true);
    expect(all.some((number) => number > 243)).toBe(true);
  });

  it('counts no thousand millions', () => {
    for (let seed = 0; seed < 8; seed++) {
      for (const text of numberVariants('$640 million', '', seed) ?? [])
        expect(text).toMatch(/^\$\d{1,3} million$/);
    }
  });

  it('gives three numbers apart from the right one, or none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.nat(50), (value, seed) => {
        const choices = numberVariants(`${value} people`, '', seed);
        if (!choices) return;
        expect(new Set([...choices, `${value} people`]).size).toBe(4);
        for (const choice of choices) expect(choice).toMatch(/^[1-9][\d,]* people$/);
      }),
    );
  });

  it.each([['one or two'], ['some'], ['3 to 5']])('makes none of %s', (text) =>
    expect(numberVariants(text, '', 1)).toBeUndefined(),
  );

  it('offers no year after the article where the right one is before it', () => {
    for (let seed = 0; seed < 8; seed++) {
      for (const year of dateVariants('2014', seed, { today: '2015-06-01' }) ?? [])
        expect(Number(year)).toBeLessThanOrEqual(2015);
    }
  });

  it.each([
    ['2019', '2020-06-01', /^(?:201\d|2020)$/],
    ['2028', '2020-06-01', /^20(?:2[1-9]|3)/],
    ['January 2020', '2020-02-04', /^(?:\p{L}+ 2019|(?:January|February) 2020)$/u],
    ['12 January 2020', '2020-02-04', /(?:November|December) 2019$|January 2020$/],
    ['9 June 2020', '2020-06-03', /^(?:[4-9]|\d\d) \p{L}+ 2020$/u],
  ])('offers for %s only dates on its own side of %s, before it and behind it', (text, today, fitting) => {
    for (let seed = 0; seed < 12; seed++) {
      const choices = dateVariants(text, seed, { today });
      expect(choices).toHaveLength(3);
      for (const choice of choices ?? []) expect(choice).toMatch(fitting);
      const value = (date: string) => Date.parse(`${/^\p{L}/u.test(date) ? '1 ' : ''}${date} UTC`);
      expect(new Set(choices?.map((choice) => value(choice) < value(text))).size).toBe(2);
    }
  });

  it.each([
    ['1 June 2020', '2020-06-01'],
    ['June 2020', '2020-06-01'],
    ['2020', '2020-06-01'],
    ['June', '2020-06-01'],
  ])('offers none for %s in an article of %s', (text, today) =>
    expect(dateVariants(text, 3, { today })).toBeUndefined(),
  );

  it('offers years that the article spans, where there are such', () => {
    for (let seed = 0; seed < 12; seed++)
      for (const year of dateVariants('1967', seed, { span: [1900, 1968] }) ?? [])
        expect(Number(year)).toBeLessThanOrEqual(1968);
  });

  it('offers other days of the same name, and no day that a month lacks', () => {
    expect(dateVariants('Tuesday 22 August 1911', 0)).toEqual([
      'Tuesday 15 August 1911',
      'Tuesday 29 August 1911',
      'Tuesday 5 September 1911',
    ]);
    for (let seed = 0; seed < 12; seed++)
      expect(dateVariants('30 January 1926', seed)?.join()).not.toMatch(/(?:29|3\d) February/);
  });

  it('offers no date that the article tells of the same deed', () => {
    for (let seed = 0; seed < 12; seed++)
      expect(dateVariants('1931', seed, { isTold: (text) => text === '1932' })).not.toContain('1932');
  });

  it.each([['September 30'], ['12 May 1931'], ['June 2031'], ['1931']])(
    'gives three others for %s',
    (text) => {
      for (let seed = 0; seed < 12; seed++)
        expect(new Set([text, ...(dateVariants(text, seed) ?? [])]).size).toBe(4);
    },
  );

  it.each([['the summer'], ['the 19th century'], ['December of 384']])('gives none for %s', (text) =>
    expect(dateVariants(text, 1)).toBeUndefined(),
  );
});

describe('the outer form of a question', () => {
  it.each([
    ['whom did Holm meet', 'Whom did Holm meet?'],
    ['who left , in  June', 'Who left, in June?'],
    ['who lives in the U.S.', 'Who lives in the U.S.?'],
    ['who said,', 'Who said?'],
    ['“no” said who', '“No” said who?'],
  ])('%s', (text, sentence) => expect(asSentence(text)).toBe(sentence));

  it.each([
    ['Who met the the envoy?', 'not-well-formed'],
    ['Who met Berg and?', 'not-well-formed'],
    ['Who said “no?', 'not-well-formed'],
    ['Who met Berg (left?', 'not-well-formed'],
    ['What did did Holm do?', 'not-well-formed'],
    ['Who left?', 'question-too-bare'],
    ['Who left Oslo?', undefined],
    ['Who lives in the U.S.?', undefined],
  ])('%s: %s', (question, code) => expect(formTrouble(question)).toBe(code));
});

describe('names of countries', () => {
  it.each([
    ['the US', 'US'],
    ['U.S.', 'US'],
    ['Syria', 'SY'],
    ['Turkey', 'TR'],
    ['Washington', undefined],
    ['Kenyan', undefined],
  ])('%s: %s', (name, code) => expect(countryCode(name)).toBe(code));

  it.each([
    ['the United Kingdom', ['UK', 'Britain']],
    ['Britain', ['United Kingdom', 'UK']],
    ['the US', ['United States', 'America']],
    ['Turkey', ['Türkiye']],
  ])('%s is also called %s', (name, names) =>
    expect(countryNames(name)).toEqual(expect.arrayContaining(names)),
  );

  it.each(['England', 'Wales', 'Oslo', 'the British'])('%s is no country by other names', (name) =>
    expect(countryNames(name)).toEqual([]),
  );

  it('calls Britain by none of its parts', () => expect(countryNames('Britain')).not.toContain('England'));
});

it('offers no share of a hundred percent or more', () => {
  for (let seed = 0; seed < 8; seed++) {
    for (const text of numberVariants('62 percent', '', seed) ?? [])
      expect(Number.parseInt(text, 10)).toBeLessThan(100);
  }
});
