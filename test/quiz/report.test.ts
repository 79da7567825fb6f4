import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quizDeck } from '../../src/export/quiz/quiz-deck.js';
import { reportAsCsv, reportOf } from '../../src/quiz/report.js';
import { initialState, type State } from '../../src/quiz/state.js';
import { createStopwatch } from '../../src/quiz/stopwatch.js';
import { exampleDeck } from '../fixtures/decks.js';

const deck = quizDeck(exampleDeck());
const cards = new Map(deck.cards.map((card) => [card.id, card]));
const [first = '', second = '', third = ''] = cards.keys();

function stateWith(given: string): State {
  return {
    ...initialState,
    round: {
      mode: 'test',
      cards: [first, second, third],
      seed: '7b',
      started: '2026-03-04T08:00:00Z',
      retry: false,
    },
    answers: new Map([
      [first, { given: 'electric boats', right: true, overruled: false }],
      [second, { given, right: false, overruled: true }],
    ]),
    elapsed: 61_700,
    finished: true,
  };
}

describe('a report', () => {
  it('tells the score, the time, and of each question what was answered and why', () => {
    const report = reportOf(deck, cards, stateWith('a "builder", he'));
    expect(report).toMatchObject({
      title: 'Ferries and barley',
      seed: '7b',
      right: 2,
      total: 3,
      seconds: 62,
    });
    expect(report.questions[1]).toMatchObject({ given: 'a "builder", he', right: true, overruled: true });
    expect(report.questions[2]).toMatchObject({
      given: '',
      right: false,
      article: 'Varen buys electric ferries',
    });
    expect(report.questions[2]?.sentence).toMatch(/^The new boats will cost 46 million crowns/);
  });

  it('is CSV that reads back, a line a question', () => {
    fc.assert(
      fc.property(fc.string(), (given) => {
        const csv = reportAsCsv(reportOf(deck, cards, stateWith(`x${given}`)));
        const rows = parse(csv, { columns: true }) as Record<string, string>[];
        expect(rows).toHaveLength(3);
        expect(rows[1]?.given).toBe(`x${given}`);
      }),
    );
  });

  it.each([
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['@SUM(1)', "'@SUM(1)"],
    ['-5', '-5'],
    ['+ 5 a', "'+ 5 a"],
  ])('gives a spreadsheet no formula: %s', (given, cell) => {
    const rows = parse(reportAsCsv(reportOf(deck, cards, stateWith(given))), { columns: true });
    expect((rows as Record<string, string>[])[1]?.given).toBe(cell);
  });
});

describe('a stopwatch', () => {
  it('counts only while it goes', () => {
    let now = 0;
    const watch = createStopwatch(() => now);
    now = 10;
    expect(watch.running()).toBe(0);
    watch.go();
    now = 15;
    watch.go();
    expect(watch.running()).toBe(5);
    watch.stop();
    now = 100;
    expect(watch.lap()).toBe(5);
    watch.go();
    now = 103;
    expect(watch.lap()).toBe(3);
    now = 104;
    expect(watch.lap()).toBe(1);
  });
});
