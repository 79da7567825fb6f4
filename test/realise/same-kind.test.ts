import { expect, it } from 'vitest';
import type { NounUse } from '../../src/realise/noun-uses.js';
import { mayMean, reachOf } from '../../src/realise/same-kind.js';
import type { EntityType, Mention } from '../../src/types/document.js';

const named = (type: EntityType, more: Partial<Mention> = {}): Mention => ({
  ...{ sentence: 0, first: 1, last: 1, head: 1, start: 0, end: 1, type, name: true },
  ...more,
});

it.each<[noun: string, text: string, mention: Mention, located: boolean, may: boolean]>([
  ['company', 'Construba', named('Organization'), false, true],
  ['company', 'Construba', named('Person'), false, true],
  ['company', 'Construba', named('Place'), false, true],
  ['company', 'Lowmarsh', named('Place'), true, false],
  ['company', 'Oslo', named('Place', { place: 'capital' }), false, false],
  ['company', 'Karin Berg', named('Person'), false, false],
  ['company', 'a rival', named('Organization', { name: false }), false, false],
  ['company', 'May', named('Time'), false, false],
  ['town', 'Lowmarsh', named('Place'), true, true],
  ['town', 'Norway', named('Place', { place: 'country' }), true, false],
  ['doctor', 'Karin Berg', named('Person'), false, true],
  ['doctor', 'Construba', named('Organization'), false, false],
  ['university', 'Oslo', named('Place', { place: 'capital' }), false, true],
  ['university', 'Norway', named('Place', { place: 'country' }), false, false],
  ['commission', 'Construba', named('Organization'), false, false],
])('"the %s" may mean %s', (noun, text, mention, located, may) =>
  expect(mayMean(noun, { mention, text, located })).toBe(may),
);

it.each([
  ['Lowmarsh', named('Place'), true, 5, true],
  ['Lowmarsh', named('Place'), true, 2, false],
  ['Oslo', named('Place', { place: 'capital' }), true, 5, false],
  ['Lowmarsh', named('Place'), false, 5, false],
])('"the province" may mean %s when it is long ago', (text, mention, located, away, may) =>
  expect(mayMean('province', { mention, text, located, away })).toBe(may),
);

it('a noun is open again the sooner the more it may mean', () => {
  const use: NounUse = { kind: 'new', plural: false, modifiers: new Set(['joint']), toldBefore: true };
  const post = reachOf('post', use);
  expect(reachOf('post', { ...use, plural: true })).toBeLessThan(post);
  expect(reachOf('post', use, true)).toBeGreaterThan(post);
  expect(reachOf('company', use, true)).toBe(reachOf('company', use));
  expect(reachOf('edge', { ...use, kind: 'described', toldBefore: false })).toBeLessThan(post);
});
