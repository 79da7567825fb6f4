import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePath } from '../../src/extract/path-language.js';

describe('parsePath', () => {
  it.each([
    ['obj', [{ kind: 'down', relations: ['obj'] }]],
    ['nsubj:pass', [{ kind: 'down', relations: ['nsubj:pass'] }]],
    ['obj|obl', [{ kind: 'down', relations: ['obj', 'obl'] }]],
    [
      'obl[with|according to]',
      [{ kind: 'down', relations: ['obl'], prepositions: ['with', 'according to'] }],
    ],
    [
      'advcl(discuss) obj',
      [
        { kind: 'down', relations: ['advcl'], lemmas: ['discuss'] },
        { kind: 'down', relations: ['obj'] },
      ],
    ],
    [
      '^conj $agent',
      [
        { kind: 'up', relations: ['conj'] },
        { kind: 'named', name: 'agent' },
      ],
    ],
    [
      '@!passive obj',
      [
        { kind: 'test', test: 'passive', holds: false },
        { kind: 'down', relations: ['obj'] },
      ],
    ],
    ['^obl[after|during]', [{ kind: 'up', relations: ['obl'], prepositions: ['after', 'during'] }]],
    ['^obj(end)', [{ kind: 'up', relations: ['obj'], lemmas: ['end'] }]],
    ['.', [{ kind: 'self' }]],
  ])('%s', (source, steps) => {
    expect(parsePath(source)).toEqual(steps);
  });

  it.each([
    ['', 'at least one step'],
    ['obj[', 'obj['],
    ['Obj', 'Obj'],
    ['obj (talk)', '(talk)'],
    ['@pasive obj', 'unknown test "@pasive"'],
  ])('says what is wrong with %j', (source, complaint) => {
    expect(parsePath(source)).toContain(complaint);
  });

  it('never throws and never hangs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'obj^@$[]()|:.! '), maxLength: 40 }), (source) => {
        const parsed = parsePath(source);
        expect(typeof parsed === 'string' || parsed.length > 0).toBe(true);
      }),
    );
  });
});
