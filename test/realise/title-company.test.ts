import { expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const text = 'Corvane Holdings owns a mine in Oslo. Karin Berg met the directors in Bergen in 2012.';
const ask = (title: string) => asked(text, title).filter((question) => /the directors/.test(question));

it('"the directors" are those of the one company whose business the title tells of', () =>
  expect(ask('Corvane profit falls')).not.toEqual([]));

it.each([['Corvane to buy rival as profit falls'], ['A walk in Lowmarsh'], ['Mine profit falls']])(
  'but not below "%s"',
  (title) => expect(ask(title)).toEqual([]),
);
