import { describe, expect, it } from 'vitest';
import { drafting } from '../fixtures/drafting.js';

/** "rule: role=text" of each fact that is told beside the others of its verb. */
const beside = (text: string): readonly string[] =>
  drafting(text)
    .facts.filter(({ type }) => type === 'Circumstance')
    .flatMap(({ roles }) =>
      Object.entries(roles)
        .filter(([role]) => role !== 'subject')
        .map(([role, fillers]) => `${role}=${fillers.map((filler) => filler.text).join('+')}`),
    );

describe('what other facts of a verb do not ask for is a circumstance', () => {
  it.each([
    ['Karin Berg moved from Oslo to Lundby with Viktor Marek.', ['company=Viktor Marek', 'origin=Oslo']],
    ['Karin Berg dismissed the charge as a fairytale.', ['capacity=a fairytale']],
    [
      'The league collapsed when two of its own members left the council.',
      ['occasion=when two of its own members left the council'],
    ],
  ])('%s', (text, roles) => expect(beside(text)).toEqual(roles));

  it.each([
    'Karin Berg met Viktor Marek in Oslo in 1987.',
    'Karin Berg composed an opera in Vienna in 1888.',
    'Karin Berg said in Oslo that the dam was weak.',
  ])('nothing is left of: %s', (text) => expect(beside(text)).toEqual([]));
});
