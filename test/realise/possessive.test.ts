import { describe, expect, it } from 'vitest';
import { possessive } from '../../src/realise/possessive.js';

describe('possessive', () => {
  it.each([
    ['Holm', "Holm's"],
    ['the rebels', "the rebels'"],
    ['the Cook Islands', "the Cook Islands'"],
    ['Norland Minerals', "Norland Minerals'"],
    ['James', "James's"],
    ['Marius', "Marius's"],
    ['Congress', "Congress'"],
  ])('of %s', (name, owner) => expect(possessive(name)).toBe(owner));
});
